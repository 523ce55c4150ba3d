// Translation tools that rewrite open shadow roots change what we rendered. A new answer must still replace the old one.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { Page } from 'playwright-core';
import { describeCases, type Case } from '../helpers/cases.ts';
import { rendered, widgetsRendered, startBrowser, visit, type Setting } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const page81: Setting = { path: '/test/pages/cases/81-translator-in-open-roots.html', html: String };
const ownList: Setting = {
  html: () =>
    `<!doctype html><html lang="en"><title>Where</title><script src="/dist/sagebrush.js" defer></script><body>
      <sage-state-availability check><ul><li>Maine</li><li data-status="pending">Ohio</li><li>Texas</li></ul></sage-state-availability>`,
};

/** How translation tools rewrite text. Each runs in the page. */
const translators: Record<string, () => void> = {
  'wraps text in elements': () => {
    const rewrite = (node: Node): void => {
      if (node instanceof Text && node.data.trim()) {
        const font = document.createElement('font');
        font.textContent = `[${node.data.trim()}]`;
        node.replaceWith(font);
      } else [...node.childNodes].forEach(rewrite);
    };
    for (const { shadowRoot } of document.querySelectorAll('*')) if (shadowRoot) rewrite(shadowRoot);
  },
  'changes text nodes': () => {
    const rewrite = (node: Node): void => {
      if (node instanceof Text && node.data.trim()) node.data = `[${node.data.trim()}]`;
      else node.childNodes.forEach(rewrite);
    };
    for (const { shadowRoot } of document.querySelectorAll('*')) if (shadowRoot) rewrite(shadowRoot);
  },
};

async function answerTo(page: Page, state: string): Promise<string> {
  await page.getByRole('combobox').selectOption(state);
  await widgetsRendered(page);
  return await page.getByRole('status').innerText();
}

const answers: Record<string, RegExp> = {
  TX: /^Yes, we can meet with you in Texas\./,
  OH: /^(Sorry, we|We) can’t meet with you in Ohio/,
  ME: /^Yes, we can meet with you in Maine\./,
  NV: /^Sorry, we can’t meet with you in Nevada\./,
};

describeCases(
  'a new answer replaces a translated one',
  Object.entries({ 'case 81': page81, 'a list': ownList }).flatMap(([name, setting]) =>
    Object.entries(translators).map(([how, translate]): Case => [
      `${name}, with a tool that ${how}`,
      async () => {
        await using visited = await visit(browser, setting);
        const { page } = visited;
        await page.getByRole('combobox').waitFor();
        await rendered(page);
        for (const [state, answer] of Object.entries(answers)) {
          assert.match(await answerTo(page, state), answer);
          await page.evaluate(translate);
        }
        assert.equal((await answerTo(page, '')).trim(), '');
      },
    ]),
  ),
);

const callPage: Setting = {
  html: () =>
    `<!doctype html><html lang="en"><title>Where</title><script src="/dist/sagebrush.js" defer></script><body>
      <sage-practice page states="ME TX" book-url="/book"><ul hidden>
        <li data-service="couples" data-length="50 min" data-price="$180">Couples</li>
        <li data-service="individual" data-length="45 min" data-price="$120">Individual</li>
      </ul></sage-practice>
      <sage-state-availability check></sage-state-availability>
      <sage-comparison-cards choosable individual="One" couples="Two"></sage-comparison-cards>
      <sage-consult-cta><h2>Meet us</h2><p><a href="/book">Book</a></p></sage-consult-cta>`,
};

describeCases(
  'a call replaces its translated answer after another choice',
  Object.entries(translators).map(([how, translate]): Case => [
    `with a tool that ${how}`,
    async () => {
      await using visited = await visit(browser, callPage);
      const { page } = visited;
      const call = page.locator('sage-consult-cta');
      await page.getByRole('combobox').waitFor();
      await page.getByRole('radio').first().waitFor();
      await rendered(page);
      const choose = async (state: string, care: string) => {
        await answerTo(page, state);
        await page.getByRole('radio', { name: care }).check();
        await widgetsRendered(page);
      };

      await choose('TX', 'Couples');
      await call.getByText('Yes, we can meet with you in Texas.').waitFor();
      await call.getByText('Sessions: Couples, 50 min, $180').waitFor();
      await page.evaluate(translate);
      await choose('ME', 'Individual');

      await call.getByText('Yes, we can meet with you in Maine.').waitFor();
      await call.getByText('Sessions: Individual, 45 min, $120').waitFor();
      assert.doesNotMatch(await call.innerText(), /Texas|180/);
      await page.evaluate(translate);
      await answerTo(page, 'NV');
      await call.getByText('Sorry, we can’t meet with you in Nevada.').waitFor();
      assert.doesNotMatch(await call.innerText(), /Maine|Yes/);
    },
  ]),
);

const ownWords: Setting = {
  html: () =>
    `<!doctype html><html lang="en"><title>Where</title><script src="/dist/sagebrush.js" defer></script><body>
      <sage-practice page states="ME TX" book-url="/book"></sage-practice>
      <sage-state-availability check><ul><li>Maine</li><li>Texas</li>
        <li data-services="couples">Ohio</li><li data-services="couples">Utah</li></ul></sage-state-availability>
      <sage-comparison-cards choosable>
        <sage-comparison-card value="individual"><h3>One</h3><p>Alone.</p></sage-comparison-card>
        <sage-comparison-card value="couples"><h3>Two</h3><p>Together.</p></sage-comparison-card>
      </sage-comparison-cards>
      <sage-consult-cta><h2>Meet us</h2></sage-consult-cta>`,
};

describeCases(
  'translated text that names a state is replaced after another choice',
  Object.entries(translators).map(([how, translate]): Case => [
    `with a tool that ${how}`,
    async () => {
      await using visited = await visit(browser, ownWords);
      const { page } = visited;
      const [call, card] = [page.locator('sage-consult-cta'), page.locator('sage-comparison-card').first()];
      await page.getByRole('combobox').waitFor();
      await rendered(page);

      await answerTo(page, 'TX');
      await call.getByRole('link', { name: /^Book .* in Texas$/ }).waitFor();
      await page.evaluate(translate);
      await answerTo(page, 'ME');
      await call.getByRole('link', { name: /^Book .* in Maine$/ }).waitFor();
      assert.doesNotMatch(await call.innerText(), /Texas/);

      await page.evaluate(translate);
      await answerTo(page, 'OH');
      await card.getByText(/in Ohio/).waitFor();
      await page.evaluate(translate);
      await answerTo(page, 'UT');
      await card.getByText(/in Utah/).waitFor();
      assert.doesNotMatch(await card.innerText(), /Ohio/);
    },
  ]),
);
