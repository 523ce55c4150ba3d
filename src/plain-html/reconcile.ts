import { css } from 'lit';
import { observedAttributesOf } from '../shared/define.js';
import { markAttribute, markHost, whenIdle } from '../author-content/marks.js';
import { readAttribute } from '../author-content/quotes.js';
import { tagFor } from './hook-tag.js';

/**
 * Elements that can have a shadow root. They do not change: the widget renders their content in the shadow
 * root.
 */
const shadowHosts = /^(article|aside|blockquote|div|footer|h\d|header|main|nav|p|section|span)$/;

/** Elements that cannot have a shadow root and are content themselves. They are moved into the widget. */
const wrappedElements = /^(a|details|dl|figure|ol|table|ul)$/;

/**
 * The hook is the box. sagebrush.css does not apply inside its shadow root, but reserves space for a question in the hook
 * itself. That space ends when the question is there.
 */
const hookStyles = css`
  :host([data-check]:not([data-sage-is*='waiting']))::after {
    display: none !important;
  }

  * {
    display: contents;
  }
`;

interface HookRoot {
  readonly root: ShadowRoot;
  hook?: HTMLElement | undefined;
}

// Keyed by the hook, because it is an author's element and gets no fields of ours.
const hookRoots = new WeakMap<Node, HookRoot>();
const widgets = new WeakMap<Element, HTMLElement>();

/**
 * Renders an element as its markup now asks. If the markup no longer names a widget, shows the element's own
 * content again.
 */
export function reconcileHook(hook: HTMLElement): void {
  const widget = widgets.get(hook);
  const { parentElement } = hook;
  const tag = tagFor(
    hook,
    parentElement && parentElement === widget ? parentElement.parentElement : parentElement,
  );
  const isMounted = widget && (hostFor(hook) ?? hook.parentNode) === (hostOf(widget) ?? widget);
  if (widget && tag === widget.localName && isMounted) return copyOptions(hook, widget);

  if (widget) unmountWidget(hook, widget);
  // If its part has not loaded yet, all hooks are checked again when it has.
  if (tag && customElements.get(tag)) mountWidget(hook, tag);
}

/** Shows nodes that were added to an element with our shadow root, and checks its hook again. */
export function reassignSlot(element: Node): void {
  const hookRoot = hookRoots.get(element);
  if (hookRoot?.hook) reconcileHook(hookRoot.hook);
  const slot = hookRoot?.root.querySelector<HTMLSlotElement>('.all');
  if (slot) assignAll(slot, element);
}

/** The element where a widget renders without changing the page: the hook, or a link's paragraph. */
const hostFor = (hook: Element) =>
  shadowHosts.test(hook.localName) ? hook : hook.localName === 'a' ? hook.closest('p') : null;

const hostOf = (widget: Element) => (widget.parentNode as Partial<ShadowRoot> | null)?.host;

function mountWidget(hook: HTMLElement, tag: string): void {
  const host = hostFor(hook);
  // Until the page has loaded, a framework may still hydrate it.
  const canWait = document.readyState !== 'complete' || !wrappedElements.test(hook.localName);
  // A hook that was just added may already have been removed.
  if (host ? hookRoots.get(host)?.hook : canWait || !hook.parentNode) return;

  const widget = document.createElement(tag);
  copyOptions(hook, widget);
  widgets.set(hook, widget);
  if (host) {
    const hookRoot = hookRoots.get(host) ?? {
      root: host.attachShadow({ mode: 'open', slotAssignment: 'manual' }),
    };
    hookRoots.set(host, hookRoot);
    hookRoot.hook = hook;
    hookRoot.root.adoptedStyleSheets = [hookStyles.styleSheet!];
    // A widget that does not assign nodes to slots by itself gets one slot with all of the host's content.
    if (!assignsSlots(tag)) widget.append(slotForAll(host));
    hookRoot.root.replaceChildren(widget);
    // sagebrush.css selects a class, but cannot detect a link that asks for a widget.
    if (host !== hook) whenIdle(() => markHost(host, tag.slice(5), hookRoot.hook === hook));
  } else {
    const { parentNode, nextSibling } = hook;
    widget.append(hook);
    parentNode!.insertBefore(widget, nextSibling);
  }
}

function unmountWidget(hook: Element, widget: HTMLElement): void {
  widgets.delete(hook);
  const host = hostOf(widget);
  const hookRoot = host && hookRoots.get(host);
  if (hookRoot) {
    hookRoot.hook = undefined;
    host.removeAttribute(markAttribute);
    hookRoot.root.replaceChildren(slotForAll(host));
  } else if (hook.parentNode === widget) widget.replaceWith(...widget.childNodes);
}

/**
 * Copies the hook's options to the widget, and nothing else: a sanitizer lets `data-onclick` through
 * unchecked.
 */
function copyOptions(hook: HTMLElement, widget: HTMLElement): void {
  for (const name of observedAttributesOf(widget.localName)) {
    const value = readAttribute(hook, `data-${name}`);
    if (value === widget.getAttribute(name)) continue;
    if (value === null) widget.removeAttribute(name);
    else widget.setAttribute(name, value);
  }
}

type Definition = Partial<{ shadowRootOptions: ShadowRootInit }>;
const assignsSlots = (tag: string) =>
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
