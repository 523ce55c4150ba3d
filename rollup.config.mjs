import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import { minify } from 'vite';
import { generated } from './scripts/generated.ts';
import { integrity } from './scripts/integrity.ts';
import { look, lookOf } from './scripts/look.ts';
import { core, parts, partsForReaders } from './scripts/parts.ts';
import { patterns } from './scripts/patterns.ts';
import { trimLit } from './scripts/trim-lit.ts';
import { readWidgets } from './scripts/widgets.ts';

const { version, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
// The first byte is `;`: a plugin may combine this file with one that lacks its own.
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
 * Replaces `x.ts` by `x.script.ts`, if there is one, for the script tag. `src/shared/css-tag.script.ts` replaces a file
 * of Lit's in the same way, so the build fails if a replacement is not used: Lit may have renamed its file.
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

/** Shortens the templates and styles; the options keep every space that a reader could see. */
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
 * Short names for properties that no other code uses, so that long ones cost no bytes. Each name must be one that no
 * object of the platform's or of Lit's has.
 */
const shortNames = {
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
};

function minifyChunk() {
  return {
    name: 'minify',
    async renderChunk(code, { fileName, moduleIds }) {
      // The banner says once what each of Lit's files says.
      const options = {
        compress: { target: 'es2022' },
        codegen: { legalComments: 'none' },
        // Those that begin with `_$` are used only between Lit's own files.
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

/** The whole of what Lit's license asks for, beside the file that holds Lit. */
const litsLicense = {
  name: 'lits-license',
  generateBundle() {
    const source = readFileSync('node_modules/lit/LICENSE', 'utf8');
    this.emitFile({ type: 'asset', fileName: 'sagebrush.js.LICENSE.txt', source });
  },
};

/** Themes are plain CSS, and go as they are. */
function themes() {
  const folder = 'src/themes';
  const files = () => readdirSync(folder).filter((file) => file.endsWith('.css'));
  return {
    name: 'themes',
    buildStart() {
      for (const file of files()) this.addWatchFile(resolve(folder, file));
    },
    generateBundle() {
      for (const file of files())
        this.emitFile({
          type: 'asset',
          fileName: `themes/${file}`,
          source: readFileSync(`${folder}/${file}`),
        });
    },
  };
}

/** The languages beside English: those that `exports` has a door to. */
const languages = Object.keys(exports).flatMap((door) => /^\.\/locales\/(\w+)$/.exec(door)?.[1] ?? []);

/** Every door that `exports` opens to a module, so that the two lists cannot differ. */
const doors = Object.values(exports)
  .flatMap((door) => door.default ?? [])
  // A language is one file, the same for the script tag and for bundlers. What frameworks need comes with the manifest.
  .filter((file) => /^\.\/dist\/(?!locales|frameworks).*\.js$/.test(file))
  .map((file) => file.replace('./dist/', 'src/').replace(/\.js$/, '.ts'));

/** Parts of a part: what they share with it, it holds for them. @see src/footnoted-article/start-part.script.ts */
const parents = { 'sagebrush-plain': 'sagebrush-notes', 'sagebrush-preview': 'sagebrush-notes' };

const widgets = readWidgets();
/** Whether a part's exports are used. A widget's module only defines its elements. */
const isUsed = (name) => !widgets.some(({ module }) => parts[name] === `src/${module}.ts`);

/** `export { a as b, c };` as pairs of names, inside and outside. */
const pairsOf = (list) =>
  list
    .split(', ')
    .filter(Boolean)
    .map((pair) => pair.split(' as '));

/**
 * The parts take what they share with the core by a call, and a part of a part what it shares with that by a second one.
 * Every file is a plain script. Rollup writes them as modules, in which each import and export is one line.
 */
const asScripts = {
  name: 'as-scripts',
  outputOptions(options) {
    let holders;
    const manualChunks = (id, { getModuleInfo, getModuleIds }) => {
      holders ??= holdersOf([...getModuleIds()].map(getModuleInfo));
      return holders.get(id);
    };
    return { ...options, manualChunks };
  },
  renderChunk(code, { name, imports }, _, { chunks }) {
    const key = `Symbol.for("sagebrush-widgets/parts/${version}")`;
    const [exports, exported] = /^export \{ (.*) \};$/m.exec(code) ?? [];
    // An item of a kit has its place by the name under which its holder exports it.
    const kitOf = (holder) =>
      Object.values(chunks)
        .find((chunk) => chunk.name === holder)
        .exports.toSorted();
    const filled = () => {
      const shared = Object.fromEntries(
        pairsOf(exported).map(([inside, outside = inside]) => [outside, inside]),
      );
      const items = kitOf(name).map((outside) => shared[outside]);
      return code.replace(exports, '').replace(/\bKIT\b/, `Object.freeze([${items}])`);
    };

    if (name === core) {
      if (imports.length) throw new Error(`${core}.js imports ${imports}`);
      const body = filled();
      // The same file a second time, as WordPress has it on a page, does nothing. Where a page's policy forbids Lit's,
      // the widgets stay away and the author's words stay.
      return `if(!Object.isFrozen(globalThis[${key}]??[]))try{(()=>{"use strict";${body}})()}catch(e){console.warn("sagebrush-widgets could not start; the page is as it was written.",e)}`;
    }

    const gives = isUsed(name)
      ? `return {${pairsOf(exported).map(([inside, outside = inside]) => `${outside}: ${inside}`)}};`
      : '';
    let body = Object.values(parents).includes(name) ? filled() : code.replace(exports, gives);
    const holders = [core, parents[name]].filter(Boolean);
    const takes = holders.map((holder) => {
      const [importing, imported = ''] =
        new RegExp(`^import \\{ (.*) \\} from '\\./${holder}\\.js';$`, 'm').exec(body) ?? [];
      if (importing) body = body.replace(importing, '');
      // In the order of use: then renaming something in the source hardly changes the size of the file.
      const uses = body.match(/[\w$]+/g);
      const items = pairsOf(imported)
        .map(([outside, inside = outside]) => [kitOf(holder).indexOf(outside), inside])
        .sort(([, one], [, other]) => uses.indexOf(one) - uses.indexOf(other))
        .map(([index, inside]) => `${index}: ${inside}`);
      return `({${items}})=>`;
    });
    if (/^(import|export)\b/m.test(body)) throw new Error(`${name}.js has an import or export of its own`);
    return `(()=>{"use strict";(globalThis[${key}]??=[]).push(["${name.replace(`${core}-`, '')}",${takes.join('')}{${body}}])})();`;
  },
};

/** Which file holds a module that several have in common: the core, or the part of which the others are parts. */
function holdersOf(modules) {
  const byId = new Map(modules.map((module) => [module.id, module]));
  const within = (id, found = new Set()) => {
    if (!found.has(id)) {
      found.add(id);
      for (const next of byId.get(id).importedIds) within(next, found);
    }
    return found;
  };
  const entryOf = (name) => resolve(name === core ? 'src/embed.ts' : parts[name]);
  const holders = new Map();
  for (const name of [...new Set(Object.values(parents)), core])
    for (const id of within(entryOf(name))) holders.set(id, name);
  const mayHave = (name, id) => [name, parents[name], core].includes(holders.get(id));
  const having = (id) => Object.keys(parts).filter((name) => within(entryOf(name)).has(id));
  for (const { id } of modules) {
    const names = having(id);
    if (names.length > 1 && !names.every((name) => mayHave(name, id)))
      throw new Error(`${id} is in several parts: import it in src/embed.ts, which then holds it for them`);
  }
  return holders;
}

/** Writes a text as a template literal, so that the quotes in a stylesheet need no backslash. */
const literal = (text) => `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;
const withoutBanner = (code) => code.replace(/^;?\/\*!.*?\*\/\n?/, '');

/** Everything in one file, for sites that combine scripts or put them into the page. */
const all = {
  name: 'all',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const first = chunks.find(({ name }) => name === core);
    const codes = [
      ...[first, ...partsForReaders.map((name) => chunks.find((chunk) => chunk.name === name))].map(
        ({ code }) => code,
      ),
      ...languages.map((name) => readFileSync(`dist/locales/${name}.js`, 'utf8')),
      // The look, for a page that has no stylesheet of ours.
      `(globalThis[Symbol.for("sagebrush-widgets/parts/${version}")]??=[]).push(["look",()=>${literal(withoutBanner(lookOf(version)))}]);`,
    ];
    const source = codes.map((code, index) => (index ? withoutBanner(code) : code)).join('');
    this.emitFile({ type: 'asset', fileName: 'sagebrush-all.js', source });
  },
};

export default [
  {
    input: [...doors, 'src/frameworks/react/component.ts', 'src/frameworks/angular/attributes.ts'],
    external: [/^lit(\/|$)/, /^@lit\//, 'react'],
    plugins: [...compile(), themes(), look(version), integrity('sagebrush.css')],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  },
  // A language is a script of its own, which holds nothing of Lit.
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
        // Only the npm modules run without a browser. @see src/shared/define.ts
        'globalThis.CustomStateSet': 'true',
      }),
      asScripts,
      minifyChunk(),
      all,
      litsLicense,
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
