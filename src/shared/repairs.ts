// What is needed by damaged pages alone.
import { html } from 'lit';
import { gather, isEmptyPart } from './apart.js';
import { setState } from './custom-states.js';
import { holdsList } from './damage.js';
import { optionsOf } from './define.js';
import { ejectedFrom, Withdrawal } from './driven-out.js';
import { isMeaningful } from './ejected.js';
import { mend } from './mended.js';
import { attributeOf } from './quotes.js';
import { isUnclosed } from './unclosed.js';

/** A widget whose content is not what its author wrote, and a repaired one in its place. */
export interface Repaired {
  /** What its shadow root shows. */
  readonly shown: unknown;
  /** Gives the page back what was taken from view. */
  undo(): void;
}

/** Widgets that are put together from parts. */
const partsOf: Readonly<Record<string, string>> = { 'sage-comparison-cards': 'sage-comparison-card' };

const repaired = new WeakMap<Element, StandIn>();

/**
 * Repairs a widget that an editor damaged. Where its content is well, there is nothing to do.
 *
 * @param source whose content it is: the widget, or a hook
 * @param slot shows nodes of the author's in the widget's root
 * @param again is called when the content has changed
 * @returns `null` where the content is well, nothing while the parser may still bring the end
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

/** A widget of the same kind, in the root of the damaged one, with what the author meant. */
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
    for (const name of optionsOf(inner.localName)) {
      const value = attributeOf(this.#widget, name);
      if (value === null) inner.removeAttribute(name);
      else if (value !== inner.getAttribute(name)) inner.setAttribute(name, value);
    }
    const copies = document.createDocumentFragment();
    copies.append(...nodes.map((node) => node.cloneNode(true)));
    // What has not changed stays, and with it what a reader did there.
    const holder = document.createElement('div');
    holder.append(copies);
    if (holder.innerHTML !== this.#written) {
      this.#written = holder.innerHTML;
      inner.replaceChildren(...holder.childNodes);
    }
    // In a slot without nodes, since an element that stands in a root directly is taken for a hook's.
    this.shown = html`<slot>${inner}</slot>${following}`;
    setState(this.#widget, 'mended', true);
  }

  /** Takes elements behind the widget from view, and follows their changes. */
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
