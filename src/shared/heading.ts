import { html, nothing, type TemplateResult } from 'lit';
import type { AuthorContent } from './author-content.js';
import { report } from './report.js';

interface Headed extends Element {
  readonly heading?: string;
  readonly level?: number;
}

const headings = 'h1,h2,h3,h4,h5,h6';

/**
 * A native heading for the text that an author gave as an attribute, where the content has none of its own.
 *
 * Its level is the one asked for, else one below the nearest heading before the host, so that the page's outline
 * stays whole wherever the widget is put.
 */
export function drawHeading(
  host: Headed,
  { nodes, complete }: AuthorContent,
): TemplateResult | typeof nothing {
  const hasOwn = (nodes as Element[]).some(
    (node) => node.matches?.(headings) || node.querySelector?.(headings),
  );
  if (!host.heading || !complete || hasOwn) return nothing;

  const heading = document.createElement(`h${levelFor(host)}`);
  heading.part.add('heading');
  heading.textContent = host.heading;
  return html`<div class="own">${heading}</div>`;
}

function levelFor(host: Headed): number {
  const { level } = host;
  if ([2, 3, 4, 5, 6].includes(level!)) return level!;
  if (level !== undefined)
    report(host, 'level', host.getAttribute('level') ?? `${level}`, 'a whole number from 2 to 6');

  const root = host.getRootNode() as ParentNode;
  const before = [...root.querySelectorAll(headings)].findLast(
    (heading) => heading.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return Math.min(6, Number(before?.localName[1] ?? 1) + 1);
}
