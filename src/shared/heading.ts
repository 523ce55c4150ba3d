import { report } from './report.js';

/**
 * A native heading for the text that an author gave as an attribute.
 *
 * Its level is the one asked for, else one below the nearest heading before the host, so that the page's outline
 * stays whole wherever the widget is put.
 */
export function drawHeading(host: Element, text: string, level: number | undefined): Element {
  const heading = document.createElement(`h${levelFor(host, level)}`);
  heading.part.add('heading');
  heading.textContent = text;
  return heading;
}

function levelFor(host: Element, asked: number | undefined): number {
  if ([2, 3, 4, 5, 6].includes(asked!)) return asked!;
  if (asked !== undefined) report(host, 'level', host.getAttribute('level') ?? `${asked}`, 'a whole number from 2 to 6');

  const root = host.getRootNode() as ParentNode;
  const before = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6')].findLast(
    (heading) => heading.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return Math.min(6, Number(before?.localName[1] ?? 1) + 1);
}
