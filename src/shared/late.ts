import type { ReactiveElement } from 'lit';
import { report } from './report.js';

/** The loaded parts, by their load function: `null` if loading failed, `undefined` while loading. */
const parts = new Map<unknown, object | null | undefined>();
const coming: Promise<void>[] = [];
/** What to run when any part has loaded. An element that needs another part then waits again. */
const waiting = new Map<unknown, () => void>();

/**
 * Loads a part that only some pages need, once for all elements. If loading fails, this is reported to the
 * author.
 *
 * @param name the part's file is `sagebrush-<name>.js`
 * @param load loads the part
 * @param host the element that needs the part
 * @param again called when the part has loaded or failed to load. By default, the host renders again
 * @returns the part, `null` if loading failed, or `undefined` while loading
 */
export function late<Part extends object>(
  name: string,
  load: () => Promise<Part>,
  host: ReactiveElement,
  again?: () => void,
): Part | null | undefined {
  if (!parts.has(load)) {
    const take = (part: object | null) => {
      parts.set(load, part);
      const all = [...waiting.values()];
      waiting.clear();
      for (const then of all) then();
    };
    parts.set(load, undefined);
    coming.push(
      load().then(take, () => {
        report(host, `sagebrush-${name}.js`, '', 'this file beside sagebrush.js');
        take(null);
      }),
    );
  }
  const part = parts.get(load);
  if (part === undefined) waiting.set(again ?? host, again ?? (() => host.requestUpdate()));
  return part as Part | null | undefined;
}

/** Resolves when everything requested so far has loaded or failed. */
export const allLate = (): Promise<unknown> => Promise.all(coming);
