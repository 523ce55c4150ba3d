import { css } from 'lit';
import { observedAttributesOf } from '../shared/define.js';
import { mark, markSource, whenIdle } from '../author-content/marks.js';
import { attributeOf } from '../author-content/quotes.js';
import { tagFor } from './recognise.js';

/**
 * Elements that can have a shadow root. They do not change: the widget renders their content in the shadow
 * root.
 */
const hosts = /^(article|aside|blockquote|div|footer|h\d|header|main|nav|p|section|span)$/;

/** Elements that cannot have a shadow root and are content themselves. They are moved into the widget. */
const contents = /^(a|details|dl|figure|ol|table|ul)$/;

/** The hook is the box. sagebrush.css does not apply inside its shadow root. */
const inHook = css`
  * {
    display: contents;
  }
`;

interface Place {
  readonly root: ShadowRoot;
  hook?: HTMLElement | undefined;
}

const places = new WeakMap<Node, Place>();
const widgets = new WeakMap<Element, HTMLElement>();

/**
 * Renders an element as its markup now asks. If the markup no longer names a widget, shows the element's own
 * content again.
 */
export function settle(hook: HTMLElement): void {
  const widget = widgets.get(hook);
  const { parentElement } = hook;
  const tag = tagFor(
    hook,
    parentElement && parentElement === widget ? parentElement.parentElement : parentElement,
  );
  const isInPlace = widget && (placeOf(hook) ?? hook.parentNode) === (hostOf(widget) ?? widget);
  if (widget && tag === widget.localName && isInPlace) return handOver(hook, widget);

  if (widget) undo(hook, widget);
  // If its part has not loaded yet, all hooks are checked again when it has.
  if (tag && customElements.get(tag)) mountWidget(hook, tag);
}

/** Shows nodes that were added to an element with our shadow root, and checks its hook again. */
export function refill(element: Node): void {
  const place = places.get(element);
  if (place?.hook) settle(place.hook);
  const slot = place?.root.querySelector<HTMLSlotElement>('.all');
  if (slot) assignAll(slot, element);
}

/** The element where a widget renders without changing the page: the hook, or a link's paragraph. */
const placeOf = (hook: Element) =>
  hosts.test(hook.localName) ? hook : hook.localName === 'a' ? hook.closest('p') : null;

const hostOf = (widget: Element) => (widget.parentNode as Partial<ShadowRoot> | null)?.host;

function mountWidget(hook: HTMLElement, tag: string): void {
  const host = placeOf(hook);
  // Until the page has loaded, a framework may still hydrate it.
  const canWait = document.readyState !== 'complete' || !contents.test(hook.localName);
  // A hook that was just added may already have been removed.
  if (host ? places.get(host)?.hook : canWait || !hook.parentNode) return;

  const widget = document.createElement(tag);
  handOver(hook, widget);
  widgets.set(hook, widget);
  if (host) {
    const place = places.get(host) ?? { root: host.attachShadow({ mode: 'open', slotAssignment: 'manual' }) };
    places.set(host, place);
    place.hook = hook;
    place.root.adoptedStyleSheets = [inHook.styleSheet!];
    // A widget that does not assign nodes to slots by itself gets one slot with all of the host's content.
    if (!assigns(tag)) widget.append(slotForAll(host));
    place.root.replaceChildren(widget);
    // sagebrush.css selects a class, but cannot detect a link that asks for a widget.
    if (host !== hook) whenIdle(() => markSource(host, tag.slice(5), place.hook === hook));
  } else {
    const { parentNode, nextSibling } = hook;
    widget.append(hook);
    parentNode!.insertBefore(widget, nextSibling);
  }
}

function undo(hook: Element, widget: HTMLElement): void {
  widgets.delete(hook);
  const host = hostOf(widget);
  const place = host && places.get(host);
  if (place) {
    place.hook = undefined;
    host.removeAttribute(mark);
    place.root.replaceChildren(slotForAll(host));
  } else if (hook.parentNode === widget) widget.replaceWith(...widget.childNodes);
}

/**
 * Copies the hook's options to the widget, and nothing else: a sanitizer lets `data-onclick` through
 * unchecked.
 */
function handOver(hook: HTMLElement, widget: HTMLElement): void {
  for (const name of observedAttributesOf(widget.localName)) {
    const value = attributeOf(hook, `data-${name}`);
    if (value === widget.getAttribute(name)) continue;
    if (value === null) widget.removeAttribute(name);
    else widget.setAttribute(name, value);
  }
}

type Definition = Partial<{ shadowRootOptions: ShadowRootInit }>;
const assigns = (tag: string) =>
  (customElements.get(tag) as Definition).shadowRootOptions?.slotAssignment === 'manual';

function slotForAll(host: Element): HTMLSlotElement {
  const slot = document.createElement('slot');
  slot.className = 'all';
  // Assign the nodes before the slot is inserted: content of the host may ask for a practice as soon as it
  // is.
  assignAll(slot, host);
  return slot;
}

const assignAll = (slot: HTMLSlotElement, host: Node) =>
  slot.assign(...(host.childNodes as NodeListOf<Element>));
