import { tags } from './define.js';

declare const VERSION: string;

/** What a part's file hands over: its name, and what starts it with the things that it shares with the core. */
type Part = readonly [name: string, start: (kit: object) => unknown];

/** The script tag, as long as it runs: asked while it starts, since nobody can tell later. */
const started = globalThis.document?.currentScript as HTMLScriptElement | null;

const isOurs = /\/sagebrush[^/?#]*\.(?:js|css)(\?[^#]*)?(#.*)?$/;

/**
 * The address of another file of ours, next to the script's own; `undefined` where that is unknown, because the
 * script was inlined, or combined with others. The query stays and names the version, so that no cache brings a part of
 * another build.
 */
export function addressOfPart(file: string): string | undefined {
  // A module has no current script, and a file that was put together from several has another name.
  const stated = [started, ...document.scripts].flatMap((script) => script?.src ?? []);
  // A `<base>` that stands behind the tag changes what the tag says, and not where the script came from.
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const own = [...stated.filter((address) => loaded.includes(address)), ...loaded, ...stated].filter(
    (address) => isOurs.test(address),
  );
  // Where the script has another name, the stylesheet may still have its own.
  const address = own.find((address) => /\.js\b/.test(address)) ?? own[0];
  return address?.replace(isOurs, (_, query: string = '') =>
    query.includes(VERSION) ? `/${file}${query}` : `/${file}${query}${query ? '&' : '?'}${VERSION}`,
  );
}

const here = new Map<string, unknown>();
const coming = new Map<string, Promise<unknown>>();
const whenAny = new Set<() => void>();

/** What is to be done at once when the page asks for a part, before it has come. */
export const whenAsked = new Map<string, () => void>();

/** Calls `then` each time a part has come. */
export const onArrival = (then: () => void): unknown => whenAny.add(then);

/** A part that has come. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export const partHere = <Part>(name: string): Part | undefined => here.get(name) as Part | undefined;

/** Calls `then` for each part that is on its way, when it comes. */
export const whenEachComes = (then: () => void): void => coming.forEach((part) => part.then(then, () => {}));

/** Comes back when every part that the page asked for has come, or has failed to. */
export const allParts = (): Promise<unknown> => Promise.allSettled(coming.values());

/** What a part exports. It is asked for once; if it cannot be had, the promise is rejected. */
export function loadPart<Part>(name: string): Promise<Part> {
  if (!coming.has(name))
    coming.set(
      name,
      loadFile(`sagebrush-${name}.js`, () => here.has(name)).then(() => here.get(name)),
    );
  return coming.get(name) as Promise<Part>;
}

/** Loads another file of ours, unless the page brings it by itself. @param isHere whether it has come */
export async function loadFile(file: string, isHere: () => boolean): Promise<void> {
  // Unless the script is a file of its own, it may have been put into one with others, which the address may list.
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

/** Imports a script, which needs no leave by Trusted Types; by a tag where a page may not import it. */
async function load(address: string): Promise<unknown> {
  // An editor's preview has no origin, and then no file is its own.
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

/** Says that a part did not come. */
export const partMissing = (part: string, error: unknown): void =>
  console.warn(`sagebrush-${part}.js did not load: what needs it stays as it was written`, error);

/** What asks for a widget that plain HTML stands for. */
const hookOf = (tag: string): string => {
  const name = tag.slice(5);
  return `[class*=${tag}],[data-sage*=${name}],a[href*="#${tag}"],a[href*="sage=${name}"]`;
};

const askFor = (tag: string): string => `${tag}:not(:defined),${hookOf(tag)}`;

/** What asks for each part, as a selector. */
const asks = new Map<string, string>([
  ['exit', askFor('sage-exit-page')],
  ['checklist', askFor('sage-signs-checklist')],
  ['cards', askFor('sage-comparison-card') + ',sage-comparison-cards:not(:defined)'],
  ['notes', askFor('sage-footnoted-article')],
  ['hooks', tags.map(hookOf).join()],
]);

/** One selector for all that may ask for a part, since most of what comes into a page does not. */
const mayAsk = ':not(:defined),[class*=sage-],[data-sage],a[href*=sage]';

/** Loads the parts that a place in the page asks for. @param deep whether what is in it is looked at too */
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

/** Loads parts as the page comes to ask for them. */
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
 * Starts the parts that have come, and each that comes. They are handed what they share: were it to lie in the open, a
 * script of the page could put something of its own in its place.
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
