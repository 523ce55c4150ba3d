// Notes that people reported in public. Each page in ./cases is our own small version of a report.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { Page } from 'playwright-core';
import { describeCases } from '../helpers/cases.ts';
import { pageOf, post } from '../helpers/note-pages.ts';
import { widgetsRendered, startBrowser, visit } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const open = (name: string, reader = {}) =>
  visit(browser, { path: `/test/pages/cases/${name}.html`, reader });
const put = (body: string, reader = {}) => visit(browser, { html: () => pageOf(body), reader });

/** Each citation's name, the text of its note, and the names of its back-links. */
const citations = (page: Page) =>
  page.evaluate(() => {
    const line = (words: string) => words.replace(/\s+/g, ' ').trim();
    const named = (link: Element) => line(link.getAttribute('aria-label') ?? link.textContent);
    const at = (link: HTMLAnchorElement) => document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const links = (role: string) => [...document.querySelectorAll<HTMLAnchorElement>(`[role=${role}]`)];
    return links('doc-noteref').map((marker) => {
      const backs = links('doc-backlink').filter((back) => at(back) === marker);
      const words = line(
        at(marker)?.closest('li,dd,.footnote,.footnote-line,.footnote-definition,p')?.textContent ?? '',
      );
      return `${named(marker)} → ${words} → ${backs.map(named).join(' and ')}`;
    });
  });

const previewOf = async (page: Page, place: number) => {
  await page.locator('[role=doc-noteref]').nth(place).press('Enter');
  const words = await page.getByRole('note', { name: /^Note/ }).locator('> div').first().innerText();
  await page.keyboard.press('Escape');
  return words.trim();
};

const problems = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const article = document.querySelector('sage-footnoted-article')!;
        article.addEventListener('sage-notes-ready', ({ detail }) =>
          resolve(detail.problems.map(({ kind, words }) => `${kind}: ${words}`)),
        );
        article.parentNode!.append(article);
      }),
  );

describeCases('notes whose id is on the return arrow', [
  [
    'Typora',
    async () => {
      await using visited = await open('01-typora-name-on-return-arrow');
      const { page } = visited;

      assert.deepEqual(await citations(page), [
        'Note 1 → 1 Notes from a workshop held in spring. ↩ → Back to the text, note 1',
        'Note 2 → 2 A handout that we give to couples. ↩ → Back to the text, note 2',
      ]);
      assert.equal(await previewOf(page, 0), 'Notes from a workshop held in spring.');
    },
  ],
]);

describeCases('notes with absolute URLs', [
  [
    'after a link to a page of a PDF',
    async () => {
      await using visited = await open('05-url-before-fragment-after-pdf-link');

      assert.deepEqual(await citations(visited.page), [
        'Note 1 → 1Tried by our own group. → Back to the text, note 1',
        'Note 2 → 2On the wrists, not the face. → Back to the text, note 2',
      ]);
    },
  ],
]);

describeCases('back-links in brackets', [
  [
    'an arrow',
    async () => {
      await using visited = await open('13-return-arrow-in-brackets');

      assert.equal(await previewOf(visited.page, 0), 'Tea counts.');
      assert.equal(await previewOf(visited.page, 1), 'Nor an audience.');
    },
  ],
  ...(
    [
      ['several arrows', 'It was loud. [<a href="#r1">↩</a>, <a href="#r2">↩</a>]', 'It was loud.'],
      ['round brackets', 'It was loud. (<a href="#r1">↑</a>) (<a href="#r2">↑</a>)', 'It was loud.'],
      ['brackets of the note’s own', 'It was loud (very). [<a href="#r1">↩</a>]', 'It was loud (very).'],
    ] as const
  ).map(
    ([kind, note, words]) =>
      [
        kind,
        async () => {
          await using visited = await put(
            `<sage-footnoted-article><p>One.<a id="r1" href="#n1">1</a> Two.<a id="r2" href="#n1">1</a></p><h2>Notes</h2><ol><li id="n1">${note}</li></ol></sage-footnoted-article>`,
          );

          assert.equal(await previewOf(visited.page, 0), words);
        },
      ] as const,
  ),
]);

describeCases('links with words', [
  [
    'GOV.UK',
    async () => {
      await using visited = await open('15-govuk-words-in-links');

      assert.deepEqual(await citations(visited.page), [
        '[footnote 1] → It need not be in words. ↩ → Back to the text, note 1',
        '[footnote 2] → The second time is easier. Go to where this is referenced → Go to where this is referenced',
      ]);
    },
  ],
  [
    'Canada.ca',
    async () => {
      await using visited = await open('16-wet-hidden-words');
      const { page } = visited;

      assert.deepEqual(await citations(page), [
        'Footnote 1 → From age two or so.Return to footnote 1 referrer → Return to footnote 1 referrer',
        'Footnote 2 → Often in the car.Return to footnote 2 referrer → Return to footnote 2 referrer',
      ]);
      assert.equal(await page.locator('aside[role=doc-endnotes][aria-labelledby=fn]').count(), 1);
      assert.deepEqual(await problems(page), []);
    },
  ],
  [
    'author and year',
    async () => {
      await using visited = await put(
        '<sage-footnoted-article><p>It lasts (<a href="#f21">Field 2021</a>).</p><h2>References</h2><p id="f21">Field, A. (2021). It lasts.</p></sage-footnoted-article>',
      );

      assert.match((await citations(visited.page))[0]!, /^Field 2021 → Field, A\. \(2021\)\. It lasts\./);
    },
  ],
]);

describeCases('notes between paragraphs', [
  [
    'a div after each citing paragraph',
    async () => {
      await using visited = await open('20-zola-notes-mid-article');
      const { page } = visited;

      assert.deepEqual(await citations(page), [
        'Note 1 → 1 Shoulders first.↩︎1↩︎2 → Back to the text, note 1, place 1',
        'Note 2 → 2 Out longer than in.↩︎ → Back to the text, note 2',
        'Note 1 → 1 Shoulders first.↩︎1↩︎2 → Back to the text, note 1, place 2',
      ]);
      assert.equal(await previewOf(page, 0), 'Shoulders first.');
      assert.equal(await previewOf(page, 1), 'Out longer than in.');
    },
  ],
]);

const wordpress = (n: number) => `<sup data-fn="aa" class="fn"><a href="#aa" id="aa-link">${n}</a></sup>`;

describeCases('duplicate ids', [
  [
    'a duplicated paragraph in the block editor',
    async () => {
      await using visited = await open('25-core-footnote-paragraph-duplicated');
      const { page } = visited;

      assert.deepEqual(await citations(page), [
        'Note 1 → A first sentence is enough. ↩︎1↩︎2 → Back to the text, note 1, place 1',
        'Note 2 → Questions help. ↩︎ → Back to the text, note 2',
        'Note 1 → A first sentence is enough. ↩︎1↩︎2 → Back to the text, note 1, place 2',
      ]);
      for (const place of [0, 2]) assert.equal(await previewOf(page, place), 'A first sentence is enough.');
    },
  ],
  [
    'a note of the block editor, cited three times',
    async () => {
      await using visited = await put(
        `<sage-footnoted-article><p>A${wordpress(1)} b${wordpress(1)} c${wordpress(1)}.</p><ol class="wp-block-footnotes"><li id="aa">Note. <a href="#aa-link">↩︎</a></li></ol></sage-footnoted-article>`,
      );

      assert.deepEqual(
        (await citations(visited.page)).map((each) => each.split(' → ')[2]),
        [1, 2, 3].map((n) => `Back to the text, note 1, place ${n}`),
      );
    },
  ],
  [
    'two posts on one page',
    async () => {
      await using visited = await put(post('Early') + post('Late'));
      const { page } = visited;

      assert.deepEqual(await citations(page), [
        'Note 1 → Early note. ↩ → Back to the text, note 1',
        'Note 1 → Late note. ↩ → Back to the text, note 1',
      ]);
      const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
      assert.deepEqual(
        ids.filter((id, place) => ids.indexOf(id) !== place),
        [],
      );
      assert.equal(await page.locator('[role=doc-noteref]').count(), 2);
      await page.goto(`${page.url().split('#')[0]}#fn:1`);
      assert.match(await page.locator(':target').innerText(), /^Early/);
    },
  ],
]);

describeCases('a theme that handles fragment links', [
  [
    'a listener on each link',
    async () => {
      await using visited = await open('34-smooth-scroll-theme');
      const { page } = visited;

      await page.getByRole('link', { name: 'Note 1', exact: true }).click();

      assert.match(await page.getByRole('note').innerText(), /^So said a midwife/);
      assert.equal(await page.evaluate(() => scrollY), 0);
      // The theme handles a second click.
      await page.getByRole('link', { name: 'Note 1', exact: true }).click();
      assert.ok((await page.evaluate(() => scrollY)) > 500);
    },
  ],
  [
    'one listener on the document',
    async () => {
      await using visited = await put(
        `<style>.space{height:1500px}</style>${post('Rest').replace('<div', '<div class="space"></div><div')}<script>document.addEventListener('click', (event) => { const link = event.target.closest('a[href*="#"]'); if (!link) return; event.preventDefault(); document.getElementById(link.hash.slice(1)).scrollIntoView({ behavior: 'smooth' }); })</script>`,
      );
      const { page } = visited;

      await page.getByRole('link', { name: 'Note 1', exact: true }).click();

      assert.match(await page.getByRole('note').innerText(), /^Rest note/);
      assert.equal(await page.evaluate(() => scrollY), 0);
    },
  ],
]);

describeCases('printed notes', [
  [
    'with a linked number',
    async () => {
      await using visited = await open('55-print-word-notes');
      const { page } = visited;
      await page.emulateMedia({ media: 'print' });

      const printed = await page.locator('p').allInnerTexts();

      assert.deepEqual(printed.slice(1), [
        '[1] Field notes, kept over one winter.',
        '[2] See the leaflet in our waiting room.',
      ]);
    },
  ],
]);

describeCases('a morphed page', [
  [
    'into its own HTML, by idiomorph',
    async () => {
      await using visited = await open('66-idiomorph-page-refresh');
      const { page } = visited;
      const before = await citations(page);

      await page.evaluate(async () => {
        const text = await (await fetch(location.href)).text();
        const main = new DOMParser().parseFromString(text, 'text/html').querySelector('main')!;
        const ready = [...document.querySelectorAll('sage-footnoted-article')].map(
          (each) =>
            new Promise((resolve) => each.addEventListener('sage-notes-ready', resolve, { once: true })),
        );
        (globalThis as unknown as { Idiomorph: { morph(old: Element, to: Element): void } }).Idiomorph.morph(
          document.querySelector('main')!,
          main,
        );
        await Promise.all(ready);
      });
      await widgetsRendered(page);

      assert.equal(before.length, 4);
      assert.deepEqual(await citations(page), before);
      for (const place of [0, 2]) assert.ok(await previewOf(page, place));
    },
  ],
]);
