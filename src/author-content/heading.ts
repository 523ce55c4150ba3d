import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from './content.js';
import { headings } from '../shared/headings.js';
import { warn } from '../shared/warnings.js';

interface HeadingHost extends Element {
  readonly heading?: string;
  readonly level?: number;
}

/** The headings among these nodes and in them. */
export const headingsIn = (nodes: readonly Node[]): Element[] =>
  (nodes as Element[]).flatMap((node) =>
    node.matches?.(headings) ? node : [...(node.querySelectorAll?.(headings) ?? [])],
  );

/**
 * Renders a native heading from the `heading` attribute, unless the content already has a heading.
 *
 * Its level is the one that the author asked for, else one below the nearest heading before the host. So the
 * page's outline is correct wherever the widget is.
 *
 * @param underLevel the level of the heading above it, if a surrounding widget knows it
 */
export function renderHeading(
  host: HeadingHost,
  { nodes, complete }: Pick<Content, 'nodes' | 'complete'>,
  underLevel?: number,
): TemplateResult | typeof nothing {
  if (!host.heading || !complete || headingsIn(nodes).length) return nothing;

  const heading = document.createElement(`h${levelFor(host, underLevel)}`);
  heading.part.add('heading');
  heading.textContent = host.heading;
  return html`<div class="own">${heading}</div>`;
}

/** The level of a heading that this element renders. */
export function levelFor(host: HeadingHost, underLevel = levelBefore(host, host.localName)): number {
  const { level } = host;
  if ([2, 3, 4, 5, 6].includes(level!)) return level!;
  if (level !== undefined)
    warn(host, 'level', host.getAttribute('level') ?? `${level}`, 'a whole number from 2 to 6');
  return Math.min(6, underLevel + 1);
}

const headingCache = new Map<Node, Element[]>();

/** All headings of a document or shadow root. Cached while several widgets render in the same task. */
function headingsOf(root: ParentNode): Element[] {
  if (!headingCache.size) queueMicrotask(() => headingCache.clear());
  const found = headingCache.get(root) ?? [...root.querySelectorAll(headings)];
  headingCache.set(root, found);
  return found;
}

/**
 * The level of the nearest heading before an element, also outside its shadow root. Headings in elements of
 * the same kind do not count, because those elements are its siblings.
 */
function levelBefore(element: Element, kind: string): number {
  const root = element.getRootNode() as ParentNode & { readonly host?: Element };
  const before = headingsOf(root).findLast(
    (heading) =>
      heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING &&
      // An unclosed element of the same kind contains this one, so its heading counts.
      heading.closest(kind)?.contains(element) !== false,
  );
  if (before) return Number(before.localName[1]);
  return root.host ? levelBefore(root.host, kind) : 1;
}
