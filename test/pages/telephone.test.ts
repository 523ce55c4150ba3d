// Telephone numbers, as practices write them.
import assert from 'node:assert/strict';
import { describeCases, type Case } from '../helpers/cases.ts';
import { widgetsRendered } from '../helpers/harness.ts';
import { chooseIn, once, pageOf, startPages, warningsOf } from '../helpers/licenses.ts';

const { open } = await startPages();

type Number = readonly [phone: string, address?: string, label?: string, warns?: true];
const numbers: readonly Number[] = [
  ['207-555-0142', 'tel:2075550142', '207-555-0142'],
  ['(207) 555‑0142', 'tel:2075550142', '(207) 555-0142'],
  ['+1 207.555.0142', 'tel:+12075550142', '+1 207.555.0142'],
  ['207 – 555 – 0142', 'tel:2075550142', '207 - 555 - 0142'],
  ['1-800-THERAPY', 'tel:18008437279', '1-800-THERAPY'],
  ['(800) FLOWERS', 'tel:8003569377', '(800) FLOWERS'],
  ['1-800-MATTRESS', 'tel:18006288737', '1-800-MATTRESS'],
  ['207-555-HELP', 'tel:2075554357', '207-555-HELP'],
  ['207-555-0142 x12', 'tel:2075550142', '207-555-0142 x12'],
  ['207-555-0142, ext. 4', 'tel:2075550142', '207-555-0142, ext. 4'],
  ['(207) 555-0142 #4', 'tel:2075550142', '(207) 555-0142 #4'],
  ['207-555-0142, opción 2', 'tel:2075550142', '207-555-0142, opción 2'],
  ['207-555-0142 (call or text)', 'tel:2075550142', '207-555-0142'],
  ['Tel: 207-555-0142', 'tel:2075550142', '207-555-0142'],
  ['call 207-555-0142 after 5pm', 'tel:2075550142', '207-555-0142'],
  ['+44 (0)20 7946 0018', 'tel:+442079460018', '+44 (0)20 7946 0018'],
  ['207-555-0142 / 207-555-0143', 'tel:2075550142', '207-555-0142', true],
  ['207-555-0142 or 207-555-0143', 'tel:2075550142', '207-555-0142', true],
  ['207-555-0142, 207-555-0143', 'tel:2075550142', '207-555-0142', true],
  ['555-0142', undefined, undefined, true],
  ['207-555-01425', undefined, undefined, true],
  ['988', undefined, undefined, true],
  ['911', undefined, undefined, true],
  ['741741', undefined, undefined, true],
  ['call us', undefined, undefined, true],
];
/** The phone links of every practice, from its call and from its list. */
const phones = once(async () => {
  const visited = await open(
    pageOf(
      numbers
        .map(
          ([phone]) =>
            `<sage-practice phone="${phone}"><sage-consult-cta></sage-consult-cta></sage-practice><sage-practice phone="${phone}"><sage-state-availability check states="ME"></sage-state-availability></sage-practice>`,
        )
        .join(''),
    ),
  );
  await visited.page.locator('sage-state-availability').evaluateAll(
    chooseIn,
    numbers.map(() => 'OH'),
  );
  await widgetsRendered(visited.page);
  const links = await visited.page
    .locator('sage-consult-cta, sage-state-availability')
    .evaluateAll((widgets) =>
      widgets.map(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('a[href^="tel:"]') ?? [])].map((link) => [
          link.getAttribute('href'),
          link.textContent.replace(/\s+/g, ' ').trim(),
        ]),
      ),
    );
  return { links, warnings: await warningsOf(visited) };
});

describeCases(
  'telephone numbers',
  numbers.map(([phone, address, label, warns], index): Case => [
    phone,
    async () => {
      const { links, warnings } = await phones();

      const expected = address ? [[address, `Call ${label}`]] : [];
      assert.deepEqual(links.slice(2 * index, 2 * index + 2), [expected, expected]);
      const own = warnings.filter((each) => each.includes(`phone: found "${phone}"`));
      assert.equal(own.length, warns ? 2 : 0, own.join());
    },
  ]),
);
