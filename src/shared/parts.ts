/** Where the script itself came from: asked while it starts, since nobody can tell later. */
const started = globalThis.document?.currentScript;

/**
 * The address of a further file of ours, beside the script tag's; `undefined` where that is unknown, because the
 * script was inlined or combined with others. The query stays, as caches are told by it that a file is a new one.
 */
export function addressOfPart(file: string): string | undefined {
  // A module has no current script, and a file that was put together from several has another name.
  const scripts = [started, ...document.scripts] as (HTMLScriptElement | null)[];
  const own = scripts.find((script) => isOurs.test(script?.src ?? ''));
  return own?.src.replace(isOurs, `/${file}$1`);
}

const isOurs = /\/sagebrush[^/?#]*\.js(\?[^#]*)?(#.*)?$/;

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
