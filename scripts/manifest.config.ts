// Turns the analyzer's output into the public API: `dist/custom-elements.json`, from which the editors' data and the
// files for frameworks are made. `test/built/manifest.test.ts` compares it with the elements.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { writeFrameworks } from './frameworks.ts';

const outdir = 'dist';

// The analyzer's types come from another TypeScript version. These are the parts that are used here.

interface Token {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly description: string | undefined;
}

interface Member {
  readonly name: string;
  readonly privacy?: string;
  readonly static?: boolean;
}

interface Declaration {
  readonly kind?: string;
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly customElement?: boolean;
  readonly tagName?: string;
  readonly attributes?: readonly {
    readonly name: string;
    readonly fieldName?: string;
    readonly type?: { readonly text: string };
    readonly description?: string;
    control?: string;
  }[];
  readonly events?: readonly {
    readonly name: string;
    readonly type?: { text: string };
    readonly description?: string;
  }[];
  members?: readonly Member[];
  cssProperties?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly default: string;
  }[];
}

interface Module {
  readonly kind: string;
  path: string;
  declarations: Declaration[];
  exports: {
    readonly kind: string;
    readonly name: string | undefined;
    readonly declaration: { readonly name: string; module: string };
  }[];
}

interface Manifest {
  readonly schemaVersion: string;
  modules: Module[];
}

interface Linking {
  readonly customElementsManifest: Manifest;
}

/** A node of the syntax tree: a declared class, interface or other type, or a member of one. */
interface Node {
  readonly name: { readonly text: string };
  readonly type: Node;
  readonly members: readonly Node[];
  readonly jsDoc?: readonly {
    readonly comment: string;
    readonly tags?: readonly { readonly tagName: { readonly text: string }; readonly comment?: string }[];
  }[];
  getText(): string;
}

interface Analyzing {
  readonly ts: Record<
    'isClassDeclaration' | 'isInterfaceDeclaration' | 'isTypeAliasDeclaration',
    (node: Node) => boolean
  >;
  readonly node: Node;
}

interface Plugin {
  readonly name: string;
  analyzePhase?(phase: Analyzing): void;
  packageLinkPhase(phase: Linking): void;
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, { readonly default?: string }>;
};
/** The module behind each entry of `exports`, under the analyzer's name for it. */
const entryModules = Object.values(exports)
  .flatMap((entry) => entry.default ?? [])
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.replace(`./${outdir}/`, 'src/').replace(/\.js$/, '.ts'));

const inDist = (path: string) => path.replace(/^src\//, `${outdir}/`).replace(/\.ts$/, '.js');

/** Keeps only what is public: the entry modules, the elements, and their own members. */
function publicOnly(): Plugin {
  const isPublic = ({ name, privacy = 'public', static: isStatic }: Member) =>
    privacy === 'public' && !isStatic && !/^[#_]/.test(name);

  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const elementsIn = ({ declarations }: Module) =>
        declarations.filter(({ customElement }) => customElement);
      // The analyzer reads files in the order of the file system.
      manifest.modules = manifest.modules
        .filter((module) => entryModules.includes(module.path) || elementsIn(module).length)
        .toSorted((one, other) => (one.path < other.path ? -1 : 1));
      const names = manifest.modules.flatMap(elementsIn).map(({ name }) => name);
      for (const module of manifest.modules) {
        module.path = inDist(module.path);
        module.declarations = elementsIn(module);
        for (const element of module.declarations) element.members = element.members?.filter(isPublic) ?? [];
        module.exports = module.exports.filter(({ name }) => name === '*' || names.includes(name!));
        for (const { declaration } of module.exports) {
          const { module: from } = declaration;
          declaration.module = inDist(from.startsWith('.') ? join(dirname(module.path), from) : from);
        }
        for (const { name, tagName } of module.declarations) {
          const declaration = { name, module: module.path };
          module.exports.push({ kind: 'custom-element-definition', name: tagName, declaration });
        }
      }
    },
  };
}

/**
 * Adds how a form can ask for an attribute, from `@control` in the doc comment of its property: `content` if the attribute
 * is an alternative to content, then a kind if its type does not say it: `url`, `lines`, or `list` with names to choose from.
 */
function controls(): Plugin {
  const found = new Map<string, string>();
  return {
    name: 'controls',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node)) return;
      for (const { name, jsDoc = [] } of node.members)
        for (const { tagName, comment } of jsDoc.flatMap(({ tags = [] }) => tags))
          if (tagName.text === 'control') found.set(`${node.name.text}.${name.text}`, comment ?? '');
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const { name, attributes = [] } of elementsOf(manifest))
        for (const attribute of attributes) {
          const control = found.get(`${name}.${attribute.fieldName}`);
          if (control) attribute.control = control;
        }
    },
  };
}

/** Writes out the types of events, because editors cannot resolve our type names. */
function eventTypes(): Plugin {
  const types = new Map<string, string>();
  return {
    name: 'event-types',
    analyzePhase({ ts, node }) {
      if (ts.isTypeAliasDeclaration(node))
        types.set(node.name.text, node.type.getText().replace(/\s+/g, ' '));
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const { type } of elementsOf(manifest).flatMap(({ events = [] }) => events))
        if (type) type.text = types.get(type.text) ?? type.text;
    },
  };
}

/**
 * Adds the public tokens to each element whose styles use them. Names, values and descriptions all come from
 * one file. In it, a comment with the description precedes `--_private: var(--sage-public, value);`.
 */
function tokens(): Plugin {
  const source = readFileSync('src/shared/tokens.styles.ts', 'utf8');
  const declarations = /(?:\/\* ([^*]+) \*\/\s*)?--_([\w-]+): var\(\s*(--sage-[\w-]+),\s*(.+)\);/g;
  const all = [...source.matchAll(declarations)].map(([, description, key, name, value]): Token => ({
    key: key!,
    name: name!,
    value: value!,
    description,
  }));
  const keysIn = (text: string) => [...text.matchAll(/var\(--_([\w-]+)\)/g)].map(([, key]) => key!);
  const find = (key: string) => all.find((token) => token.key === key);
  // If a value is another token's private name, users see that token's own value.
  const publicValue = (value: string) =>
    value.replace(/var\(--_([\w-]+)\)/g, (_, key: string) => `var(${find(key)!.name})`);

  return {
    name: 'tokens',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const module of manifest.modules) {
        const styles = stylesOf(module.path.replace(outdir, 'src').replace(/\.js$/, '.ts'));
        const read = new Set(keysIn(styles));
        // Include tokens that are used only if another token is not set. A `for…of` over a set also visits
        // items that are added during the loop.
        for (const key of read) keysIn(find(key)?.value ?? '').forEach((next) => read.add(next));
        const used = all.filter(({ key }) => read.has(key));
        for (const element of elementsOf({ modules: [module] })) {
          if (!used.length) continue;
          element.cssProperties = used.map(({ name, value, description }) => ({
            description,
            name,
            default: publicValue(value),
          }));
        }
      }
    },
  };
}

/** The text of the style sheets that a module imports, and of those that they import, without the tokens. */
function stylesOf(path: string, seen = new Set<string>()): string {
  const imports = readFileSync(path, 'utf8').matchAll(/from '(\.[^']+\.styles)\.js'/g);
  const sheets = [...imports].map(([, file]) => `${join(dirname(path), file!)}.ts`);
  return sheets
    .filter((sheet) => !/[\\/]tokens\.styles\.ts$/.test(sheet) && !seen.has(sheet))
    .map((sheet) => readFileSync(sheet, 'utf8') + stylesOf(sheet, seen.add(sheet)))
    .concat(lookOf(path, seen))
    .join('\n');
}

/** The rules of sagebrush.css for an element, in addition to its shadow root's. */
function lookOf(path: string, seen: Set<string>): string[] {
  const folder = dirname(path);
  const sheet = join(folder, `${basename(folder)}.css`);
  if (seen.has(sheet) || !existsSync(sheet)) return [];
  seen.add(sheet);
  return [sheet, 'src/shared/look.css'].map((file) => readFileSync(file, 'utf8'));
}

function editorData(): Plugin {
  return {
    name: 'editor-data',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const copy = () => structuredClone(manifest) as unknown as Parameters<typeof getWebTypesData>[0];
      writeData('vscode.html-custom-data.json', getVsCodeHtmlCustomData(copy(), {}));
      writeData('vscode.css-custom-data.json', getVsCodeCssCustomData(copy(), {}));
      writeData('web-types.json', getWebTypesData(copy(), {}));
    },
  };
}

/**
 * Writes JSON in which a list has each name once: every element has the tokens, but an editor should list them once.
 */
function writeData(file: string, json: string): void {
  const listOnce = (_: string, value: unknown) => {
    if (!Array.isArray(value)) return value;
    return (value as { readonly name?: string }[]).filter(
      ({ name }, at, all) => !name || all.findIndex((other) => other.name === name) === at,
    );
  };
  writeFileSync(join(outdir, file), `${JSON.stringify(JSON.parse(json), listOnce, 2)}\n`);
}

/** Writes types for the templates of frameworks, and components for React. */
function frameworks(): Plugin {
  return {
    name: 'frameworks',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const described = <Item extends { readonly description?: string }>(item: Item) => ({
        ...item,
        description: item.description ?? '',
      });
      writeFrameworks(
        manifest.modules.flatMap((module) =>
          elementsOf({ modules: [module] }).map((element) => ({
            name: element.name,
            module: relative(outdir, module.path).replaceAll('\\', '/'),
            tag: element.tagName!,
            description: element.description ?? '',
            attributes: (element.attributes ?? []).map((attribute) => ({
              ...described(attribute),
              type: attribute.type?.text ?? 'string',
            })),
            events: (element.events ?? []).map(described),
            tokens: (element.cssProperties ?? []).map(described),
          })),
        ),
      );
    },
  };
}

/**
 * Adds the global that the script tag defines, with its description. It is the only thing there that is not
 * an element.
 */
function scriptGlobal(): Plugin {
  const members: { readonly text: string; readonly name: string; readonly description: string }[] = [];
  let description = '';
  return {
    name: 'script-global',
    analyzePhase({ ts, node }) {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'Sagebrush') return;
      const commentOf = ({ jsDoc = [] }: Node) => jsDoc.map(({ comment }) => comment).join(' ');
      description = commentOf(node);
      for (const member of node.members)
        members.push({
          text: member.getText().replace(/\s+/g, ' '),
          name: member.name.text,
          description: commentOf(member),
        });
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      const list = members.map(({ name, description }) => `- \`${name}\`: ${description}`);
      const type = `{ ${members.map(({ text }) => text).join(' ')} } | undefined`;
      const declaration = {
        kind: 'variable',
        name: 'Sagebrush',
        description: [description, ...list].join('\n'),
        type: { text: type },
      };
      const path = `${outdir}/sagebrush.js`;
      manifest.modules.push({ kind: 'javascript-module', path, declarations: [declaration], exports: [] });
    },
  };
}

const elementsOf = ({ modules }: { readonly modules: readonly Module[] }) =>
  modules.flatMap(({ declarations }) => declarations);

export default {
  globs: ['src/**/*.ts'],
  exclude: [
    'src/**/*.test.ts',
    'src/testing/**',
    'src/embed.ts',
    'src/plain-html/**',
    'src/self-check/**',
    'src/audit/**',
    'src/frameworks/**',
    'src/themes/**',
    'src/wordpress/**',
  ],
  outdir,
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [publicOnly(), eventTypes(), controls(), tokens(), editorData(), frameworks(), scriptGlobal()],
};
