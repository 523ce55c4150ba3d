// Licenses: we claim only what the author wrote, and deny nothing that we could not read.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeCases, type Case } from '../helpers/cases.ts';
import {
  accessibleText,
  choose,
  pageOf,
  rows,
  startPages,
  warningsOf,
  wordsOf,
  type Row,
} from '../helpers/licenses.ts';

const { open } = await startPages();

describeCases('words next to a state', [
  ...rows(open, [
    // Unclear
    ['Ohio (license pending)', 'OH', null],
    ['Vermont – coming soon', 'VT', null],
    ['Utah: no longer, since May', 'UT', null],
    ['Ohio (pending)', 'OH', null],
    ['Ohio - Pending', 'OH', null],
    ['Ohio Pending', 'OH', null],
    ['Pending: Ohio', 'OH', null],
    ['OHIO (PENDING)', 'OH', null],
    ['Not licensed in Ohio', 'OH', null],
    ['No longer in Utah', 'UT', null],
    ['Ohio, until December', 'OH', null],
    ['Ohio from January 2027', 'OH', null],
    ['Ohio (in January)', 'OH', null],
    ['Ohio (2027)', 'OH', null],
    ['Ohio, 9/1/2027', 'OH', null],
    ['Ohio – waitlist', 'OH', null],
    ['Ohio (expired)', 'OH', null],
    ['Ohio (inactive)', 'OH', null],
    ['Ohio: applied for', 'OH', null],
    ['Ohio (in Review)', 'OH', null],
    ['Ohio (in Process)', 'OH', null],
    ['Ohio (in Progress)', 'OH', null],
    ['Ohio (in Training)', 'OH', null],
    ['Ohio?', 'OH', null],
    ['Ohio (TBD)', 'OH', null],
    ['Ohio – LPC (supervised)', 'OH', null],
    ['Ohio, not by telehealth', 'OH', null],
    ['Ohio (license no longer active)', 'OH', null],
    ['Ohio (adults only)', 'OH', null],
    ['Ohio*', 'OH', null],
    ['Ohio<sup>1</sup>', 'OH', null],
    ['Ohio<br><small>pending</small>', 'OH', null],
    ['<a href="/ohio">Ohio</a> (pending)', 'OH', null],
    ['<a href="/ohio">Ohio (pending)</a>', 'OH', null],
    ['Ohio <a href="/soon">(soon)</a>', 'OH', null],
    ['<li data-state="OH">Ohio (pending)</li>', 'OH', null],
    ['<li data-state="OH">License pending</li>', 'OH', null],
    ['<li data-state="OH" data-profession="LPC">Ohio, LPC, pending</li>', 'OH', null],
    ['We see clients in Ohio and Texas', 'OH', null],
    ['We see clients in Ohio and Texas', 'TX', null],
    ['Ohio (pending)', 'NV', false],
    // Clear
    ['Ohio', 'OH', true],
    ['Ohio, by video', 'OH', true],
    ['Ohio (telehealth)', 'OH', true],
    ['Ohio (telehealth only)', 'OH', true],
    ['Ohio – in person', 'OH', true],
    ['Ohio – online and in person', 'OH', true],
    ['Ohio, in Columbus', 'OH', true],
    ['Ohio (Columbus office)', 'OH', true],
    ['Ohio – office in Columbus', 'OH', true],
    ['Licensed in Ohio', 'OH', true],
    ['Telehealth in Ohio', 'OH', true],
    ['Online therapy throughout Ohio', 'OH', true],
    ['Ohio: LPC', 'OH', true],
    ['Ohio, LMFT, LPCC-S', 'OH', true],
    ['Ohio – LPC #0000', 'OH', true],
    ['Ohio (LPC 12345)', 'OH', true],
    ['Ohio, license number 123', 'OH', true],
    ['Ohio (lic. no. 12345)', 'OH', true],
    ['Ohio – Ph.D., Licensed Clinical Psychologist', 'OH', true],
    ['Ohio – Licensed Marriage and Family Therapist', 'OH', true],
    ['Ohio (PSYPACT)', 'OH', true],
    ['OH: LPC', 'OH', true],
    ['<a href="/ohio">Ohio</a>: <a href="/more">learn more</a>', 'OH', true],
    ['Ohio – adults, couples and individuals', 'OH', true],
    [
      '<li data-state="OH" data-clinician="Ana Ruiz" data-profession="LPC">Ohio, with Ana Ruiz, LPC</li>',
      'OH',
      true,
    ],
    ['<li data-state="OH" data-status="licensed">Ohio, since May</li>', 'OH', true],
    ['<li data-state="OH" data-status="pending">Ohio, soon</li>', 'OH', false],
    ['Ohio (pending)</li><li>Ohio (LPC)', 'OH', true],
    // Clear, for one service
    ['Ohio (individual therapy only)', 'OH', true, 'individual'],
    ['Ohio – couples only', 'OH', true, 'couples'],
    ['Ohio: only individual therapy', 'OH', true, 'individual'],
    ['Ohio, for individuals', 'OH', true, 'individual'],
  ]),
  ...rows(
    open,
    [
      ['Ohio (licencia en trámite)', 'OH', null],
      ['Ohio – próximamente', 'OH', null],
      ['Utah: ya no, desde mayo', 'UT', null],
      ['Ohio, a partir de enero', 'OH', null],
      ['Ohio (en Trámite)', 'OH', null],
      ['Nuevo México (pendiente)', 'NM', null],
      ['Ohio (en línea)', 'OH', true],
      ['Ohio, por video', 'OH', true],
      ['Nuevo México: LPC, licencia n.º 12345', 'NM', true],
      ['Texas – oficina en Austin', 'TX', true],
      ['Texas – terapia individual solamente', 'TX', true, 'individual'],
      ['Texas (solo terapia de pareja)', 'TX', true, 'couples'],
    ],
    'es',
  ),
]);
describeCases(
  'lists with unreadable parts',
  (
    [
      ['states="Maine, Texs"', 'TX', null],
      ['states="Maine, Texs"', 'ME', true],
      ['states="ME XX TX"', 'TX', true],
      ['states="ME XX TX"', 'OH', null],
      ['states="Maine, Kansas City"', 'MO', null],
      ['states="Maine, Ohio (pending)"', 'OH', null],
      ['states="Maine, Ohio (pending, May 2027)"', 'OH', null],
      ['states="Maine, Ohio pending"', 'OH', null],
      ['states="OH pending, ME"', 'OH', null],
      ['states="Maine, Texas (telehealth)"', 'TX', true],
      ['states="Maine, Texas"', 'OH', false],
      ['states="Maine, Ontario"', 'Ontario', null],
    ] as Row[]
  ).map(([written, state, served]): Case => [
    `${written}, and a reader in ${state}`,
    async () => {
      const { page } = await open(
        pageOf(
          `<sage-practice phone="207-555-0142" outside-url="/elsewhere" book-url="/book" ${written}><sage-state-availability check></sage-state-availability><sage-consult-cta></sage-consult-cta></sage-practice>
           <sage-state-availability id="own" check ${written}></sage-state-availability>`,
        ),
      );

      const own = await choose(page, page.locator('#own'), state);
      const inherited = await choose(page, page.locator('sage-state-availability').first(), state);

      assert.deepEqual([own.served, inherited.served], [served, served]);
      const answer = await page.getByRole('status').first().innerText();
      const call = await wordsOf(page.locator('sage-consult-cta'));
      if (served === null) {
        assert.match(answer, /Please ask us if we can meet with you in /);
        assert.doesNotMatch(answer + call, /Yes|sorry|elsewhere/);
        assert.equal(call, 'Book a free consultation');
      } else assert.match(answer, served ? /^Yes/ : /^Sorry, we/);
    },
  ]),
);

describe('reported pages', () => {
  const cases = '/test/pages/cases';

  it('75: leaves open what the author left open, and shows it as written', async () => {
    const visited = await open({ path: `${cases}/75-pending-in-words.html` });
    const { page } = visited;
    const list = page.locator('sage-state-availability').first();

    for (const state of ['OH', 'VT', 'UT']) {
      assert.equal((await choose(page, list, state)).served, null, state);
      assert.equal(
        (await page.locator('sage-consult-cta').getByRole('link').innerText()).trim(),
        'Book a free consultation',
      );
    }
    assert.match(await page.getByRole('status').innerText(), /Utah: no longer, since May.*Please ask us/s);
    const { served, services } = await choose(page, list, 'ID');
    assert.deepEqual([served, services], [true, ['individual']]);
    assert.equal((await choose(page, list, 'NV')).served, false);
    assert.match(
      await accessibleText(page.locator('#badge')),
      /Available in Maine, Ohio \(license pending\), and Vermont – coming soon/,
    );
    const warnings = await warningsOf(visited);
    assert.equal(warnings.length, 5);
    for (const each of warnings) assert.match(each, /data-status="pending"/);
  });
});
