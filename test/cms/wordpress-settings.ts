// Tests Settings > Sagebrush as an owner uses it, without JavaScript, and its effects on pages.
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { rendered } from '../helpers/harness.ts';
import type { Tally } from '../run/tally.ts';
import { keepPromises, type Promises } from './promises.ts';
import { openPage } from './reading.ts';
import { publishPage, textAt } from './wordpress-articles.ts';
import { logIn } from './wordpress-editor.ts';
import type { WordPress } from './wordpress.ts';
import { facts, writtenByBuilder } from './written-by-builder.ts';

const call = '<sage-consult-cta><p>The first conversation is free.</p></sage-consult-cta>';

interface Visit {
  readonly site: WordPress;
  readonly browser: Browser;
  /** The owner's tab, without JavaScript. */
  readonly owner: Page;
}

/**
 * Counts the results in `tally`. Leaves the settings in place, so that a later test can check that uninstalling
 * removes them.
 */
export async function checkSettings(site: WordPress, browser: Browser, tally: Tally): Promise<void> {
  const owner = await logIn(site, browser, 'admin', { javaScriptEnabled: false });
  const visit = { site, browser, owner };
  // In this order: what the owner types is what the checks after it find on pages.
  const promises = {
    ...beforeAnythingIsSet(visit),
    ...whatTheOwnerTypes(visit),
    ...whatPagesGet(visit),
    ...whatEmptyWidgetsGet(visit),
    ...whatElseIsWritten(visit),
  };
  await keepPromises(`WordPress ${site.version}: the settings`, promises, tally);
  await owner.close();
}

const beforeAnythingIsSet = ({ site, browser }: Visit): Promises => ({
  'print nothing while nothing is set': async () => {
    const { html } = await publishPage(site, call);

    assert.doesNotMatch(html, /<sage-practice|ld\+json|sage-theme/);
  },

  'are closed to authors': async () => {
    const page = await logIn(site, browser, 'author');

    const answer = await page.goto(addressOf(site));

    assert.equal(answer!.status(), 403);
    await page.close();
  },
});

const whatTheOwnerTypes = ({ site, owner }: Visit): Promises => ({
  'keep what the owner typed, and say what was expected': async () => {
    await owner.goto(addressOf(site));
    await setting(owner, 'name').fill('Harbor "Light" & Sons');
    await setting(owner, 'book-url').fill('harborlight.example/book');
    await setting(owner, 'phone').fill('207-55');
    await openRow(owner, 0);
    await setting(owner, 'licenses-0-profession').fill('LPC');
    await save(owner);

    assert.equal(await setting(owner, 'book-url').inputValue(), 'https://harborlight.example/book');
    assert.equal(await setting(owner, 'phone').inputValue(), '207-55');
    assert.match(await problemOf(owner, 'phone'), /Write it with its area code/);
    assert.equal(await setting(owner, 'licenses-0-profession').inputValue(), 'LPC');
    assert.match(await problemOf(owner, 'licenses-0-state'), /Choose the state/);
    assert.equal(await owner.locator('.notice-error').count(), 2);
    assert.doesNotMatch((await publishPage(site, call)).html, /207-55|<sage-practice[^>]* phone/);
  },

  'are saved, with a warning about a license that ends soon': async () => {
    await setting(owner, 'phone').fill('207-555-0142');
    await setting(owner, 'exit-url').fill('https://www.weather.gov/');
    await setting(owner, 'licenses-0-state').selectOption('Texas');
    await setting(owner, 'licenses-0-until').fill(inDays(40));
    await openRow(owner, 1);
    await setting(owner, 'licenses-1-state').selectOption('Maine');
    await setting(owner, 'services-0-name').fill('Couples therapy');
    await setting(owner, 'services-0-price').fill('$180');
    await setting(owner, 'theme').selectOption('As my site: its font and colors');
    await setting(owner, 'json-ld').selectOption('Yes, on the front page');
    await save(owner);

    assert.match(await owner.locator('.notice-success').innerText(), /saved/i);
    assert.match(await owner.locator('.notice-warning').innerText(), /^\s*Texas, LPC: this license ends on /);
  },
});

const whatPagesGet = ({ site, browser }: Visit): Promises => ({
  'print the practice once, and a call takes its booking address': async () => {
    const { url, html } = await publishPage(site, call);

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

    assert.doesNotMatch((await publishPage(site, own + call)).html, /Harbor/);
    assert.doesNotMatch((await publishPage(site, 'Words.')).html, /Harbor/);
  },

  'tell search engines on the front page only': async () => {
    const front = await textAt(`${site.url}/`);

    assert.equal(front.match(/<script type="application\/ld\+json">/g)?.length, 1);
    assert.doesNotMatch((await publishPage(site, call)).html, /ld\+json/);
  },
});

const whatEmptyWidgetsGet = ({ site }: Visit): Promises => ({
  'fill an empty list of states and an empty exit, in the language of the site': async () => {
    const empty =
      '<div class="sage-exit-page"></div>\n<div class="sage-state-availability" data-layout="list"><p></p><ul><li></li></ul></div>';

    const { url, html } = await publishPage(site, empty);
    await site.ask('filters', { locale: 'es_MX' });
    const spanish = await textAt(url);
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

    const { html } = await publishPage(site, written);

    assert.ok(html.includes(written), html.slice(html.indexOf('We meet') - 200).slice(0, 500));
  },
});

const whatElseIsWritten = ({ site, browser, owner }: Visit): Promises => ({
  'offer a snippet of each widget to copy, which the classic editor keeps': async () => {
    const page = await logIn(site, browser);
    await page.goto(addressOf(site));
    await page.locator('summary', { hasText: 'Consultation call' }).click();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const snippets = await page
      .locator('textarea')
      .evaluateAll((all: HTMLTextAreaElement[]) => all.map(({ value }) => value));
    await page.close();

    const { html } = await publishPage(site, snippets.join('\n\n'));

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
});

const addressOf = (site: WordPress) => `${site.url}/wp-admin/options-general.php?page=sagebrush-widgets`;

/** The field of a setting. */
const setting = (owner: Page, name: string) => owner.locator(`#sagebrush-${name}`);

async function save(owner: Page): Promise<void> {
  await owner.getByRole('button', { name: 'Save Changes' }).click();
  await owner.waitForURL(/settings-updated/);
}

const openRow = (page: Page, index: number) =>
  page.locator('details.sagebrush-row > summary').nth(index).click();

/** The error message next to a field. */
async function problemOf(page: Page, id: string): Promise<string> {
  const [named = ''] = (await page.locator(`#sagebrush-${id}`).getAttribute('aria-describedby'))!.split(' ');
  return page.locator(`#${named}`).innerText();
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** HTML as a browser parses it, without white space between blocks. */
const asParsed = (page: Page, html: string) =>
  page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    for (const list of body.querySelectorAll('[hidden]')) list.removeAttribute('hidden');
    return body.innerHTML.replace(/>\s+</g, '><').trim();
  }, html);
