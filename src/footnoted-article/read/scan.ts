import type { Steps } from '../slices.js';
import { isMarkersOnly, markersIn, numbersBetween, runningMarkers } from './markers.js';
import { isBlock } from './blocks.js';
import { isNotesHeadingText, isNotesHeading } from './headings.js';
import { labelIn } from './labels.js';
import { nameIn } from './addresses.js';
import type { Candidate } from './notes.js';
import type { Line, Scan } from './scanned.js';

/** Content that an author can edit. Nothing in it is changed. */
export const editable = '[contenteditable]:not([contenteditable=false])';
const ignored = `code,pre,svg,math,script,style,template,textarea,head,sage-footnoted-article,[data-sage-ignore],${editable}`;

/** Walks through an article once and records everything that its notes may depend on. */
export function* scan(article: Element): Steps<Scan> {
  const found: Scan = {
    candidates: [],
    lines: [],
    lists: [],
    links: [],
    targets: new Map(),
    orders: new Map(),
  };
  const { candidates, lines, lists, links, targets, orders } = found;
  const skipped = new Set(article.querySelectorAll(ignored));
  let order = 0;
  let block = article;
  let link: Element | undefined;
  /** The superscript that is being read. */
  let superscript: Element | undefined;
  let heading: Element | undefined;
  let afterRule = false;
  let br: Element | undefined;
  /** The line that is being read. Created when there is something to record in it. */
  let current: Line | undefined;
  /** Candidates of this line with no text after them yet. */
  let open: Candidate[] = [];

  const lineOf = (): Line =>
    (current ??= {
      block,
      br,
      heading,
      afterRule,
      previous: lines.at(-1),
      order: order++,
      head: '',
      tail: '',
      leadingMark: '',
      hasText: false,
    });

  const endLine = (lineBreak?: Element): void => {
    const line = current;
    if (line && /^\s*[-_*–—=~ ]{3,}$/.test(line.head)) afterRule = true;
    else if (line?.head.trim()) {
      lines.push(line);
      const isShort = line.head.length < 40 && line.block.localName !== 'li';
      if (isShort && isNotesHeadingText(line.head))
        heading = isNotesHeading(line.block) ? line.block : found.last!.parentElement!;
    }
    current = undefined;
    br = lineBreak;
    open = [];
  };

  const addText = (words: string, text: Text, isMarker = false): void => {
    if (!words) return;
    const line = lineOf();
    if (words.trim()) {
      if (!line.head.trim()) line.leadingMark = isMarker || superscript ? words : '';
      found.last = text;
      afterRule = false;
    }
    if (line.head.length < 40) line.head += words.slice(0, 60);
    line.tail = (line.tail + words.slice(-40)).slice(-40);
    if (isMarker) return;
    line.hasText ||= /[\p{L}\d]/u.test(words);
    for (const candidate of open) candidate.after = words;
    open = [];
  };

  /**
   * If the ends of "3–5" are separate links or in separate brackets, places the numbers between them at the
   * dash.
   */
  const addBetween = (high?: string): void => {
    const { line, after: between, label } = candidates.at(-1) ?? {};
    if (line !== current || !/^\s*[–-]\s*$/.test(between ?? '')) return;
    const text = found.last!;
    const start = text.data.search(/\S/);
    for (const number of numbersBetween(label, high)) add(number, text, start, start + 1, true, true);
  };

  const add = (
    words: string,
    node: Candidate['node'],
    start: number,
    end: number,
    isSuperscript: boolean,
    isWeak = false,
  ): void => {
    const label = labelIn(words);
    if (!isWeak) addBetween(label);
    const line = lineOf();
    const candidate: Candidate = {
      node,
      link: node.nodeType === 1 ? (node as HTMLAnchorElement) : undefined,
      start,
      end,
      words,
      label,
      line,
      before: line.tail,
      after: '',
      atLineStart: !line.hasText,
      isSuperscript,
      isWeak,
      order: order++,
      note: undefined,
    };
    candidates.push(candidate);
    open.push(candidate);
  };

  const addMarkers = (words: string, text: Text, offset: number): void => {
    const isSuperscript = !!superscript || !/[[(]/.test(words);
    for (const marker of markersIn(words, offset))
      add(marker.words, text, marker.start, marker.end, isSuperscript);
    addText(words, text, true);
    // Two adjacent raised markers would read as "12": separate the next text with a comma.
    lineOf().tail += ',';
  };

  const readText = (text: Text): void => {
    const { data } = text;
    if (link) return addText(data, text, true);
    if (superscript && isMarkersOnly(data)) return addMarkers(data, text, 0);

    let from = 0;
    for (let match; (match = runningMarkers.exec(data));) {
      const { 0: marker, index } = match;
      addText(data.slice(from, index), text);
      from = index + marker.length;
      const isCount =
        marker[0] === '(' &&
        marker !== data &&
        !/\S$/.test(lineOf().tail) &&
        !/^[.,;:)]/.test(data.slice(from, from + 1));
      if (isCount) {
        add(marker, text, index, from, false, true);
        addText(marker, text);
      } else addMarkers(marker, text, index);
    }
    addText(data.slice(from), text);
  };

  const addTarget = (name: string, element: Element): void => {
    orders.set(element, order++);
    const line = lineOf();
    const target = { element, atLineStart: !line.hasText || !!labelIn(line.head), line };
    const key = nameIn(name);
    const same = targets.get(key);
    if (same) same.push(target);
    else targets.set(key, [target]);
  };

  const enterLink = (each: HTMLAnchorElement): void => {
    if (each.name && each.name !== each.id) addTarget(each.name, each);
    const words = each.textContent.trim();
    if (link || !(each.hasAttribute('href') || (words.length < 9 && labelIn(words)))) return;

    link = each;
    links.push(each);
    if (words.length > 60) return;
    const isSuperscript = !!superscript || /^[⁰¹²³⁴-⁹*†‡]+$/.test(words) || !!each.querySelector('sup');
    add(words, each, 0, 0, isSuperscript);
  };

  /** @returns whether to read the element's content */
  const enter = (element: Element): boolean => {
    if (skipped.has(element)) return false;

    const { localName, id } = element;
    if (isBlock(element)) {
      endLine();
      block = element;
      orders.set(element, order++);
      if (/^h\d/.test(localName)) heading = element;
      if (localName === 'hr') afterRule = true;
      if (localName === 'ol') lists.push({ list: element as HTMLOListElement, line: lineOf() });
    } else if (localName === 'br') endLine(element);
    // A form's `id` may be its field of that name, which has no letters.
    if (id[0]) addTarget(id, element);
    if (!superscript && localName[0] === 's' && element.matches(superscripts)) superscript = element;
    if (localName === 'a') enterLink(element as HTMLAnchorElement);
    return true;
  };

  const leave = (element: Element): void => {
    if (element === link) link = undefined;
    if (element === superscript) superscript = undefined;
    if (!isBlock(element)) return;
    endLine();
    block = element.parentElement ?? article;
  };

  // Not recursive, so that it can stop anywhere.
  for (let node: Node = article; ;) {
    const isEntered = node.nodeType === 1 && enter(node as Element);
    if (node.nodeType === 3) readText(node as Text);
    let next = isEntered ? node.firstChild : null;
    if (isEntered && !next) leave(node as Element);
    while (!next) {
      if (node === article) return found;
      next = node.nextSibling;
      if (!next) leave((node = node.parentElement!));
    }
    node = next;
    if (!current && !(lines.length % 16)) yield;
  }
}

const superscripts = 'sup,span:is([style*=super],[class*=super])';
