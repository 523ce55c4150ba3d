import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import { minify } from 'vite';
import { generated } from './scripts/generated.ts';
import { integrity } from './scripts/integrity.ts';
import { forBundlers, look, lookOf } from './scripts/look.ts';
import { core, parts, partsForReaders } from './scripts/parts.ts';
import { patterns } from './scripts/patterns.ts';
import { trimLit } from './scripts/trim-lit.ts';
import { readWidgets } from './scripts/widgets.ts';

const { version, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
// Begins with `;`, because a plugin may combine this file with one that does not end with one.
const banner = (holdsLit) =>
  `;/*! sagebrush-widgets ${version}, MIT${holdsLit ? '; Lit, (c) 2017 Google LLC, BSD-3-Clause' : ''} */`;

const compile = (define = {}) => [
  generated(version),
  nodeResolve({ extensions: ['.ts', '.js'] }),
  minifyLiterals(),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', define }),
  patterns,
];

/**
 * Replaces `x.ts` with `x.script.ts`, if that exists, in the script tag's build. `src/shared/css-tag.script.ts` replaces one
 * of Lit's files in the same way. The build fails if a replacement is not used: Lit may have renamed its file.
 */
const forScript = {
  name: 'for-script',
  resolveId(source, importer = '') {
    const folder = importer.includes('node_modules') ? 'src/shared' : dirname(importer);
    const file = resolve(folder, source.replace(/\.js$/, '.script.ts'));
    return existsSync(file) ? file : null;
  },
  buildEnd(error) {
    const unused = globSync('src/**/*.script.ts').filter((file) => !this.getModuleInfo(resolve(file)));
    if (!error && unused.length)
      this.error(
        `${unused.join(', ')} replaces nothing. It must have the name of the file that it replaces.`,
      );
  },
};

/** Minifies templates and styles. The options keep every space that a reader could see. */
function minifyLiterals() {
  const html = {
    collapseWhitespace: true,
    conservativeCollapse: true,
    keepClosingSlash: true,
    removeComments: true,
  };
  return {
    name: 'minify-literals',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(html|css|svg)`/.test(code)) return null;
      return minifyHTMLLiterals(code, { fileName: id, html });
    },
  };
}

/**
 * Short names for our own properties, so that long ones cost no bytes. No object of the platform or of Lit may have a
 * property with one of the long names.
 */
const shortNames = {
  _content: '_c',
  _renderAdded: '_r',
  CallAnswer: '_a',
  Licenses: '_l',
  listed: '_s',
  replacement: '_p',
  renderDetails: '_d',
  renderNotServed: '_n',
  renderRemarks: '_m',
  afterRule: 'a',
  atLineStart: 's',
  backLinks: 'b',
  contentHost: 'c',
  expectedItem: 'k',
  expectedTelephone: 'q',
  hasText: 't',
  isCurrent: 'v',
  isDead: 'd',
  isExpired: 'x',
  isHeaded: 'h',
  isNameOnly: 'y',
  isSuperscript: 'u',
  isUnclear: 'z',
  isWeak: 'w',
  itemLabels: 'i',
  labelledLines: 'n',
  leadingMark: 'm',
  leadsTo: 'o',
  lineLabels: 'l',
  matchesLabel: 'f',
  needsSlots: 'p',
  readItemText: 'j',
  splitAround: 'r',
  targetsOf: 'g',
  hasParsed: 'e',
  hasUnsafe: 'A',
  isInline: 'B',
  chooser: 'C',
  announce: 'D',
  renderAnswer: 'E',
  targets: 'F',
  previous: 'G',
  used: 'H',
  candidates: 'I',
  order: 'J',
  orders: 'L',
  tail: 'M',
  pieces: 'P',
  whole: 'Q',
  line: 'W',
  current: 'R',
  unsubscribe: 'K',
};

function minifyChunk() {
  return {
    name: 'minify',
    async renderChunk(code, { fileName, moduleIds }) {
      // The banner contains the copyright notice of Lit's files.
      const options = {
        compress: { target: 'es2022' },
        codegen: { legalComments: 'none' },
        // Names that begin with `_$` are internal to Lit.
        mangleProps: {
          include: new RegExp(`^(_\\$|(${Object.keys(shortNames).join('|')})$)`),
          cache: shortNames,
        },
      };
      const minified = await minify(fileName, code, options);
      if (minified.errors.length) throw new Error(minified.errors[0].message);
      return banner(moduleIds.some((id) => id.includes('node_modules/lit'))) + minified.code;
    },
  };
}

/** Puts the text of Lit's license next to the file that contains Lit. */
const litLicense = {
  name: 'lit-license',
  generateBundle() {
    const source = readFileSync('node_modules/lit/LICENSE', 'utf8');
    this.emitFile({ type: 'asset', fileName: 'sagebrush.js.LICENSE.txt', source });
  },
};

/** Copies the themes, which are plain CSS: unchanged, and for bundlers. */
function themes() {
  const folder = 'src/themes';
  const files = () => readdirSync(folder).filter((file) => file.endsWith('.css'));
  return {
    name: 'themes',
    buildStart() {
      for (const file of files()) this.addWatchFile(resolve(folder, file));
    },
    generateBundle() {
      for (const file of files()) {
        const source = readFileSync(`${folder}/${file}`, 'utf8');
        this.emitFile({ type: 'asset', fileName: `themes/${file}`, source });
        const bundled = `frameworks/themes/${file}`;
        this.emitFile({ type: 'asset', fileName: bundled, source: forBundlers(source) });
      }
    },
  };
}

/** The languages other than English: those with an entry in `exports`. */
const languages = Object.keys(exports).flatMap((path) => /^\.\/locales\/(\w+)$/.exec(path)?.[1] ?? []);

/** The npm entry points, from `exports`, so that the two lists cannot differ. */
const entryPoints = Object.values(exports)
  .flatMap((entry) => entry.default ?? [])
  // Built elsewhere: a language is one file for both the script tag and bundlers; frameworks' files come from the manifest.
  .filter((file) => /^\.\/dist\/(?!locales|frameworks).*\.js$/.test(file))
  .map((file) => file.replace('./dist/', 'src/').replace(/\.js$/, '.ts'));

/** Parts of another part, which contains the code that they share with it. @see src/footnoted-article/start-part.script.ts */
const parents = { 'sagebrush-plain': 'sagebrush-notes', 'sagebrush-preview': 'sagebrush-notes' };

const widgets = readWidgets();
/** Whether a part's exports are used. A widget's module only defines its elements. */
const isUsed = (name) => !widgets.some(({ module }) => parts[name] === `src/${module}.ts`);

/** Parses the specifiers of `export { a as b, c };`: pairs of the local name and, if it differs, the exported one. */
const parseSpecifiers = (list) =>
  list
    .split(', ')
    .filter(Boolean)
    .map((pair) => pair.split(' as '));

/**
 * Turns Rollup's ES modules into plain scripts. A part becomes a function of the code that it shares with the core; a part
 * of a part, a function that returns a function of the code that it shares with that part. In Rollup's output, each import
 * and each export is one line.
 */
const asScripts = {
  name: 'as-scripts',
  outputOptions(options) {
    let chunkNames;
    const manualChunks = (id, { getModuleInfo, getModuleIds }) => {
      chunkNames ??= assignChunks([...getModuleIds()].map(getModuleInfo));
      return chunkNames.get(id);
    };
    return { ...options, manualChunks };
  },
  renderChunk(code, { name, imports }, _, { chunks }) {
    const key = `Symbol.for("sagebrush-widgets/parts/${version}")`;
    const [exports, exported] = /^export \{ (.*) \};$/m.exec(code) ?? [];
    // The shared code is passed as an array, in the order of the exported names.
    const exportsOf = (chunkName) =>
      Object.values(chunks)
        .find((chunk) => chunk.name === chunkName)
        .exports.toSorted();
    const withSharedCode = () => {
      const locals = Object.fromEntries(
        parseSpecifiers(exported).map(([local, exportedAs = local]) => [exportedAs, local]),
      );
      const items = exportsOf(name).map((exportedAs) => locals[exportedAs]);
      return code.replace(exports, '').replace(/\bSHARED_CODE\b/, `Object.freeze([${items}])`);
    };

    if (name === core) {
      if (imports.length) throw new Error(`${core}.js imports ${imports}`);
      const body = withSharedCode();
      // A second copy of the file, which some WordPress pages have, does nothing. If the page's policy forbids Lit's
      // Trusted Types policy, no widget is defined and the page stays as the author wrote it.
      return `if(!Object.isFrozen(globalThis[${key}]??[]))try{(()=>{"use strict";${body}})()}catch(e){console.warn("sagebrush-widgets could not start; the page is as it was written.",e)}`;
    }

    const returned = isUsed(name)
      ? `return {${parseSpecifiers(exported).map(([local, exportedAs = local]) => `${exportedAs}: ${local}`)}};`
      : '';
    let body = Object.values(parents).includes(name) ? withSharedCode() : code.replace(exports, returned);
    const sources = [core, parents[name]].filter(Boolean);
    const parameters = sources.map((source) => {
      const [statement, imported = ''] =
        new RegExp(`^import \\{ (.*) \\} from '\\./${source}\\.js';$`, 'm').exec(body) ?? [];
      if (statement) body = body.replace(statement, '');
      // In the order of use, so that a rename in the source hardly changes the size of the file.
      const uses = body.match(/[\w$]+/g);
      const items = parseSpecifiers(imported)
        .map(([exportedAs, local = exportedAs]) => [exportsOf(source).indexOf(exportedAs), local])
        .sort(([, one], [, other]) => uses.indexOf(one) - uses.indexOf(other))
        .map(([index, local]) => `${index}: ${local}`);
      return `({${items}})=>`;
    });
    if (/^(import|export)\b/m.test(body)) throw new Error(`${name}.js has an import or export of its own`);
    return `(()=>{"use strict";(globalThis[${key}]??=[]).push(["${name.replace(`${core}-`, '')}",${parameters.join('')}{${body}}])})();`;
  },
};

/** Assigns each module that several files use to a chunk: the core, or the part that the others are parts of. */
function assignChunks(modules) {
  const byId = new Map(modules.map((module) => [module.id, module]));
  const dependenciesOf = (id, found = new Set()) => {
    if (!found.has(id)) {
      found.add(id);
      for (const next of byId.get(id).importedIds) dependenciesOf(next, found);
    }
    return found;
  };
  const entryOf = (name) => resolve(name === core ? 'src/embed.ts' : parts[name]);
  const chunkNames = new Map();
  for (const name of [...new Set(Object.values(parents)), core])
    for (const id of dependenciesOf(entryOf(name))) chunkNames.set(id, name);
  const isShared = (name, id) => [name, parents[name], core].includes(chunkNames.get(id));
  for (const { id } of modules) {
    const users = Object.keys(parts).filter((name) => dependenciesOf(entryOf(name)).has(id));
    if (users.length > 1 && !users.every((name) => isShared(name, id)))
      throw new Error(`${id} is in several parts: import it in src/embed.ts, which then shares it with them`);
  }
  return chunkNames;
}

/** Writes a text as a template literal, in which the quotes of a stylesheet need no backslash. */
const literal = (text) => `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;
const withoutBanner = (code) => code.replace(/^;?\/\*!.*?\*\/\n?/, '');

/**
 * The core asks for parts at once if its file is called `sagebrush.js`, as the docs say to call the file with everything in it.
 * There, the parts come later in the same file, so it must wait for the end of that file, whatever its name is.
 */
function waitForParts(code) {
  const waiting = code.replace(/\/\\\/sagebrush\\\.js[^;]{0,20}\.test\(\w+\?\.src\)\|\|(?=await )/, '');
  if (waiting === code)
    throw new Error('loadFile() in src/shared/parts.ts no longer tests the name of the script');
  return waiting;
}

/** Everything in one file, for sites that combine or inline scripts. */
const all = {
  name: 'all',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const first = chunks.find(({ name }) => name === core);
    const scripts = [
      waitForParts(first.code),
      ...partsForReaders.map((name) => chunks.find((chunk) => chunk.name === name).code),
      ...languages.map((name) => readFileSync(`dist/locales/${name}.js`, 'utf8')),
      // The rules of sagebrush.css, for pages that do not have it.
      `(globalThis[Symbol.for("sagebrush-widgets/parts/${version}")]??=[]).push(["look",()=>${literal(withoutBanner(lookOf(version)))}]);`,
    ];
    const source = scripts.map((code, index) => (index ? withoutBanner(code) : code)).join('');
    this.emitFile({ type: 'asset', fileName: 'sagebrush-all.js', source });
  },
};

export default [
  {
    input: [...entryPoints, 'src/frameworks/react/component.ts', 'src/frameworks/angular/attributes.ts'],
    external: [/^lit(\/|$)/, /^@lit\//, 'react'],
    plugins: [...compile(), themes(), look(version), integrity('sagebrush.css')],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  },
  // A language is its own script, without Lit.
  ...languages.map((name) => ({
    input: `src/locales/${name}.ts`,
    plugins: [...compile(), minifyChunk(), integrity()],
    output: { file: `dist/locales/${name}.js`, format: 'iife' },
  })),
  {
    input: { [core]: 'src/embed.ts', ...parts },
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      forScript,
      trimLit,
      ...compile({
        VERSION: JSON.stringify(version),
        LANGUAGES: JSON.stringify(languages),
        // Only the npm modules may run without a browser. @see src/shared/define.ts
        'globalThis.CustomStateSet': 'true',
      }),
      asScripts,
      minifyChunk(),
      all,
      litLicense,
      integrity(),
    ],
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      hoistTransitiveImports: false,
    },
  },
];
