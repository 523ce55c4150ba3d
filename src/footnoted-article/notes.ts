// What is known of an article's notes: plain facts about the author's tree, which nothing here changes.

/** Some letters of a text node, where no element holds them alone. */
export interface Letters {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
}

/** Neighbouring nodes: a note that is one of several lines in an element, with `<br>` between them. */
export interface Stretch {
  readonly nodes: readonly ChildNode[];
}

/** A place in the text that cites a note. */
export interface Marker {
  /**
   * The link that the author's tool wrote, be it dead or without an address, else the letters that are the marker:
   * "1" of `<sup>1</sup>`, "[2]", one number of "2,3". Of a range "3–5" the ends are markers of their own, and the
   * dash is the place of each number between them: several markers may share it.
   */
  readonly place: HTMLAnchorElement | Letters;
  /** As it is shown: "2", "[2]", "*"; for one that belongs to a dash, its number. */
  readonly words: string;
  readonly note: Note;
}

export interface Note {
  /** What holds the note, first to last: several where further paragraphs stand outside the first. */
  readonly parts: readonly (Element | Stretch)[];
  /** Its number or sign, without brackets: "2", "*", "iv". */
  readonly label: string;
  /** In the order of the page. */
  readonly markers: readonly Marker[];
  /** The tool's own links back to the markers, also dead ones that are nothing but an arrow or the label. */
  readonly backLinks: readonly HTMLAnchorElement[];
}

/** Notes that stand together: a reference list, the notes of a table. */
export interface NoteGroup<Kind extends Note = Note> {
  readonly notes: readonly Kind[];
  /** The smallest element around them all, or around the first of them where they are in several lists. */
  readonly container: Element;
  /** The last of the lists that they are in, where an editor made several of one; else the container. */
  readonly last: Element;
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
