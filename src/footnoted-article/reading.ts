import { areNoteWords, isNotesHeading } from './headings.js';
import { labelIn } from './labels.js';
import { areMarks, marksOf, numbersBetween, runningMarks } from './marks.js';
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
  /** What is before ends with a colon, as words do that announce a list. */
  readonly announced: boolean;
  readonly order: number;
  /** How it begins. */
  head: string;
  /** What is before the place that is read now. */
  tail: string;
  /** Its first words, where they stand in a link or are raised. */
  setOff: string;
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
  /** It counts only where no other has its label: the "(1)" of "(1) anger, (2) fear", a number between "3–5". */
  readonly isWeak: boolean;
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
/** Whether an element has lines of its own. */
export const isBlock = ({ localName }: Element) => blocks.test(localName);
const unread =
  'pre,code,textarea,svg,math,script,style,template,head,sage-footnoted-article,[data-sage-ignore],[contenteditable]:not([contenteditable=false])';
const headings = /^h[1-6]$/;

/** Goes through an article once, and writes down what may matter for its notes. */
export function readArticle(article: Element): Reading {
  return new Reader(article).read();
}

class Reader {
  readonly #article: Element;
  readonly #reading: Reading = {
    spots: [],
    lines: [],
    lists: [],
    links: [],
    targets: new Map(),
    orders: new Map(),
  };
  #order = 0;
  #block: Element;
  #link?: Element;
  #raised = 0;
  #heading?: Element;
  #ruled = false;
  #announced = false;
  #break?: Element;
  /** The line that is read now; made when there is something to say of it. */
  #current?: Line;
  /** Spots of this line that nothing is known to come after. */
  #open: Spot[] = [];

  constructor(article: Element) {
    this.#article = this.#block = article;
  }

  read(): Reading {
    this.#readNode(this.#article);
    return this.#reading;
  }

  #readNode(node: Node): void {
    if (node.nodeType === 3) this.#readText(node as Text);
    if (node.nodeType !== 1 || !this.#enter(node as Element)) return;
    for (let child = node.firstChild; child; child = child.nextSibling) this.#readNode(child);
    this.#leave(node as Element);
  }

  #enter(element: Element): boolean {
    const { localName, id } = element;
    if (element !== this.#article && element.matches(unread)) return false;

    if (isBlock(element)) {
      this.#endLine();
      this.#block = element;
      this.#reading.orders.set(element, this.#order++);
      if (headings.test(localName)) this.#heading = element;
      if (localName === 'hr') this.#ruled = true;
      if (localName === 'ol') this.#reading.lists.push({ list: element, line: this.#line });
    } else if (localName === 'br') this.#endLine(element);

    if (id) this.#addTarget(id, element);
    if (isRaised(element)) this.#raised++;
    if (localName === 'a') this.#enterLink(element as HTMLAnchorElement);
    return true;
  }

  #enterLink(link: HTMLAnchorElement): void {
    if (link.name && link.name !== link.id) this.#addTarget(link.name, link);
    const words = link.textContent.trim();
    if (this.#link || !(link.hasAttribute('href') || (words.length < 9 && labelIn(words)))) return;

    this.#link = link;
    this.#reading.links.push(link);
    if (words.length > 60) return;
    const isRaisedLink = this.#raised > 0 || /^[⁰¹²³⁴-⁹*†‡]+$/.test(words) || !!link.querySelector('sup');
    this.#addSpot(words, link, isRaisedLink);
  }

  /** Of "3–5" whose ends stand apart, as links or in brackets, the numbers between stand at the dash. */
  #addBetween(high?: string): void {
    const { spots, last } = this.#reading;
    const { line, after, label } = spots.at(-1) ?? {};
    if (line !== this.#current || !/^\s*[–-]\s*$/.test(after ?? '')) return;
    const start = last!.data.search(/\S/);
    for (const number of numbersBetween(label, high))
      this.#addSpot(number, { text: last!, start, end: start + 1 }, true, true);
  }

  #leave(element: Element): void {
    if (element === this.#link) this.#link = undefined;
    if (isRaised(element)) this.#raised--;
    if (!isBlock(element)) return;
    this.#endLine();
    this.#block = element.parentElement ?? this.#article;
  }

  #readText(text: Text): void {
    const { data } = text;
    if (this.#link) return this.#say(data, text, true);
    if (this.#raised && areMarks(data)) return this.#sayMarks(data, text, 0);

    let from = 0;
    for (const { 0: mark, index } of data.matchAll(runningMarks)) {
      this.#say(data.slice(from, index), text);
      from = index + mark.length;
      const isCount =
        mark[0] === '(' &&
        mark !== data &&
        !/\S$/.test(this.#line.tail) &&
        !/^[.,;:)]/.test(data.slice(from, from + 1));
      if (isCount) {
        this.#addSpot(mark, { text, start: index, end: from }, false, true);
        this.#say(mark, text);
      } else this.#sayMarks(mark, text, index);
    }
    this.#say(data.slice(from), text);
  }

  #sayMarks(words: string, text: Text, offset: number): void {
    const isRaisedMark = this.#raised > 0 || !/[[(]/.test(words);
    for (const mark of marksOf(words, offset))
      this.#addSpot(mark.words, { text, start: mark.start, end: mark.end }, isRaisedMark);
    this.#say(words, text, true);
    // Raised marks one after the other would be "12": what comes next stands as if after a comma.
    this.#line.tail += ',';
  }

  #say(words: string, text: Text, isMark = false): void {
    if (!words) return;
    const line = this.#line;
    if (words.trim()) {
      if (!line.head.trim()) line.setOff = isMark || this.#raised ? words : '';
      this.#reading.last = text;
      this.#ruled = false;
    }
    if (line.head.length < 40) line.head += words.slice(0, 60);
    line.tail = (line.tail + words.slice(-40)).slice(-40);
    if (isMark) return;
    line.begun ||= /[\p{L}\d]/u.test(words);
    for (const spot of this.#open) spot.after = words;
    this.#open.length = 0;
  }

  #addSpot(words: string, place: Spot['place'], raised: boolean, isWeak = false): void {
    if (!isWeak) this.#addBetween(labelIn(words));
    const line = this.#line;
    const spot: Spot = {
      place,
      words,
      label: labelIn(words),
      line,
      before: line.tail,
      opens: !line.begun,
      raised,
      isWeak,
      order: this.#order++,
      after: '',
    };
    this.#reading.spots.push(spot);
    this.#open.push(spot);
  }

  #addTarget(name: string, element: Element): void {
    const { targets, orders } = this.#reading;
    orders.set(element, this.#order++);
    const line = this.#line;
    const target = { element, opens: !line.begun || !!labelIn(line.head), line };
    const bare = unprefixed(name);
    for (const key of bare === name ? [name] : [name, bare]) {
      const same = targets.get(key);
      if (same) same.push(target);
      else targets.set(key, [target]);
    }
  }

  get #line(): Line {
    return (this.#current ??= {
      block: this.#block,
      after: this.#break,
      heading: this.#heading,
      ruled: this.#ruled,
      announced: this.#announced,
      order: this.#order++,
      head: '',
      tail: '',
      setOff: '',
      begun: false,
    });
  }

  #endLine(br?: Element): void {
    const line = this.#current;
    if (line && /^\s*[-_*–—=~ ]{3,}$/.test(line.head)) this.#ruled = true;
    else if (line?.head.trim()) {
      this.#reading.lines.push(line);
      this.#announced = /:\s*$/.test(line.tail);
      const isShort = line.head.length < 40 && line.block.localName !== 'li';
      if (isShort && areNoteWords(line.head))
        this.#heading = isNotesHeading(line.block) ? line.block : this.#reading.last!.parentElement!;
    }
    this.#current = undefined;
    this.#break = br;
    this.#open.length = 0;
  }
}

/** A name without what sanitisers put before it. */
export const unprefixed = (name: string): string => name.replace(/^(user-content-)+/, '');

const isRaised = (element: Element): boolean =>
  element.localName === 'sup' ||
  (element.localName === 'span' &&
    /super/.test(`${element.getAttribute('style')} ${element.getAttribute('class')}`));
