import { forEachInSlices, type Steps } from '../slices.js';
import { labelBefore, labelOf } from './labels.js';
import { isNotesHeading } from './headings.js';
import { hrefOf, nameIn, pageOf } from './addresses.js';
import type { Candidate } from './notes.js';
import { scan } from './scan.js';
import type { Line, Scan, Target } from './scanned.js';

/** The facts about an article that are read before its notes are found. */
export interface Page extends Scan, Labels, Links {
  readonly article: Element;
}

interface Labels {
  /** The label at the beginning of each line that has one. */
  readonly lineLabels: ReadonlyMap<Line, string>;
  /** The lines of an element that begin with a label. */
  readonly labelledLines: ReadonlyMap<Element, readonly Line[]>;
  /** Numbers of items of ordered lists. */
  readonly itemLabels: ReadonlyMap<Element, string>;
}

interface Links {
  /** The targets that an address within this page leads to. */
  readonly targetsOf: (link: HTMLAnchorElement) => readonly Target[];
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
  const lineLabels = new Map<Line, string>();
  const labelledLines = new Map<Element, Line[]>();
  const itemLabels = new Map<Element, string>();
  yield* forEachInSlices(lines, (line) => {
    const { block, head, heading, leadingMark } = line;
    const isMarked = !!leadingMark || (/^\s*\d/.test(head) && isNotesHeading(heading));
    const label = (leadingMark && labelBefore(leadingMark, true)) || labelBefore(head, isMarked);
    if (!label || /^h\d/.test(block.localName)) return;
    lineLabels.set(line, label);
    labelledLines.set(block, [...(labelledLines.get(block) ?? []), line]);
  });
  // A reversed list counts down: as notes, its items would have the wrong numbers.
  for (const { list } of lists.filter(({ list }) => !list.reversed)) {
    let next = list.start;
    for (const item of list.children) {
      if (item.localName !== 'li') continue;
      next = (item as HTMLLIElement).value || next;
      itemLabels.set(item, labelOf(next++, list.type));
    }
  }
  return { lineLabels, labelledLines, itemLabels };
}

function linksOf({ candidates, targets }: Scan): Links {
  // If a tool made every address absolute, they all name the same page, which may not be the current one.
  let ownPage: string | undefined;
  for (const { label, words, link } of candidates) {
    const [page, fragment] = link && (label || /\d/.test(words)) ? hrefOf(link).split('#') : [];
    if (!fragment || !targets.has(nameIn(fragment))) continue;
    ownPage = page && (ownPage ?? page);
    if (!page) break;
  }

  /** The fragment of an address within this page, without `#`. */
  const fragmentOf = (link: HTMLAnchorElement): string | undefined => {
    const [page, fragment] = hrefOf(link).split('#');
    // Word, pasted: "about:blank#_ftn1" or "applewebdata://…#_ftn1", for which `a\w+` is short. No such address leads a
    // reader anywhere.
    const isHere =
      !page ||
      page === ownPage ||
      /^(file|a\w+):/.test(page) ||
      pageOf(link.href) === pageOf(link.ownerDocument.URL);
    return isHere ? fragment : undefined;
  };
  const cache = new Map<Element, readonly Target[]>();
  const targetsOf = (link: HTMLAnchorElement): readonly Target[] => {
    let found = cache.get(link);
    if (!found) cache.set(link, (found = targets.get(nameIn(fragmentOf(link) ?? '')) ?? []));
    return found;
  };
  return {
    targetsOf,
    isDead: (link) =>
      !targetsOf(link).length && (fragmentOf(link) !== undefined || /^[\w-]*$/.test(hrefOf(link))),
    leadsTo: (link, { node, line }) =>
      targetsOf(link).some(
        ({ element }) =>
          node.contains(element) ||
          (element.contains(node) &&
            line.block.contains(element) &&
            (element !== line.block || !/\p{L}{2}/u.test(link.textContent))) ||
          (!element.textContent && element.nextElementSibling?.contains(node)),
      ),
  };
}
