// Tests Settings > Sagebrush as an owner uses it, without JavaScript, and its effects on pages.
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { field, open } from '../helpers/builder.ts';
import { rendered } from '../helpers/harness.ts';
import type { Tally } from '../run/tally.ts';
import { keepPromises, type Promises } from './promises.ts';
import { openPage } from './reading.ts';
import { logIn } from './wordpress-editor.ts';
import type { WordPress } from './wordpress.ts';

/**
 * Counts the results in `tally`. Leaves the settings in place, so that a later test can check that uninstalling
 * removes them.
 */
export async function checkSettings(site: WordPress, browser: Browser, tally: Tally): Promise<void> {
  const settings = `${site.url}/wp-admin/options-general.php?page=sagebrush-widgets`;
  const publish = async (content: string) => {
    const [{ url } = { url: '' }] = await site.ask('publish', [{ as: 'author', title: 'Settings', content }]);
    return { url, html: await (await fetch(url)).text() };
  };
  const owner = await logIn(site, browser, 'admin', { javaScriptEnabled: false });
  const typed = (id: string) => owner.locator(`#sagebrush-${id}`);
  const save = async () => {
    await owner.getByRole('button', { name: 'Save Changes' }).click();
    await owner.waitForURL(/settings-updated/);
  };
  const call = '<sage-consult-cta><p>The first conversation is free.</p></sage-consult-cta>';

  const promises: Promises = {
    'print nothing while nothing is set': async () => {
      const { html } = await publish(call);

      assert.doesNotMatch(html, /<sage-practice|ld\+json|sage-theme/);
    },

    'are closed to authors': async () => {
      const page = await logIn(site, browser, 'author');

      const answer = await page.goto(settings);

      assert.equal(answer!.status(), 403);
      await page.close();
    },

    'keep what the owner typed, and say what was expected': async () => {
      await owner.goto(settings);
      await typed('name').fill('Harbor "Light" & Sons');
      await typed('book-url').fill('harborlight.example/book');
      await typed('phone').fill('207-55');
      await openRow(owner, 0);
      await typed('licenses-0-profession').fill('LPC');
      await save();

      assert.equal(await typed('book-url').inputValue(), 'https://harborlight.example/book');
      assert.equal(await typed('phone').inputValue(), '207-55');
      assert.match(await problemOf(owner, 'phone'), /Write it with its area code/);
      assert.equal(await typed('licenses-0-profession').inputValue(), 'LPC');
      assert.match(await problemOf(owner, 'licenses-0-state'), /Choose the state/);
      assert.equal(await owner.locator('.notice-error').count(), 2);
      assert.doesNotMatch((await publish(call)).html, /207-55|<sage-practice[^>]* phone/);
    },

    'are saved, with a warning about a license that ends soon': async () => {
      await typed('phone').fill('207-555-0142');
      await typed('exit-url').fill('https://www.weather.gov/');
      await typed('licenses-0-state').selectOption('Texas');
      await typed('licenses-0-until').fill(inDays(40));
      await openRow(owner, 1);
      await typed('licenses-1-state').selectOption('Maine');
      await typed('services-0-name').fill('Couples therapy');
      await typed('services-0-price').fill('$180');
      await typed('theme').selectOption('As my site: its font and colors');
      await typed('json-ld').selectOption('Yes, on the front page');
      await save();

      assert.match(await owner.locator('.notice-success').innerText(), /saved/i);
      assert.match(
        await owner.locator('.notice-warning').innerText(),
        /^\s*Texas, LPC: this license ends on /,
      );
    },

    'print the practice once, and a call takes its booking address': async () => {
      const { url, html } = await publish(call);

      const practices = html.match(/<sage-practice .*?<\/sage-practice>/g) ?? [];
      assert.deepEqual(practices, [
        '<sage-practice page name="Harbor &quot;Light&quot; &amp; Sons" book-url="https://harborlight.example/book" phone="207-555-0142" states="TX ME" services="couples"><ul hidden><li data-service="couples" data-price="$180">Couples therapy</li></ul></sage-practice>',
      ]);
      assert.match(html, /<html[^>]* sage-theme="inherit"/);
      const page = await openPage(browser);
      await page.goto(url);
      await rendered(page);
      const link = page.locator('sage-consult-cta').getByRole('link', { name: /^Book/ });
      assert.equal(await link.getAttribute('href'), 'https://harborlight.example/book');
      await page.context().close();
    },

    'leave a page to its own practice, and print nothing on a page without a widget': async () => {
      const own = '<sage-practice page name="Another"></sage-practice>';

      assert.doesNotMatch((await publish(own + call)).html, /Harbor/);
      assert.doesNotMatch((await publish('Words.')).html, /Harbor/);
    },

    'fill an empty list of states and an empty exit, in the language of the site': async () => {
      const empty =
        '<div class="sage-exit-page"></div>\n<div class="sage-state-availability" data-layout="list"><p></p><ul><li></li></ul></div>';

      const { url, html } = await publish(empty);
      await site.ask('filters', { locale: 'es_MX' });
      const spanish = await (await fetch(url)).text();
      await site.ask('filters', {});

      assert.match(
        html,
        /<a href="https:\/\/www\.weather\.gov\/" rel="noreferrer">Leave this page<\/a><\/div>/,
      );
      assert.match(
        html,
        /data-layout="list"><p>Available in:<\/p><ul><li data-state="TX" data-status="licensed" data-profession="LPC" data-until="[\d-]+">Texas \(LPC\)<\/li><li data-state="ME">Maine<\/li><\/ul><\/div>/,
      );
      assert.match(spanish, />Salir de esta página<\/a>[^]*<p>Disponible en:<\/p>/);
    },

    'leave a widget with words as it is': async () => {
      const written =
        '<sage-state-availability><p>We meet online.</p></sage-state-availability>\n<div class="sage-state-availability" data-states="ME"></div>';

      const { html } = await publish(written);

      assert.ok(html.includes(written), html.slice(html.indexOf('We meet') - 200).slice(0, 500));
    },

    'tell search engines on the front page only': async () => {
      const front = await (await fetch(`${site.url}/`)).text();

      assert.equal(front.match(/<script type="application\/ld\+json">/g)?.length, 1);
      assert.doesNotMatch((await publish(call)).html, /ld\+json/);
    },

    'offer a snippet of each widget to copy, which the classic editor keeps': async () => {
      const page = await logIn(site, browser);
      await page.goto(settings);
      await page.locator('summary', { hasText: 'Consultation call' }).click();
      await page.getByRole('button', { name: 'Copy' }).click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      const snippets = await page
        .locator('textarea')
        .evaluateAll((all: HTMLTextAreaElement[]) => all.map(({ value }) => value));
      await page.close();

      const { html } = await publish(snippets.join('\n\n'));

      const classes = html.match(/<div class="sage-[a-z-]+"/g) ?? [];
      assert.equal(snippets.length, 6);
      assert.equal(classes.length, 8, classes.join());
      assert.equal(html.match(/<p>\s*<\/p>|<p>\s*<div/g), null);
    },

    'write the same as the snippet builder': async () => {
      const [ours, built] = [await site.ask('written', facts), await writtenByBuilder(browser)];

      assert.deepEqual(JSON.parse(ours.jsonLd), JSON.parse(built.jsonLd));
      assert.equal(ours.jsonLd, built.jsonLd);
      assert.equal(await asParsed(owner, ours.practice), await asParsed(owner, built.practice));
      assert.equal(await asParsed(owner, ours.states), await asParsed(owner, built.states));
    },
  };
  await keepPromises(`WordPress ${site.version}: the settings`, promises, tally);
  await owner.close();
}

const openRow = (page: Page, index: number) =>
  page.locator('details.sagebrush-row > summary').nth(index).click();

/** The error message next to a field. */
async function problemOf(page: Page, id: string): Promise<string> {
  const [named = ''] = (await page.locator(`#sagebrush-${id}`).getAttribute('aria-describedby'))!.split(' ');
  return page.locator(`#${named}`).innerText();
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

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
const facts = {
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
async function writtenByBuilder(browser: Browser): Promise<Record<'practice' | 'states' | 'jsonLd', string>> {
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

/** HTML as a browser parses it, without white space between blocks. */
const asParsed = (page: Page, html: string) =>
  page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    for (const list of body.querySelectorAll('[hidden]')) list.removeAttribute('hidden');
    return body.innerHTML.replace(/>\s+</g, '><').trim();
  }, html);
