import { labelIn, plain } from './labels.js';
import type { Letters } from './notes.js';

/** What stands between two breaks: the words of a paragraph, a cell, a heading, or up to a `<br>`. */
export interface Line {
  readonly block: Element;
  /** The line break that it comes after. */
  readonly after?: Element;
  /** The heading, or what does for one, that it stands under. */
  readonly heading?: Element;
  /** Nothing but a rule stands between it and what is before. */
  readonly ruled: boolean;
  readonly order: number;
  first?: Text;
  /** How it begins. */
  head: string;
  /** What is before the place that is read now. */
  tail: string;
  /** Its first words stand in a link, or are raised. */
  setOff: boolean;
  /** Words were met that are neither a label nor a link with one. */
  begun: boolean;
}

/** Something that looks like a marker. */
export interface Spot {
  readonly place: HTMLAnchorElement | Letters;
  readonly words: string;
  readonly label?: string;
  readonly line: Line;
  readonly before: string;
  readonly opens: boolean;
  readonly raised: boolean;
  readonly order: number;
  after: string;
}

/** An element that an address can lead to. */
export interface Target {
  readonly element: Element;
  /** It stands at the beginning of its line. */
  readonly opens: boolean;
  readonly line: Line;
}

export interface Reading {
  readonly spots: Spot[];
  readonly lines: Line[];
  readonly lists: { readonly list: Element; readonly line: Line }[];
  readonly targets: Map<string, Target[]>;
  readonly links: HTMLAnchorElement[];
  /** Where in the page an element stands, as far as it matters. */
  readonly orders: Map<Node, number>;
  /** The last words of all. */
  last?: Text;
}

const blocks =
  /^(p|div|[uod]l|li|d[td]|table|t(head|body|foot|r|d|h)|caption|h[1-6r]|section|article|aside|main|header|footer|nav|fig.*|blockquote|details|summary|address|form|fieldset|html|body|center|sage-.*)$/;
const unread =
  'pre,code,textarea,svg,math,script,style,template,head,sage-footnoted-article,[data-sage-ignore],[contenteditable]:not([contenteditable=false])';
const headings = /^h[1-6]$/;
const noteWords =
  /^[\W\d]*((foot|end)?notes?|references?|sources?|bibliogra\w+|works cited|literatur\w*|citations?|anmerkungen|fu(ß|ss)noten|quellen|einzelnachweise|notas?|referencias|fuentes|références|note|fonti|noten|bronnen|(\W|and|und|et|y|e)+)+$/i;
const core = String.raw`(?:\d{1,4}|[*†‡§‖¶#]{1,4}|[a-z]|[ivxl]{1,7})`;
const raisedMarks = new RegExp(String.raw`^[\s[(]*${core}(?:[\s,;]+${core}|\s*[–-]\s*\d+)*[\s\])]*$`, 'i');
const marks =
  /\[\s*\d{1,4}(?:\s*[,;–-]\s*\d{1,4})*\s*\]|\(\d{1,3}\)|[⁰¹²³⁴-⁹]+(?:[,–-][⁰¹²³⁴-⁹]+)*|(?<=\S)[*†‡§‖¶]{1,4}(?![^\s.,;:!?)\]”’"'])/g;
const each = new RegExp(String.raw`([–-]\s*)?(\d+|[*†‡§‖¶#]+|[a-z]+|[⁰¹²³⁴-⁹]+)`, 'gi');

/** Whether this heading says that notes follow. */
export const isNotesHeading = (heading?: Element): boolean =>
  !!heading && heading.textContent.length < 80 && noteWords.test(heading.textContent.trim());

/** Goes through an article once, and writes down what may matter for its notes. */
export function readArticle(article: Element): Reading {
  const reading: Reading = {
    spots: [],
    lines: [],
    lists: [],
    targets: new Map(),
    links: [],
    orders: new Map(),
  };
  let order = 0;
  let heading: Element | undefined;
  let ruled = false;
  let raised = 0;
  let link: HTMLAnchorElement | undefined;
  let block = article;
  let line!: Line;
  let open: Spot[] = [];

  const begin = (after?: Element) => {
    if (line?.head.trim()) {
      reading.lines.push(line);
      if (line.head.length < 40 && line.block.localName !== 'li' && noteWords.test(line.head.trim()))
        heading = line.block;
    }
    open = [];
    line = { block, after, heading, ruled, order: order++, head: '', tail: '', setOff: false, begun: false };
  };
  const note = (
    words: string,
    place: HTMLAnchorElement | Letters,
    isRaised: boolean,
    label = labelIn(words),
  ) => {
    const spot = {
      place,
      words,
      label,
      line,
      before: line.tail,
      opens: !line.begun,
      raised: isRaised,
      order: order++,
      after: '',
    };
    reading.spots.push(spot);
    open.push(spot);
  };
  const say = (words: string, text: Text, isMark: boolean) => {
    if (!words) return;
    if (words.trim()) {
      if (!line.head.trim()) {
        line.setOff = isMark || raised > 0;
        line.first = text;
      }
      if (!isMark) for (const spot of open) spot.after ||= words;
      reading.last = text;
      ruled = false;
    }
    if (line.head.length < 40) line.head += words;
    line.tail = (line.tail + words).slice(-40);
    if (!isMark && /[\p{L}\d]/u.test(words)) line.begun = true;
  };
  const sayMarks = (words: string, text: Text, start: number) => {
    const parts = [...words.matchAll(each)];
    const one = parts.length === 1;
    open = open.filter((spot) => spot.after);
    for (const [index, { 0: all, 1: dash, 2: label, index: at }] of parts.entries()) {
      const from = start + at;
      const to = from + all.length;
      const low = Number(plain(parts[index - 1]?.[2] ?? ''));
      const high = Number(plain(label!));
      if (dash) {
        for (let n = low + 1; n < high && n < low + 50; n++) {
          note(String(n), { text, start: from, end: from + 1 }, true);
        }
      }
      if (one)
        note(
          words.trim(),
          { text, start: start + words.search(/\S/), end: start + words.trimEnd().length },
          true,
        );
      else note(label!, { text, start: to - label!.length, end: to }, true);
    }
    say(words, text, true);
  };
  const readText = (text: Text) => {
    const { data } = text;
    if (link) return say(data, text, true);
    if (raised && raisedMarks.test(data)) return sayMarks(data, text, 0);

    let from = 0;
    for (const { 0: mark, index } of data.matchAll(marks)) {
      say(data.slice(from, index), text, false);
      from = index + mark.length;
      const glued = /\S$/.test(line.tail) || /^[.,;:)]/.test(data.slice(from, from + 1));
      if (mark[0] === '(' && !glued) say(mark, text, false);
      else sayMarks(mark, text, index);
    }
    say(data.slice(from), text, false);
  };
  const enter = (element: Element): boolean => {
    const { localName, id } = element;
    if (element !== article && element.matches(unread)) return false;
    if (blocks.test(localName)) {
      block = element;
      reading.orders.set(element, order++);
      begin();
      if (headings.test(localName)) heading = element;
      if (localName === 'hr') ruled = true;
      if (localName === 'ol') reading.lists.push({ list: element, line });
    } else if (localName === 'br') begin(element);
    for (const name of new Set([id, localName === 'a' ? element.getAttribute('name') : ''])) {
      if (!name) continue;
      reading.orders.set(element, order++);
      const target = { element, opens: !line.begun, line };
      for (const key of new Set([name, unprefixed(name)])) {
        const same = reading.targets.get(key);
        if (same) same.push(target);
        else reading.targets.set(key, [target]);
      }
    }
    if (isRaised(element)) raised++;
    if (localName === 'a' && !link) {
      const words = element.textContent.trim();
      if (element.hasAttribute('href') || (words.length < 9 && labelIn(words))) {
        link = element as HTMLAnchorElement;
        reading.links.push(link);
        if (words && words.length < 60) {
          note(
            words,
            link,
            raised > 0 || !!element.querySelector('sup') || /^\[.*\]$|^[⁰¹²³⁴-⁹*†‡]+$/.test(words),
          );
        }
      }
    }
    return true;
  };
  const leave = (element: Element) => {
    if (element === link) link = undefined;
    if (isRaised(element)) raised--;
    if (blocks.test(element.localName)) {
      block = element.parentElement ?? article;
      begin();
    }
  };

  let node: Node = article;
  begin();
  for (;;) {
    let inside: Node | null = null;
    if (node instanceof Text || node.nodeType === 3) readText(node as Text);
    else if (node.nodeType === 1 && enter(node as Element)) {
      inside = node.firstChild;
      if (!inside) leave(node as Element);
    }
    while (!inside) {
      if (node === article) {
        begin();
        return reading;
      }
      inside = node.nextSibling;
      if (!inside) {
        node = node.parentNode!;
        leave(node as Element);
      }
    }
    node = inside;
  }
}

/** A name without what sanitisers put before it. */
export const unprefixed = (name: string): string => name.replace(/^(user-content-)+/, '');

const isRaised = (element: Element): boolean =>
  element.localName === 'sup' ||
  /super/.test(`${element.getAttribute('style')} ${element.getAttribute('class')}`);
