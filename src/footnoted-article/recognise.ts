import { isWholeOrder, labelBefore, labelOf } from './labels.js';
import type { Letters, Marker, Note, NoteGroup, Notes, Problem, Stretch } from './notes.js';
import { isNotesHeading, readArticle, unprefixed, type Line, type Spot, type Target } from './reading.js';
import { elementsIn, firstOf, holds, stretchOf, unitOf, wordsOf } from './units.js';

type Draft = {
  -readonly [Key in keyof Note]: Note[Key];
} & {
  parts: (Element | Stretch)[];
  markers: Cited[];
  backLinks: HTMLAnchorElement[];
  lead: (HTMLAnchorElement | Letters)[];
  line?: Line;
  order: number;
};
type Cited = Marker & { order: number };

const arrows = /^[\s\d\p{P}\uFE0E]*[↩↑⏎⤴⇧↵←▲↖^]+[\s\d\p{P}\uFE0E\uFE0F]*$/u;
const named = /note|\bcite|\bbib|(^|\W|_)ft?n(?![a-z])/i;
const notesPart = '[class*=note],[class*=reference],[class*=bibliography],[role^=doc-]';
/** Words before a number that is no exponent. */
const exponent =
  /(^|[^\p{L}])([a-zµ]|[cdkmnµ]m|ft|in|mi|yd|mc|[cns]o)$|\d\s?\p{L}{1,3}$|(?<!\b(1[5-9]|20)\d)\d$/iu;

/** Finds the markers and the notes of an article, and what is wrong with them. It changes nothing. */
export function readNotes(article: Element): Notes {
  const reading = readArticle(article);
  const { spots, lists, targets, orders } = reading;
  const drafts = new Map<Node, Draft>();
  const leads = new Map<Line, string>();
  const leadsIn = new Map<Element, Line[]>();
  for (const line of reading.lines) {
    const label = labelBefore(line.head, line.setOff);
    if (!label) continue;
    leads.set(line, label);
    const same = leadsIn.get(line.block);
    if (same) same.push(line);
    else leadsIn.set(line.block, [line]);
  }
  const positions = new Map<Element, string>();
  for (const { list } of lists) {
    let place = Number(list.getAttribute('start') ?? 1);
    for (const item of list.children) {
      if (item.localName !== 'li') continue;
      place = Number(item.getAttribute('value') ?? place);
      positions.set(item, labelOf(place++, list.getAttribute('type')));
    }
  }

  const hrefOf = (link: HTMLAnchorElement) => link.getAttribute('href') ?? '';
  const find = (link: HTMLAnchorElement): Target[] => {
    const [, name] = /#(.+)/.exec(hrefOf(link)) ?? [];
    if (!name) return [];
    let plainName = name;
    try {
      plainName = decodeURIComponent(name);
    } catch {
      // A lone per cent sign is one.
    }
    return targets.get(name) ?? targets.get(plainName) ?? targets.get(unprefixed(plainName)) ?? [];
  };
  /** Whether nothing is behind an address, or there is none. */
  const isDead = (link: HTMLAnchorElement) => !find(link).length && /^[\w-]*$|#/.test(hrefOf(link));

  const draftOf = (parts: (Element | Stretch)[], label: string, line?: Line): Draft => {
    const first = firstOf(parts[0]!);
    let draft = drafts.get(first);
    if (!draft) {
      draft = {
        parts,
        label,
        markers: [],
        backLinks: [],
        lead: [],
        line,
        order: orders.get(first) ?? line?.order ?? 0,
      };
      drafts.set(first, draft);
    }
    return draft;
  };
  const taken = new Set<Node>();
  const cite = (spot: Spot, draft: Draft) => {
    const { place, words, order } = spot;
    draft.markers.push({ place, words, note: draft, order });
    if ('href' in place) taken.add(place);
  };
  const leadsTo = (link: HTMLAnchorElement, { place, line }: Spot): boolean => {
    const marker = 'end' in place ? place.text : place;
    return find(link).some(
      ({ element }) =>
        place === element ||
        marker.contains(element) ||
        (element.contains(marker) && (element !== line.block || !/\p{L}{2}/u.test(link.textContent))) ||
        (!element.textContent &&
          (element.nextElementSibling?.contains(marker) || element.previousElementSibling?.contains(marker))),
    );
  };

  // What links say.
  const wanted = new Map<Spot, Target[]>();
  const held = new Map<Element, number>();
  const counted = new Set<Element>();
  const count = (element: Element) => {
    if (counted.has(element)) return;
    counted.add(element);
    for (let each: Element | null = element; each && each !== article; each = each.parentElement) {
      held.set(each, (held.get(each) ?? 0) + 1);
    }
  };
  for (const spot of spots) {
    const found = spot.label && 'href' in spot.place ? find(spot.place).filter(({ opens }) => opens) : [];
    if (!found.length) continue;
    wanted.set(spot, found);
    for (const { element } of found) count(element);
  }
  const partsAt = (element: Element, line: Line): (Element | Stretch)[] => {
    const lines = leadsIn.get(line.block) ?? [];
    const place = lines.indexOf(line);
    if (place >= 0 && lines.length > 1) return [stretchOf(line, lines[place + 1])];
    return unitOf(element, article, (parent) => held.get(parent)! < 2);
  };
  for (const [spot, found] of wanted) {
    const { place, label, raised, before } = spot;
    if (taken.has(place as Element)) continue;
    const options = found.flatMap(({ element, line }) => {
      const parts = partsAt(element, line);
      const [first] = parts;
      if (
        !first ||
        parts.some((part) => holds(part, place as Element) || elementsIn(part, 'h1,h2,h3,h4,h5,h6').length)
      )
        return [];
      if (first instanceof Element && /^h\d|nav|fig/.test(first.localName)) return [];
      const own = positions.get(first as Element) === label || labelBefore(wordsOf(first), true) === label;
      return [{ parts, own, line, element }];
    });
    const best = options.find(({ own }) => own) ?? options[0];
    if (!best) continue;
    const backs = best.parts
      .flatMap((part) => elementsIn<HTMLAnchorElement>(part, 'a[href]'))
      .filter((link) => leadsTo(link, spot));
    const link = place as HTMLAnchorElement;
    const says = [
      link.hash,
      link.rel,
      link.className,
      link.getAttribute('role'),
      link.parentElement!.className,
    ].join(' ');
    const isHome = isNotesHeading(best.line.heading) || !!best.element.closest(notesPart);
    const isGlued = raised || /[^\s(]$/.test(before);
    if (!backs.length && !named.test(says) && !isHome && !(isGlued && best.own)) continue;
    const draft = draftOf(best.parts, label!, best.line);
    cite(spot, draft);
    for (const back of backs) taken.add(back);
  }

  // What numbers say, where links are dead.
  const dead = spots.filter(
    ({ place, label, opens, raised, before, after }) =>
      label &&
      !opens &&
      !('href' in place && (taken.has(place) || !isDead(place))) &&
      (raised || /\S$/.test(before)) &&
      !/^[\p{L}\d]/u.test(after) &&
      !exponent.test(before),
  );
  const homes: {
    labels: string[];
    parts: (Element | Stretch)[][];
    line: Line;
    sure: boolean;
    around: Element;
  }[] = [];
  for (const { list, line } of lists) {
    const items = [...list.children].filter((item) => positions.has(item));
    const hasArrow = (item: Element) =>
      [...item.querySelectorAll('a')].some((link) => arrows.test(link.textContent) && isDead(link));
    const arrow = items.some(hasArrow);
    const parts: Element[][] = [[]];
    for (const item of items) {
      parts.at(-1)!.push(item);
      if (!arrow || hasArrow(item)) parts.push([]);
    }
    if (!parts.at(-1)!.length) parts.pop();
    homes.push({
      parts,
      labels: parts.map((_, index) => positions.get(items[index]!)!),
      line,
      sure: arrow,
      around: list,
    });
  }
  let run: (typeof homes)[number] | undefined;
  for (const [line, label] of leads) {
    count(line.block);
    const isFirst = isWholeOrder([label]) || /^[*ai]$/.test(label);
    if (isFirst || !run || !isWholeOrder([...run.labels, label])) {
      run = isFirst ? { labels: [], parts: [], line, sure: false, around: line.block } : undefined;
      if (run) homes.push(run);
    }
    if (!run) continue;
    run.labels.push(label);
    run.parts.push([line.block]);
  }
  for (const [index, home] of homes.entries()) {
    if (index >= lists.length) {
      const lines = [...leads.keys()];
      const from = lines.indexOf(home.line);
      home.parts = home.parts.map((_, n) => partsAt(lines[from + n]!.block, lines[from + n]!));
    }
    const { labels, parts, line, sure } = home;
    if (!dead.length || !isWholeOrder(labels) || parts.some((each) => !each.length)) continue;
    const inside = (spot: Spot) =>
      parts.flat().some((part) => holds(part, 'end' in spot.place ? spot.place.text : spot.place));
    const evidence =
      sure ||
      isNotesHeading(line.heading) ||
      (labels.length > 1 &&
        (line.ruled || parts.at(-1)!.some((part) => reading.last && holds(part, reading.last))));
    if (!evidence) continue;
    const pool = dead.filter((spot) => labels.includes(spot.label!) && !drafted(spot));
    const live = [...drafts.values()].filter((draft) =>
      parts.some(([first]) => firstOf(first!) === firstOf(draft.parts[0]!)),
    );
    const cited = new Set([
      ...pool.filter((spot) => !inside(spot)).map(({ label }) => label),
      ...live.map(({ label }) => label),
    ]);
    if (
      cited.size !== labels.length ||
      dead.some(
        (spot) =>
          !labels.includes(spot.label!) && !drafted(spot) && /\d/.test(labels[0]!) && /\d/.test(spot.label!),
      )
    )
      continue;
    for (const spot of pool) {
      const place = labels.indexOf(spot.label!);
      cite(spot, draftOf(parts[place]!, spot.label!, line));
    }
  }
  function drafted(spot: Spot) {
    return 'href' in spot.place && taken.has(spot.place);
  }

  // What belongs to each note.
  const notes = [...drafts.values()].sort((one, other) => one.order - other.order);
  for (const draft of notes) finish(draft);
  function finish(draft: Draft) {
    draft.markers.sort((one, other) => one.order - other.order);
    const links = draft.parts.flatMap((part) => elementsIn<HTMLAnchorElement>(part, 'a'));
    draft.backLinks = links.filter(
      (link) =>
        draft.markers.some(({ place }) => leadsTo(link, { place, line: {} } as Spot)) ||
        (isDead(link) &&
          (arrows.test(link.textContent) || labelBefore(link.textContent, true) === draft.label)),
    );
  }
  const markers = notes.flatMap(({ markers }) => markers).sort((one, other) => one.order - other.order);
  const problems: Problem[] = [];
  const groups: NoteGroup[] = [];
  return { markers, notes, groups, problems };
}
