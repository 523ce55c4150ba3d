import { cloneSanitized } from '../author-content/links.js';
import { oneLine } from '../shared/text.js';
import { urlOf } from './mark/addresses.js';
import { endOf } from './mark/changes.js';
import { labelBefore, withAsciiDigits } from './read/labels.js';
import { firstOf, nodesOf, textsIn } from './read/note-parts.js';

const placeholder = "\uE000";
const emptyBrackets = new RegExp(
  String.raw`\s*[[(（［{][\s,;|]*${placeholder}[\s,;|${placeholder}]*[\])］）}]|${placeholder}`,
  "gu"
);
const separators = new RegExp(
  String.raw`^(?:[\s.,:;)\]］〕↑^–${placeholder}-]|[([［〔](?=\s*(?:${placeholder}|$)))*`,
  "u"
);
function previewContent(part, label) {
  const range = new Range();
  range.setStartBefore(firstOf(part));
  range.setEndAfter(endOf(nodesOf(part).at(-1)));
  if (!("nodes" in part)) range.selectNodeContents(part);
  const copy = cloneSanitized(range.cloneContents());
  for (const link of copy.querySelectorAll("[role=doc-backlink]")) link.replaceWith(placeholder);
  copy.normalize();
  const isNumbered = !("nodes" in part) && part.matches("ol>li");
  let isFound = false;
  range.selectNodeContents(copy);
  for (const text of textsIn({ nodes: [copy] })) {
    const { data } = text;
    const isMarked = !isNumbered || !/[^\s[\]().:]{5}/.test(data);
    const isLabel = !isFound && labelBefore(data, isMarked) === label;
    const labelStart = isLabel ? withAsciiDigits(data).toLowerCase().indexOf(label) + label.length : 0;
    const end = labelStart + separators.exec(data.slice(labelStart))[0].length;
    isFound ||= isLabel || data.slice(0, end).includes(placeholder);
    range.setEnd(text, end);
    if (end < data.length) break;
  }
  if (isFound) range.deleteContents();
  for (const text of textsIn({ nodes: [copy] }))
    text.data = text.data.replace(emptyBrackets, "");
  return copy;
}
function noteText({ id, label, parts }) {
  const words = parts.map((part) => oneLine(previewContent(part, label).textContent));
  return [...words, new URL(urlOf(id), location.href).href].join("\n");
}

export { noteText, previewContent };
