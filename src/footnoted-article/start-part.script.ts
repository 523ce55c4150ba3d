import { loadPart } from '../shared/parts.js';

/** The things that this part shares with its own parts. The build defines it. */
declare const KIT: object;

/** Loads a part that shares code with this one, and starts it by a call that passes the shared code. */
export const startPart = async <Part>(name: string): Promise<Part> =>
  (await loadPart<(kit: object) => Part>(name))(KIT);
