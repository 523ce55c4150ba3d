// Builds the blocks of the WordPress plugin: their block.json with the attributes of the manifest, and the script for the editor.
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

interface Attribute {
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly control?: string;
}

export interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
}

type Choice = readonly [value: string, text: string];

/** What the builder says about an attribute, in builder/form/labels.ts. */
interface Label {
  readonly label?: string;
  readonly hint?: string;
  readonly choices?: readonly Choice[];
  readonly isAdvanced?: true;
}

const folder = 'src/wordpress/blocks';

/** The files of the blocks, by their path in the plugin. */
export async function buildBlocks(elements: readonly Declaration[]): Promise<Record<string, string>> {
  const { labels } = (await import(pathToFileURL(resolve('builder/form/labels.ts')).href)) as {
    labels: Readonly<Record<string, { readonly fields: Readonly<Record<string, Label>> }>>;
  };
  const names = globSync(`${folder}/*/block.json`).map((file) => basename(dirname(file)));
  const fields = Object.fromEntries(
    names.sort().map((name) => {
      const tag = `sage-${name}`;
      const { attributes = [] } = elements.find(({ tagName }) => tagName === tag)!;
      const options = attributes.filter(({ control = '' }) => !control.split(' ').includes('content'));
      return [
        `sagebrush/${name}`,
        options.map((attribute) => fieldOf(attribute, labels[tag]?.fields[attribute.name])),
      ];
    }),
  );
  const blocks = names.map((name) => [
    `blocks/${name}/block.json`,
    blockJson(name, fields[`sagebrush/${name}`]!),
  ]);
  return {
    ...Object.fromEntries(blocks),
    'blocks/blocks.js': await bundle(fields),
    'blocks/editor.css': editorLook(),
    'blocks/inherit.css': inheritedTheme(),
  };
}

const kinds: readonly (readonly [value: string, text: string])[] = [
  ['', 'None of them'],
  ['individual', 'Individual therapy'],
  ['couples', 'Couples therapy'],
];

/** How the sidebar asks for an attribute: the manifest's type in the builder's words. */
function fieldOf({ name, type }: Attribute, own: Label = {}) {
  const { label = name, hint = '', choices = name === 'value' ? kinds : [], isAdvanced = false } = own;
  const kind = choices.length ? 'choice' : type?.text.includes('boolean') ? 'boolean' : 'text';
  // The first is the default, which a page does not name.
  const named = choices.map(([value, text], index) => [index ? value : '', text]);
  return { name, label, hint, kind, choices: named, isAdvanced };
}

/** Adds the attributes. They are in the HTML alone, so that it cannot differ from what the editor shows. */
function blockJson(name: string, fields: readonly ReturnType<typeof fieldOf>[]): string {
  const block = JSON.parse(readFileSync(`${folder}/${name}/block.json`, 'utf8')) as object;
  const attributes = fields.map(({ name: option, kind }) => [
    option,
    {
      type: kind === 'boolean' ? 'boolean' : 'string',
      source: 'attribute',
      selector: `.sage-${name}`,
      attribute: `data-${option}`,
    },
  ]);
  return JSON.stringify({ ...block, attributes: Object.fromEntries(attributes) as object }, null, 2);
}

const readLook = () => readFileSync('dist/sagebrush.css', 'utf8');

/** The look of a page, also in content that is editable, where a button has no address. */
function editorLook(): string {
  const look = readLook()
    .replaceAll('[contenteditable],', '')
    .replaceAll('.wp-block-button>[href]', '.wp-block-button');
  if (/contenteditable|button>\[href/.test(look))
    throw new Error('The editor would not show the look of the widgets.');
  return `${look}\n${readFileSync(`${folder}/editor.css`, 'utf8')}`;
}

/** The theme “as my site” for the editor. A page has it by an attribute of its root. */
function inheritedTheme(): string {
  const [, tokens] = /\[sage-theme=inherit\](\{[^}]*\})/.exec(readLook())!;
  return `:root${tokens}\n`;
}

async function bundle(fields: object): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}/blocks.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    define: { FIELDS: JSON.stringify(fields) },
    logLevel: 'warning',
  });
  return outputFiles[0]!.text;
}
