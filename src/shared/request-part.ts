import type { ReactiveElement } from 'lit';
import { warnMissingPart } from './warnings.js';

/** The loaded parts, by their load function: `null` if loading failed, `undefined` while loading. */
const parts = new Map<unknown, object | null | undefined>();
const requests: Promise<void>[] = [];
/** What to run when any part has loaded. An element that needs another part then requests it again. */
const callbacks = new Map<unknown, () => void>();

/**
 * Loads a part that only some pages need, once for all elements. If loading fails, this warns the
 * author.
 *
 * @param name the part's file is `sagebrush-<name>.js`
 * @param load loads the part
 * @param host the element that needs the part
 * @param onSettled called when the part has loaded or failed to load. By default, the host renders again
 * @returns the part, `null` if loading failed, or `undefined` while loading
 */
export function requestPart<Part extends object>(
  name: string,
  load: () => Promise<Part>,
  host: ReactiveElement,
  onSettled?: () => void,
): Part | null | undefined {
  if (!parts.has(load)) {
    const finish = (part: object | null) => {
      parts.set(load, part);
      const all = [...callbacks.values()];
      callbacks.clear();
      for (const callback of all) callback();
    };
    parts.set(load, undefined);
    requests.push(
      load().then(finish, () => {
        warnMissingPart(host, name);
        finish(null);
      }),
    );
  }
  const part = parts.get(load);
  if (part === undefined) callbacks.set(onSettled ?? host, onSettled ?? (() => host.requestUpdate()));
  return part as Part | null | undefined;
}

/** Resolves when everything requested so far has loaded or failed. */
export const requestsSettled = (): Promise<unknown> => Promise.all(requests);
