/**
 * Reads the properties of a value, its own and inherited ones, and theirs, up to a depth. Returns the path to each
 * value that `isSecret` accepts. Does not read the properties of other nodes or of the window.
 */
export function pathsFrom(start: object, isSecret: (found: object) => boolean, depth = 5): string[] {
  const seen = new Set<unknown>([start]);
  const paths: string[] = [];
  let level = [{ value: start, path: '' }];
  for (let at = 0; at < depth; at++) {
    const next: typeof level = [];
    for (const { value, path } of level)
      for (const { name, found } of valuesOf(value)) {
        if (seen.has(found)) continue;
        seen.add(found);
        const to = `${path}.${String(name)}`;
        if (isSecret(found)) paths.push(to);
        else if (!(found instanceof Node) && found !== globalThis) next.push({ value: found, path: to });
      }
    level = next;
  }
  return paths;
}

function* valuesOf(value: object): Generator<{ name: PropertyKey; found: object }> {
  const names = new Set<PropertyKey>();
  for (let each: object | null = value; each; each = Object.getPrototypeOf(each) as object | null)
    for (const name of Reflect.ownKeys(each)) names.add(name);
  for (const name of names) {
    let found: unknown;
    try {
      found = (value as Record<PropertyKey, unknown>)[name];
      // On a prototype, some getters return a promise that rejects.
      if (found instanceof Promise) found.catch(() => {});
      // Methods that a page can call on any event or element, without arguments.
      if (typeof found === 'function' && /^(composedPath|get\w*s|attachInternals)$/.test(String(name)))
        yield { name: `${String(name)}()`, found: (found as () => object).call(value) ?? {} };
    } catch {
      continue;
    }
    if (found && /^(object|function)$/.test(typeof found)) yield { name, found };
  }
}
