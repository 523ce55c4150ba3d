import { safeUrl } from '../shared/url.js';
import { isMeaningful } from './nodes.js';

function cloneSanitized(node) {
  const copy = document.createDocumentFragment();
  copy.append(node.cloneNode(true));
  for (const link of copy.querySelectorAll("a")) {
    const url = link.protocol && safeUrl(link.getAttribute("href"));
    if (url) {
      link.href = url;
      link.dataset.address = link.href;
    } else link.replaceWith(...link.childNodes);
  }
  return copy;
}
const linksIn = (nodes) => [...nodes].flatMap((node) => {
  const within = node.querySelectorAll?.("a[href]:not(svg a)") ?? [];
  return isLink(node) ? [node, ...within] : [...within];
}).filter(isMeaningful);
const isLink = (node) => node.nodeName === "A" && node.hasAttribute("href");
function createLink(address, words = "") {
  const link = document.createElement("a");
  link.href = address;
  link.textContent = words;
  return link;
}
const resolvedAddress = (link) => createLink(safeUrl(link.getAttribute("href")) ?? "").href;
const isSafeLink = (link) => !!safeUrl(link.getAttribute("href"));
const opensByScript = (link) => link.hasAttribute("onclick") && /^\s*(#|javascript:\s*(void\(0\))?;?)?\s*$/i.test(link.getAttribute("href"));

export { cloneSanitized, createLink, isSafeLink, linksIn, opensByScript, resolvedAddress };
