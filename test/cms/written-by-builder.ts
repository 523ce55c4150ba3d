// A practice's facts, as typed into the settings of our plugin, and what the snippet builder writes for them.
import type { Browser } from 'playwright-core';
import { field, open } from '../helpers/builder.ts';

const license = {
  clinician: 'Ana Ruiz',
  profession: 'LPC',
  number: '12 "3"',
  lookup: 'https://bhec.example/?a=1&b=2',
};
const dates = { 'verified-on': '2026-10-01', until: '2099-09-30' };

interface LicenseRow {
  readonly state: string;
  readonly page?: string;
  readonly 'verified-on'?: string;
  readonly [field: string]: string | undefined;
}

/** The facts, as typed into the settings. */
export const facts = {
  name: 'Harbor "Light" & <Sons>',
  'book-url': 'harborlight.example/book?a=1&b=2',
  phone: '207-555-0142',
  'outside-url': 'https://directory.example/us',
  notice: '/good-faith',
  services: [
    { name: 'Individual therapy', length: '50 min', price: '$150' },
    { name: 'Couples therapy', 'book-url': '/couples' },
    { name: 'Family therapy' },
  ],
  licenses: [
    { state: 'TX', page: '/texas', board: 'The Board', services: 'couples', ...license, ...dates },
    { state: 'TX', status: 'compact', profession: 'LMFT' },
    { state: 'ME' },
    { state: 'CA', status: 'pending', profession: 'LPCC' },
  ] as LicenseRow[],
};

/** The builder's output for the same facts. */
export async function writtenByBuilder(
  browser: Browser,
): Promise<Record<'practice' | 'states' | 'jsonLd', string>> {
  const { services, licenses, notice, ...practice } = facts;
  const [individual, couples] = services.map((service) => ({ ...service, name: '' }));
  const licensed = licenses.map(({ 'verified-on': verifiedOn = '', ...rest }) => ({
    ...rest,
    verifiedOn,
  }));
  const work = {
    practice: { ...practice, states: 'TX ME CA', services: 'individual couples family-therapy' },
    services: { individual, couples, 'family-therapy': services[2] },
    notice,
    licenses: { TX: licensed.slice(0, 2), CA: licensed.slice(3) },
    statePages: { TX: '/texas' },
    pieces: [{ tag: 'sage-state-availability', words: '' }],
  };
  await using builder = await open(browser);
  const { page } = builder;
  const buffer = Buffer.from(JSON.stringify(work));
  await page
    .getByLabel('Open a file')
    .setInputFiles({ name: 'work.json', mimeType: 'application/json', buffer });
  await page.locator('.undo').getByText('The file is open.').waitFor();
  await field(page, 'place').selectOption('page');
  const texts = await page
    .locator('textarea')
    .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value));
  const find = (pattern: RegExp) => texts.flatMap((text) => pattern.exec(text)?.[1] ?? [])[0] ?? '';
  return {
    jsonLd: find(/<script type="application\/ld\+json">\n([^]*)\n<\/script>/),
    // The settings print only the list of services.
    practice: find(/(<sage-practice[^]*<\/ul>)/).replace(/<h2>.*<\/h2>/, ''),
    states: find(/<sage-state-availability>([^]*)<\/sage-state-availability>/),
  };
}
