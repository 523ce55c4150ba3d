// On a server: every module can be imported, and `@lit-labs/ssr` renders the author's HTML as it was written.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { readWidgets } from '../../scripts/widgets.ts';

const tags = readWidgets().flatMap(({ elements }) => elements.map(({ tag }) => tag));
/** The snippets of elements, and the two elements that have none. */
const pages = {
  ...Object.fromEntries(
    globSync('stories/snippets/*.element.html').map((file) => [file, readFileSync(file, 'utf8')]),
  ),
  'the exit link': '<sage-exit-page><a href="https://www.weather.gov">Weather</a></sage-exit-page>',
  attributes:
    '<sage-practice page book-url="/book"><sage-consult-cta layout="card"></sage-consult-cta></sage-practice>',
};

/** HTML without what the renderer adds for hydration, and with one space where it leaves several. */
const asWritten = (text: string) =>
  text
    .replace(/<!--.*?-->/gs, '')
    .replaceAll(' defer-hydration', '')
    .replace(/\s+/g, ' ')
    .replaceAll(' >', '>')
    .trim();

describe('on a server', () => {
  before(async () => {
    // The files for a script tag are for pages only, the audit is a command, and Angular is not installed here.
    const modules = globSync('dist/**/*.js', {
      exclude: ['dist/sagebrush*.js', 'dist/audit.js', 'dist/frameworks/angular{.js,/*}'],
    });
    assert.ok(modules.length > 50);
    for (const file of modules) await import(pathToFileURL(resolve(file)).href);
  });

  it('the pages have every element', () => {
    for (const tag of tags)
      assert.ok(
        Object.values(pages).some((page) => page.includes(`<${tag}`)),
        tag,
      );
  });

  for (const [name, page] of Object.entries(pages))
    it(`${name} is rendered as it was written`, async () => {
      const result = await collectResult(render(html`${unsafeStatic(page)}`));

      assert.equal(asWritten(result), asWritten(page));
    });
});
