import { tags } from './define.js';

declare const VERSION: string;

/**
 * What a part's file passes to the core: the part's name, and a function that starts it with the code that it
 * shares with the core.
 */
type Part = readonly [name: string, start: (kit: object) => unknown];

/** Our script tag. `currentScript` is only set while the script first runs, so it is read here. */
const started = globalThis.document?.currentScript as HTMLScriptElement | null;

const isOurs = /\/sagebrush[^/?#]*\.(?:js|css)(\?[^#]*)?(#.*)?$/;

/**
 * The address of another of our files, in the same folder as the script. `undefined` if the script's address
 * is unknown, because it was inlined or combined with other scripts. The query string is kept and includes
 * the version, so that no cache returns a part of another build.
 */
export function addressOfPart(file: string): string | undefined {
  // A module has no current script, and a combined file has another name.
  const stated = [started, ...document.scripts].flatMap((script) => script?.src ?? []);
  // A `<base>` after the script tag changes `script.src`, but not the address from which the script was
  // loaded.
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const own = [...stated.filter((address) => loaded.includes(address)), ...loaded, ...stated].filter(
    (address) => isOurs.test(address),
  );
  // If the script was renamed, the stylesheet may still have its name.
  const address = own.find((address) => /\.js\b/.test(address)) ?? own[0];
  return address?.replace(isOurs, (_, query: string = '') =>
    query.includes(VERSION) ? `/${file}${query}` : `/${file}${query}${query ? '&' : '?'}${VERSION}`,
  );
}

const here = new Map<string, unknown>();
const coming = new Map<string, Promise<unknown>>();
const whenAny = new Set<() => void>();

/** What to run when the page first asks for a part, before the part has loaded. */
export const whenAsked = new Map<string, () => void>();

/** Calls `then` each time a part has loaded. */
export const onArrival = (then: () => void): unknown => whenAny.add(then);

/** Returns what a part exports, if it has loaded. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export const partHere = <Part>(name: string): Part | undefined => here.get(name) as Part | undefined;

/** Calls `then` for each requested part when it has loaded. */
export const whenEachComes = (then: () => void): void => coming.forEach((part) => part.then(then, () => {}));

/** Resolves when every requested part has loaded or failed. */
export const allParts = (): Promise<unknown> => Promise.allSettled(coming.values());

/**
 * Loads a part and resolves with what it exports. A part is requested only once. Rejects if loading fails.
 */
export function loadPart<Part>(name: string): Promise<Part> {
  if (!coming.has(name))
    coming.set(
      name,
      loadFile(`sagebrush-${name}.js`, () => here.has(name)).then(() => here.get(name)),
    );
  return coming.get(name) as Promise<Part>;
}

/** Loads another of our files, unless the page loads it itself. @param isHere whether the file has loaded */
export async function loadFile(file: string, isHere: () => boolean): Promise<void> {
  // If the script is not a file of its own, it may have been combined with the other file, and the address
  // may list both. Let the combined file run to its end first.
  if (!/\/sagebrush\.js[^/,]*$/.test(started?.src as string)) await Promise.resolve();
  const isOnItsWay = () => !addressOfPart(file) || document.querySelector(`script[src*="${file}"]`);
  if (!isHere() && document.readyState !== 'complete' && isOnItsWay())
    await new Promise((done) => {
      addEventListener('DOMContentLoaded', done);
      addEventListener('load', done);
    });
  if (isHere()) return;

  const address = addressOfPart(file);
  if (address) await load(address);
  if (!isHere()) throw new Error(address ? `${address} is of another version` : 'unknown address');
}

/**
 * Loads a script with `import()`, which Trusted Types allow. If the page may not import it, uses a script
 * tag.
 */
async function load(address: string): Promise<unknown> {
  // In an editor's preview the origin is "null", and no file has the same origin as the page.
  const isOwn = address.startsWith(`${origin}/`);
  if (origin !== 'null')
    try {
      return await import(address);
    } catch (error) {
      if (isOwn) throw error;
    }
  return new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement('script'), { src: address, onload, onerror }));
  });
}

/** Warns that a part did not load. */
export const partMissing = (part: string, error: unknown): void =>
  console.warn(`sagebrush-${part}.js did not load: what needs it stays as it was written`, error);

/** Selector for the plain HTML that asks for a widget. */
const hookOf = (tag: string): string => {
  const name = tag.slice(5);
  return `[class*=${tag}],[data-sage*=${name}],a[href*="#${tag}"],a[href*="sage=${name}"]`;
};

const askFor = (tag: string): string => `${tag}:not(:defined),${hookOf(tag)}`;

/** For each part, the selector of the elements that ask for it. */
const asks = new Map<string, string>([
  ['exit', askFor('sage-exit-page')],
  ['checklist', askFor('sage-signs-checklist')],
  ['cards', askFor('sage-comparison-card') + ',sage-comparison-cards:not(:defined)'],
  ['notes', askFor('sage-footnoted-article')],
  ['hooks', tags.map(hookOf).join()],
]);

/**
 * Matches everything that may ask for a part. It is tested first, because most nodes that are added to a page
 * do not.
 */
const mayAsk = ':not(:defined),[class*=sage-],[data-sage],a[href*=sage]';

/** Loads the parts that a node asks for. @param deep whether to look at its descendants too */
export function look(root: Node, deep = true): void {
  const asked = (selector: string) =>
    (root as Element).matches?.(selector) || (deep && (root as ParentNode).querySelector?.(selector));
  if (!asks.size || !asked(mayAsk)) return;
  for (const [part, selector] of asks) {
    if (!asked(selector)) continue;
    asks.delete(part);
    whenAsked.get(part)?.();
    loadPart(part).catch((error: unknown) => partMissing(part, error));
  }
}

/** Loads the parts that the page asks for, now and whenever it changes. */
export function lookOut(): void {
  new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName } of records) {
      if (attributeName) look(target, false);
      for (const node of addedNodes) look(node);
    }
  }).observe(document, { attributeFilter: ['class', 'data-sage', 'href'], childList: true, subtree: true });
  look(document);
}

/**
 * Starts the parts that have loaded, and later ones when they load. The code that they share with the core is
 * passed to each of them. If it were global, another script on the page could replace it.
 */
export function takeParts(kit: object): void {
  const take = ([name, start]: Part): void => {
    if (here.has(name)) return;
    here.set(name, undefined);
    asks.delete(name);
    try {
      here.set(name, start(kit));
    } catch (error) {
      console.warn(`sagebrush-${name}.js could not start.`, error);
    }
    for (const then of whenAny) then();
  };
  const key = Symbol.for(`sagebrush-widgets/parts/${VERSION}`);
  const before = (globalThis as Record<symbol, unknown>)[key] as Iterable<Part> | undefined;
  Object.defineProperty(globalThis, key, { value: Object.freeze({ push: take }) });
  for (const part of before ?? []) take(part);
}
