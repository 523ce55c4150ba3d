const isEmptyParagraph = (element) => element.localName === "p" && !element.textContent.trim() && !innerElements(element).length;
const isMeaningful = (node) => isElement(node) ? !/^(br|link|(no)?script|style|template)$/.test(node.localName) && !node.hidden && (!node.hasAttribute("style") || node.style?.display !== "none") && !isEmptyParagraph(node) : node.nodeType === Node.TEXT_NODE && !!node.nodeValue.trim();
const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;
function childrenOf(node) {
  const children = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}
const innerElements = (element) => element.querySelectorAll(":not(br,link,script)");
const wrapperSignature = (element) => element.localName === "p" && !element.textContent.trim() ? Array.from(innerElements(element), ({ localName }) => localName).join(">") : "";
const isLoneWidgetParagraph = (element) => !!element && /^(sage-practice>)?sage-(?!comparison-card$)[a-z-]+(>sage-comparison-card)?$/.test(
  wrapperSignature(element)
);

export { childrenOf, isElement, isEmptyParagraph, isLoneWidgetParagraph, isMeaningful, wrapperSignature };
