import { css } from 'lit';
import { optionsOf } from '../shared/define.js';
import { mark, markSource, whenIdle } from '../shared/marks.js';
import { attributeOf } from '../shared/quotes.js';
import { tagFor } from './recognise.js';

/** What can have a shadow root: it stays as it was written, and the widget renders in there, from its words. */
const hosts = /^(article|aside|blockquote|div|footer|h\d|header|main|nav|p|section|span)$/;

/** What cannot, and is content itself: it is put into the widget. */
const contents = /^(a|details|dl|figure|ol|table|ul)$/;

/** The hook is the box, and sagebrush.css does not reach into it. */
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

/** Renders an element as its markup says now, and shows it as it is where that no longer names a widget. */
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
  // Where its part has yet to come, all hooks are looked at again when it does.
  if (tag && customElements.get(tag)) mountWidget(hook, tag);
}

/** Shows what has come into an element with a root of ours, and looks again at the hook that was in it. */
export function refill(element: Node): void {
  const place = places.get(element);
  if (place?.hook) settle(place.hook);
  const slot = place?.root.querySelector<HTMLSlotElement>('.all');
  if (slot) assignAll(slot, element);
}

/** Where a widget renders without a change to the page: in the hook, or in the paragraph of a link. */
const placeOf = (hook: Element) =>
  hosts.test(hook.localName) ? hook : hook.localName === 'a' ? hook.closest('p') : null;

const hostOf = (widget: Element) => (widget.parentNode as Partial<ShadowRoot> | null)?.host;

function mountWidget(hook: HTMLElement, tag: string): void {
  const host = placeOf(hook);
  // Before the page is there, a framework may yet compare it with what it would have written.
  const canWait = document.readyState !== 'complete' || !contents.test(hook.localName);
  // What was put into the page may have left it by now.
  if (host ? places.get(host)?.hook : canWait || !hook.parentNode) return;

  const widget = document.createElement(tag);
  handOver(hook, widget);
  widgets.set(hook, widget);
  if (host) {
    const place = places.get(host) ?? { root: host.attachShadow({ mode: 'open', slotAssignment: 'manual' }) };
    places.set(host, place);
    place.hook = hook;
    place.root.adoptedStyleSheets = [inHook.styleSheet!];
    // What shows its content where it stands, and takes no node of it apart.
    if (!assigns(tag)) widget.append(slotForAll(host));
    place.root.replaceChildren(widget);
    // sagebrush.css knows a class, and not a link that asks for a widget.
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

/** The options of the element, and nothing else: a sanitiser lets `data-onclick` through unread. */
function handOver(hook: HTMLElement, widget: HTMLElement): void {
  for (const name of optionsOf(widget.localName)) {
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
  // Before it comes into the root: what is in the host may ask for a practice as soon as that is there.
  assignAll(slot, host);
  return slot;
}

const assignAll = (slot: HTMLSlotElement, host: Node) =>
  slot.assign(...(host.childNodes as NodeListOf<Element>));
