// Finds the widgets in src/: a widget is a folder that src/index.ts exports. The doc comment of its class says what
// other code must know before it loads, so a new widget needs no entry anywhere else.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Element {
  /** The module that defines it, from src/. */
  readonly module: string;
  readonly tag: string;
  /** `@displayname`: what the self-check calls it. */
  readonly name: string;
  /** `@items`: the tag of the items that it consists of. */
  readonly items: string | undefined;
  /** `@stated`: the attributes that authors use in place of content. */
  readonly stated: readonly string[];
  /** `@block`: never inside another widget. */
  readonly isBlock: boolean;
  /** `@reads links`: it finds links wherever they are, and needs no list. */
  readonly readsLinks: boolean;
}

export interface Widget {
  /** The folder in src/. */
  readonly folder: string;
  /** The module with its element, from src/. */
  readonly module: string;
  readonly elements: readonly Element[];
  /** `@file sagebrush-x.js`: the part `x`, which defines its elements for the script tag. Without it, the core does. */
  readonly part: string | undefined;
  /** The module that the part starts with. */
  readonly entry: string;
  /** Its styles for the author's HTML. */
  readonly stylesheet: string | undefined;
}

/** All widgets, in the order of src/index.ts. */
export function readWidgets(): Widget[] {
  const exported = readFileSync('src/index.ts', 'utf8').matchAll(/'\.\/(([\w-]+)\/[\w-]+)\.js'/g);
  return [...exported].map(([, module, folder]) => {
    const documented = readdirSync(`src/${folder}`)
      .filter((file) => /^[\w-]+\.ts$/.test(file))
      .flatMap((file) =>
        (readFileSync(`src/${folder}/${file}`, 'utf8').match(/\/\*\*(?:(?!\*\/)[^])*\*\//g) ?? [])
          .filter((comment) => /@tag sage-/.test(comment))
          .map((comment) => ({ module: `${folder}/${file.slice(0, -'.ts'.length)}`, comment })),
      );
    const within = (file: string) => (existsSync(`src/${file}`) ? `src/${file}` : undefined);
    return {
      folder: folder!,
      module: module!,
      elements: documented.map(({ module, comment }) => elementIn(module, comment)),
      part: documented.flatMap(({ comment }) => /@file sagebrush-([\w-]+)\.js/.exec(comment)?.[1] ?? [])[0],
      entry: within(`${folder}/part.ts`) ?? `src/${module}.ts`,
      stylesheet: within(`${module}.css`),
    };
  });
}

function elementIn(module: string, comment: string): Element {
  const after = (name: string) => new RegExp(`@${name} (.+)`).exec(comment)?.[1]?.trim();
  const tag = after('tag')!;
  return {
    module,
    tag,
    name: after('displayname') ?? tag,
    items: after('items'),
    stated: after('stated')?.split(' ') ?? [],
    isBlock: /^ \* @block$/m.test(comment),
    readsLinks: after('reads') === 'links',
  };
}
