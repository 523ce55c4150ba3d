// Empty widgets render nothing, and say so.
import assert from 'node:assert/strict';
import { describeCases, type Case } from '../helpers/cases.ts';
import { widgetsRendered } from '../helpers/harness.ts';
import { call, heading, linksOf, startSections, warningsOf, wholePage } from '../helpers/sections.ts';

const { open, sectionFor } = await startSections();

/** Expects one warning and no visible box. */
const empty = (body: string): Case => {
  const openSection = sectionFor(body);
  return [
    body,
    async () => {
      const place = await openSection();

      assert.equal((await warningsOf(place)).length, 1);
      assert.equal((await place.part.boundingBox())!.height, 0);
    },
  ];
};
const emptyContents = [
  '',
  ' \n ',
  '<p>&nbsp;</p>',
  '<!-- later -->',
  '<br>',
  '<h2></h2>',
  '<h2> <a href="#a"></a></h2><p><br></p>',
  '<div><p><a href="/book"> </a></p></div>',
  '<p>\u200b</p>',
];

const withoutLink = sectionFor(call(`${heading}<p>Words</p>`));
/** Buttons without an address, alone and in WordPress's markup. */
const withoutAddress = [
  '<p><a>Book</a></p>',
  '<p><a class="sage-action">Book</a></p>',
  '<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link">Book</a></div></div>',
].map((button) => [button, sectionFor(call(`${heading}${button}`))] as const);
const nextToAnother = sectionFor(
  `${call('<p>Words</p>')}<sage-state-availability states="TX"></sage-state-availability>`,
);

describeCases('an empty widget renders nothing and warns', [
  ...emptyContents.map((content) => empty(call(content))),
  ...emptyContents.map((content) => empty(`<sage-signs-checklist>${content}</sage-signs-checklist>`)),
  ...emptyContents.map((content) =>
    empty(`<sage-comparison-cards choosable>${content}</sage-comparison-cards>`),
  ),
  ...emptyContents.map((content) => empty(`<sage-comparison-card>${content}</sage-comparison-card>`)),
  ...emptyContents.map((content) => empty(`<sage-state-availability>${content}</sage-state-availability>`)),
  empty(
    '<sage-comparison-cards><sage-comparison-card value="individual"></sage-comparison-card><sage-comparison-card value="couples"><h3></h3></sage-comparison-card></sage-comparison-cards>',
  ),
  empty(
    '<sage-comparison-cards choosable><sage-comparison-card value="individual"></sage-comparison-card><sage-comparison-card value="couples"></sage-comparison-card></sage-comparison-cards>',
  ),
  empty('<sage-footnoted-article></sage-footnoted-article>'),
  empty('<sage-footnoted-article><!-- later --></sage-footnoted-article>'),
  ...emptyContents.map((content): Case => {
    const body = `<sage-footnoted-article>${content}<p></p></sage-footnoted-article>`;
    const openSection = sectionFor(body);
    return [body, async () => assert.equal((await warningsOf(await openSection())).length, 1)];
  }),
  [
    'a call without any link',
    async () => {
      const place = await withoutLink();

      assert.equal((await warningsOf(place)).length, 1);
      assert.match(await place.part.innerText(), /^Begin with one conversation\s+Words$/);
      assert.equal(await place.part.locator('.actions').isVisible(), false);
    },
  ],
  ...withoutAddress.map(([button, openSection]): Case => [
    `a call with a button without an address: ${button}`,
    async () => {
      const place = await openSection();
      const words = place.part.getByText('Book', { exact: true });

      assert.equal((await warningsOf(place)).length, 1);
      assert.equal(await words.isVisible(), true);
      assert.equal(await words.evaluate((each) => getComputedStyle(each).borderStyle), 'none');
    },
  ]),
  [
    'a badge after a call keeps its distance',
    async () => {
      const { part } = await nextToAnother();
      const [above, below] = await Promise.all(
        ['sage-consult-cta', 'sage-state-availability'].map((tag) => part.locator(tag).boundingBox()),
      );

      assert.equal(below!.y - above!.y - above!.height, 16);
    },
  ],
  [
    'the self-check',
    async () => {
      await using visited = await open(
        `${call('')}${call(heading)}<sage-footnoted-article></sage-footnoted-article><sage-signs-checklist></sage-signs-checklist>
         <sage-comparison-cards></sage-comparison-cards><sage-comparison-card></sage-comparison-card><sage-state-availability></sage-state-availability>`,
      );
      await visited.page.evaluate(() => (location.hash = '#sage-check'));
      const panel = visited.page.getByRole('region', { name: 'Sagebrush check' });
      await panel.waitFor();

      assert.match(await panel.innerText(), /7 widgets on this page\./);
      assert.doesNotMatch(await panel.innerText(), /No problems found/);
    },
  ],
  [
    'content that a framework or a practice adds right away',
    async () => {
      await using visited = await open('');
      await visited.page.evaluate(() => {
        const filled = document.createElement('sage-consult-cta');
        document.querySelector('main')!.append(filled, document.createElement('sage-consult-cta'));
        queueMicrotask(() => (filled.innerHTML = '<p><a href="/book">Book</a></p>'));
        const facts = document.createElement('sage-practice');
        facts.setAttribute('page', '');
        facts.setAttribute('book-url', '/first');
        document.querySelector('main')!.append(facts);
      });
      await widgetsRendered(visited.page);

      assert.deepEqual(await warningsOf(wholePage(visited)), []);
      assert.deepEqual(await linksOf(wholePage(visited)), ['[/book]', '[/first]']);
    },
  ],
  [
    'late content is rendered, with only one warning',
    async () => {
      await using visited = await open(
        `${call('')}<sage-signs-checklist></sage-signs-checklist><sage-comparison-cards><sage-comparison-card></sage-comparison-card><sage-comparison-card></sage-comparison-card></sage-comparison-cards>`,
      );
      await visited.page.evaluate(async () => {
        const setHtml = (selector: string, html: string) =>
          document.querySelectorAll(selector).forEach((each) => (each.innerHTML = html));
        setHtml('sage-consult-cta, sage-signs-checklist', '<!-- -->');
        await new Promise((done) => setTimeout(done));
        setHtml('sage-consult-cta', '<p><a href="/book">Book</a></p>');
        setHtml('sage-signs-checklist', '<ul><li>A sign</li></ul>');
        setHtml('sage-comparison-card', '<h3>A card</h3>');
      });
      await widgetsRendered(visited.page);

      assert.equal((await warningsOf(wholePage(visited))).length, 3);
      assert.deepEqual(await linksOf(wholePage(visited)), ['[/book]']);
      assert.equal(await visited.page.getByRole('checkbox').count(), 1);
      assert.equal(await visited.page.getByRole('heading', { name: 'A card' }).count(), 2);
    },
  ],
]);
