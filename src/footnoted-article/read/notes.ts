// What is known of an article's notes: plain facts about the author's tree, which nothing here changes.
import type { Line } from './scan.js';

/** Something that looks like a marker: a link of the author's tool, be it dead or without an address, or letters. */
export interface Candidate {
  /** The link, or the text that the letters are in. */
  readonly node: HTMLAnchorElement | Text;
  readonly link?: HTMLAnchorElement;
  /**
   * Where in the text the letters are: "1" of `<sup>1</sup>`, "[2]", one number of "2,3". Of a range "3–5" the ends are
   * markers of their own, and the dash is the place of each number between them: several markers may share it.
   */
  readonly start: number;
  readonly end: number;
  /** As it is shown: "2", "[2]", "*"; for one that belongs to a dash, its number. */
  readonly words: string;
  /** Its number or sign, without brackets. */
  readonly label?: string;
  readonly line: Line;
  /** What stands before and after it in its line. */
  readonly before: string;
  after: string;
  /** Nothing stands before it in its line. */
  readonly opens: boolean;
  readonly raised: boolean;
  /** It counts only where no other has its label: the "(1)" of "(1) anger, (2) fear", a number between "3–5". */
  readonly isWeak: boolean;
  readonly order: number;
  /** The note that it was found to cite. */
  note?: Note;
}

/** A candidate that cites a note. */
export type Marker = Candidate & { note: Note };

/** Neighbouring nodes: a note that is one of several lines in an element, with `<br>` between them. */
export interface Stretch {
  readonly nodes: readonly ChildNode[];
}

/** What holds a note, or one of its paragraphs. */
export type Part = Element | Stretch;

export interface Note {
  /** What holds the note, first to last: several where further paragraphs stand outside the first. */
  readonly parts: Part[];
  /** What the tool's own links to it lead to. */
  readonly target?: Element;
  /** Its number or sign, without brackets: "2", "*", "iv". */
  readonly label: string;
  /** In the order of the page. */
  readonly markers: Marker[];
  /** The tool's own links back to the markers, also dead ones that are nothing but an arrow or the label. */
  readonly backLinks: HTMLAnchorElement[];
  /** The line that it begins with. */
  readonly line: Line;
  /** Where in the page it stands. */
  readonly order: number;
}

/** Notes that stand together: a reference list, the notes of a table. */
export interface NoteGroup {
  readonly notes: readonly Note[];
  /** The smallest element around them all, or around the first of them where they are in several lists. */
  readonly container: Element;
  /** The heading directly over them ("References", "Notes"), also a visually hidden one. */
  readonly heading?: Element;
}

/** What an author may want to mend. */
export interface Problem {
  readonly kind: 'marker-without-note' | 'note-not-cited' | 'out-of-order' | 'duplicate-id' | 'dead-link';
  /** Where it is. */
  readonly element: Element;
  /** What is written there: a marker's words, an id, an address. */
  readonly words: string;
}

export interface Notes {
  /** In the order of the page. */
  readonly markers: readonly Marker[];
  /** In the order of the page. */
  readonly notes: readonly Note[];
  readonly groups: readonly NoteGroup[];
  readonly problems: readonly Problem[];
  /** Elements with an id or a name. */
  readonly named: readonly Element[];
}
