// Writes `dist/frameworks/`: types for each framework's templates, components for React and directives for Angular,
// from the manifest. Everything else there comes from `src/frameworks/`.
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
  for (const each of ['react', 'angular']) mkdirSync(join(folder, each), { recursive: true });
  for (const file of globSync('**/*.d.ts', { cwd: 'src/frameworks' }))
    copyFileSync(join('src/frameworks', file), join(folder, file));
  write('elements.d.ts', typesOf(elements));
  // What a bundler or a browser gets when it imports a module that has only types.
  write('types-only.js', 'export {};\n');
  // TypeScript 6 looks for the types of every import, and finds none for a stylesheet.
  write('stylesheet.d.ts', 'export {};\n');

  const list = (line: (element: FrameworkElement) => string) => elements.map(line).join('');
  for (const [framework, codeOf] of [
    ['react', componentOf],
    ['angular', directiveOf],
  ] as const) {
    const fileOf = ({ tag }: FrameworkElement) => `${framework}/${tag.replace('sage-', '')}.js`;
    for (const element of elements) write(fileOf(element), codeOf(element));
    write(
      `${framework}.js`,
      list((element) => `export { ${element.name} } from './${fileOf(element)}';\n`),
    );
  }
  write(
    'react.d.ts',
    `import type { SageComponent } from './react/types.js';\n\n${list(
      ({ name, tag, description }) =>
        `${comment(description)}export declare const ${name}: SageComponent<'${tag}'>;\n`,
    )}`,
  );
  write(
    'angular.d.ts',
    `import type * as i0 from '@angular/core';\nimport type { Elements } from './elements.js';\n\n${list(directiveTypesOf)}`,
  );
}

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

const componentOf = ({ name, module, tag }: FrameworkElement) =>
  `'use client';
import { ${name} as Element } from '../../${module}';
import { component } from './component.js';
export const ${name} = /* @__PURE__ */ component('${tag}', Element);
`;

/** The oldest Angular version that reads these declarations. */
const declaration = `ngImport: i0, minVersion: '14.0.0', version: '18.0.0'`;

/** The format that Angular's own compiler emits for libraries, so that apps of any later version can compile it. */
const directiveOf = ({ name, module, tag, attributes }: FrameworkElement) =>
  `import * as i0 from '@angular/core';
import '../../${module}';
import { setAttributes } from './attributes.js';
export class ${name} {
  #element = i0.inject(i0.ElementRef).nativeElement;
  ngOnChanges(changes) {
    setAttributes(this.#element, changes);
  }
  static ɵfac = i0.ɵɵngDeclareFactory({ ${declaration}, type: ${name}, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = i0.ɵɵngDeclareDirective({ ${declaration}, type: ${name}, isStandalone: true, selector: '${tag}', inputs: { ${attributes
    .map((attribute) => `'${attribute.name}': '${attribute.name}'`)
    .join(', ')} }, usesOnChanges: true });
}
`;

const directiveTypesOf = ({ name, tag, description, attributes }: FrameworkElement) =>
  `${comment(description)}export declare class ${name} {
${attributes
  .map(
    (attribute) =>
      `${comment(attribute.description, '  ')}  '${attribute.name}': Elements['${tag}']['${attribute.name}'];\n`,
  )
  .join('')}  static ɵfac: i0.ɵɵFactoryDeclaration<${name}, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<${name}, '${tag}', never, { ${attributes
    .map((attribute) => `'${attribute.name}': { alias: '${attribute.name}'; required: false }`)
    .join('; ')} }, {}, never, never, true, never>;
}
`;

const memberOf = (name: string, type: string, description: string, indent = '  ') =>
  `${comment(description, indent)}${indent}'${name}'${type};`;

const attributesOf = ({ tag, description, attributes }: FrameworkElement) => {
  const members = attributes.map(({ name, type, description }) =>
    memberOf(name, `?: ${valueType(type)} | undefined`, description, '    '),
  );
  return `${comment(description, '  ')}  '${tag}': {\n${members.map((member) => `${member}\n`).join('')}  };`;
};

/** Types for frameworks in which props are in camel case. */
const camelCaseTypes = `/** The name of the property for an attribute. */
export type Camel<Name> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Name & string;

export type CamelCased<Attributes> = { [Name in keyof Attributes as Camel<Name>]: Attributes[Name] };

/** Handlers for all events, as \`onSageConsultOpen\`. */
export type CamelCasedHandlers = {
  [Name in keyof Events as \`on\${Capitalize<Camel<Name>>}\`]?: ((event: Events[Name]) => void) | undefined;
};
`;

const typesOf = (elements: readonly FrameworkElement[]) => `// What markup may say of the elements.
import type {} from '../index.js';

/** The attributes of each element. */
export interface Elements {
${elements.map(attributesOf).join('\n')}
}

export type ElementOf<Tag extends keyof Elements> = HTMLElementTagNameMap[Tag];

/** The events of all elements. They bubble, so a page may listen on any element around. */
export interface Events {
${elements
  .flatMap(({ events }) => events)
  .map(({ name, description }) => memberOf(name, `: GlobalEventHandlersEventMap['${name}']`, description))
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
  .map(({ name, description }) => memberOf(name, '?: string | undefined', description))
  .join('\n')}
}

${camelCaseTypes}`;

/** In markup, a number may also be text, and a boolean an attribute without a value. */
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
