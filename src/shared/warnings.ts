import type { ReactiveElement } from 'lit';
import { partsSettled } from './settled.js';

/** What is wrong with an element. It becomes a sentence only where a person reads it. */
export interface Warning {
  /** The attribute's name, or the kind of content (`<a href>`). */
  readonly attribute: string;
  /** What was written. */
  readonly found: string | null;
  /** What would have been accepted. */
  readonly expected: string;
}

/** The warnings about each element, by the sentence in the console. */
const warnings = new WeakMap<Element, Map<string, Warning>>();

/** The warnings about an element, for the self-check. */
export const warningsFor = (element: Element): readonly Warning[] => [
  ...(warnings.get(element)?.values() ?? []),
];

/**
 * Warns the author, once per element and problem, about what was written and what was expected.
 *
 * @param attribute the attribute's name, or the kind of content (`<a href>`)
 * @param found what was written
 * @param expected what would have been accepted
 */
export function warn(element: Element, attribute: string, found: string | null, expected: string): void {
  const message = `<${element.localName}> ${attribute}: found "${found}", expected ${expected}`;
  const known = warnings.get(element) ?? new Map<string, Warning>();
  if (known.has(message)) return;

  warnings.set(element, known.set(message, { attribute, found, expected }));
  console.warn(message, element);
}

/** Warns the author that a part's file could not be loaded. @param part the file is `sagebrush-<part>.js` */
export const warnMissingPart = (element: Element, part: string): void =>
  warn(element, `sagebrush-${part}.js`, '', 'this file beside sagebrush.js');

/**
 * Returns the value if it is allowed, else the first allowed value. Warns of a value that is not allowed.
 *
 * Frameworks may set only the property. The value is then written to the attribute, because sagebrush.css
 * depends on it. To remove a value, frameworks set the property to `undefined`, `null` or an empty string.
 */
export function oneOf<Value extends string>(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly Value[],
): Value {
  const validValue = allowed.find((each) => each === value) ?? allowed[0]!;
  if (value && validValue !== value) warn(element, attribute, value, `one of ${allowed.join(', ')}`);
  else if ((element.getAttribute(attribute) ?? allowed[0]) !== validValue)
    element.setAttribute(attribute, validValue);
  return validValue;
}

/**
 * Warns the author of a problem if it still exists after the rest of this script and a framework have run.
 *
 * @param found returns what was written, or `false` if nothing is wrong
 */
export function warnLater(
  host: ReactiveElement,
  attribute: string,
  expected: string,
  found: () => string | false,
): void {
  const warnIfStill = () => {
    const written = host.isConnected && found();
    if (written !== false) warn(host, attribute, written, expected);
  };
  // A class hook may be the practice. Its part may still be loading.
  const later = () => void partsSettled().then(() => setTimeout(warnIfStill));
  // While the page loads, content that an editor moved out of the widget may still arrive.
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
