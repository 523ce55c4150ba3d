import { childrenOf, isMeaningful } from '../author-content/nodes.js';
import { expectedStates, findState, findStatesIn } from '../practice/states.js';
import { isList, itemsOf } from '../author-content/lists.js';
import { isReadingPending, readingPart } from '../practice/reading-part.js';
import { isDate, laterDate } from '../shared/dates.js';
import { languageOf } from '../shared/strings.js';
import { isTranslated } from '../shared/translated.js';
import { namesIn, oneLine } from '../shared/text.js';
import { warn } from '../shared/warnings.js';

const serving = ["licensed", "compact", "registration"];
const statuses = [...serving, "pending", "ended"];
const unreadable = "[status],[class*=pending],[data-status]>*,:has(strike,ol,[data-status],ul,s,input:not(:checked),del,[style*=through],.emoji)";
const denial = /(\b(coming|tr.mit|former|but\W*$|closed|a?wait|except|expir|(can)?not?\b|pend|exclud|plann|inactiv|future|none\b|una[bv]|pr.xim|venc|appl[iy]|upcom|soon)|n(['’]t\b| pro[cg]))[^.?!]*$/i;
const denies = (intro) => denial.test(intro);
function readLists(nodes, intro) {
  return nodes.flatMap((node) => {
    if (!isList(node)) {
      intro += ` ${node.textContent}`;
      return [];
    }
    const isDenied = denies(intro);
    intro = "";
    return itemsOf(node).map((item) => readItem(item, isDenied));
  });
}
function readItem(item, isDenied = false, now = /* @__PURE__ */ new Date()) {
  const { status = "licensed", until, services } = item.dataset;
  const itemText = readItemText(item);
  const isPastDate = !!until && !(isDate(until) && until >= laterDate(now));
  const isUnclear = !item.dataset.status && !isPastDate && (isDenied || itemText.isUnclear || item.matches(unreadable));
  const serves = serving.includes(status);
  return {
    ...itemText,
    item,
    status,
    isUnclear,
    isCurrent: serves && !isPastDate && !isUnclear,
    isExpired: serves ? isPastDate : !statuses.includes(status),
    services: services ? namesIn(services) : itemText.services
  };
}
function readNames(names, intro) {
  const isDenied = denies(intro);
  return names.map((state) => {
    const itemText = readText(state.name);
    const isUnclear = isDenied || itemText.isUnclear;
    return { ...itemText, status: "licensed", isUnclear, isCurrent: !isUnclear, isExpired: false };
  });
}
const originalTexts = /* @__PURE__ */ new WeakMap();
function readItemText(item) {
  const { state, clinician, profession, number } = item.dataset;
  const text = oneLine(
    childrenOf(item).filter(isMeaningful).map(({ textContent }) => textContent).join(" ")
  );
  const read = (words) => readText(words, state, [clinician, profession, number]);
  const itemText = read(text);
  const language = languageOf(item);
  const [textBefore, languageBefore] = originalTexts.get(item) ?? [text, language];
  if ((itemText.isUnclear || !itemText.state.code) && textBefore !== text && (language !== languageBefore || isTranslated(item)))
    return read(textBefore);
  originalTexts.set(item, [text, language]);
  return itemText;
}
function readText(text, code, known = []) {
  const givenState = findState(code);
  const exactState = findState(text);
  if (exactState && (!code || exactState === givenState))
    return { state: exactState, text, isNameOnly: true, isUnclear: false, services: [] };
  let words = text;
  for (const each of known) if (each) words = words.replaceAll(each, "\xB7");
  const result = readingPart?.readItemText(words, givenState, findStatesIn) ?? {
    isUnclear: true,
    services: []
  };
  return { state: givenState ?? { name: code ?? text }, text, isNameOnly: false, ...result };
}
const keyOf = ({ code, name }) => code ?? name;
const distinct = (listed) => listed.filter(
  ({ state }, index) => listed.findIndex((other) => keyOf(other.state) === keyOf(state)) === index
);
function warnUnknown(host, listed) {
  for (const { state, item, text, isUnclear } of listed) {
    const place = item ? "<li>" : host.states ? "states" : void 0;
    if ((!state.code || isUnclear) && !isReadingPending(host) && place)
      warn(host, place, text, state.code && readingPart?.expectedItem || expectedStates);
  }
}
const hasLicenseData = ({ item }) => !!item?.matches(licenseData);
const licenseData = "[data-status],[data-until],[data-lookup],[data-verified-on]";

export { denies, distinct, hasLicenseData, keyOf, readItem, readLists, readNames, statuses, warnUnknown };
