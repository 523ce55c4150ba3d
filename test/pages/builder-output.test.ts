// The snippet builder's output for realistic input, and how it keeps the user's work.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import type { Page } from 'playwright-core';
import { build, type Plugin } from 'vite';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import {
  add,
  box,
  chooseStates,
  field,
  checkService,
  waitForHash,
  open,
  placeholder,
  waitForPreview,
} from '../helpers/builder.ts';
import { installPackage, type Consumer } from '../helpers/consumer.ts';
import { describeCases, type Case } from '../helpers/cases.ts';
import { startBrowser } from '../helpers/harness.ts';

type Opened = Awaited<ReturnType<typeof open>>;

const browser = await startBrowser();
let builder: Opened;
let page: Page;
before(async () => {
  builder = await open(browser);
  ({ page } = builder);
});
after(async () => {
  await builder[Symbol.asyncDispose]();
  await browser.close();
});

const exit = {
  tag: 'sage-exit-page',
  words: '<p><a href="https://www.weather.gov/">Leave this page</a></p>',
};
const text = (words: string) => ({ tag: '', words });
const card = (value: string) => ({
  tag: 'sage-comparison-card',
  options: { value },
  words: `<h3>For ${value}</h3><p>What it is like.</p><ul><li>You talk.</li></ul>`,
});
const practice = {
  name: 'Harbor Light',
  'book-url': 'harborlight.com/book',
  phone: '207-555-0142',
  states: 'ME TX',
  services: 'individual couples',
};
/** A page with every sample changed, and the exit last in the form. */
const full = {
  practice,
  pieces: [
    text(
      '<h2>How trust grows</h2><p>Slowly. <a href="www.harborlight.com/faq">Questions</a><br>And with care.</p>',
    ),
    {
      tag: 'sage-consult-cta',
      options: { layout: 'card', label: 'Ask for a call', level: '2', heading: 'Meet us' },
      words: '',
    },
    { tag: 'sage-state-availability', options: { layout: 'list', check: 'yes' }, words: '' },
    { tag: 'sage-signs-checklist', words: '<h2>Signs</h2><ul><li>You wait.</li><li>You worry.</li></ul>' },
    {
      tag: 'sage-comparison-cards',
      options: { choosable: 'yes' },
      parts: [card('individual'), card('couples')],
    },
    {
      tag: 'sage-footnoted-article',
      words:
        '<p>Bonds matter.<sup><a href="#note-1">1</a></sup></p><h2>References</h2><ol><li id="note-1">Bowlby (1980).</li></ol>',
    },
    exit,
  ],
  script: '/dist/sagebrush.js',
};

/** Opens work from a file, replacing the current work. */
async function load(work: object): Promise<void> {
  await page.getByLabel('Open a file').setInputFiles({
    name: 'work.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ practice: {}, pieces: [], ...work })),
  });
  await page.locator('.undo').getByText('The file is open.').waitFor();
  await page.locator('.undo').getByRole('button', { name: 'Close' }).click();
}

/** The contents of the copy fields, for a place. */
async function texts(place = 'page'): Promise<string[]> {
  await field(page, 'place').selectOption(place);
  return page
    .locator('.copies > .copy textarea')
    .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value));
}

const places = [
  'page',
  'strict',
  'wordpress-plugin',
  'wordpress',
  'ghost',
  'squarespace',
  'wix',
  'npm',
  'react',
  'vue',
  'svelte',
];

/** For each place, the contents of the copy fields and the steps, given `full`. */
const output = new Map<string, { readonly texts: readonly string[]; readonly steps: string }>();
async function outputFor(place: string) {
  if (!output.size) {
    await load(full);
    for (const each of places)
      output.set(each, {
        texts: await texts(each),
        steps: await page.locator('section[aria-labelledby=copy] ol').innerText(),
      });
  }
  return output.get(place)!;
}

const problems = () => page.locator('.wants li').allInnerTexts();
const assertProblem = async (words: RegExp) =>
  assert.ok(
    (await problems()).some((each) => words.test(each)),
    String(await problems()),
  );
const assertNoProblem = async (words: RegExp) =>
  assert.ok(!(await problems()).some((each) => words.test(each)), String(await problems()));

describeCases(
  'the exit comes first, wherever it is in the form',
  places.map((place): Case => [
    place,
    async () => {
      const { texts, steps } = await outputFor(place);
      const all = texts.join('\n');
      const words = ['Leave this page', 'How trust grows', 'sage-practice', 'tel:988'].map((each) =>
        all.indexOf(each),
      );
      assert.equal(words[0], Math.min(...words.filter((at) => at >= 0)), all);
      assert.ok(words[0] > 0);
      assert.match(all, /href="https:\/\/www\.weather\.gov\/" rel="noreferrer"/);
      assert.match(steps, /in sight when the page opens/);
      assert.equal(all.match(/Leave this page/g)?.length, 1);
    },
  ]),
);

const addresses: [typed: string, whole: string, note?: string][] = [
  ['harborlight.com/book', 'https://harborlight.com/book', 'We added https://'],
  ['www.harborlight.com', 'https://www.harborlight.com', 'We added https://'],
  [' HarborLight.com/Book?a=1 ', 'https://HarborLight.com/Book?a=1', 'We added https://'],
  [' http//harborlight.com/book', 'https://harborlight.com/book', 'We changed it'],
  ['https:/harborlight.com', 'https://harborlight.com', 'We changed it'],
  ['htps://harborlight.com', 'https://harborlight.com', 'We changed it'],
  ['https://https://harborlight.com', 'https://harborlight.com', 'We changed it'],
  ['//harborlight.com/book', 'https://harborlight.com/book', 'We changed it'],
  ['harborlight.therapy/book', 'https://harborlight.therapy/book', 'We added https://'],
  ['hi@clinic.com', 'mailto:hi@clinic.com', 'We added mailto:'],
  ['207-555-0142', 'tel:207-555-0142'],
  ['(207) 555-0142', 'tel:207-555-0142'],
  ['https://harborlight.com/book', 'https://harborlight.com/book'],
  ['http://harborlight.com', 'http://harborlight.com'],
  ['/book', '/book'],
  ['/book.html#form', '/book.html#form'],
];
const digits = (address: string) => address.replace(/^(tel:).*/s, (all) => `tel:${all.replace(/\D/g, '')}`);

/** The practice with only its call, which renders sooner than `full`. */
const short = { practice, pieces: [full.pieces[1]!] };

describeCases('an incomplete URL is completed', [
  ...addresses.map(([typed, whole, note]): Case => [
    typed,
    async () => {
      await load(short);
      const input = field(page, 'practice-book-url');
      await input.fill(typed);
      // The output updates before the field loses focus.
      const early = (await texts()).join('\n');
      const links = [...early.matchAll(/href="([^"]*)"[^>]*>Ask for a call/g)].map(([, href]) =>
        digits(href!),
      );
      assert.deepEqual(links, [digits(whole)]);
      await input.focus();
      await input.blur();
      assert.equal(digits(await input.inputValue()), digits(whole));
      const hint = page.locator('#practice-book-url-tried');
      if (note) await hint.filter({ hasText: note }).waitFor();
      if (/^https?:/.test(whole)) {
        const test = hint.getByRole('link', { name: 'Test link' });
        assert.equal(await test.getAttribute('href'), whole);
        assert.equal(await test.getAttribute('target'), '_blank');
        assert.match((await test.getAttribute('rel'))!, /noopener/);
      } else assert.equal(await hint.getByRole('link').count(), 0);
    },
  ]),
  ...['book.html', 'booking', 'call us'].map((typed): Case => [
    `${typed}: reported as incomplete`,
    async () => {
      await load(short);
      await field(page, 'practice-book-url').fill(typed);
      await field(page, 'practice-book-url').blur();
      await assertProblem(/isn’t a full address/);
    },
  ]),
  [
    'outside-url, a piece’s own link, a license look-up',
    async () => {
      await load({ ...full, licences: { TX: { profession: 'LPC', lookup: 'bhec.texas.gov/verify' } } });
      await field(page, 'practice-outside-url').fill('psychologytoday.com');
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
      await field(page, 'piece-1-href').fill('www.calls.example');
      const all = (await texts()).join('\n');
      assert.match(all, /outside-url="https:\/\/psychologytoday\.com"/);
      assert.match(all, /href="https:\/\/www\.calls\.example"/);
      assert.match(all, /data-lookup="https:\/\/bhec\.texas\.gov\/verify"/);
      assert.match(
        await field(page, 'copy-facts').inputValue(),
        /"url": "https:\/\/bhec\.texas\.gov\/verify"/,
      );
      assert.match(all, /href="https:\/\/www\.harborlight\.com\/faq"/);
    },
  ],
]);

const words = async () =>
  page
    .locator('words-editor')
    .first()
    .evaluate((editor) => (editor as HTMLElement & { value: string }).value);

describeCases('no work is lost', [
  [
    'Enter in the link dialog keeps the text',
    async () => {
      await load({ pieces: [text('<p>Read our questions today.</p>')] });
      await box(page, 0).evaluate((each) => {
        each.focus();
        getSelection()!.selectAllChildren(each.firstElementChild!);
      });
      await page.getByRole('button', { name: 'Link', exact: true }).click();
      await page.getByLabel('Address of the link').fill('harborlight.com/faq');
      await page
        .getByRole('status')
        .filter({ hasText: 'The link will lead to https://harborlight.com/faq' })
        .waitFor();
      await page.keyboard.press('Enter');
      assert.equal(
        await words(),
        '<p><a href="https://harborlight.com/faq">Read our questions today.</a></p>',
      );
    },
  ],
  [
    'Start over asks for confirmation, and keeps everything when it is denied',
    async () => {
      await load(short);
      await page.getByRole('button', { name: 'Start over' }).click();
      await page.getByRole('dialog', { name: 'Start over?' }).waitFor();
      await page.getByRole('button', { name: 'Keep my work' }).click();
      assert.equal(await field(page, 'practice-name').inputValue(), 'Harbor Light');
    },
  ],
  [
    'Start over, and Undo',
    async () => {
      await load(short);
      await startOver();
      await page.locator('.undo').getByRole('button', { name: 'Undo' }).click();
      await page.getByText('Your work is back.').waitFor();
      assert.equal(await field(page, 'practice-name').inputValue(), 'Harbor Light');
    },
  ],
  [
    'Start over, a reload, and Back',
    async () => {
      await load(full);
      await startOver();
      await waitForHash(page, '"practice":{}');
      await page.reload();
      await field(page, 'practice-name').waitFor();
      await page.goBack();
      await waitForPreview(page, 'How trust grows');
      assert.equal(await field(page, 'practice-name').inputValue(), 'Harbor Light');
    },
  ],
  [
    'another file, and Undo',
    async () => {
      await load(short);
      await page.getByLabel('Open a file').setInputFiles({
        name: 'other.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"practice":{"name":"Other"},"pieces":[]}'),
      });
      await page.locator('.undo').getByText('The file is open.').waitFor();
      assert.equal(await field(page, 'practice-name').inputValue(), 'Other');
      await page.locator('.undo').getByRole('button', { name: 'Undo' }).click();
      await page.getByText('Your work is back.').waitFor();
      assert.equal(await field(page, 'practice-name').inputValue(), 'Harbor Light');
    },
  ],
  [
    'a removed piece, and Undo',
    async () => {
      await load(full);
      const before = await texts();
      await page.getByRole('button', { name: /^Remove: 4 / }).click();
      assert.notDeepEqual(await texts(), before);
      await page.locator('.undo').getByRole('button', { name: 'Undo' }).click();
      assert.deepEqual(await texts(), before);
    },
  ],
  [
    'Copy confirms on the button',
    async () => {
      await load(short);
      await field(page, 'place').selectOption('page');
      const button = page.locator('.copies > .copy').first().getByRole('button');
      await button.click();
      await button.filter({ hasText: 'Copied ✓' }).waitFor();
      assert.equal(
        await page.locator('.copy [role=status]').first().innerText(),
        'Copied: Once, for the whole site.',
      );
      await button.filter({ hasText: /^\s*Copy\s*$/ }).waitFor();
    },
  ],
  [
    'Copy says what to do if the browser refuses',
    async () => {
      await load(short);
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
      });
      const copy = page.locator('.copies > .copy').first();
      await copy.getByRole('button').click();
      await copy.getByText('press Ctrl+C').waitFor();
      const selected = await copy.locator('textarea').evaluate((each) => {
        const area = each as HTMLTextAreaElement;
        return (
          document.activeElement === area && area.selectionEnd - area.selectionStart === area.value.length
        );
      });
      assert.ok(selected);
    },
  ],
]);

async function startOver(): Promise<void> {
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Remove everything' }).click();
  await page.locator('.undo').getByText('You started over.').waitFor();
}

/** Presses Copy, which shows every problem. */
const copy = () => page.locator('.copies > .copy').last().getByRole('button').click();

describeCases('placeholders and samples are not copied', [
  [
    'a new page',
    async () => {
      await startOver();
      for (const button of await page.locator('#add button').all()) await button.click();
      const ghost = await box(page, 2).evaluate((each) => getComputedStyle(each, '::before').content);
      assert.match(ghost, /Write here, or paste your text/);
      for (const place of ['page', 'strict', 'wix', 'react']) {
        const all = (await texts(place)).join('\n');
        assert.doesNotMatch(all, placeholder);
        assert.doesNotMatch(all, /sage-(signs|comparison|footnoted)/);
      }
    },
  ],
  [
    'placeholder text that old work contains',
    async () => {
      await load({
        pieces: [text('<h2>A heading</h2><p>Write here, or paste your text.</p>'), text('<p>Own</p>')],
      });
      assert.doesNotMatch((await texts()).join('\n'), placeholder);
      await copy();
      await assertProblem(/^1 Text: you haven’t edited this yet/);
    },
  ],
  [
    'sample text that old work contains',
    async () => {
      const words =
        '<h3>Couples counseling</h3><p>A place where both of you are heard.</p><ul><li>You both come, from one room or from two.</li><li>You look at what happens between you.</li></ul>';
      const couples = { ...card('couples'), words };
      await load({ pieces: [{ tag: 'sage-comparison-cards', parts: [card('individual'), couples] }] });
      assert.doesNotMatch((await texts()).join('\n'), /both of you|couples/i);
      await copy();
      await assertProblem(/^1\.2 Card: you haven’t edited this yet/);
    },
  ],
  [
    'a piece is reported until it is edited',
    async () => {
      await load({ practice });
      await add(page, 'Checklist of signs');
      await copy();
      await assertProblem(/^1 Checklist of signs: you haven’t edited this yet/);
      await box(page, 0).evaluate((each) => each.focus());
      await page.keyboard.type('Own ');
      await assertNoProblem(/edited this yet/);
    },
  ],
  [
    'cards match the services',
    async () => {
      await load({ practice: { ...practice, services: 'individual family' } });
      await add(page, 'Services side by side');
      await field(page, 'piece-0-row-0-card-0').fill('You come by yourself.');
      const all = (await texts()).join('\n');
      assert.match(all, /<h3>Individual therapy<\/h3>/);
      assert.doesNotMatch(all, /couples/i);
      await copy();
      await assertProblem(/^1\.2 Card: you haven’t edited this yet/);
      await field(page, 'piece-0-row-0-card-1').fill('All of you.');
      assert.match((await texts()).join('\n'), /value="individual".*value="family"/s);
      await assertNoProblem(/edited this yet/);
    },
  ],
  [
    'a card for a service that is not offered',
    async () => {
      await load({ ...full, practice: { ...practice, services: 'individual' } });
      await assertProblem(/Card 5\.2 is about Couples therapy, which you don’t offer above/);
      await page.getByRole('link', { name: /Card 5\.2/ }).click();
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'piece-4-1-value');
      await checkService(page, 'Couples therapy');
      await assertNoProblem(/Card 5/);
    },
  ],
  [
    'the safety line is included when couples are',
    async () => {
      await load({ practice: { ...practice, services: 'individual' }, pieces: [text('<p>Alone.</p>')] });
      assert.doesNotMatch((await texts()).join('\n'), /1-800-799-7233/);
      await checkService(page, 'Couples therapy');
      assert.match((await texts()).join('\n'), /1-800-799-7233/);
      await load({ practice: {}, pieces: [text('<p>We see couples.</p>')] });
      assert.match((await texts()).join('\n'), /1-800-799-7233/);
    },
  ],
  ...(
    [
      ['Masachusetts', 'Massachusetts'],
      ['Pensylvania', 'Pennsylvania'],
      ['Manie', 'Maine'],
      ['Conneticut', 'Connecticut'],
      ['Atlantis', undefined],
    ] as const
  ).map(([typed, meant]): Case => [
    `${typed} is left out`,
    async () => {
      await load({ practice: { ...practice, states: 'NH' }, pieces: [full.pieces[2]!] });
      await chooseStates(page, 'practice-states', typed);
      const all = (await texts()).join('\n');
      assert.ok(!all.includes(typed));
      assert.match(all, /states="NH"/);
      await assertProblem(
        new RegExp(`We don’t recognize ${typed}\\.${meant ? ` Did you mean ${meant}\\?` : ' Remove it'}`),
      );
      if (!meant) return;
      await page.getByRole('button', { name: `Use ${meant}` }).click();
      await assertNoProblem(/recognize/);
      assert.match((await texts()).join('\n'), new RegExp(`>${meant}<`));
    },
  ]),
]);

describeCases(
  'what the library warns of in the preview is said at its field',
  ['page', 'strict'].map((place): Case => [
    place,
    async () => {
      await load({ practice, place, pieces: [{ tag: 'sage-consult-cta', options: { layout: 'wide' } }] });
      const problem = page.getByRole('link', {
        name: 'We don’t understand “wide”. Write one of banner, card, inline.',
      });
      await copy();
      await problem.click();
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'piece-0-layout');
    },
  ]),
);

/** Compiles Vue and Svelte as their own plugins do. */
const frameworks: Plugin = {
  name: 'frameworks',
  transform(code, id) {
    if (id.endsWith('.svelte')) return compile(code, { generate: 'client', name: 'Article' }).js.code;
    if (!id.endsWith('.vue')) return null;
    const { descriptor } = parse(code);
    return compileScript(descriptor, {
      id: 'article',
      inlineTemplate: true,
      templateOptions: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('sage-') } },
    }).content;
  },
};

describe('in a consumer project', () => {
  let consumer: Consumer;
  before(async () => {
    consumer = await installPackage(['@types/react', 'csstype', 'react', 'react-dom', 'vue', 'svelte']);
    mkdirSync(join(consumer.folder, 'node_modules'), { recursive: true });
  });
  after(() => consumer[Symbol.dispose]());

  const bundleApp = async (entry: string) => {
    await build({
      root: consumer.folder,
      configFile: false,
      logLevel: 'silent',
      plugins: [frameworks],
      build: { rolldownOptions: { input: join(consumer.folder, entry) }, write: false },
    });
  };
  const project = { module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx', skipLibCheck: true };

  describeCases('copied code type-checks, and Vite builds it', [
    [
      'React',
      async () => {
        const [code] = (await outputFor('react')).texts;
        await consumer.check({ 'article.tsx': code! }, project);
        const wrong = code!.replace('layout="card"', 'layout="wide"');
        await assert.rejects(consumer.check({ 'wrong.tsx': wrong }, project), /TS2322/);
        const untyped = code!.replace("import 'sagebrush-widgets/jsx';", '');
        await assert.rejects(consumer.check({ 'untyped.tsx': untyped }, project), /TS2339/);
        consumer.write('plain.jsx', code!);
        await bundleApp('article.tsx');
        await bundleApp('plain.jsx');
      },
    ],
    [
      'an import of the types alone',
      async () => {
        consumer.write('types.js', "import 'sagebrush-widgets/jsx';");
        await bundleApp('types.js');
      },
    ],
    ...Object.entries({ npm: 'module.ts', vue: 'article.vue', svelte: 'article.svelte' }).map(
      ([place, file]): Case => [
        place,
        async () => {
          const [code] = (await outputFor(place)).texts;
          consumer.write(file, code!);
          const script = /<script[^>]*>(.*?)<\/script>/s.exec(code!)?.[1] ?? code!;
          await consumer.check({ [`${place}-script.ts`]: script }, project);
          await bundleApp(file);
        },
      ],
    ),
  ]);
});
