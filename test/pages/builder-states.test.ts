// The field of the snippet builder in which people type states.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { chips, chooseStates, field } from '../helpers/builder.ts';
import { snippet, openForAll } from '../helpers/builder-work.ts';

const { builder, page } = await openForAll();

const activeId = () => page.evaluate(() => document.activeElement?.id);

describe('the field for states', () => {
  after(async () => assert.deepEqual(await builder.violations(), []));
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
    assert.match(await snippet(page), /states="VT ME NH RI"/);
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
    assert.doesNotMatch(await snippet(page), /Vermont/);
  });

  it('takes Washington, DC for one place, and bullets for what divides a list', async () => {
    const removeAll = async () => {
      for (const _ of await names()) await chips(page, id).first().getByRole('button').click();
    };
    await removeAll();
    for (const [typed, expected] of [
      ['Washington, DC', ['District of Columbia']],
      ['Washington, Oregon,', ['Washington', 'Oregon']],
      ['• Maine • Texas', ['Maine', 'Texas']],
    ] as const) {
      await combobox().fill('');
      await combobox().pressSequentially(typed);
      await combobox().blur();
      assert.deepEqual(await names(), expected, typed);
      await removeAll();
    }
  });
});
