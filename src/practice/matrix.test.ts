import { expect } from '@open-wc/testing';
import './practice.js';
import '../testing/widgets.js';
import { page, readAloud, rendered } from '../testing/page.js';

const widgets = {
  call: '<sage-consult-cta></sage-consult-cta>',
  cards:
    '<sage-comparison-cards choosable individual="Your pace" couples="Both heard"></sage-comparison-cards>',
  states: '<sage-state-availability check></sage-state-availability>',
  badge: '<sage-state-availability></sage-state-availability>',
};
const practice = (content = '', page = '') =>
  `<sage-practice ${page} book-url="/book" states="ME TX" services="individual couples" outside-url="/elsewhere">${content}</sage-practice>`;

const orders = [
  ['call', 'cards', 'states', 'badge'],
  ['badge', 'states', 'cards', 'call'],
  ['states', 'call', 'badge', 'cards'],
  ['cards', 'badge', 'call', 'states'],
] as const;

/** Where the practice is, and when it is added. */
const places: Record<string, (content: string) => Promise<Element>> = {
  'around them': (content) => page(`<div>${practice(content)}</div>`),
  'within another one': (content) =>
    page(`<div><sage-practice name="Outer">${practice(content)}</sage-practice></div>`),
  'before them, for the page': (content) => page(`<div>${practice('', 'page')}${content}</div>`),
  'behind them, for the page': (content) => page(`<div>${content}${practice('', 'page')}</div>`),
  'around them, late': async (content) => {
    const root = await page(`<div>${content}</div>`);
    const template = document.createElement('template');
    template.innerHTML = practice();
    const element = document.importNode(template.content, true).firstElementChild!;
    element.append(...root.childNodes);
    root.append(element);
    await rendered(root);
    return root;
  },
  'beside them, late': async (content) => {
    const root = await page(`<div>${content}</div>`);
    root.insertAdjacentHTML('beforeend', practice('', 'page'));
    await rendered(root);
    return root;
  },
};

async function chooseState(root: Element, state: string) {
  const select = root
    .querySelector('sage-state-availability[check]')!
    .shadowRoot!.querySelector<HTMLSelectElement>('select')!;
  select.value = state;
  select.dispatchEvent(new Event('change'));
  await rendered(root);
}

async function chooseCare(root: Element, service: string) {
  const cards = root.querySelector('sage-comparison-cards')!;
  // Cards from attributes are rendered in an inner element of ours.
  const inner = cards.shadowRoot!.querySelector('sage-comparison-cards') ?? cards;
  const radios = inner.shadowRoot!.querySelectorAll<HTMLInputElement>('input');
  [...radios].find(({ value }) => value === service)!.click();
  await rendered(root);
}

const say = (root: Element, selector: string) => readAloud(root.querySelector(selector)!);

describe('a choice', () => {
  for (const order of orders)
    for (const [place, put] of Object.entries(places))
      describe(`given ${order.join(', ')} and a practice ${place}`, () => {
        it('changes every widget in the same way, whatever their order', async () => {
          const root = await put(order.map((name) => widgets[name]).join(''));

          await chooseState(root, 'TX');
          const onlyState = say(root, 'sage-consult-cta');
          await chooseCare(root, 'couples');

          expect(onlyState).to.equal('Yes, we can meet with you in Texas. Book a free consultation in Texas');
          expect(say(root, 'sage-consult-cta')).to.equal(
            'Yes, we can meet with you in Texas. Book a free couples consultation in Texas',
          );
          expect(say(root, 'sage-state-availability:not([check])')).to.equal(
            'Yes, we can meet with you in Texas.',
          );

          await chooseCare(root, '');
          expect(say(root, 'sage-consult-cta')).to.equal(onlyState);

          await chooseState(root, 'OH');
          expect(say(root, 'sage-consult-cta')).to.equal(
            'Sorry, we can’t meet with you in Ohio. Find care elsewhere Change state',
          );
          expect(say(root, 'sage-comparison-cards')).to.contain('Your pace Not offered in Ohio.');

          await chooseState(root, '');
          expect(say(root, 'sage-consult-cta')).to.equal('Book a free consultation');
          expect(say(root, 'sage-state-availability:not([check])')).to.equal('Available in Maine and Texas');
        });
      });

  /** The two orders of choosing: first the state, or first the kind of care. */
  const first = {
    state: [(root: Element) => chooseState(root, 'TX'), (root: Element) => chooseCare(root, 'couples')],
    care: [(root: Element) => chooseCare(root, 'couples'), (root: Element) => chooseState(root, 'TX')],
  };
  for (const [what, steps] of Object.entries(first))
    it(`has the same result in either order, also when made before there is a practice, given ${what} first`, async () => {
      const root = await page(
        `<div>${Object.values(widgets).join('').replaceAll('check>', 'check states="TX">')}</div>`,
      );
      for (const step of steps) await step(root);
      const withoutPractice = say(root, 'sage-consult-cta');

      root.insertAdjacentHTML('beforeend', practice('', 'page'));
      await rendered(root);
      await rendered(root);

      expect(withoutPractice).to.equal('');
      expect(say(root, 'sage-consult-cta')).to.equal(
        'Yes, we can meet with you in Texas. Book a free couples consultation in Texas',
      );
    });

  it('stays with the practice of the page when the page replaces its content, and is gone when the practice is replaced', async () => {
    const content = Object.values(widgets).join('');
    const root = await page(`<div>${practice('', 'page')}<main>${content}</main></div>`);
    const main = root.querySelector('main')!;
    await chooseState(root, 'TX');
    await chooseCare(root, 'couples');
    const before = say(root, 'sage-consult-cta');

    main.innerHTML = content;
    await rendered(root);
    const after = say(root, 'sage-consult-cta');
    const { value } = main.querySelector('[check]')!.shadowRoot!.querySelector('select')!;
    root.innerHTML = practice('', 'page') + content;
    await rendered(root);

    expect(after).to.equal(before);
    expect(value).to.equal('TX');
    expect(say(root, 'sage-consult-cta')).to.equal('Book a free consultation');
  });

  const answers = {
    'holds for one kind of care': [
      'data-services="individual"',
      'In Maine, we offer only this: Individual therapy.',
    ],
    'is past its date': ['data-until="2020-02-29"', 'Please ask us if we can meet with you in Maine.'],
    'has ended': ['data-status="ended"', 'Sorry, we can’t meet with you in Maine.'],
  };
  for (const [what, [attributes, answer]] of Object.entries(answers))
    it(`gets no answer that claims more than its chooser knows, given a license that ${what}`, async () => {
      const list = `<ul><li data-state="ME" ${attributes}>Maine</li><li data-state="TX">Texas</li></ul>`;
      const root = await page(
        practice(`<sage-state-availability check>${list}</sage-state-availability>${widgets.badge}`),
      );

      await chooseState(root, 'ME');

      expect(say(root, 'sage-state-availability:not([check])')).to.equal(answer);
    });

  it('stays in its own practice on a page with several', async () => {
    const both = `<div>${practice(Object.values(widgets).join('')).repeat(2)}</div>`;
    const root = await page(both);
    const [one, other] = root.children;

    await chooseState(one!, 'TX');
    await chooseCare(other!, 'couples');

    expect(say(one!, 'sage-consult-cta')).to.equal(
      'Yes, we can meet with you in Texas. Book a free consultation in Texas',
    );
    expect(say(other!, 'sage-consult-cta')).to.equal('Book a free couples consultation');
  });
});
