// This part loads only on damaged pages.
import { html } from 'lit';
import { regroupItems, isEmptyItem } from './regroup-items.js';
import { setState } from './custom-states.js';
import { needsList } from './damage.js';
import { observedAttributesOf } from '../shared/define.js';
import { itemTags } from '../shared/widgets.js';
import { displacedFrom, HiddenSiblings } from './displaced.js';
import { isMeaningful } from './nodes.js';
import { normalizeContent } from './normalize.js';
import { readAttribute } from './quotes.js';
import { isUnclosed } from './unclosed.js';

/** What a damaged widget renders in place of itself. */
export interface Replacement {
  /** What to render in the damaged widget's shadow root. */
  readonly template: unknown;
  /** Shows the hidden elements of the page again. */
  undo(): void;
}

/**
 * By damaged widget. Not a field of the widget's, because only damaged pages have this part. A stand-in outlives each
 * repair, and with it what the reader did in it.
 */
const standIns = new WeakMap<Element, StandIn>();

/**
 * Repairs a widget that an editor damaged, if it is damaged.
 *
 * @param contentHost the element that holds the content: the widget, or a hook
 * @param slot assigns the author's nodes to a slot in the widget's shadow root
 * @param onChange called when the content has changed
 * @returns `null` if nothing is damaged, `undefined` while the end may still be parsed
 */
export function repair(
  widget: HTMLElement,
  contentHost: Element,
  slot: (nodes: readonly Node[]) => HTMLSlotElement,
  onChange: () => void,
): Replacement | null | undefined {
  const itemTag = itemTags[widget.localName];
  const original = [...contentHost.childNodes].filter(isMeaningful);
  const hasNoEnd = isUnclosed(widget, contentHost);
  const normalized = (content: readonly Node[]) =>
    needsList(widget) ? normalizeContent(content) : content.filter(isMeaningful);
  const own = hasNoEnd ? [] : normalized(original);
  const isEmpty = !hasNoEnd && own.every((node) => isEmptyItem(node, itemTag));
  const displaced = isEmpty ? displacedFrom(widget, itemTag) : [];
  if (!displaced) return undefined;

  const nodes = displaced.length ? normalized(displaced) : own;
  const all = itemTag
    ? regroupItems(nodes, itemTag, displaced.length ? widget.querySelector(itemTag) : undefined)
    : nodes;
  if (!displaced.length && !hasNoEnd && isSame(all, original)) return null;

  let standIn = standIns.get(widget);
  if (!standIn) standIns.set(widget, (standIn = new StandIn(widget)));
  standIn.update(all, hasNoEnd ? slot([...contentHost.childNodes]) : undefined);
  standIn.hideSiblings(displaced.length, onChange);
  return standIn;
}

const isSame = (some: readonly Node[], others: readonly Node[]) =>
  some.length === others.length && some.every((node, index) => node === others[index]);

/**
 * Renders a widget of the same kind, with the content that the author meant, in the damaged widget's shadow
 * root.
 */
class StandIn implements Replacement {
  template: unknown;
  readonly #widget: HTMLElement;
  readonly #inner: HTMLElement;
  readonly #siblings: HiddenSiblings;
  #observer?: MutationObserver;
  #html = '';

  constructor(widget: HTMLElement) {
    this.#widget = widget;
    this.#inner = document.createElement(widget.localName);
    this.#siblings = new HiddenSiblings(widget);
  }

  update(nodes: readonly Node[], following?: HTMLSlotElement): void {
    const inner = this.#inner;
    for (const name of observedAttributesOf(inner.localName)) {
      const value = readAttribute(this.#widget, name);
      if (value === null) inner.removeAttribute(name);
      else if (value !== inner.getAttribute(name)) inner.setAttribute(name, value);
    }
    const copies = document.createDocumentFragment();
    copies.append(...nodes.map((node) => node.cloneNode(true)));
    // Keep content that has not changed, and with it the reader's input there.
    const holder = document.createElement('div');
    holder.append(copies);
    if (holder.innerHTML !== this.#html) {
      this.#html = holder.innerHTML;
      inner.replaceChildren(...holder.childNodes);
    }
    // Put it into a slot without assigned nodes: an element directly in this shadow root would count as a
    // hook's widget.
    this.template = html`<slot>${inner}</slot>${following}`;
    setState(this.#widget, 'mended', true);
  }

  /** Hides elements after the widget, and observes their changes. */
  hideSiblings(count: number, onChange: () => void): void {
    this.#siblings.hide(count);
    this.#observer?.disconnect();
    if (!count) return;
    this.#observer = new MutationObserver(onChange);
    this.#observer.observe(this.#widget.parentNode!.parentNode!, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  }

  undo(): void {
    this.#observer?.disconnect();
    this.#siblings.hide(0);
    setState(this.#widget, 'mended', false);
  }
}
