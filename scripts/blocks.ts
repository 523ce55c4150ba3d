// Builds the WordPress plugin's blocks: their block.json, with attributes from the manifest, and the editor's script.
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import type { Word } from './wordpress-words.ts';

interface Attribute {
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly control?: string;
}

export interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
}

/** A block of the example in block.json. */
interface Example {
  readonly attributes?: { readonly content?: string; readonly text?: string };
  readonly innerBlocks?: readonly Example[];
}

interface BlockJson {
  readonly title: string;
  readonly description: string;
  readonly keywords?: readonly string[];
  readonly example: Example;
}

/** A control in the sidebar. */
interface Field {
  readonly label: string;
  readonly hint: string;
  readonly choices: readonly (readonly [value: string, text: string])[];
}

const folder = 'src/wordpress/blocks';

const readBlock = (name: string) =>
  JSON.parse(readFileSync(`${folder}/${name}/block.json`, 'utf8')) as BlockJson;

interface Blocks {
  /** The files' contents, by their path in the plugin. */
  readonly files: Readonly<Record<string, string>>;
  /** The strings of the editor. */
  readonly words: readonly Word[];
}

export async function buildBlocks(elements: readonly Declaration[]): Promise<Blocks> {
  const names = globSync(`${folder}/*/block.json`).map((file) => basename(dirname(file)));
  const options = Object.fromEntries(
    names.sort().map((name) => [`sagebrush/${name}`, optionsOf(elements, `sage-${name}`)]),
  );
  const blocks = names.map((name) => [
    `blocks/${name}/block.json`,
    blockJson(name, options[`sagebrush/${name}`]!),
  ]);
  const files = {
    ...(Object.fromEntries(blocks) as Record<string, string>),
    'blocks/blocks.js': await bundle('blocks.ts', options, { format: 'iife', minify: true }),
    'blocks/editor.css': editorLook(),
    'blocks/inherit.css': inheritedTheme(),
  };
  return { files, words: [...names.flatMap(wordsOf), ...(await sidebarWords(options))] };
}

/** The attributes of an element that are not alternatives to content. */
function optionsOf(elements: readonly Declaration[], tag: string) {
  const { attributes = [] } = elements.find(({ tagName }) => tagName === tag)!;
  return attributes
    .filter(({ control = '' }) => !control.split(' ').includes('content'))
    .map(({ name, type }) => ({ name, isBoolean: !!type?.text.includes('boolean') }));
}

/** Adds the attributes. They are stored only in the HTML, so that they cannot differ from what the editor shows. */
function blockJson(name: string, options: ReturnType<typeof optionsOf>): string {
  const attributes = options.map(({ name: option, isBoolean }) => [
    option,
    {
      type: isBoolean ? 'boolean' : 'string',
      source: 'attribute',
      selector: `.sage-${name}`,
      attribute: `data-${option}`,
    },
  ]);
  return JSON.stringify(
    { ...readBlock(name), attributes: Object.fromEntries(attributes) as object },
    null,
    2,
  );
}

const readLook = () => readFileSync('dist/sagebrush.css', 'utf8');

/** The stylesheet of a page, adapted to editable content, in which links have no `href`. */
function editorLook(): string {
  const look = readLook()
    .replaceAll('[contenteditable],', '')
    .replaceAll('.wp-block-button>[href]', '.wp-block-button');
  if (/contenteditable|button>\[href/.test(look))
    throw new Error('The editor would not show the look of the widgets.');
  return `${look}\n${readFileSync(`${folder}/editor.css`, 'utf8')}`;
}

/** The theme “as my site” for the editor. On a page, an attribute of the root element sets it. */
function inheritedTheme(): string {
  const [, tokens] = /\[sage-theme=inherit\](\{[^}]*\})/.exec(readLook())!;
  return `:root${tokens}\n`;
}

async function bundle(file: string, options: object, settings: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}/${file}`],
    bundle: true,
    write: false,
    target: 'es2020',
    define: { OPTIONS: JSON.stringify(options) },
    logLevel: 'warning',
    ...settings,
  });
  return outputFiles![0]!.text;
}

/** The strings in block.json, each with the context in which WordPress looks for its translation. */
function wordsOf(name: string): Word[] {
  const { title, description, keywords = [], example } = readBlock(name);
  return [
    { text: title, context: 'block title' },
    { text: description, context: 'block description' },
    ...keywords.map((text) => ({ text, context: 'block keyword' })),
    ...exampleWords(example.innerBlocks).map((text) => ({ text })),
  ];
}

const exampleWords = (blocks: readonly Example[] = []): string[] =>
  blocks.flatMap(({ attributes: { content, text } = {}, innerBlocks }) => [
    ...[content ?? text ?? []].flat(),
    ...exampleWords(innerBlocks),
  ]);

/** The module with the sidebar's strings needs nothing from the editor, so it also runs here. */
async function sidebarWords(options: object): Promise<Word[]> {
  const code = await bundle('fields.ts', options, { format: 'esm' });
  const { fieldsOf } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    fieldsOf(name: string): readonly Field[];
  };
  const texts = Object.keys(options)
    .flatMap(fieldsOf)
    .flatMap(({ label, hint, choices }) => [label, hint, ...choices.map(([, text]) => text)]);
  return ['Options', ...new Set(texts.filter(Boolean))].map((text) => ({ text }));
}
