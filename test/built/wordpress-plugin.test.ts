// The plugin as a user uploads it. `npm run test:cms` tests it in WordPress.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { po } from 'gettext-parser';

interface Manifest {
  modules: { declarations: { tagName?: string; attributes?: { name: string; control?: string }[] }[] }[];
}

type Entries = ReturnType<typeof po.parse>['translations'][string];

const zip = 'dist/wordpress/sagebrush-widgets.zip';
const read = (file: string) => readFileSync(file, 'utf8');
const unpacked = () =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(zip))).map(([name, bytes]) => [name, Buffer.from(bytes)]),
  );

describe('the WordPress plugin', () => {
  it('has one folder with its own name, which contains everything', () => {
    const names = Object.keys(unpacked());

    const scripts = Object.keys((JSON.parse(read('dist/integrity.json')) as { files: object }).files);
    const own = globSync('**/*.{php,css,txt,po}', { cwd: 'src/wordpress' });
    const made = [
      'elements.php',
      'parts.php',
      'states.php',
      'languages/sagebrush-widgets.pot',
      'blocks/blocks.js',
      'blocks/inherit.css',
    ];
    const blocks = globSync('blocks/*/block.json', { cwd: 'src/wordpress' });
    const compiled = own
      .filter((name) => name.endsWith('.po'))
      .flatMap((name) => ['.mo', '-sagebrush-widgets-blocks.json'].map((end) => name.replace(/\.po$/, end)));
    const themes = globSync('themes/*', { cwd: 'dist' });
    const wanted = ['LICENSE', ...own, ...made, ...blocks, ...compiled, ...scripts, ...themes];
    assert.deepEqual(
      names.sort(),
      [...wanted, 'sagebrush.js.LICENSE.txt'].map((name) => `sagebrush-widgets/${name}`).sort(),
    );
  });

  it('contains the built script and its version', () => {
    const files = unpacked();

    const { version } = JSON.parse(read('package.json')) as { version: string };
    assert.ok(files['sagebrush-widgets/sagebrush.js']!.equals(readFileSync('dist/sagebrush.js')));
    for (const name of ['sagebrush-widgets.php', 'readme.txt']) {
      const text = files[`sagebrush-widgets/${name}`]!.toString();
      assert.match(text, new RegExp(`(Version|Stable tag): +${version}\n`));
      assert.doesNotMatch(text, /\{\{/);
    }
  });

  it('allows exactly the elements and attributes of the manifest', () => {
    const php = unpacked()['sagebrush-widgets/elements.php']!.toString();

    const { modules } = JSON.parse(read('dist/custom-elements.json')) as Manifest;
    const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
    const lines = elements.map(({ tagName, attributes = [] }) => {
      const names = attributes.map(({ name }) => name).sort();
      return `'${tagName}' => array( ${names.map((name) => `'${name}'`).join(', ')} ),`;
    });
    assert.ok(lines.length > 4);
    assert.deepEqual(php.match(/'sage-.*,$/gm), lines.sort());
  });

  it('gives each block the options of its element, except those that replace content', () => {
    const files = unpacked();

    const { modules } = JSON.parse(read('dist/custom-elements.json')) as Manifest;
    const given = (tag: string) => {
      const block = files[`sagebrush-widgets/blocks/${tag.replace('sage-', '')}/block.json`];
      return block && (JSON.parse(block.toString()) as { attributes: object }).attributes;
    };
    for (const { tagName = '', attributes = [] } of modules.flatMap(({ declarations }) => declarations)) {
      const options = attributes.filter(({ control = '' }) => !control.includes('content'));
      // The practice is no block: its facts are in the plugin's settings.
      if (tagName && tagName !== 'sage-practice')
        assert.deepEqual(
          Object.keys(given(tagName) ?? {}),
          options.map(({ name }) => name),
          tagName,
        );
    }
  });

  it('does nothing when a file is opened outside WordPress', () => {
    const unguarded = Object.entries(unpacked()).filter(
      ([name, text]) =>
        name.endsWith('.php') &&
        !/defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/.test(text.toString()),
    );

    assert.deepEqual(
      unguarded.map(([name]) => name),
      [],
    );
  });

  it('has all of its words in Spanish', () => {
    const files = unpacked();

    const [english, spanish] = ['.pot', '-es_ES.po'].map(
      (ending) => po.parse(files[`sagebrush-widgets/languages/sagebrush-widgets${ending}`]!).translations,
    ) as [Record<string, Entries>, Record<string, Entries>];
    const contexts = Object.entries(english);
    assert.deepEqual(
      contexts.map(([context]) => context),
      ['', 'block title', 'block description', 'block keyword'],
    );
    assert.ok(Object.keys(english['']!).length > 100);
    for (const [context, texts] of contexts)
      for (const text of Object.keys(texts))
        assert.ok(spanish[context]?.[text]?.msgstr[0], `${context} ${text}`);
  });

  it('is reproducible, byte for byte', () => {
    const before = readFileSync(zip);

    execFileSync(process.execPath, ['scripts/wordpress.ts'], { env: { ...process.env, TZ: 'Asia/Tokyo' } });

    assert.ok(readFileSync(zip).equals(before));
  });
});
