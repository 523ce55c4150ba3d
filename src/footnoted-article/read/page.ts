import type { Steps } from '../slices.js';
import { nameIn, pageOf } from './addresses.js';
import { isNotesHeading } from './headings.js';
import { labelBefore, labelOf } from './labels.js';
import type { Candidate } from './notes.js';
import { scan, type Line, type Scan, type Target } from './scan.js';

/** The facts about an article that are read before its notes are found. */
export interface Page extends Scan, Labels, Links {
  readonly article: Element;
}

interface Labels {
  /** The label at the beginning of each line that has one. */
  readonly leads: ReadonlyMap<Line, string>;
  /** The lines of an element that begin with a label. */
  readonly leadsIn: ReadonlyMap<Element, readonly Line[]>;
  /** Numbers of items of ordered lists. */
  readonly numbers: ReadonlyMap<Element, string>;
}

interface Links {
  /** The targets that an address within this page leads to. */
  readonly find: (link: HTMLAnchorElement) => readonly Target[];
  /**
   * Whether an address leads nowhere: its target is missing, or the address was cut at a colon or removed.
   */
  readonly isDead: (link: HTMLAnchorElement) => boolean;
  /** Whether a link leads to this candidate, or to the paragraph that contains it. */
  readonly leadsTo: (link: HTMLAnchorElement, candidate: Candidate) => boolean;
}

export function* readPage(article: Element): Steps<Page> {
  const found = yield* scan(article);
  return { article, ...found, ...(yield* labelsOf(found)), ...linksOf(found) };
}

function* labelsOf({ lines, lists }: Scan): Steps<Labels> {
  const leads = new Map<Line, string>();
  const leadsIn = new Map<Element, Line[]>();
  const numbers = new Map<Element, string>();
  for (const line of lines) {
    yield;
    const { block, head, heading, setOff } = line;
    const isSetOff = !!setOff || (/^\s*\d/.test(head) && isNotesHeading(heading));
    const label = (setOff && labelBefore(setOff, true)) || labelBefore(head, isSetOff);
    if (!label || /^h\d/.test(block.localName)) continue;
    leads.set(line, label);
    leadsIn.set(block, [...(leadsIn.get(block) ?? []), line]);
  }
  for (const { list } of lists) {
    let next = Number(list.getAttribute('start') ?? 1);
    for (const item of list.children) {
      if (item.localName !== 'li') continue;
      next = Number(item.getAttribute('value') ?? next);
      numbers.set(item, labelOf(next++, list.getAttribute('type')));
    }
  }
  return { leads, leadsIn, numbers };
}

const addressOf = (link: Element) => link.getAttribute('href') ?? '';

function linksOf({ candidates, targets }: Scan): Links {
  // If a tool made every address absolute, they all name the same page, which may not be the current one.
  const pages = candidates.flatMap(({ label, words, link }) => {
    const [page, fragment] = link && (label || /\d/.test(words)) ? addressOf(link).split('#') : [];
    return fragment && targets.has(nameIn(fragment)) ? page! : [];
  });
  const own = pages.includes('') || pages[0];

  /** The fragment of an address within this page, without `#`. */
  const fragmentOf = (link: HTMLAnchorElement): string | undefined => {
    const [page, fragment] = addressOf(link).split('#');
    const isHere = !page || page === own || pageOf(link.href) === pageOf(link.ownerDocument.URL);
    return isHere ? fragment : undefined;
  };
  const known = new Map<Element, readonly Target[]>();
  const find = (link: HTMLAnchorElement): readonly Target[] => {
    let found = known.get(link);
    if (!found) known.set(link, (found = targets.get(nameIn(fragmentOf(link) ?? '')) ?? []));
    return found;
  };
  return {
    find,
    isDead: (link) =>
      !find(link).length && (fragmentOf(link) !== undefined || /^[\w-]*$/.test(addressOf(link))),
    leadsTo: (link, { node, line }) =>
      find(link).some(
        ({ element }) =>
          node.contains(element) ||
          (element.contains(node) &&
            line.block.contains(element) &&
            (element !== line.block || !/\p{L}{2}/u.test(link.textContent))) ||
          (!element.textContent && element.nextElementSibling?.contains(node)),
      ),
  };
}
