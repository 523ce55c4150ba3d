import { headings } from '../../shared/headings.js';
import { nameIn } from './addresses.js';
import { isBlock } from './blocks.js';
import { isNotesHeadingText, isNotesHeading } from './headings.js';
import { labelIn } from './labels.js';
import { isMarkersOnly, runningMarkers, markersIn, numbersBetween } from './markers.js';

const editable = "[contenteditable]:not([contenteditable=false])";
const ignored = `pre,code,textarea,svg,math,script,style,template,head,sage-footnoted-article,[data-sage-ignore],${editable}`;
function* scan(article) {
  const found = {
    candidates: [],
    lines: [],
    lists: [],
    links: [],
    targets: /* @__PURE__ */ new Map(),
    orders: /* @__PURE__ */ new Map()
  };
  const { candidates, lines, lists, links, targets, orders } = found;
  let order = 0;
  let block = article;
  let link;
  let superscript;
  let heading;
  let afterRule = false;
  let br;
  let current;
  let open = [];
  const lineOf = () => current ??= {
    block,
    br,
    heading,
    afterRule,
    previous: lines.at(-1),
    order: order++,
    head: "",
    tail: "",
    leadingMark: "",
    hasText: false
  };
  const endLine = (lineBreak) => {
    const line = current;
    if (line && /^\s*[-_*–—=~ ]{3,}$/.test(line.head)) afterRule = true;
    else if (line?.head.trim()) {
      lines.push(line);
      const isShort = line.head.length < 40 && line.block.localName !== "li";
      if (isShort && isNotesHeadingText(line.head))
        heading = isNotesHeading(line.block) ? line.block : found.last.parentElement;
    }
    current = void 0;
    br = lineBreak;
    open = [];
  };
  const addText = (words, text, isMarker = false) => {
    if (!words) return;
    const line = lineOf();
    if (words.trim()) {
      if (!line.head.trim()) line.leadingMark = isMarker || superscript ? words : "";
      found.last = text;
      afterRule = false;
    }
    if (line.head.length < 40) line.head += words.slice(0, 60);
    line.tail = (line.tail + words.slice(-40)).slice(-40);
    if (isMarker) return;
    line.hasText ||= /[\p{L}\d]/u.test(words);
    for (const candidate of open) candidate.after = words;
    open = [];
  };
  const addBetween = (high) => {
    const { line, after: between, label } = candidates.at(-1) ?? {};
    if (line !== current || !/^\s*[–-]\s*$/.test(between ?? "")) return;
    const text = found.last;
    const start = text.data.search(/\S/);
    for (const number of numbersBetween(label, high)) add(number, text, start, start + 1, true, true);
  };
  const add = (words, node, start, end, isSuperscript, isWeak = false) => {
    const label = labelIn(words);
    if (!isWeak) addBetween(label);
    const line = lineOf();
    const candidate = {
      node,
      link: node.nodeType === 1 ? node : void 0,
      start,
      end,
      words,
      label,
      line,
      before: line.tail,
      after: "",
      atLineStart: !line.hasText,
      isSuperscript,
      isWeak,
      order: order++
    };
    candidates.push(candidate);
    open.push(candidate);
  };
  const addMarkers = (words, text, offset) => {
    const isSuperscript = !!superscript || !/[[(]/.test(words);
    for (const marker of markersIn(words, offset))
      add(marker.words, text, marker.start, marker.end, isSuperscript);
    addText(words, text, true);
    lineOf().tail += ",";
  };
  const readText = (text) => {
    const { data } = text;
    if (link) return addText(data, text, true);
    if (superscript && isMarkersOnly(data)) return addMarkers(data, text, 0);
    let from = 0;
    for (let match; match = runningMarkers.exec(data); ) {
      const { 0: marker, index } = match;
      addText(data.slice(from, index), text);
      from = index + marker.length;
      const isCount = marker[0] === "(" && marker !== data && !/\S$/.test(lineOf().tail) && !/^[.,;:)]/.test(data.slice(from, from + 1));
      if (isCount) {
        add(marker, text, index, from, false, true);
        addText(marker, text);
      } else addMarkers(marker, text, index);
    }
    addText(data.slice(from), text);
  };
  const addTarget = (name, element) => {
    orders.set(element, order++);
    const line = lineOf();
    const target = { element, atLineStart: !line.hasText || !!labelIn(line.head), line };
    const key = nameIn(name);
    const same = targets.get(key);
    if (same) same.push(target);
    else targets.set(key, [target]);
  };
  const enterLink = (each) => {
    if (each.name && each.name !== each.id) addTarget(each.name, each);
    const words = each.textContent.trim();
    if (link || !(each.hasAttribute("href") || words.length < 9 && labelIn(words))) return;
    link = each;
    links.push(each);
    if (words.length > 60) return;
    const isSuperscript = !!superscript || /^[⁰¹²³⁴-⁹*†‡]+$/.test(words) || !!each.querySelector("sup");
    add(words, each, 0, 0, isSuperscript);
  };
  const enter = (element) => {
    const { localName, id } = element;
    if (element !== article && element.matches(ignored)) return false;
    if (isBlock(element)) {
      endLine();
      block = element;
      orders.set(element, order++);
      if (element.matches(headings)) heading = element;
      if (localName === "hr") afterRule = true;
      if (localName === "ol") lists.push({ list: element, line: lineOf() });
    } else if (localName === "br") endLine(element);
    if (id[0]) addTarget(id, element);
    if (!superscript && isSuperscriptElement(element)) superscript = element;
    if (localName === "a") enterLink(element);
    return true;
  };
  const leave = (element) => {
    if (element === link) link = void 0;
    if (element === superscript) superscript = void 0;
    if (!isBlock(element)) return;
    endLine();
    block = element.parentElement ?? article;
  };
  for (let node = article; ; ) {
    const isEntered = node.nodeType === 1 && enter(node);
    if (node.nodeType === 3) readText(node);
    let next = isEntered ? node.firstChild : null;
    if (isEntered && !next) leave(node);
    while (!next) {
      if (node === article) return found;
      next = node.nextSibling;
      if (!next) leave(node = node.parentElement);
    }
    node = next;
    if (!current) yield;
  }
}
const isSuperscriptElement = (element) => element.localName === "sup" || element.localName === "span" && /super/.test(`${element.getAttribute("style")} ${element.getAttribute("class")}`);

export { editable, scan };
