// The form of the snippet builder: its words, licenses, services and rows of cards.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { labels } from '../../builder/form/labels.ts';
import { add, chooseStates, field, checkService, open, path, preview, write } from '../helpers/builder.ts';
import { snippet } from '../helpers/builder-work.ts';
import { rendered, startBrowser, visit } from '../helpers/harness.ts';

type Opened = Awaited<ReturnType<typeof open>>;

const browser = await startBrowser();
after(() => browser.close());

let builder: Opened;
let page: Page;
const openBuilder = async (hash = '') => {
  builder = await open(browser, { path: path + hash });
  ({ page } = builder);
};
const closeBuilder = async () => {
  assert.deepEqual(await builder.violations(), []);
  await builder[Symbol.asyncDispose]();
};

const activeId = () => page.evaluate(() => document.activeElement?.id);

describe('the words of the form', () => {
  interface Manifest {
    readonly modules: readonly {
      readonly declarations?: readonly {
        readonly tagName?: string;
        readonly attributes?: readonly { readonly name: string }[];
      }[];
    }[];
  }

  it('cover every attribute of the manifest, and nothing else', () => {
    const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
    const elements = modules.flatMap(({ declarations = [] }) => declarations);
    const expected = elements.flatMap(({ tagName, attributes = [] }) =>
      tagName ? [[tagName, attributes.map(({ name }) => name).sort()] as const] : [],
    );

    const named = Object.entries(labels).map(([tag, { fields }]) => [tag, Object.keys(fields).sort()]);

    assert.deepEqual(Object.fromEntries(named), Object.fromEntries(expected));
  });

  it('are not those of developers', () => {
    const advanced = /utm_|URL parameter/;
    for (const { fields } of Object.values(labels))
      for (const { label, hint = '', isAdvanced } of Object.values(fields)) {
        assert.doesNotMatch(label + hint, /`|attribute|separated by|USPS/);
        if (!isAdvanced) assert.doesNotMatch(label + hint, advanced);
      }
  });
});

describe('licenses', () => {
  before(() => openBuilder());
  after(closeBuilder);
  const fillLicense = async (code: string, index: number, values: Record<string, string>) => {
    await page.locator(`#add-license-${code}`).click();
    assert.equal(await activeId(), `license-${code}-${index}-status`);
    for (const [name, value] of Object.entries(values)) {
      const input = field(page, `license-${code}-${index}-${name}`);
      await (name === 'status' ? input.selectOption(value) : input.fill(value));
    }
  };

  it('say all that the elements understand, several for a state', async () => {
    await chooseStates(page, 'practice-states', 'TX', 'ME', 'MT');
    await checkService(page, 'Individual therapy');
    await checkService(page, 'Couples therapy');
    await page.locator('summary', { hasText: 'Licenses, state by state' }).click();
    await page.locator('summary', { hasText: 'Your pages about each state' }).click();
    await field(page, 'page-TX').fill('/texas');
    await fillLicense('TX', 0, {
      clinician: 'Ana Ruiz',
      profession: 'LPC',
      number: '12345',
      board: 'Texas Board',
      lookup: 'https://board.example.org/tx',
      verifiedOn: '2026-10-01',
      until: '2099-09-30',
    });
    await fillLicense('TX', 1, { status: 'compact', clinician: 'Sam Field' });
    await page
      .getByRole('group', { name: 'Texas, license 2' })
      .getByRole('checkbox', { name: 'Couples therapy' })
      .check();
    await fillLicense('MT', 0, { status: 'pending' });

    const html = await snippet(page);
    const items = html.match(/<li data-state.*<\/li>/g);
    assert.deepEqual(items, [
      '<li data-state="TX" data-status="licensed" data-clinician="Ana Ruiz" data-profession="LPC" data-number="12345" data-lookup="https://board.example.org/tx" data-verified-on="2026-10-01" data-until="2099-09-30"><a href="/texas">Texas</a> (LPC, No. 12345, Ana Ruiz)</li>',
      '<li data-state="TX" data-status="compact" data-clinician="Sam Field" data-services="couples"><a href="/texas">Texas</a> (compact privilege, Sam Field, couples therapy only)</li>',
      '<li data-state="ME">Maine</li>',
      '<li data-state="MT" data-status="pending">Montana (license pending)</li>',
    ]);
    // The practice cannot see clients in a state whose license is pending.
    assert.match(html, /<sage-practice page states="TX ME"/);
  });

  it('can be put in a calendar, 60 days before they expire', async () => {
    const reminders = page.getByRole('button', { name: 'Add a reminder to your calendar' });
    assert.equal(await reminders.count(), 1, 'only one license has a date');

    const download = page.waitForEvent('download');
    await reminders.click();
    const file = await download;

    assert.equal(file.suggestedFilename(), 'renew-license-texas-lpc-ana-ruiz.ics');
    const text = readFileSync(await file.path(), 'utf8');
    assert.match(text, /^DTSTART;VALUE=DATE:20990801\r$/m);
    assert.match(text, /^SUMMARY:Renew license: Texas\\, LPC\\, Ana Ruiz/m);
  });

  it('are given to search engines, without those that are pending', async () => {
    const text = await field(page, 'copy-facts').inputValue();
    const facts = JSON.parse(text.replace(/^<script[^>]*>|<\/script>$/g, '')) as {
      areaServed: { name: string }[];
      employee: { name: string; hasCredential: { expires?: string } }[];
    };

    assert.deepEqual(
      facts.areaServed.map(({ name }) => name),
      ['Texas', 'Maine'],
    );
    assert.deepEqual(
      facts.employee.map(({ name, hasCredential }) => [name, hasCredential.expires]),
      [['Ana Ruiz', '2099-09-30']],
    );
  });

  it('are dates to choose, and a passed one says what to do', async () => {
    const until = field(page, 'license-TX-0-until');
    assert.equal(await until.getAttribute('type'), 'date');

    await until.fill('2020-01-01');
    await until.blur();

    assert.match(
      await field(page, 'license-TX-0-until-problem').innerText(),
      /This date has passed, so the page no longer says that you can see clients in Texas/,
    );
  });

  it('can be removed, and come back', async () => {
    await page.getByRole('button', { name: 'Remove: Texas, license 2' }).click();
    assert.doesNotMatch(await snippet(page), /Sam Field/);

    assert.equal(await activeId(), 'undo');
    await page.locator('.undo').getByRole('button', { name: 'Undo' }).click();

    assert.match(await snippet(page), /Sam Field/);
    assert.equal(await activeId(), 'license-TX-1-status');
  });
});

describe('services', () => {
  before(() => openBuilder());
  after(closeBuilder);

  it('have a length, a price with its notice, and a booking page', async () => {
    await field(page, 'practice-book-url').fill('/book');
    await checkService(page, 'Individual therapy');
    await checkService(page, 'Couples therapy');
    await field(page, 'other-service').fill('Family therapy');
    await page.keyboard.press('Enter');
    await page.locator('summary', { hasText: 'Length and price' }).click();
    await page.getByLabel('Length: Couples therapy').fill('75 min');
    await page.getByLabel('Price: Couples therapy').fill('$180');
    await page.getByLabel('Its own booking page: Couples therapy').fill('/couples');
    await page.getByLabel('Link to your Good Faith Estimate notice').fill('/estimate');

    const html = await snippet(page);
    const [practice] = /<sage-practice.*<\/sage-practice>/s.exec(html)!;
    assert.equal(
      practice,
      `<sage-practice page book-url="/book" services="individual couples family-therapy">
<h2>Services and fees</h2>
<ul>
<li data-service="individual">Individual therapy</li>
<li data-service="couples" data-book-url="/couples" data-length="75 min" data-price="$180" data-notice="/estimate">Couples therapy</li>
<li data-service="family-therapy">Family therapy</li>
</ul>
<p>Couples therapy: 75 min, $180.</p>
<p>You have the right to a <a href="/estimate">Good Faith Estimate</a> before you begin.</p>
</sage-practice>`,
    );
    assert.ok(html.indexOf(practice) > html.indexOf('<sage-consult-cta'));
    await preview(page).getByRole('heading', { name: 'Services and fees' }).waitFor();
  });

  it('are understood where they are pasted', async () => {
    const [script, html] = ['<script src="/dist/sagebrush.js"></script>', await snippet(page)];
    await using visited = await visit(browser, {
      html: () => `<!doctype html><html lang="en"><title>Pasted</title>${html}${script}</html>`,
    });
    await rendered(visited.page);
    const services = await visited.page
      .locator('sage-practice')
      .evaluate((each) => (each as HTMLElement & { practice: { services: object[] } }).practice.services);

    assert.deepEqual(services[1], {
      value: 'couples',
      name: 'Couples therapy',
      bookUrl: '/couples',
      length: '75 min',
      price: '$180',
      notice: '/estimate',
    });
    assert.deepEqual(await visited.violations(), []);
  });
});

describe('another service', () => {
  before(() => openBuilder());
  after(closeBuilder);

  for (const name of ['Family therapy', '家族', '🌈'])
    it(`is added when the author goes on to the next field: ${name}`, async () => {
      await field(page, 'other-service').fill(name);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');

      await page.getByRole('checkbox', { name }).waitFor({ timeout: 5000 });

      assert.equal(await field(page, 'other-service').inputValue(), '');
      assert.notEqual(await activeId(), 'other-service');
    });

  it('is added once if the author presses its button', async () => {
    await field(page, 'other-service').fill('Groups');
    await page.getByRole('button', { name: 'Add this service' }).click();

    assert.equal(await page.getByRole('checkbox', { name: 'Groups' }).count(), 1);
    assert.equal(await activeId(), 'other-service');
  });
});

describe('cards side by side', () => {
  before(() => openBuilder());
  after(closeBuilder);
  const rows = async () =>
    [...(await snippet(page)).matchAll(/<li data-row="(.*?)">(.*?)<\/li>/g)].map((each) => each.slice(1));

  it('begin with the services that the practice offers', async () => {
    await checkService(page, 'Individual therapy');
    await add(page, 'Services side by side');

    assert.equal(await field(page, 'piece-2-0-value').inputValue(), 'individual');
    assert.equal(await field(page, 'piece-2-1-value').inputValue(), '');
    assert.ok(!(await field(page, 'safety').isChecked()));
  });

  it('are compared row by row', async () => {
    await checkService(page, 'Couples therapy');
    await field(page, 'piece-2-1-value').selectOption('couples');
    await page.getByLabel('Individual therapy: Who comes').fill('You, by yourself.');
    await page.getByLabel('Couples therapy: Who comes').fill('Both of you.');
    await page.getByLabel('Couples therapy: Focus').fill('What happens between you.');
    await page.getByRole('button', { name: 'Add a row' }).click();
    assert.equal(await activeId(), 'piece-2-row-2');
    await page.keyboard.type('How long');
    await page.getByLabel('Individual therapy: How long').fill('50 minutes.');

    assert.deepEqual(await rows(), [
      ['Who comes', 'You, by yourself.'],
      ['How long', '50 minutes.'],
      ['Who comes', 'Both of you.'],
      ['Focus', 'What happens between you.'],
    ]);
    assert.match(
      await snippet(page),
      /<sage-comparison-card value="couples">\n<h3>Couples therapy<\/h3>\n<ul>/,
    );
    await preview(page).getByText('Both of you.').waitFor();
  });

  it('keep a link at the end, and text before the rows', async () => {
    await write(page, 3, '<p>Room for you.</p><p><a href="/individual">More</a></p>');

    assert.match(
      await snippet(page),
      /<h3>Individual therapy<\/h3>\n<p>Room for you\.<\/p>\n<ul>\n<li data-row="Who comes">.*\n<li data-row="How long">.*\n<\/ul>\n<p><a href="\/individual">More<\/a><\/p>/,
    );
  });

  it('lose a row, and get it back', async () => {
    const all = await rows();
    await page.getByRole('button', { name: 'Remove row 1' }).click();
    assert.deepEqual(
      await rows(),
      all.filter(([label]) => label !== 'Who comes'),
    );

    await page.locator('.undo').getByRole('button', { name: 'Undo' }).click();

    assert.deepEqual(await rows(), all);
  });
});
