import { markAttribute } from './marks.js';

/** What reads the content of an element again after a change. */
interface Reader {
  read(): void;
}

/** A reader whose content the parser may still add to. */
interface ParsedReader extends Reader {
  /** Whether the parser has left the content. */
  readonly hasParsed: boolean;
}

/** By the element that holds the content. */
const readers = new WeakMap<Node, Reader>();
/** The readers whose content the parser may still add to. */
const parsing = new Set<ParsedReader>();

// One observer for all widgets. On a page with a thousand badges, one observer each would cost more than the
// badges.
const observer = globalThis.document && new MutationObserver(readChanged);
const observedChanges = { attributes: true, characterData: true, childList: true, subtree: true };

/** Calls `read()` after every change in an element, except of our marks. */
export function readAfterChanges(contentHost: Element, reader: Reader): void {
  readers.set(contentHost, reader);
  // What is inside of another reader's content is observed already. An element that moves is connected again, and asks
  // again.
  for (let node = contentHost.parentNode; node; node = node.parentNode) if (readers.has(node)) return;
  observer.observe(contentHost, observedChanges);
}

function readChanged(records: readonly MutationRecord[]): void {
  const changed = new Set<Reader>();
  for (const { target, attributeName } of records) {
    if (attributeName === markAttribute) continue;
    for (let node: Node | null = target; node; node = node.parentNode) {
      const reader = readers.get(node);
      if (reader) changed.add(reader);
    }
  }
  for (const reader of changed) reader.read();
}

// There is no event for when the parser leaves an element. It has left if a node follows the element, or the
// document is parsed.
const parser = globalThis.document && new MutationObserver(readParsed);

/** Calls `read()` when the parser has left the content, until `stopWaiting`. */
export function readWhenParsed(reader: ParsedReader): void {
  if (!parsing.size) {
    parser.observe(document, { childList: true, subtree: true });
    document.addEventListener('readystatechange', readParsed);
  }
  parsing.add(reader);
}

export const stopWaiting = (reader: ParsedReader): unknown => parsing.delete(reader);

function readParsed(): void {
  for (const reader of parsing) if (reader.hasParsed) reader.read();
  if (parsing.size) return;
  parser.disconnect();
  document.removeEventListener('readystatechange', readParsed);
}
