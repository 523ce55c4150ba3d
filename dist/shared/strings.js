import { languages } from './languages.js';
import { isPageTranslated } from './translated.js';

const loaders = /* @__PURE__ */ new Map();
const pendingHosts = /* @__PURE__ */ new Map();
class Strings {
  /** @param name the key of these words in a language's file */
  constructor(name, english) {
    this.name = name;
    this.english = english;
  }
  #tables = /* @__PURE__ */ new Map();
  /**
   * The words in the page's language at this element, else in English. If the language has to load first, the
   * element renders again when it has.
   */
  for(element) {
    const language = primaryLanguageOf(element);
    loadLanguage(language, element);
    const loaded = languages.get(language)?.[this.name];
    if (!loaded) return this.english;
    const table = this.#tables.get(loaded) ?? { ...this.english, ...loaded };
    this.#tables.set(loaded, table);
    return table;
  }
}
const primaryLanguageOf = (element) => languageOf(element).split("-")[0];
function loadLanguage(language, element) {
  const load = languages.has(language) ? void 0 : loaders.get(language);
  if (!load || isPageTranslated()) return;
  const pending = pendingHosts.get(language);
  if (pending) return void pending.add(element);
  const hosts = /* @__PURE__ */ new Set([element]);
  pendingHosts.set(language, hosts);
  load().catch((error) => console.warn(`The words in "${language}" did not load.`, error)).finally(() => {
    loaders.delete(language);
    for (const each of hosts) each.requestUpdate?.();
  });
}
function isLanguageLoading(element) {
  const language = primaryLanguageOf(element);
  loadLanguage(language, element);
  return !languages.has(language) && loaders.has(language);
}
function stringsLanguageOf(element) {
  const primary = primaryLanguageOf(element);
  return primary === "en" || languages.has(primary) ? languageOf(element) : "en";
}
function languageOf(element) {
  const lang = element.closest("[lang]")?.getAttribute("lang");
  const root = element.getRootNode();
  if (!lang) return root instanceof ShadowRoot ? languageOf(root.host) : "en";
  try {
    return Intl.getCanonicalLocales(lang)[0];
  } catch {
    return "en";
  }
}

export { Strings, isLanguageLoading, languageOf, stringsLanguageOf };
