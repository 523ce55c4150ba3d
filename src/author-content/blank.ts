import type { ReactiveElement } from 'lit';
import { isElement } from './nodes.js';
import { report } from '../shared/report.js';

/** Elements that are visible without text: pictures, players, controls and components. */
const seen = /-|^(audio|button|canvas|embed|iframe|img|input|object|svg|video)$/;

/** Whether nodes contain nothing to read or to see: only white space, comments and empty elements. */
export const isBlank = (nodes: Iterable<Node>): boolean =>
  [...nodes].every((node) =>
    isElement(node)
      ? !seen.test(node.localName) && !node.ariaLabel && isBlank(node.childNodes)
      : node.nodeType === Node.COMMENT_NODE || !/[^\s\u200b]/.test(node.nodeValue!),
  );

/**
 * Reports a problem to the author if it still exists after the rest of this script and a framework have run.
 *
 * @param found returns what was written, or `false` if nothing is wrong
 */
export function reportLater(
  host: ReactiveElement,
  attribute: string,
  expected: string,
  found: () => string | false,
): void {
  const tell = () => {
    const written = host.isConnected && found();
    if (written !== false) report(host, attribute, written, expected);
  };
  // While the page loads, content that an editor moved out of the widget may still arrive.
  if (document.readyState === 'complete') setTimeout(tell);
  else addEventListener('load', () => setTimeout(tell), { once: true });
}
