// Builds the WordPress plugin, `dist/wordpress/sagebrush-widgets.zip`, from the built script and from the
// manifest, which lists the elements and attributes.
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildBlocks, type Declaration } from './blocks.ts';
import { readIntegrity } from './integrity.ts';
import { readWidgets } from './widgets.ts';
import { languageFiles, wordsIn } from './wordpress-words.ts';
import { zipped } from './zip.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const { files: scripts } = readIntegrity();
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  modules: { readonly declarations: readonly Declaration[] }[];
};

// The hash changes with either file, even if the version does not.
const hash = ['sagebrush.js', 'sagebrush.css']
  .map((name) => scripts[name]!.integrity.replace(/\W/g, '').slice(6, 12))
  .join('');
const elements = modules.flatMap(({ declarations }) => declarations);
const { files: blocks, words: blockWords } = await buildBlocks(elements);
const blocksHash = createHash('sha256').update(Object.values(blocks).join('')).digest('hex').slice(0, 12);

const filled = (name: string) =>
  readFileSync(`src/wordpress/${name}`, 'utf8')
    .replaceAll('{{version}}', version)
    .replaceAll('{{script}}', `${version}-${hash}`)
    .replaceAll('{{blocks}}', `${version}-${blocksHash}`);

const sources = globSync('**/*.{php,css,txt}', { cwd: 'src/wordpress' })
  .map((name) => name.replaceAll('\\', '/'))
  .sort();
const php = sources.filter((name) => name.endsWith('.php')).map((name) => `src/wordpress/${name}`);
const words = [...wordsIn(php), ...blockWords];

const plugin: Record<string, string | Buffer> = {
  ...Object.fromEntries(sources.map((name) => [name, filled(name)])),
  'elements.php': elementsAsPhp(),
  'parts.php': partsAsPhp(),
  'states.php': await statesAsPhp(),
  ...inFolder('languages', languageFiles(words, version)),
  ...blocks,
  LICENSE: readFileSync('LICENSE'),
  'sagebrush.js.LICENSE.txt': readFileSync('dist/sagebrush.js.LICENSE.txt'),
  // The plugin includes the files that the script loads from its own folder.
  ...Object.fromEntries(Object.keys(scripts).map((name) => [name, readFileSync(`dist/${name}`)])),
  ...inFolder(
    'themes',
    Object.fromEntries(readdirSync('dist/themes').map((name) => [name, readFileSync(`dist/themes/${name}`)])),
  ),
};

mkdirSync('dist/wordpress', { recursive: true });
writeFileSync('dist/wordpress/sagebrush-widgets.zip', zipped('sagebrush-widgets', plugin));

function elementsAsPhp(): string {
  const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');
  const lines = elements
    .flatMap(({ tagName, attributes = [] }) => (tagName ? { tagName, attributes } : []))
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1))
    .map(({ tagName, attributes }) => {
      const names = attributes.map(({ name }) => name).sort();
      return `\t'${tagName}' => array( ${quoted(names)} ),\n`;
    });
  return asPhp("the library's manifest, custom-elements.json", lines);
}

/** The states and territories, as the library names them. */
async function statesAsPhp(): Promise<string> {
  const { states } = (await import(pathToFileURL(resolve('dist/practice/states.js')).href)) as {
    states: readonly { readonly code: string; readonly name: string }[];
  };
  const lines = states.map(({ code, name }) => `\t'${code}' => '${name}',\n`);
  return asPhp("the library's list of states", lines);
}

/** The files that the script loads as soon as a page has one of these elements. */
function partsAsPhp(): string {
  const lines = readWidgets().flatMap(({ part, elements }) =>
    part ? elements.map(({ tag }) => `\t'${tag}' => 'sagebrush-${part}.js',\n`) : [],
  );
  return asPhp("the library's list of widgets", lines);
}

function asPhp(source: string, lines: readonly string[]): string {
  return `<?php\n// Made from ${source}.\ndefined( 'ABSPATH' ) || exit;\n\nreturn array(\n${lines.join('')});\n`;
}

function inFolder(folder: string, files: Record<string, string | Buffer>): Record<string, string | Buffer> {
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, bytes]));
}
