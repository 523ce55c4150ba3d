// A new widget is one folder, one export line, its strings in other languages, and a story. The test adds one to a
// copy of the sources, builds it and uses it, and changes nothing else.
import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { run } from '../../scripts/run.ts';
import { startBrowser, visit, type Setting } from '../helpers/harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'sagebrush-sixth-'));
after(() => rmSync(folder, { recursive: true }));
const browser = await startBrowser();
after(() => browser.close());

const path = (file: string) => join(folder, file);
const read = (file: string) => readFileSync(path(file), 'utf8');
function write(file: string, text: string): void {
  mkdirSync(dirname(path(file)), { recursive: true });
  writeFileSync(path(file), text);
}

async function succeed(command: string, ...args: string[]): Promise<void> {
  const { code, output } = await run(command, args, { cwd: folder });
  assert.equal(code, 0, output);
}

before(async () => {
  for (const file of [
    'src',
    'builder',
    'stories',
    'scripts',
    '.nvmrc',
    'LICENSE',
    'package.json',
    'rollup.config.mjs',
    'tsconfig.json',
  ])
    cpSync(file, path(file), { recursive: true });
  symlinkSync(resolve('node_modules'), path('node_modules'));

  write(
    'src/calm-corner/calm-corner.ts',
    `import { html } from 'lit';
import { ContentElement } from '../author-content/content-element.js';
import { define } from '../shared/define.js';
import { strings } from './calm-corner.strings.js';

/**
 * Words to come back to.
 *
 * @summary Words to come back to.
 * @tag sage-calm-corner
 * @displayname Calm corner
 * @file sagebrush-calm.js
 * @block
 *
 * @slot - Any content.
 *
 * @csspart hint - The hint below the content.
 */
export class SageCalmCorner extends ContentElement {
  protected override _renderAdded(): unknown {
    const { nodes } = this._content;
    return html\`\${this._content.slot(nodes, 0)}<p part="hint">\${strings.for(this).hint}</p>\`;
  }
}

define('sage-calm-corner', SageCalmCorner);

declare global {
  interface HTMLElementTagNameMap {
    'sage-calm-corner': SageCalmCorner;
  }
}
`,
  );
  write(
    'src/calm-corner/calm-corner.css',
    ':is(sage-calm-corner, .sage-calm-corner) { display: block; padding: 3px; }\n',
  );
  write(
    'src/calm-corner/calm-corner.strings.ts',
    `import type {} from '../locales/locale.js';
import { Strings } from '../shared/strings.js';

export const strings = new Strings('calm-corner', { hint: 'Breathe out slowly.' });

declare module '../locales/locale.js' {
  interface Locale {
    readonly 'calm-corner': typeof strings.english;
  }
}
`,
  );
  appendFileSync(path('src/index.ts'), "export * from './calm-corner/calm-corner.js';\n");
});

describe('a sixth widget', () => {
  it('does not compile without its strings in Spanish', async () => {
    const { code, output } = await run('tsc', ['--noEmit', '-p', '.'], { cwd: folder });

    assert.notEqual(code, 0);
    assert.match(output, /src\/locales\/es\.ts.*'calm-corner'/);
  });

  it('is built from its folder, an export line and those strings', async () => {
    write(
      'src/locales/es.ts',
      read('src/locales/es.ts').replace(
        "  'consult-cta': {",
        "  'calm-corner': { hint: 'Exhale despacio.' },\n  'consult-cta': {",
      ),
    );

    await succeed('tsc', '--noEmit', '-p', '.');
    await succeed(process.execPath, 'scripts/build.ts');

    const { exports, sideEffects } = JSON.parse(read('package.json')) as {
      exports: Record<string, { default: string }>;
      sideEffects: string[];
    };
    assert.equal(exports['./calm-corner']?.default, './dist/calm-corner/calm-corner.js');
    assert.ok(sideEffects.includes('./dist/calm-corner/calm-corner.js'));
    assert.match(read('dist/sagebrush.css'), /\.sage-calm-corner\)\{[^}]*padding:3px/);
    assert.match(read('dist/custom-elements.json'), /"tagName": "sage-calm-corner"/);
  });

  const open = (body: string, lang = 'en') => {
    const setting: Setting = {
      html: () =>
        `<!doctype html><html lang="${lang}"><head><title>Calm</title><link rel="stylesheet" href="/dist/sagebrush.css"><script src="/dist/sagebrush.js" defer></script></head><body>${body}</body></html>`,
      prepare: (page: Page) =>
        page.route('**/dist/**', (route) =>
          route.fulfill({ path: path(new URL(route.request().url()).pathname.slice(1)) }),
        ),
    };
    return visit(browser, setting);
  };

  for (const [form, body] of [
    ['its tag', '<sage-calm-corner><p>You are here.</p></sage-calm-corner>'],
    ['a class', '<div class="sage-calm-corner"><p>You are here.</p></div>'],
  ] as const)
    it(`renders by ${form}`, async () => {
      await using visited = await open(body);

      await visited.page.getByText('Breathe out slowly.').waitFor();
      assert.deepEqual(await visited.violations(), []);
    });

  it('speaks the language of the page', async () => {
    await using visited = await open('<sage-calm-corner><p>Aquí.</p></sage-calm-corner>', 'es');

    await visited.page.getByText('Exhale despacio.').waitFor();
  });

  it('has its name in the self-check', async () => {
    await using visited = await open('<sage-calm-corner><p>You are here.</p></sage-calm-corner>');

    await visited.page.evaluate(() => globalThis.Sagebrush!.check());

    await visited.page.getByText('Calm corner').first().waitFor();
  });
});
