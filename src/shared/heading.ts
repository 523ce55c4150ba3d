import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from './content.js';
import { report } from './report.js';

interface Headed extends Element {
  readonly heading?: string;
  readonly level?: number;
}

const headings = 'h1,h2,h3,h4,h5,h6';

/** The headings among these nodes and in them. */
export const headingsIn = (nodes: readonly Node[]): Element[] =>
  (nodes as Element[]).flatMap((node) =>
    node.matches?.(headings) ? node : [...(node.querySelectorAll?.(headings) ?? [])],
  );

/**
 * A native heading for the text that an author gave as an attribute, where the content has none of its own.
 *
 * Its level is the one asked for, else one below the nearest heading before the host, so that the page's outline
 * stays whole wherever the widget is put.
 *
 * @param underLevel the level of the heading that it stands under, where a widget around it knows better
 */
export function renderHeading(
  host: Headed,
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
export function levelFor(host: Headed, underLevel = levelBefore(host, host.localName)): number {
  const { level } = host;
  if ([2, 3, 4, 5, 6].includes(level!)) return level!;
  if (level !== undefined)
    report(host, 'level', host.getAttribute('level') ?? `${level}`, 'a whole number from 2 to 6');
  return Math.min(6, underLevel + 1);
}

const known = new Map<Node, Element[]>();

/** All headings of a document or shadow root, looked up once for all widgets that render together. */
function headingsOf(root: ParentNode): Element[] {
  if (!known.size) queueMicrotask(() => known.clear());
  const found = known.get(root) ?? [...root.querySelectorAll(headings)];
  known.set(root, found);
  return found;
}

/** That of the nearest heading before an element, through shadow roots. One in an element of its kind is beside it. */
function levelBefore(element: Element, kind: string): number {
  const root = element.getRootNode() as ParentNode & { readonly host?: Element };
  const before = headingsOf(root).findLast(
    (heading) =>
      heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING &&
      // One that was never closed has this element in it too.
      heading.closest(kind)?.contains(element) !== false,
  );
  if (before) return Number(before.localName[1]);
  return root.host ? levelBefore(root.host, kind) : 1;
}
