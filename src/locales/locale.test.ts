import { expect } from '@open-wc/testing';
import '../index.js';
import { strings as comparisonCards } from '../comparison-cards/comparison-cards.strings.js';
import { strings as consultCta } from '../consult-cta/consult-cta.strings.js';
import { strings as exitPage } from '../exit-page/exit-page.strings.js';
import { strings as footnotedArticle } from '../footnoted-article/footnoted-article.strings.js';
import { strings as preview } from '../footnoted-article/preview.strings.js';
import { strings as answer } from '../practice/answer.strings.js';
import { strings as care } from '../practice/care.strings.js';
import { strings as states } from '../practice/states.strings.js';
import { registerLoader } from '../shared/strings.js';
import { strings as signsChecklist } from '../signs-checklist/signs-checklist.strings.js';
import { strings as licenses } from '../state-availability/licenses.strings.js';
import { strings as stateAvailability } from '../state-availability/state-availability.strings.js';
import { page, readAloud, rendered, warningsOf } from '../testing/page.js';
import { openRoots } from '../testing/roots.js';
import './es.js';
import { register, type Locale } from './locale.js';

openRoots();

const english = {
  answer: { ...answer.english, ...care.english },
  'comparison-cards': comparisonCards.english,
  'consult-cta': consultCta.english,
  'exit-page': exitPage.english,
  'footnoted-article': { ...footnotedArticle.english, ...preview.english },
  'signs-checklist': signsChecklist.english,
  'state-availability': { ...stateAvailability.english, ...licenses.english },
  states: states.english,
} satisfies Partial<Locale>;

/** Replaces all letters by a Hebrew one. Latin letters in the result were not translated. */
const pseudo = (text: string) => text.replace(/\p{L}/gu, 'ש');

/** A made-up language in which every word is replaced like this. */
const made = Object.fromEntries(
  Object.entries(english).map(([name, table]) => [
    name,
    Object.fromEntries(
      Object.entries(table as object).map(([key, words]: [string, unknown]) => [
        key,
        typeof words === 'function'
          ? (...values: unknown[]) => pseudo((words as (...values: unknown[]) => string)(...values))
          : pseudo(String(words)),
      ]),
    ),
  ]),
) as unknown as Locale;

/** Every element, each with all of the words that it renders. */
const all = `
  <sage-practice book-url="/book" phone="207-555-0123" outside-url="/elsewhere" states="ME NY DC" services="individual couples">
    <sage-exit-page><a href="/weather">1</a></sage-exit-page>
    <sage-consult-cta></sage-consult-cta>
    <sage-state-availability check></sage-state-availability>
    <sage-signs-checklist><ul><li>1</li></ul></sage-signs-checklist>
    <sage-comparison-cards choosable individual="1" couples="2"></sage-comparison-cards>
    <sage-footnoted-article><p>שלום.<sup><a href="#n">1</a></sup></p><ol><li id="n">שלום שלום.</li></ol></sage-footnoted-article>
  </sage-practice>`;

const openIn = (lang: string) => page(`<div lang="${lang}" dir="auto">${all}</div>`);
const choose = async (root: Element, state: string) => {
  const select = root.querySelector('sage-state-availability')!.shadowRoot!.querySelector('select')!;
  select.value = state;
  select.dispatchEvent(new Event('change'));
  await rendered(root);
};
/** What a screen reader reads, without the list of all states. */
const spokenText = (root: Element) => readAloud(root).replace(/(Alabama|ש+ Alabama).*?Wyoming/, '');
const namesIn = (root: Element) =>
  [...root.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label'));

describe('Spanish', () => {
  it('is used by every element on a Spanish page', async () => {
    const root = await openIn('es-US');

    await choose(root, 'NY');

    const words = spokenText(root);
    for (const each of [
      'Reservar una consulta gratuita en Nueva York',
      '¿Dónde estará durante las sesiones?',
      'Sí, podemos atenderle en Nueva York.',
      'Borrar',
      'Imprimir con marcas',
      '¿Cuál de estas opciones le sirve?',
      'Terapia de pareja',
    ])
      expect(words).to.contain(each);
    expect(namesIn(root)).to.deep.equal(['Nota 1', 'Notas', 'Volver al texto, nota 1']);
    expect(words).not.to.match(/\b(Book|Yes|Where|Clear|Print|fits)\b/);
  });

  it('is used only where lang is Spanish', async () => {
    const root = await page(
      `<div lang="en"><sage-consult-cta href="/book"></sage-consult-cta><div lang="es"><sage-consult-cta href="/book"></sage-consult-cta></div></div>`,
    );

    expect(readAloud(root)).to.equal('Book a free consultation Reservar una consulta gratuita');
  });

  it('has its own names of states, with the article in a sentence', async () => {
    const root = await page(
      `<div lang="es"><sage-state-availability check states="ME NY DC"></sage-state-availability></div>`,
    );
    await choose(root, 'DC');

    const { options } = root.querySelector('sage-state-availability')!.shadowRoot!.querySelector('select')!;
    expect([...options].map(({ text }) => text)).to.include.members([
      'Carolina del Norte',
      'Nueva York',
      'Texas',
    ]);
    expect(spokenText(root)).to.contain('Sí, podemos atenderle en el Distrito de Columbia.');
  });

  it('uses the article of districts and islands in English sentences too', async () => {
    const root = await page(`<sage-state-availability check states="ME DC"></sage-state-availability>`);
    const inner = root.shadowRoot!.querySelector('select')!;

    inner.value = 'DC';
    inner.dispatchEvent(new Event('change'));
    await rendered(root);

    expect(readAloud(root)).to.contain('in the District of Columbia.');
  });
});

describe('a language that a page asks for', () => {
  it('is loaded once, and then replaces the English words', async () => {
    let loads = 0;
    registerLoader('qad', async () => {
      loads += 1;
      await new Promise((resolve) => setTimeout(resolve));
      register('qad', made);
    });

    const root = await openIn('qad');
    await rendered(root);
    await rendered(root);

    expect(loads).to.equal(1);
    expect(spokenText(root)).not.to.match(/\b(Book|Where|Clear|fits|Available)\b/);
    expect(namesIn(root).join()).to.contain('שששש 1').and.not.to.contain('Note');
  });

  it('leaves the words in English if it does not load, with one warning', async () => {
    registerLoader('qae', () => Promise.reject(new Error('not found')));
    let root!: Element;

    const warnings = await warningsOf(async () => {
      root = await openIn('qae');
      await rendered(root);
    });

    expect(warnings).to.deep.equal(['The words in "qae" did not load.']);
    expect(spokenText(root)).to.contain('Book a free consultation');
  });

  it('replaces all of our words', async () => {
    // Browsers have their own word for "and" in Arabic.
    register('ar', made);

    const root = await openIn('ar');
    await choose(root, 'OH');

    // The only Latin letters left are names of states that this language does not translate.
    expect(spokenText(root).replace(/Maine|New York|District of Columbia|Ohio/g, '')).not.to.match(
      /[a-z]{2}/i,
    );
  });

  it('may be written from right to left without overflow', async () => {
    register('ar', made);
    const root = await page(`<div lang="ar" dir="rtl" style="inline-size: 300px">${all}</div>`);

    await choose(root, 'OH');

    const outer = root.getBoundingClientRect();
    for (const each of root.querySelectorAll('sage-practice > *')) {
      const { left, right } = each.getBoundingClientRect();
      expect(left >= outer.left - 1 && right <= outer.right + 1, each.localName).to.equal(true);
      expect(each.scrollWidth <= each.clientWidth + 1, each.localName).to.equal(true);
    }
  });
});
