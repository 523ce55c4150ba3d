import { observedAttributesOf } from '../shared/define.js';
import { warn } from '../shared/warnings.js';

const quote = "[\u201C\u201D\u201E\u201F\u2033]";
const openingQuote = new RegExp(`^${quote}`);
const closingQuote = new RegExp(`${quote}$`);
function readAttribute(element, name) {
  const value = element.getAttribute(name);
  if (!value || !openingQuote.test(value)) return value;
  const words = [value];
  const names = element.getAttributeNames();
  for (let at = names.indexOf(name) + 1; at < names.length && !closingQuote.test(words.at(-1).slice(1)); at++)
    words.push(names[at]);
  return words.join(" ").replace(openingQuote, "").replace(closingQuote, "");
}
function repairCurlyQuotes(element) {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name);
    if (!openingQuote.test(value) || !observedAttributesOf(element.localName).includes(name)) continue;
    const intended = readAttribute(element, name);
    element.attributeChangedCallback(name, value, intended);
    if (intended.length > value.length)
      warn(element, name, value, 'straight quotes, as in heading="Begin here"');
  }
}

export { readAttribute, repairCurlyQuotes };
