import type { Candidate } from './notes.js';

/** The text between two breaks: a paragraph, a cell, a heading, or the text up to a `<br>`. */
export interface Line {
  readonly block: Element;
  /** The `<br>` before it. */
  readonly br?: Element;
  /** The heading above it, or the line that serves as a heading. */
  readonly heading?: Element;
  /** Nothing but a rule separates it from the line before. */
  readonly afterRule: boolean;
  /** The line before it that has text. */
  readonly previous?: Line;
  readonly order: number;
  /** Its beginning. */
  head: string;
  /** The end of its text that has been read so far. */
  tail: string;
  /** Its first words, if they are raised or in a link. */
  leadingMark: string;
  /** Text was read that is neither a label nor a link with one. */
  hasText: boolean;
}

/** An element that an address can lead to. */
export interface Target {
  readonly element: Element;
  /** It is at the beginning of its line. */
  readonly atLineStart: boolean;
  readonly line: Line;
}

/** Everything that was read from an article. */
export interface Scan {
  readonly candidates: Candidate[];
  readonly lines: Line[];
  readonly lists: { readonly list: HTMLOListElement; readonly line: Line }[];
  readonly targets: Map<string, Target[]>;
  readonly links: HTMLAnchorElement[];
  /** The position of each relevant element in the document. */
  readonly orders: Map<Node, number>;
  /** The last text in the article. */
  last?: Text;
}
