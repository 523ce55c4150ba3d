import type { ReactiveElement } from 'lit';
import { isElement } from './ejected.js';
import { report } from './report.js';

/** What is seen without a word: pictures, players, controls and components. */
const seen = /-|^(audio|button|canvas|embed|iframe|img|input|object|svg|video)$/;

/** Whether nodes have nothing to read or to see: white space, comments, and elements with nothing in them. */
export const isBlank = (nodes: Iterable<Node>): boolean =>
  [...nodes].every((node) =>
    isElement(node)
      ? !seen.test(node.localName) && !node.ariaLabel && isBlank(node.childNodes)
      : node.nodeType === Node.COMMENT_NODE || !/[^\s\u200b]/.test(node.nodeValue!),
  );

/**
 * Tells the author what is wrong with a widget, if it still is after everything else that this script starts, and a
 * framework, had their turn.
 *
 * @param found what is there, or `false` where all is well
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
  // While the page arrives, what an editor drove out of the widget may still come.
  if (document.readyState === 'complete') setTimeout(tell);
  else addEventListener('load', () => setTimeout(tell), { once: true });
}
