import { idOf, type Wishes } from './addresses.js';
import type { strings } from './footnoted-article.strings.js';
import { addition, change, wrap } from './changes.js';
import type { NoteGroup } from './notes.js';

/**
 * Has heading and list stand in a section that is named: the author's own, else one of ours. Notes that stand among the
 * text, such as those at its side, have none.
 *
 * @param wished what is to stand over notes that have no heading
 */
export function gather(
  root: Element,
  { container, last, heading }: NoteGroup,
  parts: ReadonlySet<Element>,
  words: typeof strings.english,
  wishes: Wishes,
  wished?: string,
): void {
  const list = parts.has(container) ? container.parentElement! : container;
  if (list.contains(root) || holdsText(list, parts)) return;

  const first = heading && isBefore(heading, list) ? heading : list;
  const section =
    sectionAround(root, list, heading) ?? wrap('section', first, last === container ? list : last, {});
  const title = heading ?? (wished ? addition(`h${levelIn(root)}`, {}, wished) : undefined);
  if (!heading && title) section.prepend(title);
  change(section, {
    role: 'doc-endnotes',
    ...(title ? { 'aria-labelledby': idOf(title, 'notes', wishes) } : { 'aria-label': words.notes }),
  });
}

/** Whether something else than notes cites notes here. */
function holdsText(list: Element, parts: ReadonlySet<Element>): boolean {
  const isInNote = (element: Element | null): boolean =>
    !!element && element !== list && (parts.has(element) || isInNote(element.parentElement));
  return ![...list.querySelectorAll('[role=doc-noteref]')].every(isInNote);
}

/** The author's own section, which holds the list with its heading, and nothing else that is read. */
function sectionAround(root: Element, list: Element, heading?: Element): Element | undefined {
  for (let each = list; each !== root; each = each.parentElement!) {
    if (each.matches('div,section,aside,footer') && (!heading || each.contains(heading))) return each;
    if (!isAlone(each, heading)) return undefined;
  }
  return undefined;
}

/** Whether nothing stands beside an element but the heading. */
const isAlone = (element: Element, heading?: Element) =>
  !besideOf(element, 'previousElementSibling', heading) && !besideOf(element, 'nextElementSibling', heading);

/** Whether a heading stands directly before a list. */
const isBefore = (heading: Element, list: Element) => besideOf(heading, 'nextElementSibling') === list;

/** What stands next to an element on one side, but for the heading and what is empty. */
function besideOf(
  element: Element,
  side: 'previousElementSibling' | 'nextElementSibling',
  heading?: Element,
): Element | null {
  let other = element[side];
  while (other && (other === heading || isEmpty(other))) other = other[side];
  return other;
}

const isEmpty = (element: Element) => !element.textContent.trim() && !element.querySelector('img');

const levelIn = (root: Element) => root.querySelector('h2,h3,h4,h5,h6')?.localName[1] ?? 2;
