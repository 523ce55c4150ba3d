import { expect } from '@open-wc/testing';
import './comparison-cards.js';
import '../practice/practice.js';
import { page, readAloud, rendered, warningsOf } from '../testing/page.js';

const cards = `<sage-comparison-cards choosable>
  <sage-comparison-card value="individual"><h3>For one</h3><p>You come alone.</p></sage-comparison-card>
  <sage-comparison-card value="couples"><h3>For two</h3><p>You come together.</p></sage-comparison-card>
</sage-comparison-cards>`;
/**
 * The cards whose shadow root holds the radio buttons. On a damaged page these are the repaired cards, in the
 * root of the damaged ones.
 */
const askingIn = (root: Element) => root.shadowRoot?.querySelector('sage-comparison-cards') ?? root;
const radiosIn = (root: Element) => [
  ...(askingIn(root).shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? []),
];
const nameOf = (radio: HTMLInputElement) => radio.labels![0]!.textContent.replace(/\s+/g, ' ').trim();
const chosen = (root: Element) => radiosIn(root).map(({ checked }) => checked);

describe('<sage-comparison-cards choosable>', () => {
  it('asks on each card, with "Not sure yet" chosen at first', async () => {
    const root = await page(cards);

    expect(radiosIn(root).map(nameOf)).to.deep.equal([
      'This fits me: For one',
      'This fits me: For two',
      'Not sure yet',
    ]);
    expect(chosen(root)).to.deep.equal([false, false, true]);
    expect(new Set(radiosIn(root).map(({ name }) => name)).size).to.equal(1);
    const question = root.shadowRoot!.querySelector('legend')!;
    expect(question.textContent).to.equal('Which of these fits you?');
    expect(question.getBoundingClientRect().height).to.be.above(20);
    expect(getComputedStyle(question).clipPath).to.equal('none');
  });

  it('marks the card that was chosen, and no other', async () => {
    const root = await page(cards);
    const lines = () =>
      [...root.querySelectorAll('sage-comparison-card')].map((card) => getComputedStyle(card).outlineStyle);
    const before = lines();

    radiosIn(root)[1]!.click();
    await rendered(root);

    expect(before).to.deep.equal(['none', 'none']);
    expect(lines()).to.deep.equal(['none', 'solid']);
  });

  it('keeps the card that was chosen, of two with one value', async () => {
    const root = await page(cards.replace('couples', 'individual'));

    radiosIn(root)[0]!.click();
    await rendered(root);

    expect(chosen(root)).to.deep.equal([true, false, false]);
  });

  it("leaves the author's cards in place, each with its choice below it, and the other content around them", async () => {
    const written = cards
      .replace('choosable>', 'choosable=""><p>Before</p>')
      .replace('</sage-comparison-cards>', '<!-- Not read. --><p>After</p></sage-comparison-cards>');
    const holder = await page(`<div>${written}</div>`);
    const root = holder.firstElementChild!;

    const [before, one, two, behind] = root.children as unknown as [Element, Element, Element, Element];
    const boxes = [...root.shadowRoot!.querySelectorAll('label')].map((each) => each.getBoundingClientRect());
    const under = (card: Element, box: DOMRect) =>
      box.top >= card.getBoundingClientRect().bottom && box.left >= card.getBoundingClientRect().left;

    expect(holder.innerHTML).to.equal(written);
    expect(readAloud(root)).to.match(
      /^Before Which of these fits you\? For one .* For two .* Not sure yet After$/,
    );
    expect(under(one, boxes[0]!)).to.equal(true);
    expect(under(two, boxes[1]!)).to.equal(true);
    expect(before.getBoundingClientRect().bottom).to.be.below(
      root.shadowRoot!.querySelector('legend')!.getBoundingClientRect().top,
    );
    expect(behind.getBoundingClientRect().top).to.be.above(boxes[2]!.bottom);
  });

  it('has radio buttons that grow with their text', async () => {
    const root = await page(cards);
    const sizes = () => radiosIn(root).map((radio) => radio.offsetHeight);

    const before = sizes();
    root.style.setProperty('--sage-font-size', '32px');

    expect(before).to.deep.equal([20, 20, 20]);
    expect(sizes()).to.deep.equal([40, 40, 40]);
  });

  it('sends an event for a choice, and keeps the focus', async () => {
    const root = await page(cards);
    const said: unknown[] = [];
    root.addEventListener('sage-service-choose', ({ detail }) => said.push(detail.service));
    const [, couples, unsure] = radiosIn(root);
    couples!.focus();

    couples!.click();
    await rendered(root);
    const focused = root.shadowRoot!.activeElement;
    unsure!.click();
    await rendered(root);

    expect(said).to.deep.equal(['couples', null]);
    expect(focused).to.equal(couples);
    expect(chosen(root)).to.deep.equal([false, false, true]);
  });

  it('restores the previous choice if the page cancels the event', async () => {
    const root = await page(cards);
    root.addEventListener('sage-service-choose', (event) => event.preventDefault());

    radiosIn(root)[0]!.click();
    await rendered(root);

    expect(chosen(root)).to.deep.equal([false, false, true]);
  });

  it("shows a note on a card that is not available in the reader's state", async () => {
    const root = await page(`<sage-practice>${cards}</sage-practice>`);

    root.firstElementChild!.dispatchEvent(
      new CustomEvent('sage-state-choose', {
        bubbles: true,
        detail: { state: 'TX', served: true, services: ['individual'] },
      }),
    );
    await rendered(root);

    const [one, other] = root.querySelectorAll('sage-comparison-card');
    expect(readAloud(one!)).not.to.contain('Not offered');
    expect(readAloud(other!)).to.contain('Not offered in Texas.');
  });

  it('reports a card without a value', async () => {
    let root!: Element;

    const warnings = await warningsOf(async () => {
      root = await page(cards.replace(' value="couples"', ''));
    });

    expect(radiosIn(root)).to.have.length(2);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/<sage-comparison-cards> value: found ""/);
  });

  const open = (value: string, attributes = `value="${value}"`) => `<sage-comparison-card ${attributes}>`;
  const one = '<h3>For one</h3>\n<p>You come alone.</p>';
  const two = '<h3>For two</h3>\n<p>You come together.</p>';
  const close = '</sage-comparison-card>';
  const loose: Record<string, string> = {
    'each in a wrapper': `<sage-comparison-cards choosable><div>${open('individual')}${one}${close}</div><div>${open('couples')}${two}${close}</div></sage-comparison-cards>`,
    'by class, in one wrapper': `<sage-comparison-cards choosable><div><div class="sage-comparison-card" data-value="individual">${one}</div><div class="sage-comparison-card" data-value="couples">${two}</div></div></sage-comparison-cards>`,
    'driven out of their elements': `<div><p><sage-comparison-cards choosable><br>\n${open('individual')}</p>\n${one}\n<p>${close}<br>\n${open('couples')}</p>\n${two}\n<p>${close}<br>\n</sage-comparison-cards></p></div>`,
    'with curly quotes': `<sage-comparison-cards choosable>${open('', 'value=”individual”')}${one}${close}${open('', 'value=“couples”')}${two}${close}</sage-comparison-cards>`,
    'with curly quotes, in a wrapper': `<sage-comparison-cards choosable><div>${open('', 'value=”individual”')}${one}${close}${open('', 'value=“couples”')}${two}${close}</div></sage-comparison-cards>`,
  };
  for (const [name, html] of Object.entries(loose))
    it(`asks the same on cards that an editor left ${name}, and keeps the choice`, async () => {
      const root = await page(`<sage-practice>${html}</sage-practice>`);
      const widget = root.querySelector('sage-comparison-cards')!;
      const said: unknown[] = [];
      root.addEventListener('sage-service-choose', ({ detail }) => said.push(detail.service));
      const [, couples] = radiosIn(widget);
      const asked = radiosIn(widget).map(nameOf);

      couples!.click();
      await rendered(root);
      widget.setAttribute('heading', 'Two ways');
      await rendered(root);
      await rendered(root);

      expect(asked).to.deep.equal(['This fits me: For one', 'This fits me: For two', 'Not sure yet']);
      expect(said).to.deep.equal(['couples']);
      expect(chosen(widget)).to.deep.equal([false, true, false]);
    });

  it('asks nothing without the attribute', async () => {
    const root = await page(cards.replace(' choosable', ''));

    expect(radiosIn(root)).to.have.length(0);
  });
});
