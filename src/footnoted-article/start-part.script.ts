import { loadPart } from '../shared/parts.js';

/** The code that this part shares with its own parts. The build defines it. */
declare const SHARED_CODE: object;

/** Loads a part that shares code with this one, and starts it by a call that passes the shared code. */
export const startPart = async <Part>(name: string): Promise<Part> =>
  (await loadPart<(shared: object) => Part>(name))(SHARED_CODE);
