import type { NotePart, NodeRange } from './notes.js';
import type { Line } from './scanned.js';
export declare const nodesOf: (part: NotePart) => readonly Node[];
export declare const textOf: (part: NotePart) => string;
export declare const firstOf: (part: NotePart) => Node;
export declare const partContains: (part: NotePart, node: Node) => boolean;
export declare const elementsIn: <Found extends Element>(part: NotePart, selector: string) => Found[];
/** The links in a note. */
export declare const linksIn: (parts: readonly NotePart[]) => HTMLAnchorElement[];
/** The parts of the note that an element belongs to. The element may only begin the note. */
export declare function noteElementsOf(element: Element, article: Element, isOnlyNoteIn: (parent: Element) => boolean): Element[];
/**
 * One of several lines in an element, up to the next line with a label. Empty if the line has no nodes of its
 * own.
 */
export declare function nodeRangeOf(line: Line, next?: Line): NodeRange[];
/** The text nodes of a note, in order. */
export declare function textsIn(part: NotePart): Generator<Text>;
