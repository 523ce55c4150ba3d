import { loadPart } from '../shared/parts.js';

/** What the parts of this part take from it: the build puts it here. */
declare const KIT: object;

const started = new Map<string, Promise<unknown>>();

/** Loads a part that shares things with this one, and starts it, once: it is handed them by a call. */
export function startPart<Part>(name: string): Promise<Part> {
  if (!started.has(name))
    started.set(
      name,
      loadPart<(kit: object) => Part>(name).then((start) => start(KIT)),
    );
  return started.get(name) as Promise<Part>;
}
