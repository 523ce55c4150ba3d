import { ensureId } from './addresses.js';
import { createOwn, setAttributes } from './changes.js';

const containers = "div,section,aside,footer";
function labelSection(root, { container, heading }, parts, words, idCounters, newHeading) {
  const list = parts.includes(container) ? container.parentElement : container;
  const noteParts = new Set(parts);
  const isRunningText = (marker) => marker === list || !noteParts.has(marker) && isRunningText(marker.parentElement);
  if (list.contains(root) || [...list.querySelectorAll("[role=doc-noteref]")].some(isRunningText)) return;
  const section = sectionAround(root, list, heading);
  const title = heading ?? (newHeading ? createOwn(`h${levelIn(root)}`, {}, newHeading) : void 0);
  if (!heading && title) list.before(title);
  const name = title ? { "aria-labelledby": ensureId(title, "notes", idCounters) } : { "aria-label": words.notes };
  if (section) setAttributes(section, { role: "doc-endnotes", ...name });
  else if (list.matches("ol,ul")) setAttributes(list, name);
}
function sectionAround(root, list, heading) {
  const declared = list.closest("[role=doc-endnotes]");
  if (declared && declared !== root && root.contains(declared)) return declared;
  const isReadable = ({ nodeType, textContent }) => nodeType !== 8 && !["", heading?.textContent.trim()].includes(textContent.trim());
  for (let each = list; each !== root; each = each.parentElement) {
    if (each.matches(containers) && (!heading || each.contains(heading))) return each;
    let node = each.parentElement.firstChild;
    while (node && (node === each || !isReadable(node))) node = node.nextSibling;
    if (node) break;
  }
  return list.matches(containers) ? list : void 0;
}
const levelIn = (root) => root.querySelector("h2,h3,h4,h5,h6")?.localName[1] ?? 2;

export { labelSection };
