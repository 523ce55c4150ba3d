/** The script tag, as long as it runs: asked while it starts, since nobody can tell later. */
const started = globalThis.document?.currentScript as HTMLScriptElement | null;

const isOurs = /\/sagebrush[^/?#]*\.js(\?[^#]*)?(#.*)?$/;

/**
 * The address of a further file of ours, beside the script's own; `undefined` where that is unknown, because the
 * script was inlined or combined with others. The query stays, as caches are told by it that a file is a new one.
 */
export function addressOfPart(file: string): string | undefined {
  // A module has no current script, and a file that was put together from several has another name.
  const stated = [started, ...document.scripts].flatMap((script) => script?.src ?? []);
  // A `<base>` that stands behind the tag changes what the tag says, and not where the script came from.
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const own = [...stated.filter((address) => loaded.includes(address)), ...loaded, ...stated];
  return own.find((address) => isOurs.test(address))?.replace(isOurs, `/${file}$1`);
}

/**
 * Loads a further file of ours, which is a module: `sagebrush-check.js`, `locales/es.js`. It is asked for once,
 * however often it is needed. Where it cannot be had, the promise is rejected, and the page is to stay as it is.
 */
export async function loadPart<Part>(file: string): Promise<Part> {
  const address = addressOfPart(file);
  if (!address)
    throw new Error(`The address of ${file} is unknown: sagebrush.js has no script tag of its own.`);
  return import(address) as Promise<Part>;
}
