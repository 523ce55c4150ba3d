import { isElement, childrenOf } from './nodes.js';

const visibleElements = /-|^(audio|button|canvas|embed|iframe|img|input|object|svg|video)$/;
const isBlank = (nodes) => [...nodes].every(
  (node) => node.nodeType === Node.COMMENT_NODE || // Look for words first: most elements have some.
  !/[^\s\u200b]/.test(node.textContent) && !(isElement(node) && (visibleElements.test(node.localName) || node.ariaLabel || !isBlank(childrenOf(node))))
);

export { isBlank };
