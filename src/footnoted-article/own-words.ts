import { copyOf } from '../author-content/copy.js';
import { endOf } from './mark/changes.js';
import { labelBefore, plain } from './read/labels.js';
import type { Part } from './read/notes.js';
import { firstOf, nodesOf, textsIn } from './read/units.js';

/** Takes the place of a link back until the punctuation around it is removed too. */
const gone = '\u{E000}';
const emptied = new RegExp(String.raw`\s*[[(（［{][\s,;|]*${gone}[\s,;|${gone}]*[\])］）}]|${gone}`, 'gu');
/** The characters that may separate a label from the note's text. */
const between = new RegExp(String.raw`^(?:[\s.,:;)\]］〕↑^–${gone}-]|[([［〔](?=\s*(?:${gone}|$)))*`, 'u');

/**
 * A copy of a note's content for the preview, without its links back and without its label, which the
 * preview's accessible name contains.
 */
export function contentOf(part: Part, label: string): DocumentFragment {
  const range = new Range();
  range.setStartBefore(firstOf(part));
  range.setEndAfter(endOf(nodesOf(part).at(-1)!));
  if (!('nodes' in part)) range.selectNodeContents(part);
  const copy = copyOf(range.cloneContents());
  for (const link of copy.querySelectorAll('[role=doc-backlink]')) link.replaceWith(gone);
  copy.normalize();

  const isNumbered = !('nodes' in part) && part.matches('ol>li');
  let isFound = false;
  range.selectNodeContents(copy);
  for (const text of textsIn({ nodes: [copy as Node as ChildNode] })) {
    const { data } = text;
    // A numbered item may begin with a number of its own, and no separator follows it.
    const isSetOff = !isNumbered || !/[^\s[\]().:]{5}/.test(data);
    const isLabel: boolean = !isFound && labelBefore(data, isSetOff) === label;
    const begin: number = isLabel ? plain(data).toLowerCase().indexOf(label) + label.length : 0;
    const end: number = begin + between.exec(data.slice(begin))![0].length;
    isFound ||= isLabel || data.slice(0, end).includes(gone);
    range.setEnd(text, end);
    if (end < data.length) break;
  }
  if (isFound) range.deleteContents();
  for (const text of textsIn({ nodes: [copy as Node as ChildNode] }))
    text.data = text.data.replace(emptied, '');
  return copy;
}
