const told = new WeakMap<Element, string[]>();

/** The reports about an element, for the self-check. */
export const reportsOn = (element: Element): readonly string[] => told.get(element) ?? [];

/**
 * Warns the author, once per element and problem, about what was written and what was expected.
 *
 * @param attribute the attribute's name, or the kind of content (`<a href>`)
 * @param found what was written
 * @param expected what would have been accepted
 */
export function report(element: Element, attribute: string, found: string | null, expected: string): void {
  const message = `<${element.localName}> ${attribute}: found "${found}", expected ${expected}`;
  const before = reportsOn(element);
  if (before.includes(message)) return;

  told.set(element, [...before, message]);
  console.warn(message, element);
}

/**
 * Returns the value if it is allowed, else the first allowed value. Reports a value that is not allowed.
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
  const known = allowed.find((each) => each === value) ?? allowed[0]!;
  if (value && known !== value) report(element, attribute, value, `one of ${allowed.join(', ')}`);
  else if ((element.getAttribute(attribute) ?? allowed[0]) !== known) element.setAttribute(attribute, known);
  return known;
}
