import { loadPart } from '../shared/parts.js';

/** What the parts of this part take from it: the build puts it here. */
declare const KIT: object;

/** Loads a part that shares things with this one, and starts it: it is handed them by a call. */
export const startPart = async <Part>(name: string): Promise<Part> =>
  (await loadPart<(kit: object) => Part>(name))(KIT);
