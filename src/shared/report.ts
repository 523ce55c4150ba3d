const told = new WeakMap<Element, string[]>();

/** What was reported of an element, for the self-check. */
export const reportsOn = (element: Element): readonly string[] => told.get(element) ?? [];

/**
 * Tells the author, once per element and finding, what was written and what was expected.
 *
 * @param attribute the attribute's name, or that of the content (`<a href>`) in which it was found
 * @param found what was written
 * @param expected what would have been understood
 */
export function report(element: Element, attribute: string, found: string | null, expected: string): void {
  const message = `<${element.localName}> ${attribute}: found "${found}", expected ${expected}`;
  const before = reportsOn(element);
  if (before.includes(message)) return;

  told.set(element, [...before, message]);
  console.warn(message, element);
}

/**
 * The value if it is one of `allowed`, else the first of them, with a report of what was found. A value that only the
 * property has, as frameworks set it, is written to the attribute, which sagebrush.css goes by. Frameworks take a value
 * away by setting the property to `undefined`, `null` or an empty string.
 */
export function oneOf<Value extends string>(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly Value[],
): Value {
  const known = allowed.find((each) => each === value) ?? allowed[0]!;
  if (value && known !== value) report(element, attribute, value, `one of ${allowed.join(', ')}`);
  else if ((element.getAttribute(attribute) ?? allowed[0]) !== known) element.setAttribute(attribute, known);
  return known;
}
