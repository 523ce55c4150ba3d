// The components for React, in React 18 and 19: rendered on a server, hydrated, and changed.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, describe, it } from 'node:test';
import { bundle, type BundleOptions } from '../helpers/frameworks.ts';
import { startBrowser, visit } from '../helpers/harness.ts';
import { installedHere, react18 } from './setup.ts';

const app = `
  import { createElement as h, useRef, useState } from 'react';
  import { SageComparisonCards, SageConsultCta, SagePractice } from 'sagebrush-widgets/react';

  function App() {
    const [step, setStep] = useState(0);
    const call = useRef(null);
    if (typeof window === 'object') Object.assign(window, { setStep, call });
    const heard = (event) => {
      event.preventDefault();
      window.heard.push([step, new URL(event.detail.href).hash]);
    };
    return h(SagePractice, { bookUrl: '#book', className: 'outer', page: step === 0 },
      h(SageConsultCta, {
        ref: call, className: 'wide', layout: step ? 'card' : 'inline', stateParam: 'state', hidden: false, inert: false,
        onSageConsultOpen: step < 2 ? heard : undefined,
      }, h('p', null, h('a', { href: '#book' }, 'Book'))),
      h(SageComparisonCards, { choosable: step === 1, 'aria-hidden': false }));
  }
  const element = h(App);
`;

const serverHtml =
  '<sage-practice book-url="#book" class="outer" page="">' +
  '<sage-consult-cta class="wide" layout="inline" state-param="state"><p><a href="#book">Book</a></p></sage-consult-cta>' +
  '<sage-comparison-cards aria-hidden="false"></sage-comparison-cards></sage-practice>';

const browser = await startBrowser();
after(() => browser.close());

describe('the components for React', () => {
  for (const [version, options] of Object.entries({ 18: react18, 19: installedHere })) {
    it(`keep their elements up to date in React ${version}`, async () => {
      const settings: BundleOptions = { ...options, isDevelopment: true };
      const server = await bundle(
        `${app} import { renderToString } from 'react-dom/server'; module.exports = renderToString(element);`,
        { ...settings, isServer: true },
      );
      const html = runModule(server);
      assert.equal(html, serverHtml);

      const client = await bundle(
        `${app} import { hydrateRoot } from 'react-dom/client';
        window.heard = [];
        hydrateRoot(document.querySelector('main'), element);`,
        settings,
      );
      const errors: string[] = [];
      await using visited = await visit(browser, {
        html: () =>
          `<!doctype html><html lang="en"><head><title>App</title></head><body><main>${html}</main><script>${client}</script></body></html>`,
        prepare: async (page) => {
          page.on('pageerror', ({ message }) => errors.push(message));
          page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
        },
      });
      const { page } = visited;
      const results: unknown[] = [];
      for (const step of [0, 1, 2, 0]) {
        await page.evaluate((next) => {
          (window as unknown as { setStep(step: number): void }).setStep(next);
          return new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
        }, step);
        await page.getByRole('link', { name: 'Book' }).click();
        results.push(
          await page.evaluate(() => {
            const { call } = window as unknown as { call: { current: HTMLElement } };
            const practice = document.querySelector('sage-practice')!;
            const cards = document.querySelector('sage-comparison-cards')!;
            const { layout, stateParam, hidden, inert } = document.querySelector('sage-consult-cta')!;
            return {
              ref: call.current.localName,
              classes: [practice.className, call.current.className],
              ...{ layout, stateParam, hidden, inert, page: practice.page, choosable: cards.choosable },
            };
          }),
        );
      }

      const constant = {
        ref: 'sage-consult-cta',
        classes: ['outer', 'wide'],
        ...{ stateParam: 'state', hidden: false, inert: false },
      };
      const first = { ...constant, layout: 'inline', page: true, choosable: false };
      assert.deepEqual(results, [
        first,
        { ...constant, layout: 'card', page: false, choosable: true },
        { ...constant, layout: 'card', page: false, choosable: false },
        first,
      ]);
      // At step 2 there was no handler.
      assert.deepEqual(await page.evaluate(() => (window as unknown as { heard: unknown }).heard), [
        [0, '#book'],
        [1, '#book'],
        [0, '#book'],
      ]);
      assert.deepEqual(errors, []);
    });
  }
});

/** The exports of a bundle for Node.js. */
function runModule(code: string): unknown {
  const module = { exports: undefined };
  // oxlint-disable-next-line typescript/no-implied-eval -- it is our own bundle
  new Function('module', 'require', code)(module, createRequire(import.meta.url));
  return module.exports;
}
