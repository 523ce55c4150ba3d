import { nothing, html } from 'lit';
import { headings } from '../shared/headings.js';
import { warn } from '../shared/warnings.js';

const headingsIn = (nodes) => nodes.flatMap(
  (node) => node.matches?.(headings) ? node : [...node.querySelectorAll?.(headings) ?? []]
);
function renderHeading(host, { nodes, complete }, underLevel) {
  if (!host.heading || !complete || headingsIn(nodes).length) return nothing;
  const heading = document.createElement(`h${levelFor(host, underLevel)}`);
  heading.part.add("heading");
  heading.textContent = host.heading;
  return html`<div class="own">${heading}</div>`;
}
function levelFor(host, underLevel = levelBefore(host, host.localName)) {
  const { level } = host;
  if ([2, 3, 4, 5, 6].includes(level)) return level;
  if (level !== void 0)
    warn(host, "level", host.getAttribute("level") ?? `${level}`, "a whole number from 2 to 6");
  return Math.min(6, underLevel + 1);
}
const headingCache = /* @__PURE__ */ new Map();
function headingsOf(root) {
  if (!headingCache.size) queueMicrotask(() => headingCache.clear());
  const found = headingCache.get(root) ?? [...root.querySelectorAll(headings)];
  headingCache.set(root, found);
  return found;
}
function levelBefore(element, kind) {
  const root = element.getRootNode();
  const before = headingsOf(root).findLast(
    (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING && // An unclosed element of the same kind contains this one, so its heading counts.
    heading.closest(kind)?.contains(element) !== false
  );
  if (before) return Number(before.localName[1]);
  return root.host ? levelBefore(root.host, kind) : 1;
}

export { headingsIn, levelFor, renderHeading };
