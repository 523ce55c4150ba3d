import { adoptStyles, nothing, render, type ReactiveController, type ReactiveElement } from 'lit';
import { isBlank } from './blank.js';
import { card, mayBeDamaged } from './damage.js';
import { setState } from './custom-states.js';
import { childrenOf, isElement, isEmptyParagraph, isMeaningful } from './nodes.js';
import { heedLinks, screenLinks, type Follow } from './follow-links.js';
import { repairsFor } from './load-repairs.js';
import { ensureLook } from './ensure-look.js';
import { mark, Marks, type Said } from './marks.js';
import { isParsed } from './parsed.js';
import { straighten } from './quotes.js';
import type { Repaired } from './repairs.js';
import { sourceOf } from './content-host.js';

/** The content of every widget on the page, by the element that holds it. */
const contents = new WeakMap<Node, Content>();
/** The contents that the parser may still add to. */
const arriving = new Set<Content>();

// One observer for all widgets. On a page with a thousand badges, one observer each would cost more than the
// badges.
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

// There is no event for when the parser leaves an element. It has left if a node follows the element, or the
// document is parsed.
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
 * The author's content in a widget, and the slots that show it when the widget adds something.
 *
 * The author's nodes stay where they are, and sagebrush.css styles them there. A widget has a shadow root
 * only if it has something to render. The author's nodes are then assigned to slots, in their order. On a
 * damaged page (an editor moved the content out, a tag was never closed), a part of the script renders a
 * repaired widget instead.
 *
 * A widget in the shadow root of an ordinary element (a hook) reads that element's nodes. It shows them
 * through a slot in the hook's shadow root, which is assigned to a slot in its own.
 */
export class Content implements ReactiveController {
  /** False while the parser may still add children. Until then, no default content is rendered. */
  complete = false;

  /**
   * The top-level nodes that count as content: no comments, white space, empty paragraphs, scripts or styles.
   * Empty if they contain nothing to read or see.
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
   * @param host its class has `static shadowRootOptions` with `slotAssignment: 'manual'`
   * @param follow called when a link in the widget is followed
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

  /** The element that holds the content: the host, or a hook. */
  get source(): Element {
    return sourceOf(this.#host);
  }

  get isArrived(): boolean {
    return isParsed(this.source);
  }

  /** What to render instead of the widget on a damaged page; `undefined` if nothing is damaged. */
  get shown(): unknown {
    return this.#repaired?.shown;
  }

  /** Resolves when all marks on the author's nodes are set. */
  get settled(): Promise<void> | undefined {
    return this.#marks.settled;
  }

  /**
   * Sets marks and states for what sagebrush.css cannot see.
   *
   * @param said marks for the author's nodes. All other marks are removed, except those on an editor's empty
   *   paragraphs
   * @param adds whether the widget renders something of its own
   */
  say(said: Said, adds: boolean): void {
    const { source } = this;
    const marks = new Map(said);
    if (!this.#repaired)
      for (const each of childrenOf(source))
        if (isElement(each) && each.firstChild && isEmptyParagraph(each) && !marks.has(each))
          marks.set(each, 'empty');
    this.#marks.say(marks);
    // An `empty` widget takes no space. `filled` gives a widget its box if sagebrush.css cannot see what
    // fills it, because it sees only the author's elements. A damaged widget has neither state: it has no
    // nodes, and is not complete.
    const isEmpty = !this.nodes.length;
    const isSeen = !isEmpty && (source.firstElementChild || isPlainBadge(source));
    setState(this.#host, 'empty', isEmpty && !adds && this.complete && source.hasChildNodes());
    setState(this.#host, 'filled', !isSeen && (adds || !isEmpty));
    setState(this.#host, 'arriving', source === this.#host && !this.isArrived);
  }

  /**
   * Renders what a widget adds. Attaches a shadow root only once there is something to add.
   *
   * @param added returns what to render, with `slot()` for the author's nodes
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

  /**
   * Whether the author's nodes are visible only through slots: in a hook, or in a widget with a shadow root.
   */
  get needsSlots(): boolean {
    return !!this.#host.shadowRoot || this.source !== this.#host;
  }

  /** Assigns nodes to a slot and returns it. @param place the index of the widget's slot, from 0 */
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

  /**
   * Splits the author's nodes into three: those before the given nodes, those that contain them, and those
   * after. With `isBefore`, the first list holds all up to and including them.
   */
  around(nodes: readonly Node[], isBefore = false): [readonly Node[], readonly Node[], readonly Node[]] {
    const all = childrenOf(this.source);
    const holds = (node: Node) => nodes.some((each) => node.contains(each));
    const first = all.findIndex(holds);
    if (first < 0) return [all, [], []];
    const behind = all.findLastIndex(holds) + 1;
    const from = isBefore ? behind : first;
    return [all.slice(0, from), all.slice(from, behind), all.slice(behind)];
  }

  /** Reads the content again and requests an update of the host. */
  read(): void {
    const host = this.#host;
    if (!host.isConnected) return;
    const { source, isArrived } = this;

    // While the repairs part is loading (`undefined`), the content is not complete.
    const repairs = mayBeDamaged(host, source) ? repairsFor(host, this.#again) : null;
    const repaired = repairs?.repair(host, source, (nodes) => this.slot(nodes, 99), this.#again);
    if (repaired !== this.#repaired) this.#repaired?.undo();
    this.#repaired = repaired;
    const nodes = repaired ? [] : childrenOf(source).filter(isMeaningful);
    this.nodes = isBlank(nodes) ? [] : nodes;
    this.complete = repairs !== undefined && (!repairs || repaired === null) && isArrived;
    // Content that an editor moved out of the widget may still arrive after it.
    if (isArrived && (!repairs || repaired !== undefined)) arriving.delete(this);
    else waitForParser(this);

    // Links in a card belong to the card, which checks them itself.
    if (source.firstElementChild) {
      const isOwn = (node: Node) => !isElement(node) || node.closest(card)?.contains(source) !== false;
      screenLinks(host, this.nodes.filter(isOwn));
    }
    host.requestUpdate();
  }
}

/** Whether sagebrush.css knows without a state that an element contains text: a badge without attributes. */
const isPlainBadge = (element: Element): boolean =>
  element.localName === 'sage-state-availability' && !element.hasAttributes();
