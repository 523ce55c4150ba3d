// The form of the snippet builder: its words, states by typing, licenses, services, rows of cards, and saved work of
// earlier versions.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { labels } from '../../builder/form/labels.ts';
import {
  add,
  chips,
  chooseStates,
  field,
  checkService,
  open,
  path,
  preview,
  write,
} from '../helpers/builder.ts';
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

/** What the author copies for the page. */
const snippet = () => page.locator('.copies > .copy textarea').last().inputValue();
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

describe('the field for states', () => {
  before(() => openBuilder());
  after(closeBuilder);
  const id = 'practice-states';
  const options = () => page.locator('[role=option]').allInnerTexts();
  const names = async () =>
    (await chips(page, id).allInnerTexts()).map((chip) => chip.replace(/\s*×/, '').trim());
  const status = () => page.locator('states-field').first().getByRole('status').innerText();
  const combobox = () => page.getByRole('combobox', { name: 'States where you’re licensed' });

  it('lists what the typing could mean, by name and by code', async () => {
    const cases: [typed: string, first: RegExp, count?: number][] = [
      ['new', /^New Hampshire/, 4],
      ['tx', /^Texas/, 1],
      ['ma', /^Massachusetts/],
      ['carolina', /^North Carolina/, 2],
      ['N. Dak', /^North Dakota/, 1],
    ];
    for (const [typed, first, count] of cases) {
      await combobox().fill(typed);
      const found = await options();
      assert.match(found[0]!, first, typed);
      if (count) assert.equal(found.length, count, typed);
      assert.equal(await combobox().getAttribute('aria-expanded'), 'true');
      const active = await combobox().getAttribute('aria-activedescendant');
      assert.match(await page.locator(`#${active}`).innerText(), first);
    }
    await combobox().fill('');
    assert.equal(await combobox().getAttribute('aria-expanded'), 'false');
  });

  it('works with the keyboard alone', async () => {
    await combobox().focus();
    await page.keyboard.type('new');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    assert.deepEqual(await names(), ['New Jersey']);
    assert.equal(await status(), 'Added New Jersey.');
    assert.equal(await combobox().inputValue(), '');

    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    assert.deepEqual(await names(), ['New Jersey', 'Wyoming']);

    await page.keyboard.type('tex');
    await page.keyboard.press('Escape');
    assert.equal((await options()).length, 0);
    await page.keyboard.press('Escape');
    assert.equal(await combobox().inputValue(), '');

    await page.keyboard.press('Backspace');
    assert.deepEqual(await names(), ['New Jersey']);
    assert.equal(await status(), 'Removed Wyoming.');

    await page.keyboard.type('new jersey');
    await page.keyboard.press('Enter');
    assert.equal(await status(), 'New Jersey is already on your list.');

    await page.keyboard.press('Tab');
    assert.equal(
      await page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
      'Remove New Jersey',
    );
    await page.keyboard.press('Enter');
    assert.deepEqual(await names(), []);
    assert.equal(await activeId(), id);
  });

  it('takes a click, a list, and what is left in it', async () => {
    await combobox().fill('ver');
    await page.getByRole('option', { name: 'Vermont' }).click();
    assert.equal(await activeId(), id);
    await combobox().fill('ME, N.H., ');
    await combobox().pressSequentially('Rhode Island');
    await combobox().blur();

    assert.deepEqual(await names(), ['Vermont', 'Maine', 'New Hampshire', 'Rhode Island']);
    assert.match(await snippet(), /states="VT ME NH RI"/);
  });

  it('asks about a name that it does not know', async () => {
    await chooseStates(page, id, 'Masachusetts');

    const problem = field(page, `${id}-problem`);
    assert.match(await problem.innerText(), /We don’t recognize Masachusetts\. Did you mean Massachusetts\?/);
    assert.equal(await combobox().getAttribute('aria-invalid'), 'true');
    assert.match((await combobox().getAttribute('aria-describedby'))!, /practice-states-problem/);
    await problem.getByRole('button', { name: 'Use Massachusetts' }).click();
    assert.equal((await names()).at(-1), 'Massachusetts');
    assert.equal(await problem.count(), 0);
    assert.equal(await activeId(), id);
  });

  it('is as large as a finger', async () => {
    await combobox().fill('new');
    const targets = page.locator('[role=option]:visible, .chip button');
    const sizes = await targets.evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
    assert.ok(sizes.length > 5);
    for (const { width, height } of sizes) assert.ok(width >= 44 && height >= 44, `${width} × ${height}`);
    await combobox().fill('');
  });

  it('is the same for the states of one list', async () => {
    await page.locator('summary', { hasText: 'Advanced' }).nth(1).click();
    await chooseStates(page, 'piece-1-states', 'Maine');

    assert.deepEqual(await chips(page, 'piece-1-states').count(), 1);
    assert.doesNotMatch(await snippet(), /Vermont/);
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

    const html = await snippet();
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
    assert.doesNotMatch(await snippet(), /Sam Field/);

    await page.locator('.undo').getByRole('button', { name: 'Undo' }).click();

    assert.match(await snippet(), /Sam Field/);
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

    const html = await snippet();
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
    const [script, html] = ['<script src="/dist/sagebrush.js"></script>', await snippet()];
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

describe('cards side by side', () => {
  before(() => openBuilder());
  after(closeBuilder);
  const rows = async () =>
    [...(await snippet()).matchAll(/<li data-row="(.*?)">(.*?)<\/li>/g)].map((each) => each.slice(1));

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
    assert.match(await snippet(), /<sage-comparison-card value="couples">\n<h3>Couples therapy<\/h3>\n<ul>/);
    await preview(page).getByText('Both of you.').waitFor();
  });

  it('keep a link at the end, and text before the rows', async () => {
    await write(page, 3, '<p>Room for you.</p><p><a href="/individual">More</a></p>');

    assert.match(
      await snippet(),
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

describe('work of an earlier version', () => {
  const old = {
    practice: { name: 'Harbor Light', states: 'ME, Texas', services: 'individual' },
    licences: {
      TX: { clinician: '', profession: 'LPC', number: '1', board: '', lookup: 'bhec.texas.gov', until: '' },
    },
    pieces: [
      { tag: 'sage-state-availability', options: { layout: 'list' }, words: '', parts: [] },
      { tag: '', options: {}, words: '<p>Own words.</p>', parts: [] },
    ],
    crisis: true,
  };
  const assertOpened = async () => {
    await preview(page).getByText('Own words.').waitFor();
    const html = await snippet();
    assert.match(html, /<sage-practice page name="Harbor Light" states="ME, Texas" services="individual">/);
    assert.match(
      html,
      /<li data-state="TX" data-status="licensed" data-profession="LPC" data-number="1" data-lookup="https:\/\/bhec\.texas\.gov">Texas \(LPC, No\. 1\)<\/li>/,
    );
    assert.equal(await field(page, 'license-TX-0-profession').inputValue(), 'LPC');
    assert.equal(await chips(page, 'practice-states').count(), 2);
  };

  it('opens from its address', async () => {
    const packed = deflateRawSync(JSON.stringify(old)).toString('base64url');

    await openBuilder(`#work=${packed}`);

    await assertOpened();
    await closeBuilder();
  });

  it('opens from its file', async () => {
    await openBuilder();

    await page.getByLabel('Open a file').setInputFiles({
      name: 'sagebrush-page.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(old)),
    });

    await assertOpened();
    await closeBuilder();
  });
});
