// What is written in plain letters: markers without a link, and sources without one. Most articles have neither.
import type { Steps } from '../slices.js';
import { citationsIn } from './citations.js';
import { joinNumbered } from './numbered.js';

export { citationsIn, joinNumbered };

/** Has this part come when it is needed; nothing comes where it cannot be had. */
export type PlainPart = () => Steps<
  { readonly citationsIn: typeof citationsIn; readonly joinNumbered: typeof joinNumbered } | undefined
>;
