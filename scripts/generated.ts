// The modules of src/ that hold only types and empty values in the repository. The build, the unit tests and Storybook load
// what is written here in their place.
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'rollup';
import { lookOf } from './look.ts';
import { readWidgets, type Element } from './widgets.ts';

const readElements = () => readWidgets().flatMap(({ elements }) => elements);
const tagsOf = (elements: readonly Element[]) => elements.map(({ tag }) => tag);

/** What each module exports, by its path from src/. */
const modules: Readonly<Record<string, (version: string) => Record<string, unknown>>> = {
  'shared/look-rules': (version) => ({ rules: lookOf(version) }),
  'shared/widgets': () => {
    const elements = readElements();
    return {
      tags: tagsOf(elements),
      partTags: Object.fromEntries(
        readWidgets().flatMap(({ part, elements }) => (part ? [[part, tagsOf(elements)]] : [])),
      ),
      itemTags: Object.fromEntries(elements.flatMap(({ tag, items }) => (items ? [[tag, items]] : []))),
      linkReaders: tagsOf(elements.filter(({ readsLinks }) => readsLinks)),
      contentAttributes: [...new Set(elements.flatMap(({ stated }) => stated))]
        .map((name) => `[${name}]`)
        .join(),
    };
  },
  'author-content/blocks': () => ({ blocks: tagsOf(readElements().filter(({ isBlock }) => isBlock)) }),
  'self-check/display-names': () => ({
    displayNames: Object.fromEntries(readElements().map(({ tag, name }) => [tag, name])),
  }),
};

/** The code of a generated module, by its path; `undefined` for all other files. */
export function generatedModule(path: string, version: string): string | undefined {
  const [, name = ''] = /\/src\/([\w/-]+)\.[jt]s$/.exec(path) ?? [];
  const values = modules[name]?.(version);
  return (
    values &&
    Object.entries(values)
      .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};\n`)
      .join('')
  );
}

/** A rollup plugin that loads the generated modules. */
export const generated = (version: string): Plugin => ({
  name: 'generated',
  load: (id) => generatedModule(id, version) ?? null,
});

/** An esbuild plugin that loads the generated modules. */
export const generatedForEsbuild = (version: string): EsbuildPlugin => ({
  name: 'generated',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const contents = generatedModule(path.replaceAll('\\', '/'), version);
      return contents === undefined ? undefined : { contents, loader: 'js' };
    });
  },
});
