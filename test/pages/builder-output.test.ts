// The snippet builder's output for realistic input.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build, type Plugin } from 'vite';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import { add, box, chooseStates, checkService, field, placeholder } from '../helpers/builder.ts';
import {
  assertNoProblem,
  assertProblem,
  card,
  full,
  load,
  practice,
  startOver,
  text,
  textsFor,
  openForAll,
} from '../helpers/builder-work.ts';
import { installPackage, type Consumer } from '../helpers/consumer.ts';
import { describeCases, type Case } from '../helpers/cases.ts';

const { page } = await openForAll();

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
    await load(page, full);
    for (const each of places)
      output.set(each, {
        texts: await textsFor(page, each),
        steps: await page.locator('section[aria-labelledby=copy] ol').innerText(),
      });
  }
  return output.get(place)!;
}

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

/** Presses Copy, which shows every problem. */
const copy = () => page.locator('.copies > .copy').last().getByRole('button').click();

describeCases('placeholders and samples are not copied', [
  [
    'a new page',
    async () => {
      await startOver(page);
      for (const button of await page.locator('#add button').all()) await button.click();
      const ghost = await box(page, 2).evaluate((each) => getComputedStyle(each, '::before').content);
      assert.match(ghost, /Write here, or paste your text/);
      for (const place of ['page', 'strict', 'wix', 'react']) {
        const all = (await textsFor(page, place)).join('\n');
        assert.doesNotMatch(all, placeholder);
        assert.doesNotMatch(all, /sage-(signs|comparison|footnoted)/);
      }
    },
  ],
  [
    'placeholder text that old work contains',
    async () => {
      await load(page, {
        pieces: [text('<h2>A heading</h2><p>Write here, or paste your text.</p>'), text('<p>Own</p>')],
      });
      assert.doesNotMatch((await textsFor(page)).join('\n'), placeholder);
      await copy();
      await assertProblem(page, /^1 Text: you haven’t edited this yet/);
    },
  ],
  [
    'sample text that old work contains',
    async () => {
      const words =
        '<h3>Couples counseling</h3><p>A place where both of you are heard.</p><ul><li>You both come, from one room or from two.</li><li>You look at what happens between you.</li></ul>';
      const couples = { ...card('couples'), words };
      await load(page, { pieces: [{ tag: 'sage-comparison-cards', parts: [card('individual'), couples] }] });
      assert.doesNotMatch((await textsFor(page)).join('\n'), /both of you|couples/i);
      await copy();
      await assertProblem(page, /^1\.2 Card: you haven’t edited this yet/);
    },
  ],
  [
    'a piece is reported until it is edited',
    async () => {
      await load(page, { practice });
      await add(page, 'Checklist of signs');
      await copy();
      await assertProblem(page, /^1 Checklist of signs: you haven’t edited this yet/);
      await box(page, 0).evaluate((each) => each.focus());
      await page.keyboard.type('Own ');
      await assertNoProblem(page, /edited this yet/);
    },
  ],
  [
    'cards match the services',
    async () => {
      await load(page, { practice: { ...practice, services: 'individual family' } });
      await add(page, 'Services side by side');
      await field(page, 'piece-0-row-0-card-0').fill('You come by yourself.');
      const all = (await textsFor(page)).join('\n');
      assert.match(all, /<h3>Individual therapy<\/h3>/);
      assert.doesNotMatch(all, /couples/i);
      await copy();
      await assertProblem(page, /^1\.2 Card: you haven’t edited this yet/);
      await field(page, 'piece-0-row-0-card-1').fill('All of you.');
      assert.match((await textsFor(page)).join('\n'), /value="individual".*value="family"/s);
      await assertNoProblem(page, /edited this yet/);
    },
  ],
  [
    'a card for a service that is not offered',
    async () => {
      await load(page, { ...full, practice: { ...practice, services: 'individual' } });
      await assertProblem(page, /Card 5\.2 is about Couples therapy, which you don’t offer above/);
      await page.getByRole('link', { name: /Card 5\.2/ }).click();
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'piece-4-1-value');
      await checkService(page, 'Couples therapy');
      await assertNoProblem(page, /Card 5/);
    },
  ],
  [
    'the safety line is included when couples are',
    async () => {
      await load(page, {
        practice: { ...practice, services: 'individual' },
        pieces: [text('<p>Alone.</p>')],
      });
      assert.doesNotMatch((await textsFor(page)).join('\n'), /1-800-799-7233/);
      await checkService(page, 'Couples therapy');
      assert.match((await textsFor(page)).join('\n'), /1-800-799-7233/);
      await load(page, { practice: {}, pieces: [text('<p>We see couples.</p>')] });
      assert.match((await textsFor(page)).join('\n'), /1-800-799-7233/);
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
      await load(page, { practice: { ...practice, states: 'NH' }, pieces: [full.pieces[2]!] });
      await chooseStates(page, 'practice-states', typed);
      const all = (await textsFor(page)).join('\n');
      assert.ok(!all.includes(typed));
      assert.match(all, /states="NH"/);
      await assertProblem(
        page,
        new RegExp(`We don’t recognize ${typed}\\.${meant ? ` Did you mean ${meant}\\?` : ' Remove it'}`),
      );
      if (!meant) return;
      await page.getByRole('button', { name: `Use ${meant}` }).click();
      await assertNoProblem(page, /recognize/);
      assert.match((await textsFor(page)).join('\n'), new RegExp(`>${meant}<`));
    },
  ]),
]);

describeCases(
  'what the library warns of in the preview is said at its field',
  ['page', 'strict'].map((place): Case => [
    place,
    async () => {
      await load(page, {
        practice,
        place,
        pieces: [{ tag: 'sage-consult-cta', options: { layout: 'wide' } }],
      });
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

  it('says what Wix loses, and of nothing else', async () => {
    const cards = {
      tag: 'sage-comparison-cards',
      parts: [card('individual'), card('individual')],
      rows: ['Focus'],
    };
    cards.parts[0] = { ...cards.parts[0]!, words: '<h3>Title</h3><ul><li>Yes | no</li></ul>' };
    await load(page, {
      ...full,
      place: 'wix',
      pieces: [...full.pieces.slice(1, 4), ...full.pieces.slice(5), cards],
    });
    await assertNoProblem(page, /Checklist of signs|Your states|Article|exit/);
    await assertProblem(page, /doesn’t keep “Title” in 6 Services side by side\./);

    await load(page, {
      place: 'wix',
      practice,
      pieces: [{ ...full.pieces[1]!, words: '<h2>Meet us</h2><p>We listen.</p>' }],
    });
    await assertProblem(page, /doesn’t keep “We listen\.” in 1 Invitation to book\./);
  });

  it('finds the crisis line in a paragraph of its own', async () => {
    const call = { ...full.pieces[1]!, words: '<p>We listen</p><p>988 is there at any hour.</p>' };
    await load(page, { practice, crisis: false, pieces: [call] });
    await assertNoProblem(page, /crisis line/);
    await load(page, { practice, crisis: false, pieces: [{ ...call, words: '<p>We listen</p>' }] });
    await assertProblem(page, /crisis line/);
  });

  it('says that readers compare four cards', async () => {
    await load(page, {
      pieces: [{ tag: 'sage-comparison-cards', parts: Array.from({ length: 12 }, () => card('individual')) }],
    });
    await assertProblem(
      page,
      /1 Services side by side: readers can compare two to four\. Remove the others\./,
    );
    await assertNoProblem(page, /attributes/);
  });

  it('keeps the spaces in an item with a list in it', async () => {
    const list = '<ul><li>One <strong>two</strong> three<ul><li>Four</li></ul></li></ul>';
    await load(page, { pieces: [text(list)] });

    for (const place of ['page', 'react', 'vue', 'svelte'])
      assert.match((await textsFor(page, place)).at(-1)!, /^ *One <strong>two<\/strong> three$/m);
  });

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
