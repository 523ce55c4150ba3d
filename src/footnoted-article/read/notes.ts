// Facts about an article's notes. Nothing in this folder changes the author's tree.
import type { Line } from './scanned.js';

/**
 * Something that looks like a marker: a link by the author's tool, even if it is dead or has no address, or
 * plain text.
 */
export interface Candidate {
  /** The link, or the text node that contains the marker. */
  readonly node: HTMLAnchorElement | Text;
  readonly link?: HTMLAnchorElement;
  /**
   * The marker's range in the text: "1" in `<sup>1</sup>`, "[2]", one number of "2,3". In a range such as
   * "3–5", both ends are markers of their own. The numbers between them are placed at the dash, so several
   * markers may share it.
   */
  readonly start: number;
  readonly end: number;
  /** Its text as shown: "2", "[2]", "*". For a marker at a dash, its number. */
  readonly words: string;
  /** Its number or sign, without brackets. */
  readonly label?: string;
  readonly line: Line;
  /** The text before and after it in its line. */
  readonly before: string;
  after: string;
  /** Nothing comes before it in its line. */
  readonly atLineStart: boolean;
  readonly isSuperscript: boolean;
  /**
   * It counts only if no other candidate has its label: the "(1)" of "(1) anger, (2) fear", a number between
   * "3–5".
   */
  readonly isWeak: boolean;
  readonly order: number;
  /** The note that it cites, once found. */
  note?: Note | undefined;
}

/** A candidate that cites a note. */
export type Marker = Candidate & { note: Note };

/** Neighboring nodes that form a note, which is one of several lines in an element, separated by `<br>`. */
export interface NodeRange {
  readonly nodes: readonly ChildNode[];
}

/** An element or range that holds a note, or one of its paragraphs. */
export type NotePart = Element | NodeRange;

export interface Note {
  /** All parts of the note, in order: several if further paragraphs are outside of the first part. */
  readonly parts: NotePart[];
  /** The element that the tool's own links to the note lead to. */
  readonly target?: Element;
  /** Its number or sign, without brackets: "2", "*", "iv". */
  readonly label: string;
  /** All links in its parts. */
  readonly links: readonly HTMLAnchorElement[];
  /** In document order. */
  readonly markers: Marker[];
  /** The tool's own links back to the markers, including dead ones that are only an arrow or the label. */
  backLinks: HTMLAnchorElement[];
  /** The line that it begins with. */
  readonly line: Line;
  /** Its position in the document. */
  readonly order: number;
}

/** Notes that follow each other: a reference list, the notes of a table. */
export interface NoteGroup {
  readonly notes: readonly Note[];
  /** The smallest element around all of them, or around the first ones if they are in several lists. */
  readonly container: Element;
  /** The heading directly above them ("References", "Notes"). It may be visually hidden. */
  readonly heading?: Element;
}

/** Something that the author may want to correct. */
export interface Problem {
  readonly kind: 'marker-without-note' | 'note-not-cited' | 'out-of-order' | 'duplicate-id' | 'dead-link';
  /** The paragraph, list item, cell or heading with the problem. */
  readonly line: Element;
  /** The text in question: a marker's text, an id, an address. */
  readonly words: string;
}

export interface Notes {
  /** In document order. */
  readonly markers: readonly Marker[];
  /** In document order. */
  readonly notes: readonly Note[];
  readonly groups: readonly NoteGroup[];
  readonly problems: readonly Problem[];
  /** Elements with an id or a name. */
  readonly named: readonly Element[];
}
