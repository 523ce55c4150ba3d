import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import { minify } from 'vite';
import { integrity } from './scripts/integrity.mjs';
import { look } from './scripts/look.mjs';

const { version, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
// The first byte is `;`: a plugin may combine this file with one that lacks its own.
const banner = (module) =>
  `;/*! sagebrush-widgets ${version}, MIT${module ? '' : '; Lit, (c) 2017 Google LLC, BSD-3-Clause'} */`;

const compile = (define = {}) => [
  nodeResolve({ extensions: ['.ts', '.js'] }),
  minifyLiterals(),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', define }),
];

/** Takes `x.script.ts` in place of `x.ts`, or of a file of Lit's, where there is one: what is another thing for a script tag. */
const forScript = {
  name: 'for-script',
  resolveId(source, importer = '') {
    const folder = importer.includes('node_modules') ? 'src/shared' : dirname(importer);
    const file = resolve(folder, source.replace(/\.js$/, '.script.ts'));
    return existsSync(file) ? file : null;
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

function minifyChunk(module = false) {
  return {
    name: 'minify',
    async renderChunk(code, { fileName }) {
      // The banner says once what each of Lit's files says.
      const options = {
        module,
        compress: { target: 'es2022' },
        codegen: { legalComments: 'none' },
        // What Lit's own files say to each other. None of them is outside.
        mangleProps: { include: /^_\$/ },
      };
      const minified = await minify(fileName, code, options);
      if (minified.errors.length) throw new Error(minified.errors[0].message);
      return banner(module) + minified.code;
    },
    generateBundle() {
      if (module) return;
      // The whole of what Lit's licence asks for, beside the file that holds Lit.
      const source = readFileSync('node_modules/lit/LICENSE', 'utf8');
      this.emitFile({ type: 'asset', fileName: 'sagebrush.js.LICENSE.txt', source });
    },
  };
}

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
  // A language is one file, the same for the script tag and for bundlers.
  .filter((file) => !file.startsWith('./dist/locales/'))
  .map((file) => file.replace('./dist/', 'src/').replace(/\.js$/, '.ts'));

export default [
  {
    input: doors,
    external: [/^lit(\/|$)/, /^@lit\//],
    plugins: [...compile(), themes(), look(version), integrity('sagebrush.css')],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  },
  {
    input: 'src/embed.ts',
    plugins: [
      forScript,
      ...compile({ VERSION: JSON.stringify(version), LANGUAGES: JSON.stringify(languages) }),
      minifyChunk(),
      integrity(),
    ],
    output: {
      file: 'dist/sagebrush.js',
      format: 'iife',
      // The same file a second time, as WordPress has it on a page, does nothing. Where a page's policy forbids Lit's,
      // the widgets stay away and the author's words stay.
      intro: `if(globalThis.Sagebrush?.version!==${JSON.stringify(version)})try{`,
      outro: '}catch(e){console.warn("sagebrush-widgets could not start; the page is as it was written.",e)}',
    },
  },
  // What an author asks for. It holds nothing of Lit.
  ...Object.entries({
    'sagebrush-check.js': 'src/hooks/check.ts',
    'sagebrush-map.js': 'src/state-availability/map.ts',
    ...Object.fromEntries(languages.map((name) => [`locales/${name}.js`, `src/locales/${name}.ts`])),
  }).map(([name, input]) => ({
    input,
    plugins: [...compile(), minifyChunk(true), integrity()],
    output: { file: `dist/${name}`, format: 'es' },
  })),
];
