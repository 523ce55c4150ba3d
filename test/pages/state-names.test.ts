// Names of states, as practices write them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeCases } from '../helpers/cases.ts';
import { choose, pageOf, rows, startPages, warningsOf, wordsOf, type Row } from '../helpers/licenses.ts';

const { open } = await startPages();

const spanishNames = [
  ['Nuevo México', 'NM'],
  ['Carolina del Norte', 'NC'],
  ['NUEVA YORK', 'NY'],
  ['Estado de Pensilvania', 'PA'],
  ['Hawaii', 'HI'],
  ['Misuri', 'MO'],
] as const;

const everyName: readonly Row[] = [
  ['State of Maine', 'ME'],
  ['New York State', 'NY'],
  ['Washington State', 'WA'],
  ['Commonwealth of Massachusetts', 'MA'],
  ['Commonwealth of the Northern Mariana Islands', 'MP'],
  ['Territory of Guam', 'GU'],
  ['CNMI', 'MP'],
  ['USVI', 'VI'],
  ['Virgin Islands', 'VI'],
  ['the U.S. Virgin Islands', 'VI'],
  ['District of Columbia (DC)', 'DC'],
  ['Texas (TX)', 'TX'],
  ['TX (Texas)', 'TX'],
  ['TX – Texas', 'TX'],
  ['Washington D.C.', 'DC'],
  ['Washington (DC)', 'DC'],
  ['Wash. DC', 'DC'],
  ['D.C.', 'DC'],
  ['Wash.', 'WA'],
  ['N. Carolina', 'NC'],
  ['No. Carolina', 'NC'],
  ['S Dakota', 'SD'],
  ['W. Virginia', 'WV'],
  ['W.Va.', 'WV'],
  ['N. Mex.', 'NM'],
  ['Mass.', 'MA'],
  ['Calif.', 'CA'],
  ['Penn.', 'PA'],
  ['Penna.', 'PA'],
  ['Tex.', 'TX'],
  ['N.H.', 'NH'],
  ['Mich', 'MI'],
  ['Ga.', 'GA'],
  ['Fla.', 'FL'],
  ['Hawai‘i', 'HI'],
  ['Nuevo Mexico', 'NM', null],
  ['Kansas City', 'KS', null],
  ['New York City', 'NY', null],
  ['Washington County', 'WA', null],
  ['Northern Virginia', 'VA', null],
].map(([written, state, served = true]) => [written, state, served] as Row);

describeCases('names', [
  ...rows(open, everyName),
  ...rows(
    open,
    everyName.map(([name, state, served]) => [`Alabama, ${name}`, state, served]),
    'en',
    (written) => `states="${written}">`,
  ),
  [
    'Spanish names on a Spanish page: one option, one item, no warning',
    async () => {
      const names = spanishNames.map(([name]) => name);
      const visited = await open(
        pageOf(
          `<sage-practice states="${names.join(', ')}"><sage-state-availability check layout="list"></sage-state-availability></sage-practice>
           <sage-state-availability check layout="list"><ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul></sage-state-availability>`,
          'es',
        ),
      );
      for (const index of [0, 1]) {
        const widget = visited.page.locator('sage-state-availability').nth(index);
        assert.equal(await widget.locator('option').count(), 57);
        assert.equal(await widget.locator('li').count(), spanishNames.length);
        for (const [name, state] of spanishNames)
          assert.equal((await choose(visited.page, widget, state)).served, true, name);
      }
      assert.deepEqual(await warningsOf(visited), []);
    },
  ],
]);

describe('reported pages', () => {
  const cases = '/test/pages/cases';

  it('52: lists Spanish names once, as served', async () => {
    const visited = await open({ path: `${cases}/52-state-names-in-spanish.html` });
    const { page } = visited;
    const list = page.locator('sage-state-availability').first();

    assert.equal(await list.locator('option', { hasText: 'Nuevo México' }).count(), 1);
    assert.equal((await choose(page, list, 'NM')).served, true);
    assert.match(await page.getByRole('status').innerText(), /Sí, podemos atenderle en Nuevo México/);
    assert.match(await wordsOf(page.locator('sage-consult-cta')), /Reservar .* en Nuevo México/);
    assert.deepEqual(await warningsOf(visited), []);
  });

  it('53: reads names as practices write them', async () => {
    const visited = await open({ path: `${cases}/53-state-names-as-practices-write-them.html` });
    const { page } = visited;
    assert.match(
      await wordsOf(page.locator('#a')),
      /^Available in Alabama, Northern Mariana Islands, Connecticut,? and 2 more/,
    );
    const list = page.locator('#b');
    for (const state of ['MP', 'ME', 'NY', 'DC', 'VA', 'TX', 'MA'])
      assert.equal((await choose(page, list, state)).served, true, state);
    assert.equal((await choose(page, list, 'OH')).served, null);
    assert.equal((await warningsOf(visited)).length, 2);
  });
});
