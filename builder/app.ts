import type { Problem } from './form/problems.ts';
import type { Work } from './work.ts';

/** What every part of the form renders from. */
export interface App {
  readonly work: Work;
  /** What to show now. */
  readonly problems: readonly Problem[];
  /** How many things are missing or wrong, with those that are not shown yet. */
  readonly missing: number;
  /** Renders and saves the work. Call it after changing `work`. */
  update(): void;
  /** Announces a change to screen readers. */
  announce(message: string): void;
  /** Says what was removed or replaced, with a button that restores it. */
  offerUndo(message: string, undo: () => void): void;
  /** Shows every problem, because the author means to be done. */
  showProblems(): void;
  /** Renders again. Call it after changing something that is not part of the work. */
  rerender(): void;
}
