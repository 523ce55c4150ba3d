import { safeUrl } from '../../shared/url.js';
import { elementsIn, textOf } from '../read/note-parts.js';

const changeAttribute = "data-sage-mark";
const added = "add";
const noPrintAttribute = "data-sage-paper";
const ownAttributes = [
  "id",
  "href",
  "role",
  "aria-label",
  "aria-labelledby",
  "aria-expanded",
  noPrintAttribute
];
const changeOf = /* @__PURE__ */ Symbol();
function setAttributes(element, attributes) {
  const before = element.getAttribute(changeAttribute);
  const change = before && element[changeOf] || { was: {}, now: {} };
  const { was, now } = change;
  for (const name in attributes) {
    const value = attributes[name];
    const old = element.getAttribute(name);
    if (old === value) continue;
    if (!(name in was)) was[name] = old;
    now[name] = value;
    element.setAttribute(name, value);
  }
  if (before && before[0] !== "{") return;
  element[changeOf] = change;
  element.setAttribute(changeAttribute, JSON.stringify(was));
}
function createOwn(tag, attributes, words = "", kind = added) {
  const element = document.createElement(tag);
  element.setAttribute(changeAttribute, kind);
  setAttributes(element, attributes);
  element.textContent = words;
  return element;
}
const splitTexts = /* @__PURE__ */ new WeakMap();
const owners = /* @__PURE__ */ new WeakMap();
function linkLetters(text, start, end, href, kind) {
  const { data } = text;
  if (start === data.length) return splitTexts.get(text).pieces[0];
  const link = createOwn("a", { href }, data.slice(start, end), kind);
  const pieces = end < data.length ? [link, document.createTextNode(data.slice(end))] : [link];
  const owner = owners.get(text) ?? text;
  const split = splitTexts.get(owner) ?? { whole: data, pieces: [] };
  splitTexts.set(owner, split);
  split.pieces.splice(split.pieces.indexOf(text) + 1, 0, ...pieces);
  for (const piece of pieces) owners.set(piece, owner);
  text.after(...pieces);
  text.data = data.slice(0, start);
  return link;
}
const endOf = (node) => splitTexts.get(node)?.pieces.at(-1) ?? node;
function restoreIfSplit(node) {
  const split = splitTexts.get(node);
  if (!split || isIntact(node, split) && node.nextSibling === split.pieces[0]) return false;
  restoreText(node, split);
  return true;
}
function restoreText(text, split) {
  const { whole, pieces } = split;
  const isWhole = isIntact(text, split);
  splitTexts.delete(text);
  if (!whole.endsWith(textOf({ nodes: pieces })) || pieces[0].parentElement?.querySelector("font")) return;
  for (const piece of pieces) piece.remove();
  if (isWhole) text.data = whole;
}
const isIntact = (text, { whole, pieces }) => text.nodeValue + textOf({ nodes: pieces }) === whole;
const changedIn = (nodes) => elementsIn({ nodes: [...nodes] }, `[${changeAttribute}]`);
function undoChanges(elements) {
  for (const element of [...elements].toReversed()) {
    const was = element.getAttribute(changeAttribute);
    const owner = owners.get(element);
    const split = owner && splitTexts.get(owner);
    if (split) restoreText(owner, split);
    if (was === added) element.remove();
    else if (was.startsWith("{")) restoreAttributes(element, was);
    else {
      const { parentNode } = element;
      element.replaceWith(...element.childNodes);
      parentNode?.normalize();
    }
  }
}
function restoreAttributes(element, was) {
  const now = element[changeOf]?.now;
  element.removeAttribute(changeAttribute);
  try {
    for (const [name, old] of Object.entries(JSON.parse(was))) {
      const isOurs = !now || name === "aria-expanded" || element.getAttribute(name) === now[name];
      if (!ownAttributes.includes(name) || !isOurs) continue;
      if (typeof old !== "string") element.removeAttribute(name);
      else if (name !== "href" || safeUrl(old)) element.setAttribute(name, old);
    }
  } catch {
  }
}

export { changeAttribute, changedIn, createOwn, endOf, linkLetters, noPrintAttribute, restoreIfSplit, setAttributes, undoChanges };
