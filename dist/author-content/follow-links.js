import { linksIn, opensByScript, resolvedAddress } from './links.js';
import { checkUrl, safeUrl } from '../shared/url.js';

const followers = /* @__PURE__ */ new WeakSet();
const roots = /* @__PURE__ */ new WeakSet();
const handledEvents = /* @__PURE__ */ new WeakSet();
function interceptLinks(widget) {
  followers.add(widget);
  const root = widget.getRootNode();
  if (roots.has(root)) return;
  roots.add(root);
  for (const type of ["click", "auxclick", "contextmenu", "dragstart"])
    root.addEventListener(type, handleLinkEvent, true);
}
function handleLinkEvent(event) {
  if (handledEvents.has(event)) return;
  const path = event.composedPath();
  const link = path.find((each) => each.matches?.("a[href]"));
  const widget = path.find((each) => followers.has(each));
  if (!link || !widget) return;
  handledEvents.add(event);
  const written = link.getAttribute("href");
  const isSafe = safeUrl(written);
  if (!isSafe && written.trim()) event.preventDefault();
  const address = widget._follow?.(link, event) ?? resolvedAddress(link);
  if (!isSafe || address === link.href) return;
  link.setAttribute("href", address);
  setTimeout(() => link.setAttribute("href", written));
}
function warnUnsafeLinks(widget, nodes) {
  for (const link of linksIn(nodes))
    if (!opensByScript(link)) checkUrl(widget, "<a href>", link.getAttribute("href"));
}

export { interceptLinks, warnUnsafeLinks };
