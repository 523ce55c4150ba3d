import { adoptStyles, nothing, render, type ReactiveController, type ReactiveElement } from 'lit';
import { isBlank } from './blank.js';
import { itemSelector, mayBeDamaged } from './damage.js';
import { setState } from './custom-states.js';
import { childrenOf, isEmptyParagraph, isMeaningful } from './nodes.js';
import { interceptLinks, warnUnsafeLinks } from './follow-links.js';
import { repairsFor } from './load-repairs.js';
import { ensureLook } from './ensure-look.js';
import { Marks, type MarkValues } from './marks.js';
import { isParsed } from './parsed.js';
import { repairCurlyQuotes } from './quotes.js';
import type { Replacement } from './repairs.js';
import { contentHostOf } from './content-host.js';
import { readAfterChanges, readWhenParsed, stopWaiting } from './content-changes.js';

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

  /** The element that holds the content: the host, or a hook. */
  contentHost: Element;

  readonly #host: ReactiveElement;
  readonly #marks: Marks;
  // Most widgets add nothing, so they have none of these.
  #slots?: HTMLSlotElement[];
  #relays?: HTMLSlotElement[];
  #replacement?: Replacement | null;

  /** @param host its class has `static shadowRootOptions` with `slotAssignment: 'manual'` */
  constructor(host: ReactiveElement) {
    this.#host = host;
    this.contentHost = host;
    this.#marks = new Marks(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.contentHost = contentHostOf(this.#host);
    repairCurlyQuotes(this.#host);
    readAfterChanges(this.contentHost, this);
    ensureLook(this.#host);
    interceptLinks(this.#host);
    this.read();
  }

  hostDisconnected(): void {
    this.contentHost = contentHostOf(this.#host);
    stopWaiting(this);
    this.#marks.clear();
    this.#replacement?.undo();
    this.#replacement = undefined;
  }

  get hasParsed(): boolean {
    return isParsed(this.contentHost);
  }

  /** What to render instead of the widget on a damaged page; `undefined` if nothing is damaged. */
  get replacement(): unknown {
    return this.#replacement?.template;
  }

  /** Resolves when all marks on the author's nodes are set. */
  get updateComplete(): Promise<void> | undefined {
    return this.#marks.updateComplete;
  }

  /**
   * Sets marks and states for what sagebrush.css cannot see.
   *
   * @param hasAdditions whether the widget renders something of its own
   * @param find returns marks for the author's nodes, later. All other marks are removed, except those on an
   *   editor's empty paragraphs
   */
  mark(hasAdditions: boolean, find?: () => MarkValues): void {
    const { contentHost } = this;
    this.#marks.set(() => {
      const marks = new Map(find?.());
      // Few links need a warning, so it waits like the marks. Links in a card belong to the card, which checks them itself.
      warnUnsafeLinks(
        this.#host,
        this.nodes.filter((node) => !(node as Element).matches?.(itemSelector)),
      );
      if (!this.#replacement)
        for (const each of contentHost.children)
          if (each.firstChild && isEmptyParagraph(each) && !marks.has(each)) marks.set(each, 'empty');
      return marks;
    });
    // An `empty` widget takes no space. `filled` gives a widget its box if sagebrush.css cannot see what
    // fills it, because it sees only the author's elements. A damaged widget has neither state: it has no
    // nodes, and is not complete.
    const isEmpty = !this.nodes.length;
    const isSeen = !isEmpty && (contentHost.firstElementChild || isPlainBadge(contentHost));
    setState(this.#host, 'empty', isEmpty && !hasAdditions && this.complete && contentHost.hasChildNodes());
    setState(this.#host, 'filled', !isSeen && (hasAdditions || !isEmpty));
    setState(this.#host, 'arriving', contentHost === this.#host && !this.hasParsed);
  }

  /**
   * Renders what a widget adds. Attaches a shadow root only once there is something to add.
   *
   * @param added returns what to render, with `slot()` for the author's nodes
   */
  render(added: () => unknown): void {
    const host = this.#host;
    const template = this.replacement ?? added();
    if (this.replacement) this.mark(false);
    if (!host.shadowRoot) {
      if (template === nothing) return;
      const { shadowRootOptions, elementStyles } = host.constructor as typeof ReactiveElement;
      adoptStyles(host.attachShadow(shadowRootOptions), elementStyles);
    }
    render(template, host.shadowRoot!, { host });
  }

  /**
   * Whether the author's nodes are visible only through slots: in a hook, or in a widget with a shadow root.
   */
  get needsSlots(): boolean {
    return !!this.#host.shadowRoot || this.contentHost !== this.#host;
  }

  /** Assigns nodes to a slot and returns it. @param index the index of the widget's slot, from 0 */
  slot(nodes: readonly Node[], index: number): HTMLSlotElement {
    const slot = ((this.#slots ??= [])[index] ??= document.createElement('slot'));
    const slottable = nodes.filter(({ nodeType }) => nodeType === 1 || nodeType === 3) as Element[];
    if (this.contentHost === this.#host) slot.assign(...slottable);
    else {
      const relay = ((this.#relays ??= [])[index] ??= document.createElement('slot'));
      relay.assign(...slottable);
      this.#host.append(relay);
      slot.assign(relay);
    }
    return slot;
  }

  /**
   * Splits the author's nodes into three: those before the given nodes, those that contain them, and those
   * after. With `isBefore`, the first list holds all up to and including them.
   */
  splitAround(nodes: readonly Node[], isBefore = false): [readonly Node[], readonly Node[], readonly Node[]] {
    const all = childrenOf(this.contentHost);
    const holds = (node: Node) => nodes.some((each) => node.contains(each));
    const first = all.findIndex(holds);
    if (first < 0) return [all, [], []];
    const end = all.findLastIndex(holds) + 1;
    const from = isBefore ? end : first;
    return [all.slice(0, from), all.slice(from, end), all.slice(end)];
  }

  /** Reads the content, in the steps that README.md explains, and requests an update of the host. */
  read(): void {
    const host = this.#host;
    if (!host.isConnected) return;
    const { contentHost, hasParsed } = this;

    // `undefined` stands for what is not known yet: the repairs part is loading, or more may be parsed.
    const readAgain = () => this.read();
    const repairs = mayBeDamaged(host, contentHost) ? repairsFor(host, readAgain) : null;
    const replacement = repairs?.repair(host, contentHost, (nodes) => this.slot(nodes, 99), readAgain);
    if (replacement !== this.#replacement) this.#replacement?.undo();
    this.#replacement = replacement;

    const nodes = replacement ? [] : childrenOf(contentHost).filter(isMeaningful);
    this.nodes = isBlank(nodes) ? [] : nodes;
    this.complete = hasParsed && (repairs === null || replacement === null);
    // Content that an editor moved out of the widget may still arrive after it.
    if (hasParsed && (!repairs || replacement !== undefined)) stopWaiting(this);
    else readWhenParsed(this);

    host.requestUpdate();
  }
}

/** Whether sagebrush.css knows without a state that an element contains text: a badge without attributes. */
const isPlainBadge = (element: Element): boolean =>
  element.localName === 'sage-state-availability' && !element.hasAttributes();
