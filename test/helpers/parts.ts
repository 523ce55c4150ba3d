// Contents that load parts of the script, and pages that load the script in some way.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { partsForReaders } from '../../scripts/parts.ts';
import { accessibilityTree, visit } from './harness.ts';

export const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
export const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
/** The names by which the parts register. */
export const names: readonly string[] = partsForReaders.map((file) => file.replace('sagebrush-', ''));
export const core = '/dist/sagebrush.js';
export const files = [core, ...names.map((name) => `/dist/sagebrush-${name}.js`), '/dist/locales/es.js'];
export const textOf = (file: string): string => readFileSync(`.${file}`, 'utf8');
export const all = '/dist/sagebrush-all.js';

export const pageOf = (body: string, head = '', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><title>A page</title>${head}</head><body><h1>A page</h1>${body}</body></html>`;
export const tag = (src: string, how = 'defer') => `<script src="${src}" ${how}></script>`;
export const inline = (file: string) =>
  `<script>${textOf(file).replaceAll('</script', '<\\/script')}</script>`;

/** The HTML of a page, a check that it rendered, and the parts that it loads. */
export interface Content {
  readonly body: string;
  readonly proof: (page: Page) => Promise<unknown>;
  readonly parts: readonly string[];
  readonly lang?: string;
}

const list = '<ul><li>You sleep badly.</li><li>You eat little.</li></ul>';
const card = (name: string) =>
  `<sage-comparison-card value="${name}"><h3>${name}</h3><ul><li data-row="Focus">What ${name} is for</li></ul></sage-comparison-card>`;

export const contents: Record<string, Content> = {
  'call and badge': {
    body: '<sage-consult-cta><h2>Meet us</h2><p><a href="/book">Book</a></p></sage-consult-cta><sage-state-availability states="ME TX"></sage-state-availability>',
    proof: (page) => page.getByText('Available in Maine and Texas').waitFor(),
    parts: [],
  },
  checklist: {
    body: `<sage-signs-checklist><h2>Signs</h2>${list}</sage-signs-checklist>`,
    proof: (page) => page.getByRole('checkbox', { name: 'You sleep badly.' }).waitFor(),
    parts: ['checklist'],
  },
  cards: {
    body: `<sage-comparison-cards choosable>${card('individual')}${card('couples')}</sage-comparison-cards>`,
    proof: (page) => page.getByRole('radio', { name: /couples/ }).waitFor(),
    parts: ['cards'],
  },
  article: {
    body: '<sage-footnoted-article><p>Words.<sup><a href="#n1" id="r1">1</a></sup></p><ol><li id="n1">A note.</li></ol></sage-footnoted-article>',
    proof: (page) => page.getByRole('link', { name: 'Note 1', exact: true }).waitFor(),
    parts: ['notes'],
  },
  'article with plain markers': {
    body: '<sage-footnoted-article><p>Words.[1] More.[2]</p><h2>Notes</h2><ol><li>A note.</li><li>Another.</li></ol></sage-footnoted-article>',
    proof: (page) => page.getByRole('link', { name: 'Note 2', exact: true }).waitFor(),
    parts: ['notes', 'plain'],
  },
  'article with a plain source': {
    body: '<sage-footnoted-article><p>Words.<sup><a href="#n1" id="r1">1</a></sup></p><ol><li id="n1">A note, doi:10.1000/xyz123.</li></ol></sage-footnoted-article>',
    proof: (page) => page.locator('a[href="https://doi.org/10.1000/xyz123"]').waitFor(),
    parts: ['notes', 'plain'],
  },
  'article with a preview': {
    body: '<sage-footnoted-article><p>Words.<sup><a href="#n1" id="r1">1</a></sup></p><ol><li id="n1">A note.</li></ol></sage-footnoted-article>',
    proof: async (page) => {
      await page.getByRole('link', { name: 'Note 1', exact: true }).hover();
      await page.getByRole('note', { name: 'Note 1' }).waitFor();
    },
    parts: ['notes', 'preview'],
  },
  exit: {
    body: '<sage-exit-page><a href="https://weather.example/">Leave this page</a></sage-exit-page>',
    proof: (page) => page.locator('sage-exit-page a[rel=noreferrer]').waitFor(),
    parts: ['exit'],
  },
  hook: {
    body: '<div class="sage-consult-cta"><h2>Meet us</h2><p><a href="/book">Book</a></p></div><p><a href="/where?sage=state-availability">Where</a></p><div data-sage="comparison-cards" data-individual="Yours" data-couples="Both of you"></div>',
    proof: async (page) => {
      await page.locator('div sage-consult-cta').waitFor({ state: 'attached' });
      await page.locator('sage-comparison-cards').getByText('Both of you').waitFor();
    },
    parts: ['cards', 'hooks'],
  },
  map: {
    body: '<sage-state-availability layout="map"><ul><li data-state="TX">Texas</li></ul></sage-state-availability>',
    proof: (page) => page.locator('[part~=served]').first().waitFor(),
    parts: ['map'],
  },
  question: {
    body: '<sage-state-availability check><ul><li data-state="TX">Texas</li></ul></sage-state-availability>',
    proof: (page) => page.getByRole('combobox', { name: 'Where will you be during sessions?' }).waitFor(),
    parts: ['licenses'],
  },
  'licenses past their date': {
    body: '<sage-state-availability layout="list"><ul><li data-state="TX" data-until="2020-01-01">Texas</li></ul></sage-state-availability>',
    proof: (page) => page.getByText('We last confirmed this license').waitFor(),
    parts: ['licenses'],
  },
  Spanish: {
    body: `<sage-state-availability states="ME TX"></sage-state-availability><sage-signs-checklist>${list}</sage-signs-checklist>`,
    proof: async (page) => {
      await page.getByText('Disponible en Maine y Texas').waitFor();
      await page.getByRole('button', { name: 'Borrar' }).waitFor();
    },
    parts: ['checklist', 'locales/es'],
    lang: 'es',
  },
};

/** A script that does not know its own URL cannot load the stylesheet. */
export const look = '<link rel="stylesheet" href="/dist/sagebrush.css">';

export const combining = (body?: string) => (page: Page) =>
  page.route(/\/combined(\.js|\/sagebrush\.js)/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: body! }),
  );

export const scriptsIn = (requests: readonly string[]) =>
  requests.filter((path) => /^\/dist\/.*\.js$/.test(path));

const known = new Map<Content, Promise<string[]>>();
/** What a reader gets from this content if the script is one file. */
export function inOneFile(browser: Browser, content: Content): Promise<string[]> {
  const read = async () => {
    await using visited = await visit(browser, {
      html: () => pageOf(content.body, tag(all), content.lang),
      policy: strict,
    });
    await content.proof(visited.page);
    // Awaited here, because the page closes when this function returns.
    return await accessibilityTree(visited.page);
  };
  if (!known.has(content)) known.set(content, read());
  return known.get(content)!;
}
