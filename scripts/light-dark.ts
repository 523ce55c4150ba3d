// What bundlers need to leave `light-dark()` alone. The builder uses it too, so nothing here needs Node.js.

/**
 * Moves the declarations with `light-dark()` into an `@supports` rule at the end. Vite and Next rewrite `light-dark()` for
 * browsers that lack it, and what they write has no color at all if no rule of the app sets `color-scheme`. They keep it
 * where `@supports` asks for it. The two colors of the question must differ: of two equal ones, they make one color.
 *
 * @param declarations without the spaces around them and the `;` after them
 * @returns the lines of the rule's block
 */
export function guardLightDark(declarations: readonly string[]): string[] {
  const isGuarded = (declaration: string) => declaration.includes('light-dark(');
  const lines = declarations.map((each) => (isGuarded(each) ? `  ${each};` : `${each};`));
  const others = lines.filter((each) => !isGuarded(each));
  return others.length === lines.length
    ? lines
    : [...others, '@supports (color: light-dark(#fff, #000)) {', ...lines.filter(isGuarded), '}'];
}
