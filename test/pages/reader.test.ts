// Browser features that readers use: find in page, translation, reader mode, copy. The tables "How it behaves in
// other tools" in the docs refer to the tests here and in other files.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { placements, rendered, startBrowser, visit } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());
const readability = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');

/** Text that occurs once in the article, in each widget. */
const words = {
  'a sign of the checklist': 'or you badly want to',
  'the heading of the checklist': 'Eight signs that trust could use some care',
  'the closing note of the checklist': 'it is only a way to find words',
  'a point of a card in a row': 'before you decide whether to say them at home',
  'a point of a card in no row': 'Old hurts are as welcome as new ones',
  'the text of a card': 'keeps the pace steady when the talk is hard',
  'the action of a card': 'About couples counseling',
  'the heading of a call': 'Begin with one conversation',
  'the small print of a call': 'The consultation is complimentary',
  'the sentence over the states': 'meets with adults and couples who are in one of these states',
};
const tools = ['Clear', 'Print with marks', 'Print without marks'];
/** How often each of these occurs, with and without the script. */
const names = { 'Book a free consultation': 3, Texas: 6 };

/** Leaves shadow roots closed, as on a real page. */
const closed = { closed: true };
const clipboard = { reader: { permissions: ['clipboard-read', 'clipboard-write'] } };

describe('find in page', () => {
  it('finds the text of each widget once', async () => {
    await using visited = await visit(browser, closed);

    const found = await findEach(visited.page, [...Object.values(words), ...tools.slice(1)]);

    assert.deepEqual([...new Set(Object.values(found))], [1], JSON.stringify(found));
  });

  it('finds the text of calls and states as often as without the script', async () => {
    await using visited = await visit(browser, closed);
    await using plain = await visit(browser, { html: placements.none });
    const all = Object.keys(names);

    const found = await findEach(visited.page, all);
    const written = await findEach(plain.page, all);

    assert.deepEqual(written, names);
    assert.deepEqual(found, names);
  });
});

describe('a translation tool', () => {
  it('changes what the widgets render from the text', async () => {
    await using visited = await visit(browser);
    const { page } = visited;

    await translate(page);
    const shown = await wordsShown(page);

    // Not in the page's own nodes: our strings, state names and attributes.
    const untranslated = [...tools, 'Nothing you mark is sent or saved. Anyone can read a printout.'];
    const left = shown.filter((text) => /[a-z]/.test(text)).map((text) => text.replace(/:$/, ''));
    assert.deepEqual([...new Set(left)].sort(), untranslated.sort());
    for (const text of Object.values(words))
      assert.ok(shown.join(' ').includes(text.toUpperCase()), `${text} is not translated`);
    assert.deepEqual(await visited.violations(), []);
  });

  it('keeps a tick on its sign', async () => {
    await using visited = await visit(browser);
    const { page } = visited;
    await page.getByRole('checkbox').nth(2).check();

    await translate(page);

    const ticked = (name?: RegExp) => page.getByRole('checkbox', { checked: true, name }).count();
    assert.equal(await ticked(/OR YOU BADLY WANT TO/), 1);
    assert.equal(await ticked(), 1);
  });

  it("reaches the author's own names of states, in a badge and in a list", async () => {
    const written = (layout: string) =>
      `<sage-state-availability layout="${layout}"><ul><li data-state="ME">Maine</li></ul></sage-state-availability>`;
    await using visited = await visit(browser, {
      html: () =>
        `<!doctype html>${written('badge')}${written('list')}<script src="../../dist/sagebrush.js"></script>`,
    });

    await translate(visited.page);

    assert.deepEqual(await wordsShown(visited.page), ['MAINE', 'MAINE']);
  });
});

describe('a reader mode', () => {
  it('shows the article as the author wrote it, with or without the script', async () => {
    await using visited = await visit(browser, closed);
    await using plain = await visit(browser, { html: placements.none });

    const article = await readerMode(visited.page);
    const written = await readerMode(plain.page);

    // Our attributes on markers and notes change no element and no text.
    const elements = ({ content }: { content: string }) => content.replace(/<(\w+)[^>]*>/g, '<$1>');
    assert.equal(elements(article), elements(written));
    for (const [what, text] of Object.entries(words))
      assert.equal(timesIn(article.text, text), 1, `${what} does not occur once`);
    // It drops the first call, above the first section, as unrelated to the article.
    assert.deepEqual(article.lost, [
      'How trust grows, and how it grows back',
      'You can meet us first',
      'The first conversation is free. It is a good place to say what is on your mind, to ask how we work, and to see whether counseling fits.',
      'By telehealth, for adults and couples in Maine, Montana and Texas. Nothing to prepare.',
    ]);
    // Reader mode shows this as its own heading.
    assert.equal(article.title, article.lost[0]);
  });

  it('shows signs and points as lists, without checkboxes and row labels', async () => {
    await using visited = await visit(browser, closed);

    const { content, text } = await readerMode(visited.page);

    assert.match(
      content,
      /<li>You look at a phone or an account that is not yours, or you badly want to\.<\/li>/,
    );
    assert.doesNotMatch(content, /<input/);
    assert.ok(!text.includes('First sessions'));
    for (const tool of tools) assert.ok(!text.includes(tool));
  });
});

describe('select and copy', () => {
  it('copies the text of each widget once', async () => {
    await using visited = await visit(browser, { ...closed, ...clipboard });

    const { text, html } = await copyAll(visited.page);
    const formatted = await visited.page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/\s+/g, ' '),
      html,
    );

    for (const [what, phrase] of Object.entries(words)) {
      assert.equal(timesIn(text, phrase), 1, `${what} does not occur once in the text`);
      assert.equal(timesIn(formatted, phrase), 1, `${what} does not occur once in the HTML`);
    }
    for (const tool of tools) assert.ok(text.includes(tool));
    assert.equal(timesIn(text, 'Book a free consultation'), names['Book a free consultation']);
    assert.equal(timesIn(text, 'Texas'), names.Texas);
  });

  it('copies a point without its row label, which is an attribute', async () => {
    await using visited = await visit(browser, { ...closed, ...clipboard });

    const { text } = await copyAll(visited.page);

    assert.ok(text.includes('You say what brings you, and what would make the time worthwhile.'));
    assert.ok(!text.includes('First sessions'));
  });

  it('does not copy ticks', async () => {
    await using visited = await visit(browser, clipboard);
    const { page } = visited;
    const before = await copyAll(page);

    const sign = page.getByRole('checkbox').nth(2);
    await sign.check();
    await sign.blur();
    await page.mouse.move(0, 0);
    const after = await copyAll(page);

    assert.ok(await sign.isChecked());
    assert.equal(after.text, before.text);
    assert.ok(after.html === before.html, 'the copied HTML contains a tick');
  });

  it('ticks nothing when the mouse selects the text of a row', async () => {
    await using visited = await visit(browser, clipboard);
    const { page } = visited;
    const sign = page.getByRole('group').getByText('or you badly want to');
    await sign.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await sign.boundingBox())!;

    await page.mouse.move(x + 5, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.6, y + height / 2, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.press('Control+C');

    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(copied.length > 10, `only "${copied}" was selected`);
    assert.equal(await page.getByRole('checkbox', { checked: true }).count(), 0);
  });

  it('hides what the checklist adds from scripts on the page', async () => {
    await using visited = await visit(browser, closed);

    await visited.page.keyboard.press('Control+A');
    const selected = await visited.page.evaluate(() => getSelection()!.toString());

    assert.ok(selected.includes(words['the closing note of the checklist'].slice(3)));
    for (const phrase of [words['a sign of the checklist'], ...tools])
      assert.ok(!selected.includes(phrase), `a script can read "${phrase}"`);
  });
});

describe('the tables "How it behaves in other tools"', () => {
  const rows = [
    ...['Find in page', 'Page translation', 'Reader mode', 'Select and copy'],
    ...['Print', '400% zoom', 'Text spacing'],
  ];
  for (const widget of ['consult-cta', 'signs-checklist', 'comparison-cards', 'state-availability'])
    it(`have a row for each feature of <sage-${widget}>, with a test file that exists`, () => {
      const text = readFileSync(`stories/${widget}.stories.ts`, 'utf8');
      const table = text.split('### How it behaves in other tools')[1]!.split(' */')[0]!;

      const cells = [...table.matchAll(/^ \* \| (.+) \|$/gm)].map(([, line]) => line!.split(' | ')).slice(2);

      assert.deepEqual(
        cells.map(([tool]) => tool),
        rows,
      );
      for (const [, what, test] of cells) {
        const [, file] = /^`([\w-]+\.test\.ts)`/.exec(test!) ?? [];
        assert.ok(
          what && file && ['built', 'pages'].some((folder) => existsSync(`test/${folder}/${file}`)),
          `${test} is not a test`,
        );
      }
    });
});

/** How often find in page finds each text from the top of the page. */
const findEach = (page: Page, all: readonly string[]): Promise<Record<string, number>> =>
  page.evaluate((all) => {
    const { find } = globalThis as unknown as { find(words: string): boolean };
    const times = (words: string) => {
      getSelection()!.removeAllRanges();
      let count = 0;
      while (count < 20 && find(words)) count++;
      return count;
    };
    return Object.fromEntries(all.map((words) => [words, times(words)]));
  }, all);

/**
 * Translates as tools in the page do: puts each text into two nested `<font>` elements. Leaves attributes and shadow roots
 * alone. Upper case stands for the other language.
 */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement!.closest('script, style')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.append(inner);
      inner.textContent = text.data.toUpperCase();
      text.replaceWith(outer);
    }
  });
  await rendered(page);
}

/** The text that the widgets show, one line per block. Needs open shadow roots. */
const wordsShown = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const inlines = /^(inline|contents)/;
    const read = (node: Node): void => {
      if (node instanceof Text) found[found.length - 1] += node.data;
      if (node instanceof HTMLSlotElement) return node.assignedNodes().forEach(read);
      if (!(node instanceof Element)) return;
      const isBlock = !inlines.test(getComputedStyle(node).display);
      if (isBlock) found.push('');
      (node.shadowRoot ?? node).childNodes.forEach(read);
      if (isBlock) found.push('');
    };
    const widgets = [...document.querySelectorAll('*')].filter(
      ({ localName, shadowRoot }) => shadowRoot || localName === 'sage-state-availability',
    );
    widgets.filter((each) => !each.parentElement!.matches('sage-comparison-cards')).forEach(read);
    return found.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  });

interface ReaderMode {
  readonly title: string;
  readonly content: string;
  readonly text: string;
  /** The texts of the article that reader mode drops. */
  readonly lost: readonly string[];
}

/** What Mozilla's Readability, which Firefox uses, extracts from the page. */
async function readerMode(page: Page): Promise<ReaderMode> {
  await page.addScriptTag({ path: readability });
  return page.evaluate(() => {
    type Article = { title: string; content: string; textContent: string };
    const { Readability } = globalThis as unknown as {
      Readability: new (document: Node) => { parse(): Article };
    };
    const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
    const { title, content, textContent } = new Readability(document.cloneNode(true)).parse();
    const text = tidy(textContent);
    const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
    const lost: string[] = [];
    while (walker.nextNode()) {
      const own = tidy(walker.currentNode.nodeValue!);
      if (!text.includes(own)) lost.push(own);
    }
    return { title, content, text, lost };
  });
}

/** Selects everything and copies it with the keyboard. */
async function copyAll(page: Page): Promise<{ text: string; html: string }> {
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

const timesIn = (text: string, phrase: string) => text.toLowerCase().split(phrase.toLowerCase()).length - 1;
