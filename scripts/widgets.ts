// Finds the widgets in src/: a widget is a folder that src/index.ts exports. What others must know of it before it is
// loaded stands in the doc comment of its class, so that a new widget needs no entry anywhere else.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Element {
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
    const comments = readdirSync(`src/${folder}`)
      .filter((file) => /^[\w-]+\.ts$/.test(file))
      .flatMap(
        (file) => readFileSync(`src/${folder}/${file}`, 'utf8').match(/\/\*\*(?:(?!\*\/)[^])*\*\//g) ?? [],
      )
      .filter((comment) => /@tag sage-/.test(comment));
    const within = (file: string) => (existsSync(`src/${file}`) ? `src/${file}` : undefined);
    return {
      folder: folder!,
      module: module!,
      elements: comments.map(elementIn),
      part: /@file sagebrush-([\w-]+)\.js/.exec(comments.join('\n'))?.[1],
      entry: within(`${folder}/part.ts`) ?? `src/${module}.ts`,
      stylesheet: within(`${module}.css`),
    };
  });
}

function elementIn(comment: string): Element {
  const after = (name: string) => new RegExp(`@${name} (.+)`).exec(comment)?.[1]?.trim();
  const tag = after('tag')!;
  return {
    tag,
    name: after('displayname') ?? tag,
    items: after('items'),
    stated: after('stated')?.split(' ') ?? [],
    isBlock: /^ \* @block$/m.test(comment),
    readsLinks: after('reads') === 'links',
  };
}

/** The code of the modules in src/ that hold only types and empty values in the repository, by their paths. */
export function generatedModules(): Record<string, string> {
  const widgets = readWidgets();
  const elements = widgets.flatMap((widget) => widget.elements);
  const tagsOf = (some: readonly Element[]) => some.map(({ tag }) => tag);
  const stated = [...new Set(elements.flatMap((element) => element.stated))];
  return {
    'shared/widgets': asModule({
      tags: tagsOf(elements),
      partTags: Object.fromEntries(
        widgets.flatMap((widget) => (widget.part ? [[widget.part, tagsOf(widget.elements)]] : [])),
      ),
      itemTags: Object.fromEntries(elements.flatMap(({ tag, items }) => (items ? [[tag, items]] : []))),
      linkReaders: tagsOf(elements.filter(({ readsLinks }) => readsLinks)),
      contentAttributes: stated.map((name) => `[${name}]`).join(),
    }),
    'author-content/blocks': asModule({ blocks: tagsOf(elements.filter(({ isBlock }) => isBlock)) }),
    'self-check/display-names': asModule({
      displayNames: Object.fromEntries(elements.map(({ tag, name }) => [tag, name])),
    }),
  };
}

const asModule = (values: Record<string, unknown>) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
