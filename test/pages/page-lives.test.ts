// A page that changes while it is open: it cancels events, changes or swaps content, and has other languages.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { Page } from 'playwright-core';
import { describeCases, type Case } from '../helpers/cases.ts';
import { widgetsRendered, startBrowser, visit } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const falseValues = ['false', 'FALSE', ' false ', 'no', 'off', '0'];
const trueValues = ['', 'true', 'check'];

async function hasPicker(value: string, how: 'attribute' | 'property'): Promise<[boolean, unknown]> {
  await using visited = await visit(browser, {
    html: () =>
      `<!doctype html><html lang="en"><title>x</title><script src="/dist/sagebrush.js"></script><body></body></html>`,
  });
  const { page } = visited;
  await page.evaluate(
    ([written, way]) => {
      const badge = document.createElement('sage-state-availability');
      badge.setAttribute('states', 'ME TX');
      if (way === 'attribute') badge.setAttribute('check', written!);
      else Object.assign(badge, { check: written });
      document.body.append(badge);
    },
    [value, how],
  );
  await widgetsRendered(page);
  const check = await page
    .locator('sage-state-availability')
    .evaluate((badge) => Reflect.get(badge, 'check'));
  return [(await page.getByRole('combobox').count()) === 1, check];
}

describeCases('booleans as written', [
  ...falseValues.flatMap((value) =>
    (['attribute', 'property'] as const).map((how): Case => [
      `check="${value}" as ${how}`,
      async () => assert.deepEqual(await hasPicker(value, how), [false, false]),
    ]),
  ),
  ...trueValues.map((value): Case => [
    `check="${value}"`,
    async () => assert.deepEqual(await hasPicker(value, 'attribute'), [true, true]),
  ]),
]);

const practice = (inside: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><title>x</title><script src="/dist/sagebrush.js"></script><body>
  <sage-practice outside-url="/elsewhere" phone="207-555-0142" services="individual couples">${inside}</sage-practice></body></html>`;
const list =
  '<ul><li data-state="ME">Maine</li><li data-state="MT">Montana</li><li data-state="TX">Texas</li></ul>';
const picker = `<sage-state-availability id="picker" check>${list}</sage-state-availability>`;
const call = '<sage-consult-cta><p><a href="/book">Book</a></p></sage-consult-cta>';
const open = (html: string) => visit(browser, { html: () => html });

/** Records the events that the page receives, and cancels them if asked. */
const recordEvents = (page: Page, refuse = false) =>
  page.evaluate((isRefused) => {
    const received: string[] = [];
    Object.assign(globalThis, { received });
    for (const type of ['sage-state-choose', 'sage-service-choose'])
      document.addEventListener(type, (event) => {
        received.push(JSON.stringify((event as CustomEvent).detail));
        if (isRefused) event.preventDefault();
      });
  }, refuse);
const recordedEvents = (page: Page) => page.evaluate<string[]>('received');
const choose = async (page: Page, state: string) => {
  await page.locator('select').selectOption(state);
  await widgetsRendered(page);
};

/** Sets the license status of Texas, one status after another. */
async function change(page: Page, ...statuses: string[]) {
  for (const status of statuses) {
    await page.evaluate((next) => {
      document.querySelector<HTMLElement>('[data-state=TX]')!.dataset.status = next;
    }, status);
    for (let time = 0; time < 3; time++) await widgetsRendered(page);
  }
}

describeCases('events are dispatched once', [
  ...(
    [
      [['ended'], 1],
      [['pending', 'ended'], 1],
      [['ended', 'licensed', 'ended'], 1],
      [['unknown-word'], 1],
    ] as const
  ).map(([statuses, times]): Case => [
    `the page cancels a license change: ${statuses.join(', then ')}`,
    async () => {
      await using visited = await open(practice(picker + call));
      const { page } = visited;
      await choose(page, 'TX');
      await recordEvents(page, true);
      await change(page, ...statuses);

      assert.equal((await recordedEvents(page)).length, times);
      assert.equal(await page.getByText('Yes, we can meet').count(), 0);
    },
  ]),
  [
    'the page cancels every choice',
    async () => {
      await using visited = await open(practice(picker + call));
      const { page } = visited;
      await recordEvents(page, true);
      await choose(page, 'TX');
      await choose(page, 'TX');

      assert.equal((await recordedEvents(page)).length, 2);
      assert.equal(await page.locator('select').inputValue(), '');
    },
  ],
  [
    'a practice that is added after the choice',
    async () => {
      await using visited = await open(
        `<!doctype html><html lang="en"><title>x</title><script src="/dist/sagebrush.js"></script><body>${picker}${call}</body></html>`,
      );
      const { page } = visited;
      await recordEvents(page);
      await choose(page, 'OH');
      await page.evaluate(() =>
        document.body.insertAdjacentHTML(
          'beforeend',
          '<sage-practice page outside-url="/elsewhere"></sage-practice>',
        ),
      );
      for (let time = 0; time < 3; time++) await widgetsRendered(page);

      assert.equal((await recordedEvents(page)).length, 1);
      assert.equal(await page.locator('sage-consult-cta').getByText('Sorry, we').count(), 1);
    },
  ],
  [
    'a listener that removes the picker',
    async () => {
      await using visited = await open(practice(picker + call));
      const { page } = visited;
      await recordEvents(page);
      await page.evaluate(() =>
        document.addEventListener('sage-state-choose', ({ target }) => (target as Element).remove()),
      );
      await choose(page, 'OH');

      assert.equal((await recordedEvents(page)).length, 1);
    },
  ],
]);

const offered = (page: Page) => page.getByRole('button', { name: 'Change state' }).count();

describeCases('“Change state” is offered only while it works', [
  [
    'while the picker is there',
    async () => {
      await using visited = await open(practice(picker + call));
      const { page } = visited;
      await choose(page, 'OH');
      assert.equal(await offered(page), 1);
      await page.locator('sage-consult-cta').getByRole('button', { name: 'Change state' }).click();
      assert.equal(
        await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName),
        'select',
      );
    },
  ],
  [
    'after the picker is removed, and added back',
    async () => {
      await using visited = await open(practice(picker + call));
      const { page } = visited;
      await choose(page, 'OH');
      await page.evaluate(() => {
        const one = document.querySelector('#picker')!;
        Object.assign(globalThis, { one });
        one.remove();
      });
      await widgetsRendered(page);
      assert.equal(await offered(page), 0);

      await page.evaluate('document.querySelector("sage-practice").prepend(one)');
      await widgetsRendered(page);
      assert.equal(await offered(page), 1);
    },
  ],
  [
    'after the picker moves',
    async () => {
      await using visited = await open(practice(picker + call));
      const { page } = visited;
      await choose(page, 'OH');
      await page.evaluate(() =>
        document.querySelector('sage-practice')!.append(document.querySelector('#picker')!),
      );
      await widgetsRendered(page);
      assert.equal(await offered(page), 1);
    },
  ],
  [
    'an event that the page dispatches',
    async () => {
      await using visited = await open(practice(`<div id="own"></div>${call}`));
      const { page } = visited;
      await page.evaluate(() =>
        document.querySelector('#own')!.dispatchEvent(
          new CustomEvent('sage-state-choose', {
            bubbles: true,
            composed: true,
            detail: { state: 'OH', served: false },
          }),
        ),
      );
      await widgetsRendered(page);
      assert.equal(await page.getByText('Sorry, we').count(), 1);
      assert.equal(await offered(page), 0);
    },
  ],
]);

/** The language of the element that contains this text. */
const languageOf = (page: Page, words: string) =>
  page
    .getByText(words, { exact: true })
    .first()
    .evaluate((element) => {
      const stated = element.closest('[lang]');
      return stated?.getAttribute('lang') ?? document.documentElement.lang;
    });

describeCases('our strings have the right language', [
  ...['fr', 'ar', 'zh-Hant', 'de-CH'].map((lang): Case => [
    `a page in ${lang}: the words before a list are English, with lang="en"`,
    async () => {
      await using visited = await open(
        practice(`<sage-state-availability>${list}</sage-state-availability>`, lang),
      );
      const { page } = visited;
      const words = await page.locator('sage-state-availability').evaluate((badge) => {
        const generated = (each: Element, where: string) =>
          /^"(.*)"$/.exec(getComputedStyle(each, where).content)?.[1] ?? '';
        const items = [...badge.querySelectorAll('li')].map(
          (each) => generated(each, '::before') + each.textContent + generated(each, '::after'),
        );
        return badge.shadowRoot!.textContent + items.join('');
      });
      assert.equal(words.replace(/\s+/g, ' ').trim(), 'Available in Maine, Montana, Texas');
      assert.equal(await languageOf(page, 'Available in'), 'en');
    },
  ]),
  ...['fr', 'ar'].map((lang): Case => [
    `a page in ${lang}: answers and actions`,
    async () => {
      await using visited = await open(
        practice(
          `${picker}${call}<sage-signs-checklist signs="Un | Deux"></sage-signs-checklist><sage-exit-page><a href="https://weather.example/">Partir</a></sage-exit-page>`,
          lang,
        ),
      );
      const { page } = visited;
      await choose(page, 'OH');
      for (const words of [
        'Where will you be during sessions?',
        'Sorry, we can’t meet with you in Ohio.',
        'Find care elsewhere',
        'Change state',
        'Call 207-555-0142',
        'Clear',
      ])
        assert.equal(await languageOf(page, words), 'en', words);
      assert.equal(await page.locator('select').getAttribute('lang'), 'en');
      // The author's words keep the page's language.
      assert.equal(await languageOf(page, 'Un'), lang);
      const sentence = page.getByText('Sorry, we', { exact: false }).first();
      assert.equal(await sentence.evaluate((element) => getComputedStyle(element).direction), 'ltr');
    },
  ]),
  ...['en', 'en-GB', 'es', 'es-MX'].map((lang): Case => [
    `a page in ${lang}: nothing gets a lang attribute`,
    async () => {
      await using visited = await open(practice(picker + call, lang));
      const { page } = visited;
      await page.waitForLoadState('networkidle');
      await choose(page, 'OH');
      const marked = await page.evaluate(
        () =>
          [...document.querySelectorAll('body *')].flatMap((each) => [
            ...(each.shadowRoot?.querySelectorAll('[lang]') ?? []),
          ]).length,
      );
      assert.equal(marked, 0);
    },
  ]),
]);
