import { markAttribute } from './marks.js';

const readers = /* @__PURE__ */ new WeakMap();
const parsing = /* @__PURE__ */ new Set();
const observer = globalThis.document && new MutationObserver(readChanged);
const observedChanges = { attributes: true, characterData: true, childList: true, subtree: true };
function readAfterChanges(contentHost, reader) {
  readers.set(contentHost, reader);
  for (let node = contentHost.parentNode; node; node = node.parentNode) if (readers.has(node)) return;
  observer.observe(contentHost, observedChanges);
}
function readChanged(records) {
  const changed = /* @__PURE__ */ new Set();
  for (const { target, attributeName } of records) {
    if (attributeName === markAttribute) continue;
    for (let node = target; node; node = node.parentNode) {
      const reader = readers.get(node);
      if (reader) changed.add(reader);
    }
  }
  for (const reader of changed) reader.read();
}
const parser = globalThis.document && new MutationObserver(readParsed);
function readWhenParsed(reader) {
  if (!parsing.size) {
    parser.observe(document, { childList: true, subtree: true });
    document.addEventListener("readystatechange", readParsed);
  }
  parsing.add(reader);
}
const stopWaiting = (reader) => parsing.delete(reader);
function readParsed() {
  for (const reader of parsing) if (reader.hasParsed) reader.read();
  if (parsing.size) return;
  parser.disconnect();
  document.removeEventListener("readystatechange", readParsed);
}

export { readAfterChanges, readWhenParsed, stopWaiting };
