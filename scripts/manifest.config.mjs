// What the analyzer writes of our sources, made into what users may rely upon: `dist/custom-elements.json`, and from
// it the data of two editors and the types for JSX. `src/testing/built/manifest.test.ts` holds it to the elements.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

const outdir = 'dist';

/** The module behind each door of `exports`, as the analyzer names it. */
const doors = Object.values(JSON.parse(readFileSync('package.json', 'utf8')).exports)
  .flatMap((door) => door.default ?? [])
  .map((file) => file.replace(`./${outdir}/`, 'src/').replace(/\.js$/, '.ts'));

const inDist = (path) => path.replace(/^src\//, `${outdir}/`).replace(/\.ts$/, '.js');

/** Leaves only what is public: the doors, the elements, and their own members. */
function publicOnly() {
  const isPublic = ({ name, privacy = 'public', static: isStatic }) =>
    privacy === 'public' && !isStatic && !/^[#_]/.test(name);

  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const elementsIn = ({ declarations }) => declarations.filter(({ customElement }) => customElement);
      // The analyzer takes files in the order of the disk.
      manifest.modules = manifest.modules
        .filter((module) => doors.includes(module.path) || elementsIn(module).length)
        .toSorted((one, other) => (one.path < other.path ? -1 : 1));
      const names = manifest.modules.flatMap(elementsIn).map(({ name }) => name);
      for (const module of manifest.modules) {
        module.path = inDist(module.path);
        module.declarations = elementsIn(module);
        for (const element of module.declarations) element.members = element.members.filter(isPublic);
        module.exports = module.exports.filter(({ name }) => name === '*' || names.includes(name));
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

/** Writes the types of events out: editors cannot look up a name of ours. */
function eventTypes() {
  const types = new Map();
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
 * Adds the public tokens to each element whose styles read them. Names, values and sentences all come from one
 * file, where a comment with the sentence stands before `--_private: var(--sage-public, value);`.
 */
function tokens() {
  const source = readFileSync('src/shared/tokens.styles.ts', 'utf8');
  const declarations = /(?:\/\* ([^*]+) \*\/\s*)?--_([\w-]+): var\(\s*(--sage-[\w-]+),\s*(.+)\);/g;
  const all = [...source.matchAll(declarations)].map(([, description, key, name, value]) => ({
    key,
    name,
    value,
    description,
  }));
  const keysIn = (text) => [...text.matchAll(/var\(--_([\w-]+)\)/g)].map(([, key]) => key);
  const find = (key) => all.find((token) => token.key === key);
  // A value that is another token's private name is that token's own value, to those who look from outside.
  const publicValue = (value) => value.replace(/var\(--_([\w-]+)\)/g, (_, key) => `var(${find(key).name})`);

  return {
    name: 'tokens',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const module of manifest.modules) {
        const styles = stylesOf(module.path.replace(outdir, 'src').replace(/\.js$/, '.ts'));
        const read = new Set(keysIn(styles));
        // Also what is read only where another token is not set. A set goes on over what is added to it.
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

/** The text of the style sheets that a module imports, and of those that they import, but for the tokens. */
function stylesOf(path, seen = new Set()) {
  const imports = [...readFileSync(path, 'utf8').matchAll(/from '(\.[^']+\.styles)\.js'/g)];
  const sheets = imports.map(([, file]) => `${join(dirname(path), file)}.ts`);
  return sheets
    .filter((sheet) => !/[\\/](tokens|document)\.styles\.ts$/.test(sheet) && !seen.has(sheet))
    .map((sheet) => readFileSync(sheet, 'utf8') + stylesOf(sheet, seen.add(sheet)))
    .concat(lookOf(path, seen))
    .join('\n');
}

/** What sagebrush.css has of an element, beside its own shadow root. */
function lookOf(path, seen) {
  const folder = dirname(path);
  const sheet = join(folder, `${basename(folder)}.css`);
  if (seen.has(sheet) || !existsSync(sheet)) return [];
  seen.add(sheet);
  return [sheet, 'src/shared/look.css'].map((file) => readFileSync(file, 'utf8'));
}

function editorData() {
  return {
    name: 'editor-data',
    packageLinkPhase({ customElementsManifest: manifest }) {
      writeData('vscode.html-custom-data.json', getVsCodeHtmlCustomData(structuredClone(manifest)));
      writeData('vscode.css-custom-data.json', getVsCodeCssCustomData(structuredClone(manifest)));
      writeData('web-types.json', getWebTypesData(structuredClone(manifest)));
    },
  };
}

/** Writes JSON, with each named thing once in its list: a token is every element's, and no editor wants it thrice. */
function writeData(file, json) {
  const once = (_, value) => {
    if (!Array.isArray(value)) return value;
    return value.filter(({ name }, at) => !name || value.findIndex((other) => other.name === name) === at);
  };
  writeFileSync(join(outdir, file), `${JSON.stringify(JSON.parse(json), once, 2)}\n`);
}

function jsxTypes() {
  const fileName = 'jsx.d.ts';
  return {
    name: 'jsx-types',
    packageLinkPhase({ customElementsManifest: manifest }) {
      // A class is imported from where it is declared, and only from there.
      const declaring = structuredClone(manifest);
      for (const module of declaring.modules)
        module.exports = module.exports.filter(({ declaration }) => declaration.module === module.path);
      generateJsxTypes(declaring, {
        outdir,
        fileName,
        includeDefaultDOMEvents: true,
        componentTypePath: (name, tag, path) => `./${relative(outdir, path).replaceAll('\\', '/')}`,
      });
      // It speaks to every framework, and none has them all: the others are not an error of our users.
      const file = join(outdir, fileName);
      const lenient = readFileSync(file, 'utf8').replace(/^(?=declare module )/gm, '// @ts-ignore\n');
      writeFileSync(file, lenient);
      // A bundler that meets the import needs a module, and nothing is in it.
      writeFileSync(join(outdir, 'jsx.js'), 'export {};\n');
    },
  };
}

/** Adds what the script tag leaves in the page, the one thing in it that is no element, with what is said of it. */
function scriptGlobal() {
  const members = [];
  let description;
  return {
    name: 'script-global',
    analyzePhase({ ts, node }) {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'Sagebrush') return;
      const said = ({ jsDoc }) => jsDoc.map(({ comment }) => comment).join(' ');
      description = said(node);
      for (const member of node.members)
        members.push({
          text: member.getText().replace(/\s+/g, ' '),
          name: member.name.text,
          said: said(member),
        });
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      const list = members.map(({ name, said }) => `- \`${name}\`: ${said}`);
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

const elementsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations);

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/testing/**', 'src/embed.ts', 'src/hooks/**', 'src/themes/**'],
  outdir,
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [publicOnly(), eventTypes(), tokens(), editorData(), jsxTypes(), scriptGlobal()],
};
