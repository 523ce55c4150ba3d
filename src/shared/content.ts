import { adoptStyles, nothing, render, type ReactiveController, type ReactiveElement } from 'lit';
import { isBlank } from './blank.js';
import { card, mayBeDamaged } from './damage.js';
import { setState } from './custom-states.js';
import { childrenOf, isElement, isEmptyParagraph, isMeaningful } from './ejected.js';
import { heedLinks, screenLinks, type Follow } from './links.js';
import { repairsFor } from './load-repairs.js';
import { ensureLook } from './looked.js';
import { mark, Marks, type Said } from './marks.js';
import { isParsed } from './parsed.js';
import { straighten } from './quotes.js';
import type { Repaired } from './repairs.js';
import { sourceOf } from './source.js';

/** The content of every widget on the page, by the element that holds it. */
const contents = new WeakMap<Node, Content>();
/** Those that the parser may still add to. */
const arriving = new Set<Content>();

// One observer for all widgets: of a thousand badges each would cost more than the badge.
const observer = globalThis.document && new MutationObserver(readChanged);
const changes = { attributes: true, characterData: true, childList: true, subtree: true };

function readChanged(records: readonly MutationRecord[]): void {
  const changed = new Set<Content>();
  for (const { target, attributeName } of records) {
    if (attributeName === mark) continue;
    for (let node: Node | null = target; node; node = node.parentNode) {
      const content = contents.get(node);
      if (content) changed.add(content);
    }
  }
  for (const content of changed) content.read();
}

// The parser says nothing when it leaves an element: that something follows it is the sign, or the end.
const parser = globalThis.document && new MutationObserver(readArrived);

function readArrived(): void {
  for (const content of arriving) if (content.isArrived) content.read();
  if (arriving.size) return;
  parser.disconnect();
  document.removeEventListener('readystatechange', readArrived);
}

function waitForParser(content: Content): void {
  if (!arriving.size) {
    parser.observe(document, { childList: true, subtree: true });
    document.addEventListener('readystatechange', readArrived);
  }
  arriving.add(content);
}

/**
 * What the author wrote inside a widget, and where the widget adds something to it.
 *
 * The author's nodes stay where they are, and sagebrush.css styles them there. A widget has a shadow root only where it
 * has something of its own to show; the author's nodes are then assigned to slots, in the author's order. On a damaged
 * page (an editor drove the content out, a tag was never closed), a part of the script puts a repaired widget in its
 * place.
 *
 * In the shadow root of an ordinary element (a hook) a widget reads that element's nodes, and shows them through a slot
 * in that root and one in its own.
 */
export class Content implements ReactiveController {
  /** False while the parser may still add to the element: no default is shown before the author's own words. */
  complete = false;

  /**
   * The nodes at the top that are read: no comments, white space, empty paragraphs, scripts or styles; none at all where
   * nothing in them is to be read or seen.
   */
  nodes: readonly Node[] = [];

  readonly #host: ReactiveElement;
  readonly #follow?: Follow | undefined;
  readonly #slots: HTMLSlotElement[] = [];
  readonly #relays: HTMLSlotElement[] = [];
  readonly #marks = new Marks(() => this.source);
  readonly #again = () => this.read();
  #repaired?: Repaired | null;

  /**
   * @param host which has `static shadowRootOptions` with `slotAssignment: 'manual'`
   * @param follow what happens when a link in it is followed
   */
  constructor(host: ReactiveElement, follow?: Follow) {
    this.#host = host;
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    straighten(this.#host);
    const { source } = this;
    contents.set(source, this);
    observer.observe(source, changes);
    ensureLook(this.#host);
    heedLinks(this.#host, this.#follow);
    this.#marks.sweep();
    this.read();
  }

  hostDisconnected(): void {
    arriving.delete(this);
    this.#marks.clear();
    this.#repaired?.undo();
    this.#repaired = undefined;
  }

  /** The element whose content it is: the host, or a hook. */
  get source(): Element {
    return sourceOf(this.#host);
  }

  get isArrived(): boolean {
    return isParsed(this.source);
  }

  /** What is shown in place of the widget, on a damaged page; nothing where it is whole. */
  get shown(): unknown {
    return this.#repaired?.shown;
  }

  /** Comes back when all that was said of the author's nodes can be seen. */
  get settled(): Promise<void> | undefined {
    return this.#marks.settled;
  }

  /**
   * Tells sagebrush.css what it cannot see.
   *
   * @param said marks of the author's nodes; all others lose theirs, but for the empty paragraphs of an editor
   * @param adds whether the widget has something of its own to show
   */
  say(said: Said, adds: boolean): void {
    const { source } = this;
    const marks = new Map(said);
    if (!this.#repaired)
      for (const each of childrenOf(source))
        if (isElement(each) && each.firstChild && isEmptyParagraph(each) && !marks.has(each))
          marks.set(each, 'empty');
    this.#marks.say(marks);
    // What has nothing to read or to see takes no room; of a box, sagebrush.css sees only the author's elements. A damaged
    // widget is neither: it has no nodes, and is not complete.
    const isEmpty = !this.nodes.length;
    const isSeen = !isEmpty && (source.firstElementChild || isPlainBadge(source));
    setState(this.#host, 'empty', isEmpty && !adds && this.complete && source.hasChildNodes());
    setState(this.#host, 'filled', !isSeen && (adds || !isEmpty));
    setState(this.#host, 'arriving', source === this.#host && !this.isArrived);
  }

  /**
   * Renders what a widget adds. It has no shadow root before there is anything to add.
   *
   * @param added says what to render, with `slot()` for the author's nodes
   */
  render(added: () => unknown): void {
    const host = this.#host;
    const shown = this.shown ?? added();
    if (this.shown) this.say(new Map(), false);
    if (!host.shadowRoot) {
      if (shown === nothing) return;
      const { shadowRootOptions, elementStyles } = host.constructor as typeof ReactiveElement;
      adoptStyles(host.attachShadow(shadowRootOptions), elementStyles);
    }
    render(shown, host.shadowRoot!, { host });
  }

  /** Whether the author's nodes are seen only through slots: a hook's, or those of a widget that added something. */
  get needsSlots(): boolean {
    return !!this.#host.shadowRoot || this.source !== this.#host;
  }

  /** The slot that shows these nodes. @param place which of the widget's slots it is, from 0 */
  slot(nodes: readonly Node[], place: number): HTMLSlotElement {
    const slot = (this.#slots[place] ??= document.createElement('slot'));
    const shown = nodes.filter(({ nodeType }) => nodeType === 1 || nodeType === 3) as Element[];
    if (this.source === this.#host) slot.assign(...shown);
    else {
      const relay = (this.#relays[place] ??= document.createElement('slot'));
      relay.assign(...shown);
      this.#host.append(relay);
      slot.assign(relay);
    }
    return slot;
  }

  /** All nodes of the author's: what stands before these, what holds them, and what follows. */
  around(nodes: readonly Node[], isBefore = false): [readonly Node[], readonly Node[], readonly Node[]] {
    const all = childrenOf(this.source);
    const holds = (node: Node) => nodes.some((each) => node.contains(each));
    const first = all.findIndex(holds);
    if (first < 0) return [all, [], []];
    const behind = all.findLastIndex(holds) + 1;
    const from = isBefore ? behind : first;
    return [all.slice(0, from), all.slice(from, behind), all.slice(behind)];
  }

  /** Reads the content again, and has the host rendered. */
  read(): void {
    const host = this.#host;
    if (!host.isConnected) return;
    const { source, isArrived } = this;

    // While the repairs are on their way, the content is not complete.
    const repairs = mayBeDamaged(host, source) ? repairsFor(host, this.#again) : null;
    const repaired = repairs?.repair(host, source, (nodes) => this.slot(nodes, 99), this.#again);
    if (repaired !== this.#repaired) this.#repaired?.undo();
    this.#repaired = repaired;
    const nodes = repaired ? [] : childrenOf(source).filter(isMeaningful);
    this.nodes = isBlank(nodes) ? [] : nodes;
    this.complete = repairs !== undefined && (!repairs || repaired === null) && isArrived;
    // What an editor drove out of the widget may still be arriving behind it.
    if (isArrived && (!repairs || repaired !== undefined)) arriving.delete(this);
    else waitForParser(this);

    // Those in a card are the card's.
    if (source.firstElementChild) {
      const isOwn = (node: Node) => !isElement(node) || node.closest(card)?.contains(source) !== false;
      screenLinks(host, this.nodes.filter(isOwn));
    }
    host.requestUpdate();
  }
}

/** Whether sagebrush.css sees by itself that text fills an element. */
const isPlainBadge = (element: Element): boolean =>
  element.localName === 'sage-state-availability' && !element.hasAttributes();
