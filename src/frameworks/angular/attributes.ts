type Value = string | number | boolean | null | undefined;
type Changes = Readonly<Record<string, { readonly currentValue: Value }>>;

/**
 * Gives an element what changed in the inputs of its Angular directive. They become attributes rather than properties, so
 * that the server's HTML has them and `sagebrush.css` can lay out the element before the script runs.
 */
export function setAttributes(element: Element, changes: Changes): void {
  for (const [name, { currentValue: value }] of Object.entries(changes))
    if (value === undefined || value === null || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
}
