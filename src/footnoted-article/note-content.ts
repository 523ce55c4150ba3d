import { cloneSanitized } from '../author-content/links.js';
import { oneLine } from '../shared/text.js';
import { urlOf } from './mark/addresses.js';
import type { LinkedNote } from './mark/apply-notes.js';
import { endOf } from './mark/changes.js';
import { labelBefore, withAsciiDigits } from './read/labels.js';
import type { NotePart } from './read/notes.js';
import { firstOf, nodesOf, textsIn } from './read/note-parts.js';

/** Takes the place of a link back until the punctuation around it is removed too. */
const placeholder = '\uE000';
const emptyBrackets = /\s*[[(（［【{][\s,;|]*\uE000[\s,;|\uE000]*[\])］】）}]|\uE000/g;
/** The characters that may separate a label from the note's text. */
const separators = /^(?:[\s.,:;)\]］〕】↑^–\uE000-]|[([［〔【](?=\s*(?:\uE000|$)))*/;

/**
 * A copy of a note's content for the preview, without its links back and without its label, which the
 * preview's accessible name contains.
 */
export function previewContent(part: NotePart, label: string): DocumentFragment {
  const range = new Range();
  range.setStartBefore(firstOf(part));
  range.setEndAfter(endOf(nodesOf(part).at(-1)!));
  if (!('nodes' in part)) range.selectNodeContents(part);
  const copy = cloneSanitized(range.cloneContents());
  for (const link of copy.querySelectorAll('[role=doc-backlink]')) link.replaceWith(placeholder);
  copy.normalize();

  const isNumbered = !('nodes' in part) && part.matches('ol>li');
  let isFound = false;
  range.selectNodeContents(copy);
  const texts = [...textsIn({ nodes: [copy as Node as ChildNode] })];
  for (const text of texts) {
    const { data } = text;
    // A numbered item may begin with a number of its own, and no separator follows it.
    const isMarked = !isNumbered || !/[^\s[\]().:]{5}/.test(data);
    const isLabel: boolean = !isFound && labelBefore(data, isMarked) === label;
    // Without invisible characters, such as those that an editor puts before the label.
    const labelStart: number = isLabel
      ? withAsciiDigits(data).toLowerCase().indexOf(label) + label.length + data.search(/\P{Cf}/u)
      : 0;
    const end: number = labelStart + separators.exec(data.slice(labelStart))![0].length;
    isFound ||= isLabel || data.slice(0, end).includes(placeholder);
    range.setEnd(text, end);
    if (end < data.length) break;
  }
  if (isFound) range.deleteContents();
  for (const text of texts) text.data = text.data.replace(emptyBrackets, '');
  return copy;
}

/** A note as text, to copy: its words, and its address in the page. */
export function noteText({ id, label, parts }: LinkedNote): string {
  const words = parts.map((part) => oneLine(previewContent(part, label).textContent));
  return [...words, new URL(urlOf(id), location.href).href].join('\n');
}
