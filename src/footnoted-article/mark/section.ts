import { createOwn, setAttributes } from './changes.js';
import { ensureId, type IdCounters } from './addresses.js';
import type { strings } from '../footnoted-article.strings.js';
import type { NoteGroup } from '../read/notes.js';

const containers = 'div,section,aside,footer';

/**
 * Names the notes for assistive technology: sets a role and a name on the container that the author's tool
 * made, or a name on the list if there is no container. Notes in the running text, such as side notes, get
 * neither.
 *
 * @param newHeading the heading to add above notes that have none
 */
export function labelSection(
  root: Element,
  { container, heading }: NoteGroup,
  parts: readonly Element[],
  words: typeof strings.english,
  idCounters: IdCounters,
  newHeading?: string,
): void {
  const list = parts.includes(container) ? container.parentElement! : container;
  const noteParts = new Set(parts);
  const isRunningText = (marker: Element | null): boolean =>
    marker === list || (!noteParts.has(marker!) && isRunningText(marker!.parentElement));
  // A container that cites notes outside of the notes themselves holds running text.
  if (list.contains(root) || [...list.querySelectorAll('[role=doc-noteref]')].some(isRunningText)) return;

  const section = sectionAround(root, list, heading);
  const title = heading ?? (newHeading ? createOwn(`h${levelIn(root)}`, {}, newHeading) : undefined);
  if (!heading && title) list.before(title);
  const name: Record<string, string> = title
    ? { 'aria-labelledby': ensureId(title, 'notes', idCounters) }
    : { 'aria-label': words.notes };
  if (section) setAttributes(section, { role: 'doc-endnotes', ...name });
  else if (list.matches('ol,ul')) setAttributes(list, name);
}

/** The author's section around the list and its heading, if it holds no other readable content. */
function sectionAround(root: Element, list: Element, heading?: Element): Element | undefined {
  const declared = list.closest('[role=doc-endnotes]');
  if (declared && declared !== root && root.contains(declared)) return declared;
  // An element with other readable content is not a section of notes.
  const isReadable = ({ nodeType, textContent }: Node) =>
    nodeType !== 8 && !['', heading?.textContent.trim()].includes(textContent!.trim());
  for (let each = list; each !== root; each = each.parentElement!) {
    if (each.matches(containers) && (!heading || each.contains(heading))) return each;
    // Usually the first node is readable, so stop there. An article may have thousands of nodes.
    let node = each.parentElement!.firstChild;
    while (node && (node === each || !isReadable(node))) node = node.nextSibling;
    if (node) break;
  }
  return list.matches(containers) ? list : undefined;
}

const levelIn = (root: Element) => root.querySelector('h2,h3,h4,h5,h6')?.localName[1] ?? 2;
