import type { Problem } from './form/problems.ts';
import type { Work } from './work.ts';

/** What the parts of the form are drawn from. */
export interface App {
  readonly work: Work;
  readonly problems: readonly Problem[];
  /** To be called after the work was changed. */
  change(): void;
  /** Says something to those who do not see it happen. */
  say(words: string): void;
  /** Says what was removed or replaced, with a button that brings it back. */
  offerUndo(words: string, undo: () => void): void;
  /** To be called after something was changed that is not part of the work. */
  draw(): void;
}
