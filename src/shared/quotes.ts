import { optionsOf } from './define.js';
import { report } from './report.js';

const quote = '[“”„‟″]';
const opens = new RegExp(`^${quote}`);
const closes = new RegExp(`${quote}$`);

/**
 * An attribute as it was meant, where a word processor made its quotes curly. For a parser such quotes are letters,
 * and every word behind the first one is an attribute of its own, in small letters.
 */
export function attributeOf(element: Element, name: string): string | null {
  const value = element.getAttribute(name);
  if (!value || !opens.test(value)) return value;

  const words = [value];
  const names = element.getAttributeNames();
  for (let at = names.indexOf(name) + 1; at < names.length && !closes.test(words.at(-1)!.slice(1)); at++)
    words.push(names[at]!);
  return words.join(' ').replace(opens, '').replace(closes, '');
}

/** Has an element read its attributes as they were meant, and says so where words may have changed. */
export function straighten(
  element: HTMLElement & Pick<ObservesAttributes, 'attributeChangedCallback'>,
): void {
  for (const { name, value } of element.attributes) {
    // Few attributes begin with a curly quote: nothing else is looked up for the others.
    if (!opens.test(value) || !optionsOf(element.localName).includes(name)) continue;
    const meant = attributeOf(element, name)!;
    element.attributeChangedCallback(name, value, meant);
    if (meant.length > value.length)
      report(element, name, value, 'straight quotes, as in heading="Begin here"');
  }
}

interface ObservesAttributes {
  attributeChangedCallback(name: string, old: string | null, value: string | null): void;
}
