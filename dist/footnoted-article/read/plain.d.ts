import { citationsIn } from './citations.js';
import { joinNumbered } from './numbered.js';
export { citationsIn, joinNumbered };
export interface Plain {
    readonly citationsIn: typeof citationsIn;
    readonly joinNumbered: typeof joinNumbered;
}
/** Loads this part. Resolves to nothing if it cannot be loaded. */
export type LoadPlain = () => Promise<Plain | void>;
