// What is written in plain letters: markers without a link, and sources without one. Most articles have neither.
import { citationsIn } from './citations.js';
import { joinNumbered } from './numbered.js';

export { citationsIn, joinNumbered };

export interface Plain {
  readonly citationsIn: typeof citationsIn;
  readonly joinNumbered: typeof joinNumbered;
}

/** Loads this part. Nothing comes where it cannot be had. */
export type LoadPlain = () => Promise<Plain | void>;
