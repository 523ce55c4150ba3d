import { childrenOf, isElement } from './nodes.js';

/** Elements that are visible without text: pictures, players, controls and components. */
const visibleElements = /-|^(button|audio|canvas|iframe|img|object|video|input|embed|svg)$/;

/** Whether nodes contain nothing to read or to see: only white space, comments and empty elements. */
export const isBlank = (nodes: Iterable<Node>): boolean =>
  [...nodes].every(
    (node) =>
      node.nodeType === Node.COMMENT_NODE ||
      // Look for words first: most elements have some.
      (!/[^\s\u200b]/.test(node.textContent!) &&
        !(
          isElement(node) &&
          (visibleElements.test(node.localName) || node.ariaLabel || !isBlank(childrenOf(node)))
        )),
  );
