import { nothing, adoptStyles, render } from 'lit';
import { isBlank } from './blank.js';
import { itemSelector, mayBeDamaged } from './damage.js';
import { setState } from './custom-states.js';
import { isElement, childrenOf, isEmptyParagraph, isMeaningful } from './nodes.js';
import { interceptLinks, warnUnsafeLinks } from './follow-links.js';
import { repairsFor } from './load-repairs.js';
import { ensureLook } from './ensure-look.js';
import { Marks } from './marks.js';
import { isParsed } from './parsed.js';
import { repairCurlyQuotes } from './quotes.js';
import { contentHostOf } from './content-host.js';
import { readAfterChanges, stopWaiting, readWhenParsed } from './content-changes.js';

class Content {
  /** @param host its class has `static shadowRootOptions` with `slotAssignment: 'manual'` */
  constructor(host) {
    /** False while the parser may still add children. Until then, no default content is rendered. */
    this.complete = false;
    /**
     * The top-level nodes that count as content: no comments, white space, empty paragraphs, scripts or styles.
     * Empty if they contain nothing to read or see.
     */
    this.nodes = [];
    this.#host = host;
    this.contentHost = host;
    this.#marks = new Marks(host);
    host.addController(this);
  }
  #host;
  #marks;
  // Most widgets add nothing, so they have none of these.
  #slots;
  #relays;
  #replacement;
  hostConnected() {
    this.contentHost = contentHostOf(this.#host);
    repairCurlyQuotes(this.#host);
    readAfterChanges(this.contentHost, this);
    ensureLook(this.#host);
    interceptLinks(this.#host);
    this.read();
  }
  hostDisconnected() {
    this.contentHost = contentHostOf(this.#host);
    stopWaiting(this);
    this.#marks.clear();
    this.#replacement?.undo();
    this.#replacement = void 0;
  }
  get hasParsed() {
    return isParsed(this.contentHost);
  }
  /** What to render instead of the widget on a damaged page; `undefined` if nothing is damaged. */
  get replacement() {
    return this.#replacement?.template;
  }
  /** Resolves when all marks on the author's nodes are set. */
  get updateComplete() {
    return this.#marks.updateComplete;
  }
  /**
   * Sets marks and states for what sagebrush.css cannot see.
   *
   * @param hasAdditions whether the widget renders something of its own
   * @param find returns marks for the author's nodes, later. All other marks are removed, except those on an
   *   editor's empty paragraphs
   */
  mark(hasAdditions, find) {
    const { contentHost } = this;
    this.#marks.set(() => {
      const marks = new Map(find?.());
      warnUnsafeLinks(
        this.#host,
        this.nodes.filter((node) => isElement(node) && !node.matches(itemSelector))
      );
      if (!this.#replacement) {
        for (const each of childrenOf(contentHost))
          if (isElement(each) && each.firstChild && isEmptyParagraph(each) && !marks.has(each))
            marks.set(each, "empty");
      }
      return marks;
    });
    const isEmpty = !this.nodes.length;
    const isSeen = !isEmpty && (contentHost.firstElementChild || isPlainBadge(contentHost));
    setState(this.#host, "empty", isEmpty && !hasAdditions && this.complete && contentHost.hasChildNodes());
    setState(this.#host, "filled", !isSeen && (hasAdditions || !isEmpty));
    setState(this.#host, "arriving", contentHost === this.#host && !this.hasParsed);
  }
  /**
   * Renders what a widget adds. Attaches a shadow root only once there is something to add.
   *
   * @param added returns what to render, with `slot()` for the author's nodes
   */
  render(added) {
    const host = this.#host;
    const template = this.replacement ?? added();
    if (this.replacement) this.mark(false);
    if (!host.shadowRoot) {
      if (template === nothing) return;
      const { shadowRootOptions, elementStyles } = host.constructor;
      adoptStyles(host.attachShadow(shadowRootOptions), elementStyles);
    }
    render(template, host.shadowRoot, { host });
  }
  /**
   * Whether the author's nodes are visible only through slots: in a hook, or in a widget with a shadow root.
   */
  get needsSlots() {
    return !!this.#host.shadowRoot || this.contentHost !== this.#host;
  }
  /** Assigns nodes to a slot and returns it. @param index the index of the widget's slot, from 0 */
  slot(nodes, index) {
    const slot = (this.#slots ??= [])[index] ??= document.createElement("slot");
    const slottable = nodes.filter(({ nodeType }) => nodeType === 1 || nodeType === 3);
    if (this.contentHost === this.#host) slot.assign(...slottable);
    else {
      const relay = (this.#relays ??= [])[index] ??= document.createElement("slot");
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
  splitAround(nodes, isBefore = false) {
    const all = childrenOf(this.contentHost);
    const holds = (node) => nodes.some((each) => node.contains(each));
    const first = all.findIndex(holds);
    if (first < 0) return [all, [], []];
    const end = all.findLastIndex(holds) + 1;
    const from = isBefore ? end : first;
    return [all.slice(0, from), all.slice(from, end), all.slice(end)];
  }
  /** Reads the content, in the steps that README.md explains, and requests an update of the host. */
  read() {
    const host = this.#host;
    if (!host.isConnected) return;
    const { contentHost, hasParsed } = this;
    const readAgain = () => this.read();
    const repairs = mayBeDamaged(host, contentHost) ? repairsFor() : null;
    const replacement = repairs?.repair(host, contentHost, (nodes2) => this.slot(nodes2, 99), readAgain);
    if (replacement !== this.#replacement) this.#replacement?.undo();
    this.#replacement = replacement;
    const nodes = replacement ? [] : childrenOf(contentHost).filter(isMeaningful);
    this.nodes = isBlank(nodes) ? [] : nodes;
    this.complete = hasParsed && (repairs === null || replacement === null);
    if (hasParsed && (!repairs || replacement !== void 0)) stopWaiting(this);
    else readWhenParsed(this);
    host.requestUpdate();
  }
}
const isPlainBadge = (element) => element.localName === "sage-state-availability" && !element.hasAttributes();

export { Content };
