// How the snippet builder completes addresses as people type them.
import assert from 'node:assert/strict';
import { field } from '../helpers/builder.ts';
import { assertProblem, full, load, short, textsFor, openForAll } from '../helpers/builder-work.ts';
import { describeCases, type Case } from '../helpers/cases.ts';

const { page } = await openForAll();

const places = ['page', 'strict', 'wix', 'react'];
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

describeCases('an incomplete URL is completed', [
  ...addresses.map(([typed, whole, note]): Case => [
    typed,
    async () => {
      await load(page, short);
      const input = field(page, 'practice-book-url');
      await input.fill(typed);
      // The output updates before the field loses focus.
      const early = (await textsFor(page)).join('\n');
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
      await load(page, short);
      await field(page, 'practice-book-url').fill(typed);
      await field(page, 'practice-book-url').blur();
      await assertProblem(page, /isn’t a full address/);
    },
  ]),
  [
    'outside-url, a piece’s own link, a license look-up',
    async () => {
      await load(page, { ...full, licences: { TX: { profession: 'LPC', lookup: 'bhec.texas.gov/verify' } } });
      await field(page, 'practice-outside-url').fill('psychologytoday.com');
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
      await field(page, 'piece-1-href').fill('www.calls.example');
      const all = (await textsFor(page)).join('\n');
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
  ...places.map((place): Case => [
    `an unsafe one, which saved work may contain, is on no page, given ${place}`,
    async () => {
      const unsafe = 'javascript:alert(1)';
      await load(page, {
        ...full,
        practice: { ...full.practice, 'book-url': unsafe, 'outside-url': unsafe },
        services: { individual: { name: '', length: '', price: '$1', 'book-url': unsafe } },
        notice: unsafe,
        statePages: { ME: unsafe },
        licenses: { TX: [{ profession: 'LPC', lookup: unsafe }] },
        pieces: full.pieces.map((piece) => ({
          ...piece,
          options: { ...('options' in piece && piece.options), href: unsafe },
        })),
        script: unsafe,
      });
      const all = (await textsFor(page, place)).join('\n');
      assert.doesNotMatch(all, /javascript:/);
      assert.match(all, /Harbor Light/);
      await assertProblem(page, /We can’t link to “javascript:alert\(1\)”/);
    },
  ]),
  ...(
    [
      ['harborlight.com/sagebrush.js', 'https://harborlight.com/sagebrush.js'],
      ['/js/', '/js/sagebrush.js'],
      [' https://harborlight.com/files/ ', 'https://harborlight.com/files/sagebrush.js'],
      ['sagebrush.js', 'sagebrush.js'],
      ['', '/sagebrush.js'],
    ] as const
  ).map(([typed, whole]): Case => [
    `that of the script: “${typed}”`,
    async () => {
      await load(page, short);
      await field(page, 'script').fill(typed);
      assert.ok((await textsFor(page))[0]!.includes(`<script src="${whole}" defer></script>`));
    },
  ]),
]);
