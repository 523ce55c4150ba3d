// This part loads only on damaged pages.
import { html } from 'lit';
import { gather, isEmptyPart } from './regroup-parts.js';
import { setState } from './custom-states.js';
import { holdsList } from './damage.js';
import { observedAttributesOf } from '../shared/define.js';
import { ejectedFrom, Withdrawal } from './displaced.js';
import { isMeaningful } from './nodes.js';
import { mend } from './normalize.js';
import { attributeOf } from './quotes.js';
import { isUnclosed } from './unclosed.js';

/** A damaged widget that shows a repaired one. */
export interface Repaired {
  /** What to render in the damaged widget's shadow root. */
  readonly shown: unknown;
  /** Shows the hidden elements of the page again. */
  undo(): void;
}

/** Widgets that consist of parts. */
const partsOf: Readonly<Record<string, string>> = { 'sage-comparison-cards': 'sage-comparison-card' };

const repaired = new WeakMap<Element, StandIn>();

/**
 * Repairs a widget that an editor damaged, if it is damaged.
 *
 * @param source the element that holds the content: the widget, or a hook
 * @param slot assigns the author's nodes to a slot in the widget's shadow root
 * @param again called when the content has changed
 * @returns `null` if nothing is damaged, `undefined` while the end may still be parsed
 */
export function repair(
  widget: HTMLElement,
  source: Element,
  slot: (nodes: readonly Node[]) => HTMLSlotElement,
  again: () => void,
): Repaired | null | undefined {
  const part = partsOf[widget.localName];
  const written = [...source.childNodes].filter(isMeaningful);
  const isNeverClosed = isUnclosed(widget, source);
  const mended = (content: readonly Node[]) =>
    holdsList(widget) ? mend(content) : content.filter(isMeaningful);
  const own = isNeverClosed ? [] : mended(written);
  const isEmpty = !isNeverClosed && own.every((node) => isEmptyPart(node, part));
  const ejected = isEmpty ? ejectedFrom(widget, part) : [];
  if (!ejected) return undefined;

  const nodes = ejected.length ? mended(ejected) : own;
  const all = part ? gather(nodes, part, ejected.length ? widget.querySelector(part) : undefined) : nodes;
  if (!ejected.length && !isNeverClosed && isSame(all, written)) return null;

  let standIn = repaired.get(widget);
  if (!standIn) repaired.set(widget, (standIn = new StandIn(widget)));
  standIn.fill(all, isNeverClosed ? slot([...source.childNodes]) : undefined);
  standIn.take(ejected.length, again);
  return standIn;
}

const isSame = (some: readonly Node[], others: readonly Node[]) =>
  some.length === others.length && some.every((node, index) => node === others[index]);

/**
 * Renders a widget of the same kind, with the content that the author meant, in the damaged widget's shadow
 * root.
 */
class StandIn implements Repaired {
  shown: unknown;
  readonly #widget: HTMLElement;
  readonly #inner: HTMLElement;
  readonly #withdrawal: Withdrawal;
  #observer?: MutationObserver;
  #written = '';

  constructor(widget: HTMLElement) {
    this.#widget = widget;
    this.#inner = document.createElement(widget.localName);
    this.#withdrawal = new Withdrawal(widget);
  }

  fill(nodes: readonly Node[], following?: HTMLSlotElement): void {
    const inner = this.#inner;
    for (const name of observedAttributesOf(inner.localName)) {
      const value = attributeOf(this.#widget, name);
      if (value === null) inner.removeAttribute(name);
      else if (value !== inner.getAttribute(name)) inner.setAttribute(name, value);
    }
    const copies = document.createDocumentFragment();
    copies.append(...nodes.map((node) => node.cloneNode(true)));
    // Keep content that has not changed, and with it the reader's input there.
    const holder = document.createElement('div');
    holder.append(copies);
    if (holder.innerHTML !== this.#written) {
      this.#written = holder.innerHTML;
      inner.replaceChildren(...holder.childNodes);
    }
    // Put it into a slot without assigned nodes: an element directly in this shadow root would count as a
    // hook's widget.
    this.shown = html`<slot>${inner}</slot>${following}`;
    setState(this.#widget, 'mended', true);
  }

  /** Hides elements after the widget, and observes their changes. */
  take(count: number, again: () => void): void {
    this.#withdrawal.take(count);
    this.#observer?.disconnect();
    if (!count) return;
    this.#observer = new MutationObserver(again);
    this.#observer.observe(this.#widget.parentNode!.parentNode!, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  }

  undo(): void {
    this.#observer?.disconnect();
    this.#withdrawal.take(0);
    setState(this.#widget, 'mended', false);
  }
}
