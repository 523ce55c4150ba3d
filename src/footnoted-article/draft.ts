import { decode } from './addresses.js';
import { isNotesHeading } from './headings.js';
import { labelBefore, labelOf } from './labels.js';
import type { Letters, Marker, Note, Stretch } from './notes.js';
import { unprefixed, type Line, type Reading, type Spot, type Target } from './reading.js';
import { elementsIn, firstOf, stretchOf, unitOf } from './units.js';

export type Part = Element | Stretch;

/** A note in the making. */
export interface Draft extends Note {
  parts: Part[];
  readonly markers: (Marker & { readonly spot: Spot })[];
  readonly backLinks: HTMLAnchorElement[];
  readonly line: Line;
  readonly order: number;
}

export const nodeOf = (place: HTMLAnchorElement | Letters): Node => ('end' in place ? place.text : place);
export const isLink = (place: HTMLAnchorElement | Letters): place is HTMLAnchorElement => !('end' in place);

const arrows = /^[\s\d\p{P}]*[↩↑⏎⤴⇧↵←▲^]+[\s\d\p{P}\uFE0E\uFE0F]*$/u;
/** Whether a link says nothing but that it leads back. */
export const isArrow = (link: Element): boolean => arrows.test(link.textContent);
const addressOf = (link: Element) => link.getAttribute('href') ?? '';

/** What was read of an article, and what is made of it so far. */
export class Drafts {
  readonly notes = new Map<Node, Draft>();
  /** Links and letters that are spoken for. */
  readonly taken = new Set<HTMLAnchorElement | Letters>();
  /** What lines begin with, where that is a label. */
  readonly leads = new Map<Line, string>();
  /** Numbers of items of ordered lists. */
  readonly numbers = new Map<Element, string>();
  /** The lines of an element that begin with a label. */
  readonly leadsIn = new Map<Element, Line[]>();
  readonly #held = new Map<Element, number>();
  readonly #counted = new Set<Element>();
  readonly #found = new Map<Element, Target[]>();
  readonly #links = new Map<Node, HTMLAnchorElement[]>();
  readonly article: Element;
  readonly reading: Reading;
  #page?: string;

  constructor(article: Element, reading: Reading) {
    this.article = article;
    this.reading = reading;
    for (const line of reading.lines) {
      const isSetOff = !!line.setOff || (/^\s*\d/.test(line.head) && isNotesHeading(line.heading));
      const label = (line.setOff && labelBefore(line.setOff, true)) || labelBefore(line.head, isSetOff);
      if (!label || /^h\d/.test(line.block.localName)) continue;
      this.leads.set(line, label);
      this.leadsIn.set(line.block, [...(this.leadsIn.get(line.block) ?? []), line]);
    }
    for (const { list } of reading.lists) {
      let next = Number(list.getAttribute('start') ?? 1);
      for (const item of list.children) {
        if (item.localName !== 'li') continue;
        next = Number(item.getAttribute('value') ?? next);
        this.numbers.set(item, labelOf(next++, list.getAttribute('type')));
      }
    }
    // Where every address was made absolute, they all name the same page, which may not be the one that is open.
    const pages = reading.spots
      .filter(({ label, words, place }) => (label || /\d/.test(words)) && isLink(place))
      .map(({ place }) => addressOf(place as Element).split('#') as [string, string?])
      .filter(([, name]) => name && reading.targets.has(decode(name)))
      .map(([page]) => page);
    this.#page = pages.includes('') ? '' : pages[0];
  }

  /** What an address within this page leads to. */
  find(link: HTMLAnchorElement): Target[] {
    let found = this.#found.get(link);
    if (!found) this.#found.set(link, (found = this.#isHere(link) ? this.#named(link) : []));
    return found;
  }

  /** The links in a note, asked for again and again. */
  linksIn(parts: readonly Part[]): HTMLAnchorElement[] {
    const first = firstOf(parts[0]!);
    let links = this.#links.get(first);
    if (!links)
      this.#links.set(first, (links = parts.flatMap((part) => elementsIn<HTMLAnchorElement>(part, 'a'))));
    return links;
  }

  #isHere(link: HTMLAnchorElement): boolean {
    const [page, name] = addressOf(link).split('#');
    const isOpen = () => link.href.split('#')[0] === link.ownerDocument.URL.split('#')[0];
    return name !== undefined && (!page || page === this.#page || isOpen());
  }

  #named(link: Element): Target[] {
    const written = addressOf(link).split('#')[1] ?? '';
    const name = decode(written);
    const { targets } = this.reading;
    return targets.get(written) ?? targets.get(name) ?? targets.get(unprefixed(name)) ?? [];
  }

  /** Whether an address leads nowhere: its target is lost, or itself is cut at a colon, or away. */
  isDead(link: HTMLAnchorElement): boolean {
    return !this.find(link).length && (this.#isHere(link) || /^[\w-]*$/.test(addressOf(link)));
  }

  /** Whether a link is an arrow that has lost its target. */
  isDeadArrow = (link: HTMLAnchorElement): boolean => isArrow(link) && this.isDead(link);

  /** Whether a link leads to this very place, or to the paragraph that it is in. */
  leadsTo(link: HTMLAnchorElement, { place, line }: Spot): boolean {
    const marker = nodeOf(place);
    return this.find(link).some(
      ({ element }) =>
        marker.contains(element) ||
        (element.contains(marker) &&
          line.block.contains(element) &&
          (element !== line.block || !/\p{L}{2}/u.test(link.textContent))) ||
        (!element.textContent && element.nextElementSibling?.contains(marker)),
    );
  }

  /** Counts what begins a note, so that two notes are never taken for one. */
  count(element: Element): void {
    if (this.#counted.has(element)) return;
    this.#counted.add(element);
    for (let each: Element | null = element; each && each !== this.article; each = each.parentElement) {
      this.#held.set(each, (this.#held.get(each) ?? 0) + 1);
    }
  }

  /** The note that begins with this element, on this line. */
  partsAt(element: Element, line: Line): Part[] {
    const lines = this.leadsIn.get(line.block) ?? [];
    const place = lines.indexOf(line);
    const next = lines[place + 1];
    // Lines that blocks divide, and not `<br>`, have no stretch of their own.
    if (place >= 0 && lines.length > 1 && (line.after ?? next?.after)) return stretchOf(line, next);
    return element === this.article
      ? []
      : unitOf(element, this.article, (parent) => (this.#held.get(parent) ?? 0) < 2);
  }

  cite(spot: Spot, parts: Part[], line: Line): void {
    const first = firstOf(parts[0]!);
    const order = this.reading.orders.get(first) ?? line.order;
    const draft = this.notes.get(first) ?? {
      parts,
      line,
      order,
      label: spot.label ?? (spot.words.replace(/^\[|\]$/g, '') || (this.numbers.get(first as Element) ?? '')),
      markers: [],
      backLinks: [],
    };
    this.notes.set(first, draft);
    draft.markers.push({ place: spot.place, words: spot.words, note: draft, spot });
    this.taken.add(spot.place);
  }
}
