import type { ReactiveElement } from 'lit';
import { report } from './report.js';

/** What has come, by what loads it; `null` if it cannot be had, `undefined` while it is on its way. */
const parts = new Map<unknown, object | null | undefined>();
const coming: Promise<void>[] = [];
/** What to do when something has come. Those for whom it was not the right part wait again. */
const waiting = new Map<unknown, () => void>();

/**
 * A part that only some pages need. It is loaded once for all elements. If it cannot be had, the author is told.
 *
 * @param name the part's file is `sagebrush-<name>.js`
 * @param load loads it
 * @param host asks for it
 * @param again is called when it has come, or has failed to; else the host renders again
 * @returns the part, `null` if it cannot be had, or `undefined` while it is on its way
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

/** Resolves when all that was asked for has come, or has failed to. */
export const allLate = (): Promise<unknown> => Promise.all(coming);
