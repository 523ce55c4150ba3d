// Writes `dist/frameworks/`: types for the templates of each framework, and components for React. What they say of an
// element comes from the manifest. The rest is in `src/frameworks/`.
import { copyFileSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface FrameworkElement {
  /** The class, and its module in `dist/`. */
  readonly name: string;
  readonly module: string;
  readonly tag: string;
  readonly description: string;
  readonly attributes: readonly {
    readonly name: string;
    readonly type: string;
    readonly description: string;
  }[];
  readonly events: readonly { readonly name: string; readonly description: string }[];
  readonly tokens: readonly { readonly name: string; readonly description: string }[];
}

const folder = 'dist/frameworks';

export function writeFrameworks(elements: readonly FrameworkElement[]): void {
  mkdirSync(join(folder, 'react'), { recursive: true });
  for (const file of globSync('**/*.d.ts', { cwd: 'src/frameworks' }))
    copyFileSync(join('src/frameworks', file), join(folder, file));
  write('elements.d.ts', typesOf(elements));
  // For an import that a bundler or a browser sees. The types are all there is.
  write('types-only.js', 'export {};\n');

  for (const element of elements) write(fileOf(element), componentOf(element));
  const list = (line: (element: FrameworkElement) => string) => elements.map(line).join('');
  write(
    'react.js',
    list((element) => `export { ${element.name} } from './${fileOf(element)}';\n`),
  );
  write(
    'react.d.ts',
    `import type { SageComponent } from './react/types.js';\n\n${list(
      ({ name, tag, description }) =>
        `${comment(description)}export declare const ${name}: SageComponent<'${tag}'>;\n`,
    )}`,
  );
}

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

const fileOf = ({ tag }: FrameworkElement) => `react/${tag.replace('sage-', '')}.js`;

const componentOf = ({ name, module, tag }: FrameworkElement) =>
  `'use client';
import { ${name} as Element } from '../../${module}';
import { component } from './component.js';
export const ${name} = /* @__PURE__ */ component('${tag}', Element);
`;

const typesOf = (elements: readonly FrameworkElement[]) => `// What markup may say of the elements.
import type {} from '../index.js';

/** The attributes of each element. */
export interface Elements {
${elements
  .map(
    ({ tag, description, attributes }) => `${comment(description, '  ')}  '${tag}': {
${attributes
  .map(
    ({ name, type, description }) =>
      `${comment(description, '    ')}    '${name}'?: ${valueType(type)} | undefined;\n`,
  )
  .join('')}  };`,
  )
  .join('\n')}
}

export type ElementOf<Tag extends keyof Elements> = HTMLElementTagNameMap[Tag];

/** The events of all elements. They bubble, so a page may listen on any element around. */
export interface Events {
${elements
  .flatMap(({ events }) => events)
  .map(
    ({ name, description }) =>
      `${comment(description, '  ')}  '${name}': GlobalEventHandlersEventMap['${name}'];`,
  )
  .join('\n')}
}

/** Attributes that any element of a page may have. */
export interface PageAttributes {
  /** Takes the page's own font and colors, for all widgets inside. */
  'sage-theme'?: 'inherit' | undefined;
}

/** Custom properties, for the \`style\` of any element. */
export interface Tokens {
${tokensOf(elements)
  .map(({ name, description }) => `${comment(description, '  ')}  '${name}'?: string | undefined;`)
  .join('\n')}
}

/** The name of the property for an attribute. */
export type Camel<Name> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Name & string;

export type CamelCased<Attributes> = { [Name in keyof Attributes as Camel<Name>]: Attributes[Name] };

/** Handlers for all events, as \`onSageConsultOpen\`. */
export type CamelCasedHandlers = {
  [Name in keyof Events as \`on\${Capitalize<Camel<Name>>}\`]?: ((event: Events[Name]) => void) | undefined;
};
`;

/** Markup may also give a number as text, and a boolean as an attribute without a value. */
function valueType(type: string): string {
  if (/\bnumber\b/.test(type)) return 'number | `${number}`';
  if (/\bboolean\b/.test(type)) return "boolean | ''";
  return type.replace(/ \| undefined$/, '');
}

const tokensOf = (elements: readonly FrameworkElement[]) => [
  ...new Map(elements.flatMap(({ tokens }) => tokens).map((token) => [token.name, token])).values(),
];

const comment = (text: string, indent = '') =>
  text ? `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '* /')} */\n` : '';
