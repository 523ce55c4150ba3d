import { observedAttributesOf } from '../shared/define.js';
import { warn } from '../shared/warnings.js';

const quote = '[“”„‟″]';
const openingQuote = new RegExp(`^${quote}`);
const closingQuote = new RegExp(`${quote}$`);

/**
 * Returns an attribute's value as the author meant it, if a word processor made its quotes curly. The parser
 * treats curly quotes as letters. It ends the value at the first space, and turns each further word into an
 * attribute of its own, in lower case.
 */
export function readAttribute(element: Element, name: string): string | null {
  const value = element.getAttribute(name);
  if (!value || !openingQuote.test(value)) return value;

  const words = [value];
  const names = element.getAttributeNames();
  for (
    let at = names.indexOf(name) + 1;
    at < names.length && !closingQuote.test(words.at(-1)!.slice(1));
    at++
  )
    words.push(names[at]!);
  return words.join(' ').replace(openingQuote, '').replace(closingQuote, '');
}

/**
 * Passes the intended values of attributes in curly quotes to an element. Reports those whose words may have
 * changed.
 */
export function repairCurlyQuotes(
  element: HTMLElement & Pick<ObservesAttributes, 'attributeChangedCallback'>,
): void {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name)!;
    // Test the value first: few attributes begin with a curly quote.
    if (!openingQuote.test(value) || !observedAttributesOf(element.localName).includes(name)) continue;
    const intended = readAttribute(element, name)!;
    element.attributeChangedCallback(name, value, intended);
    if (intended.length > value.length)
      warn(element, name, value, 'straight quotes, as in heading="Begin here"');
  }
}

interface ObservesAttributes {
  attributeChangedCallback(name: string, old: string | null, value: string | null): void;
}
