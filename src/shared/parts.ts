import { partTags, tags } from './widgets.js';

declare const VERSION: string;

/**
 * What a part's file passes to the core: the part's name, and a function that starts it with the code that it
 * shares with the core.
 */
type Part = readonly [name: string, start: (shared: object) => unknown];

/** Our script tag. `currentScript` is only set while the script first runs, so it is read here. */
const ownScript = globalThis.document?.currentScript as HTMLScriptElement | null;

const ourFile = /\/sagebrush[^/?#]*\.(?:js|css)(\?[^#]*)?(#.*)?$/;

/**
 * The address of another of our files, in the same folder as the script. `undefined` if the script's address
 * is unknown, because it was inlined or combined with other scripts. The query string is kept and includes
 * the version, so that no cache returns a part of another build.
 */
export function addressOfFile(file: string): string | undefined {
  // A module has no current script, and a combined file has another name.
  const sources = [ownScript, ...document.scripts].flatMap((script) => script?.src ?? []);
  // A `<base>` after the script tag changes `script.src`, but not the address from which the script was
  // loaded.
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const own = [...sources.filter((address) => loaded.includes(address)), ...loaded, ...sources].filter(
    (address) => ourFile.test(address),
  );
  // If the script was renamed, the stylesheet may still have its name.
  const address = own.find((address) => /\.js\b/.test(address)) ?? own[0];
  return address?.replace(ourFile, (_, query: string = '') =>
    query.includes(VERSION) ? `/${file}${query}` : `/${file}${query}${query ? '&' : '?'}${VERSION}`,
  );
}

const loaded = new Map<string, unknown>();
const requests = new Map<string, Promise<unknown>>();
const loadCallbacks = new Set<() => void>();

/** What to run when the page first asks for a part, before the part has loaded. */
export const requestCallbacks = new Map<string, () => void>();

/** Calls `callback` each time a part has loaded. */
export const onPartLoad = (callback: () => void): unknown => loadCallbacks.add(callback);

/** Returns what a part exports, if it has loaded. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export const loadedPart = <Part>(name: string): Part | undefined => loaded.get(name) as Part | undefined;

/** Calls `callback` for each requested part when it has loaded. */
export const onEachRequestedPart = (callback: () => void): void =>
  requests.forEach((part) => part.then(callback, () => {}));

/** Resolves when every requested part has loaded or failed. */
export const partsSettled = (): Promise<unknown> => Promise.allSettled(requests.values());

/**
 * Loads a part and resolves with what it exports. A part is requested only once. Rejects if loading fails.
 */
export function loadPart<Part>(name: string): Promise<Part> {
  if (!requests.has(name))
    requests.set(
      name,
      loadFile(`sagebrush-${name}.js`, () => loaded.has(name)).then(() => loaded.get(name)),
    );
  return requests.get(name) as Promise<Part>;
}

/** Loads another of our files, unless the page loads it itself. @param isLoaded whether the file has loaded */
export async function loadFile(file: string, isLoaded: () => boolean): Promise<void> {
  // If the script is not a file of its own, it may have been combined with the other file, and the address
  // may list both. Let the combined file run to its end first.
  if (!/\/sagebrush\.js[^/,]*$/.test(ownScript?.src as string)) await Promise.resolve();
  const mayLoadItself = () => !addressOfFile(file) || document.querySelector(`script[src*="${file}"]`);
  if (!isLoaded() && document.readyState !== 'complete' && mayLoadItself())
    await new Promise((done) => {
      addEventListener('DOMContentLoaded', done);
      addEventListener('load', done);
    });
  if (isLoaded()) return;

  const address = addressOfFile(file);
  if (address) await importScript(address);
  if (!isLoaded()) throw new Error(address ? `${address} is of another version` : 'unknown address');
}

/**
 * Loads a script with `import()`, which Trusted Types allow. If the page may not import it, uses a script
 * tag.
 */
async function importScript(address: string): Promise<unknown> {
  // In an editor's preview the origin is "null", and no file has the same origin as the page.
  const isSameOrigin = address.startsWith(`${origin}/`);
  if (origin !== 'null')
    try {
      return await import(address);
    } catch (error) {
      if (isSameOrigin) throw error;
    }
  return new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement('script'), { src: address, onload, onerror }));
  });
}

/** Warns that a part did not load. */
export const warnMissingPart = (part: string, error: unknown): void =>
  console.warn(`sagebrush-${part}.js did not load.`, error);

/** Selector for the plain HTML that asks for a widget. */
const hookOf = (tag: string): string => {
  const name = tag.slice(5);
  return `[class*=${tag}],[data-sage*=${name}],a[href*="#${tag}"],a[href*="sage=${name}"]`;
};

const selectorFor = (tag: string): string => `${tag}:not(:defined),${hookOf(tag)}`;

/** For each part, the selector of the elements that ask for it. */
const partSelectors = new Map<string, string>([
  ...Object.entries(partTags).map(([part, tags]) => [part, tags.map(selectorFor).join()] as const),
  ['hooks', tags.map(hookOf).join()],
]);

/**
 * Matches everything that may ask for a part. It is tested first, because most nodes that are added to a page
 * do not.
 */
const mayNeedPart = ':not(:defined),[class*=sage-],[data-sage],a[href*=sage]';

/** Loads the parts that a node asks for. @param deep whether to look at its descendants too */
export function loadPartsFor(root: Node, deep = true): void {
  const matches = (selector: string) =>
    (root as Element).matches?.(selector) || (deep && (root as ParentNode).querySelector?.(selector));
  if (!partSelectors.size || !matches(mayNeedPart)) return;
  for (const [part, selector] of partSelectors) {
    if (!matches(selector)) continue;
    partSelectors.delete(part);
    requestCallbacks.get(part)?.();
    loadPart(part).catch((error: unknown) => warnMissingPart(part, error));
  }
}

/** Loads the parts that the page asks for, now and whenever it changes. */
export function loadPartsOnDemand(): void {
  new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName } of records) {
      if (attributeName) loadPartsFor(target, false);
      for (const node of addedNodes) loadPartsFor(node);
    }
  }).observe(document, { attributeFilter: ['class', 'data-sage', 'href'], childList: true, subtree: true });
  loadPartsFor(document);
}

/**
 * Starts the parts that have loaded, and later ones when they load. The code that they share with the core is
 * passed to each of them. If it were global, another script on the page could replace it.
 */
export function startParts(shared: object): void {
  const startPart = ([name, start]: Part): void => {
    if (loaded.has(name)) return;
    loaded.set(name, undefined);
    partSelectors.delete(name);
    try {
      loaded.set(name, start(shared));
    } catch (error) {
      console.warn(`sagebrush-${name}.js could not start.`, error);
    }
    for (const callback of loadCallbacks) callback();
  };
  const key = Symbol.for(`sagebrush-widgets/parts/${VERSION}`);
  const queued = (globalThis as Record<symbol, unknown>)[key] as Iterable<Part> | undefined;
  Object.defineProperty(globalThis, key, { value: Object.freeze({ push: startPart }) });
  for (const part of queued ?? []) startPart(part);
}
