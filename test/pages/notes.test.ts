// The notes of every tool: puts each fixture into an article in a browser and checks it by role, name, link and position.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after } from 'node:test';
import { describeCases, type Case } from '../helpers/cases.ts';
import { startBrowser, visit } from '../helpers/harness.ts';
import { checkNotes, checkPrint, type Expected } from '../helpers/notes.ts';

const folder = 'src/footnoted-article/fixtures';
const load = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');

interface Index {
  readonly files: readonly {
    readonly file: string;
    readonly markers: readonly { readonly text: string; readonly note: string }[];
    readonly notes: readonly { readonly key: string; readonly text: string }[];
  }[];
}

/** The 33 fixtures that tools made from one text. LaTeXML puts its notes in the running text: there are no markers. */
const fixtures: Expected[] = (JSON.parse(load('index.json')) as Index).files.map(
  ({ file, markers, notes }) => ({
    name: file,
    html: load(file),
    markers:
      file === 'latexml.html'
        ? []
        : markers.map(({ text, note }) => ({
            words: text,
            note: notes.find(({ key }) => key === note)!.text.split('\n')[0]!,
          })),
  }),
);

/** Two or three notes each, in the markup of many more tools. */
const formats: Expected[] = Object.entries(
  JSON.parse(load('formats/index.json')) as Record<string, string[]>,
).map(([name, pairs]) => ({
  name,
  html: load(`formats/${name}.html`),
  markers: pairs.map((pair) => {
    const [, words, note] =
      /^(.*?) ((?:Field|Rowe|(?<!and )Ellis|Many|Few|Another|Fifty|Eighty|For the first).*)$/.exec(pair)!;
    return { words: words!, note: note! };
  }),
}));

const browser = await startBrowser();
after(() => browser.close());

const blank = () =>
  '<!doctype html><html lang="en"><head><title>Notes</title><script src="/dist/sagebrush.js" defer></script></head><body><main><sage-footnoted-article></sage-footnoted-article></main></body></html>';

/** Checks all of them in one visit, to be fast. */
async function checkAll(all: readonly Expected[]): Promise<Map<string, string[]>> {
  await using visited = await visit(browser, { html: blank });
  const { page } = visited;
  const found = new Map<string, string[]>();
  await page.evaluate(async () => {
    await customElements.whenDefined('sage-footnoted-article');
    document.querySelector('main')!.replaceChildren();
  });
  for (const each of all) found.set(each.name, await page.evaluate(checkNotes, each));
  await page.emulateMedia({ media: 'print' });
  for (const each of all) found.get(each.name)!.push(...(await page.evaluate(checkPrint, each)));
  const errors = (await visited.violations()).filter((violation) => /error|exception/i.test(violation));
  if (errors.length) found.set('the page', errors);
  return found;
}

function casesOf(all: readonly Expected[]): Case[] {
  let results: Promise<Map<string, string[]>> | undefined;
  return all.map(({ name }) => [
    name,
    async () => assert.deepEqual((await (results ??= checkAll(all))).get(name), []),
  ]);
}

describeCases('the notes of a tool', casesOf(fixtures));
describeCases('the notes in another markup', casesOf(formats));
