import type { Problem } from './form/problems.ts';
import type { Work } from './work.ts';

/** What every part of the form gets: the work, its problems, and ways to act on the page. */
export interface App {
  readonly work: Work;
  /** The problems to show now. */
  readonly problems: readonly Problem[];
  /** How many problems there are, including those that are not shown yet. */
  readonly missing: number;
  /** Renders and saves the work. Call it after changing `work`. */
  update(): void;
  /** Announces a change to screen readers. */
  announce(message: string): void;
  /**
   * Says what was removed or replaced, with a button that restores it.
   *
   * @param places the ids of elements near it. Afterwards, the first that exists gets the focus
   */
  offerUndo(message: string, undo: () => void, ...places: string[]): void;
  /** Shows every problem. Call it when the author copies or downloads the page. */
  showProblems(): void;
  /** Renders again. Call it after changing something that is not part of the work. */
  rerender(): void;
}
