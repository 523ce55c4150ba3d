// Other languages with the script tag: it loads a file of strings for the page's `lang`.
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { donde, accessibilityTree, rendered, startBrowser, visit, where } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const words = '/dist/locales/es.js';
const spanish = (html: string) => html.replace('<html lang="en">', '<html lang="es">');

describe('a page in Spanish', () => {
  it('loads one more file, and has buttons in Spanish', async () => {
    await using visited = await visit(browser, { html: spanish });
    const { page } = visited;

    await page.getByRole('button', { name: 'Imprimir sin marcas' }).waitFor();
    await rendered(page);

    assert.deepEqual(
      visited.requests.filter((path) => path.includes('locales')),
      [words],
    );
    assert.equal(await page.getByRole('link', { name: 'Nota 2', exact: true }).count(), 2);
    assert.deepEqual(await visited.violations(), []);
  });

  it("keeps the author's words", async () => {
    await using visited = await visit(browser, { html: spanish });
    const { page } = visited;
    await page.getByRole('button', { name: 'Imprimir sin marcas' }).waitFor();

    const action = page.getByRole('link', { name: 'Book a free consultation' });

    assert.equal(await action.count(), 3);
  });
});

describe('the page of a practice', () => {
  it('has the same structure in Spanish and English', async () => {
    const [english, translated] = await Promise.all([where, donde].map(chosen));

    const kinds = (lines: string[]) => lines.map((line) => /^- '?([\w/]+)/.exec(line)?.[1] ?? line);
    assert.deepEqual(kinds(translated!.lines), kinds(english!.lines));
    assert.match(english!.call, /^Book a free couples consultation in New Hampshire/);
    assert.match(translated!.call, /^Reservar una consulta gratuita de pareja en Nuevo Hampshire/);
  });
});

/** The page after a reader chooses couples therapy and New Hampshire. */
async function chosen(path: string): Promise<{ lines: string[]; call: string }> {
  await using visited = await visit(browser, { path });
  const { page } = visited;
  await rendered(page);
  await page.locator('input[value=couples]').check();
  await page.locator('select').selectOption('NH');
  await rendered(page);
  const call = await page.locator('sage-consult-cta').first().getByRole('link').first().innerText();
  assert.deepEqual(await visited.violations(), []);
  return { lines: await accessibilityTree(page), call };
}

describe('a page in English', () => {
  it('loads no strings', async () => {
    await using visited = await visit(browser);

    assert.ok(!visited.requests.some((path) => path.includes('locales')));
  });
});

describe('our strings', () => {
  it('read at grade 7 or below', async () => {
    const files = globSync('dist/*/*.strings.js');
    const modules = await Promise.all(files.map((file) => import(resolve(file)) as Promise<Words>));
    const sentences = modules.flatMap(({ strings }) =>
      Object.values(strings.english).map((each) =>
        typeof each === 'function' ? each('Texas', 'Texas', 'Texas') : each,
      ),
    );
    const text = sentences.join('. ');

    const grade = fleschKincaid({
      sentence: sentences.length,
      word: text.match(/[\p{L}’']+/gu)!.length,
      syllable: syllable(text),
    });

    console.log(`Flesch–Kincaid grade ${grade.toFixed(1)}`);
    assert.ok(sentences.length > 40);
    assert.ok(grade <= 7, `${grade}`);
  });
});

interface Words {
  readonly strings: {
    readonly english: Record<string, string | ((...values: string[]) => string)>;
  };
}
