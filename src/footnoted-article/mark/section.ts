import { idOf, type Wishes } from './addresses.js';
import { addition, change } from './changes.js';
import type { strings } from '../footnoted-article.strings.js';
import type { NoteGroup } from '../read/notes.js';

const containers = 'div,section,aside,footer';

/**
 * Says where the notes are: by role and name on the container that the author's tool put round them, else by a name on
 * their list. Notes that stand among the text, such as those at its side, have neither.
 *
 * @param wished what is to stand over notes that have no heading
 */
export function gather(
  root: Element,
  { container, heading }: NoteGroup,
  parts: readonly Element[],
  words: typeof strings.english,
  wishes: Wishes,
  wished?: string,
): void {
  const list = parts.includes(container) ? container.parentElement! : container;
  const isText = (marker: Element) => !parts.some((part) => part.contains(marker));
  // What also cites notes where no note is, is text.
  if (list.contains(root) || [...list.querySelectorAll('[role=doc-noteref]')].some(isText)) return;

  const section = sectionAround(root, list, heading);
  const title = heading ?? (wished ? addition(`h${levelIn(root)}`, {}, wished) : undefined);
  if (!heading && title) list.before(title);
  const name: Record<string, string> = title
    ? { 'aria-labelledby': idOf(title, 'notes', wishes) }
    : { 'aria-label': words.notes };
  if (section) change(section, { role: 'doc-endnotes', ...name });
  else if (list.matches('ol,ul')) change(list, name);
}

/** The author's own section, which holds the list with its heading, and nothing else that is read. */
function sectionAround(root: Element, list: Element, heading?: Element): Element | undefined {
  const said = list.closest('[role=doc-endnotes]');
  if (said && said !== root && root.contains(said)) return said;
  // With something else that is read beside it, what is around both is no section of notes.
  const isRead = ({ nodeType, textContent }: Node) =>
    nodeType !== 8 && !['', heading?.textContent.trim()].includes(textContent!.trim());
  for (let each = list; each !== root; each = each.parentElement!) {
    if (each.matches(containers) && (!heading || each.contains(heading))) return each;
    // Mostly the first of them is read. An article may hold thousands.
    let node = each.parentElement!.firstChild;
    while (node && (node === each || !isRead(node))) node = node.nextSibling;
    if (node) break;
  }
  return list.matches(containers) ? list : undefined;
}

const levelIn = (root: Element) => root.querySelector('h2,h3,h4,h5,h6')?.localName[1] ?? 2;
