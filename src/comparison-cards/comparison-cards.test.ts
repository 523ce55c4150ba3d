import { expect } from '@open-wc/testing';
import './comparison-cards.js';
import { strings } from '../practice/answer.strings.js';
import { drawn, linksShownIn, page, readAloud, warningsOf } from '../testing/page.js';

const item = (row: string, words: string) => `<li${row && ` data-row="${row}"`}>${words}</li>`;
const individual = `<sage-comparison-card value="individual">
  <h3>Individual care</h3>
  <p>For you.</p>
  <ul>${item('Who', 'You come')}${item('Focus', 'On what you want')}</ul>
  <p><a href="/individual">Learn more</a></p>
</sage-comparison-card>`;
const couples = `<sage-comparison-card value="couples">
  <h3>Couples care</h3>
  <p>For the two of you, in one room or in two, at a time that suits you both, and for as long as it helps you.</p>
  <ul>${item('Focus', 'On what is between you')}${item('Time', 'An hour')}${item('', 'And more')}</ul>
  <p><a href="/couples">About couples care</a></p>
</sage-comparison-card>`;
const pair = `<sage-comparison-cards>${individual}${couples}</sage-comparison-cards>`;

const wide = (html: string) => page(`<div style="inline-size: 900px">${html}</div>`);
const narrow = (html: string) => page(`<div style="inline-size: 300px">${html}</div>`);

const cardsIn = (root: Element): Element[] => [...root.querySelectorAll('sage-comparison-card')];
const pairIn = (root: Element) => cardsIn(root) as [Element, Element];
const partsOf = (card: Element, name: string) => [
  ...card.shadowRoot!.querySelectorAll<HTMLElement>(`[part~=${name}]`),
];
const top = (element: Element) => Math.round(element.getBoundingClientRect().top);
const slotted = (card: Element, selector: string) => card.querySelector(selector)!;
const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const rowNamed = (card: Element, label: string) =>
  partsOf(card, 'row').find((row) => words(row).startsWith(label))!;
const actionNames = (root: Element) => cardsIn(root).map((card) => partsOf(card, 'action').map(words).join());
const headingsDrawn = (root: Element) =>
  [root, ...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('[part=heading]') ?? [])].map(
      (heading) => `${heading.localName} ${words(heading)}`,
    ),
  );

describe('<sage-comparison-cards>', () => {
  describe('given two cards and room for them', () => {
    it('has text, rows and action in line with each other', async () => {
      const root = await wide(pair);

      const [one, other] = pairIn(root);

      expect(one.getBoundingClientRect().right).to.be.below(other.getBoundingClientRect().left);
      for (const part of ['h3', 'p']) expect(top(slotted(one, part))).to.equal(top(slotted(other, part)));
      expect(top(rowNamed(one, 'Focus'))).to.equal(top(rowNamed(other, 'Focus')));
      expect(top(partsOf(one, 'action')[0]!)).to.equal(top(partsOf(other, 'action')[0]!));
      expect(one.getBoundingClientRect().height).to.equal(other.getBoundingClientRect().height);
    });

    it('leaves a place for a row that only one of them has', async () => {
      const root = await wide(pair);

      const [one, other] = pairIn(root);

      expect(top(rowNamed(one, 'Who'))).to.be.below(top(rowNamed(one, 'Focus')));
      expect(top(rowNamed(other, 'Focus'))).to.equal(top(rowNamed(one, 'Focus')));
      expect(top(rowNamed(other, 'Time'))).to.be.above(top(rowNamed(one, 'Focus')));
      expect(words(one.shadowRoot!.querySelector('ul')!)).to.equal('Who: You come Focus: On what you want');
    });

    it('shows the label of a row once, and says it in each card', async () => {
      const root = await wide(pair);

      const [one, other] = pairIn(root);
      const labels = [
        ...root.querySelector('sage-comparison-cards')!.shadowRoot!.querySelectorAll('[part=label]'),
      ];

      expect(labels.map(words)).to.deep.equal(['Who', 'Focus', 'Time']);
      expect(labels.map(top)).to.deep.equal([
        top(rowNamed(one, 'Who')),
        top(rowNamed(one, 'Focus')),
        top(rowNamed(other, 'Time')),
      ]);
      expect(labels[0]!.closest('[aria-hidden=true]')).not.to.equal(null);
      for (const label of partsOf(one, 'label')) {
        expect(getComputedStyle(label).clipPath).to.equal('inset(50%)');
        expect(words(label)).to.match(/:$/);
      }
    });

    it('leaves them in the page byte for byte', async () => {
      const widget = await page(pair);

      expect(widget.outerHTML).to.equal(pair);
    });

    it('follows what is added to one of them', async () => {
      const root = await wide(pair);
      const [one, other] = pairIn(root);

      slotted(other, 'ul').insertAdjacentHTML('afterbegin', item('Who', 'Both of you'));
      await drawn(root);

      expect(top(rowNamed(one, 'Who'))).to.equal(top(rowNamed(other, 'Who')));
      expect(words(rowNamed(other, 'Who'))).to.equal('Who: Both of you');
    });
  });

  describe('given little room', () => {
    it('puts one below the other, each with its own labels', async () => {
      const root = await narrow(pair);

      const [one, other] = pairIn(root);

      expect(top(partsOf(one, 'action')[0]!)).to.be.below(top(slotted(other, 'h3')));
      expect(getComputedStyle(partsOf(one, 'label')[0]!).clipPath).to.equal('none');
      const column = root.querySelector('sage-comparison-cards')!.shadowRoot!.querySelector('.labels')!;
      expect(getComputedStyle(column).display).to.equal('none');
    });

    it('leaves no room between them and what follows but its own', async () => {
      const root = await narrow(`${pair}<p style="margin: 0">After</p>`);

      const [, last] = cardsIn(root);
      const base = last!.shadowRoot!.querySelector('[part=base]')!;

      expect(top(root.querySelector(':scope > p')!)).to.be.closeTo(base.getBoundingClientRect().bottom, 1);
    });
  });

  describe('given lists without labels', () => {
    it("shows them as the author's own", async () => {
      const root = await wide(pair.replace(/ data-row="\w+"/g, ''));

      const [one] = cardsIn(root);

      expect(partsOf(one!, 'row')).to.have.length(0);
      expect(slotted(one!, 'ul').getClientRects()).to.have.length(1);
      expect(readAloud(one!)).to.equal(
        'Individual care For you. You come On what you want Learn more : Individual care',
      );
    });
  });

  describe('given words between and round the cards', () => {
    it('keeps each in its place', async () => {
      const root = await wide(
        `<sage-comparison-cards><h2>Two ways</h2>${individual}<p>Between</p>${couples}<p>Not where you are afraid.</p></sage-comparison-cards>`,
      );

      const order = [
        'h2',
        'sage-comparison-card',
        'p',
        'sage-comparison-card + p',
        'sage-comparison-card ~ p:last-child',
      ];
      const widget = root.firstElementChild!;
      const tops = order.map((selector) => top(widget.querySelector(`:scope > ${selector}`)!));

      expect(readAloud(widget)).to.match(/^Two ways Individual care .* Between Couples care .* afraid\.$/);
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    });
  });

  describe('given links', () => {
    it("adds the card's name to words that would not tell alone", async () => {
      const root = await page(pair);

      expect(actionNames(root)).to.deep.equal(['Learn more: Individual care', 'About couples care']);
    });

    it('takes the name from the attribute too', async () => {
      const root = await page(
        '<sage-comparison-cards><sage-comparison-card heading="Alone"><a href="/a">Read on</a></sage-comparison-card><sage-comparison-card><a href="/b">Read on</a></sage-comparison-card></sage-comparison-cards>',
      );

      expect(actionNames(root)).to.deep.equal(['Read on: Alone', 'Read on']);
    });

    it('drops one that may not be followed, in its card only, keeps its words, and says so once', async () => {
      let root!: Element;

      const warnings = await warningsOf(async () => {
        root = await wide(pair.replace('/individual', 'javascript:alert(1)'));
      });

      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^<sage-comparison-card> <a href>: found "javascript:alert\(1\)"/);
      const [one, other] = pairIn(root);
      expect(linksShownIn(one)).to.have.length(0);
      expect(readAloud(one)).to.contain('Learn more');
      expect(linksShownIn(other).map((link) => link.getAttribute('href'))).to.include('/couples');
      expect(slotted(other, 'h3').assignedSlot).not.to.equal(null);
    });
  });

  describe('given attributes', () => {
    it('draws cards of their points', async () => {
      const widget = await page(
        '<sage-comparison-cards individual="Your own pace | Your own words" couples="Both heard\nA steady pace"></sage-comparison-cards>',
      );

      const cards = [...widget.shadowRoot!.querySelectorAll('sage-comparison-card')];

      expect(cards.map(readAloud)).to.deep.equal([
        'Individual therapy Your own pace Your own words',
        'Couples therapy Both heard A steady pace',
      ]);
    });

    it('prefers cards to them', async () => {
      const widget = await page(pair.replace('cards>', 'cards individual="No" couples="No">'));

      expect(readAloud(widget)).not.to.contain('No');
      expect(widget.shadowRoot!.querySelector('sage-comparison-card')).to.equal(null);
    });

    it('draws headings one below each other', async () => {
      const root = await page(
        `<div><h2>The page</h2>
          <sage-comparison-cards heading="Two ways" individual="One" couples="Two"></sage-comparison-cards>
          <sage-comparison-cards heading="Two more">
            <sage-comparison-card heading="This"></sage-comparison-card><sage-comparison-card heading="That"></sage-comparison-card>
          </sage-comparison-cards>
          <sage-comparison-cards>
            <sage-comparison-card><h5>This</h5></sage-comparison-card><sage-comparison-card heading="That"></sage-comparison-card>
          </sage-comparison-cards></div>`,
      );
      const [first] = root.querySelectorAll('sage-comparison-cards');

      expect(headingsDrawn(root)).to.deep.equal([
        'h3 Two ways',
        'h3 Two more',
        'h4 This',
        'h4 That',
        'h3 That',
      ]);
      expect(
        [...first!.shadowRoot!.querySelectorAll('sage-comparison-card')].flatMap(headingsDrawn),
      ).to.deep.equal(['h4 Individual therapy', 'h4 Couples therapy']);
    });

    it('draws a heading over cards that have their own, and none where one stands beside them', async () => {
      const cards = (content: string) =>
        `<sage-comparison-cards heading="Two ways" level="2">${content}</sage-comparison-cards>`;
      const root = await page(
        `<div>${cards(individual + couples)}${cards(`<h2>Mine</h2>${individual}${couples}`)}</div>`,
      );

      expect(headingsDrawn(root)).to.deep.equal(['h2 Two ways']);
    });

    it('draws the eyebrow above the heading, and takes that of the content first', async () => {
      const root = await page(
        '<sage-comparison-cards><sage-comparison-card eyebrow="For one" heading="Alone"></sage-comparison-card><sage-comparison-card eyebrow="No"><p>For two</p><h3>Together</h3></sage-comparison-card></sage-comparison-cards>',
      );

      expect(cardsIn(root).map(readAloud)).to.deep.equal(['For one Alone', 'For two Together']);
    });

    it('speaks another language', async () => {
      strings.add('qab', { ...strings.english, individual: 'Xxxx', couples: 'Yyyy' });

      const root = await page(
        '<div lang="qab"><sage-comparison-cards individual="1" couples="2"></sage-comparison-cards></div>',
      );

      expect(readAloud(root)).to.equal('Xxxx 1 Yyyy 2');
    });
  });

  describe('given too few cards, or too many', () => {
    for (const count of [0, 1, 5])
      it(`says so of ${count}, and shows what there is`, async () => {
        let widget!: Element;

        const warnings = await warningsOf(async () => {
          widget = await page(
            `<sage-comparison-cards>${individual.repeat(count)}<p>After</p></sage-comparison-cards>`,
          );
        });

        expect(warnings).to.deep.equal([
          `<sage-comparison-cards> <sage-comparison-card>: found "${count}", expected two to four, or the attributes individual and couples`,
        ]);
        expect(readAloud(widget)).to.contain('After');
        expect(readAloud(widget).split('Individual care For you.')).to.have.length(count + 1);
      });

    it('draws nothing of a card with nothing in it', async () => {
      const root = await page(
        `<sage-comparison-cards>${individual}<sage-comparison-card value="couples"></sage-comparison-card></sage-comparison-cards>`,
      );

      expect(cardsIn(root)[1]!.shadowRoot!.children).to.have.length(0);
    });

    it('draws a card that stands alone, with its labels', async () => {
      const card = await page(individual);

      expect(readAloud(card)).to.equal(
        'Individual care For you. Who: You come Focus: On what you want Learn more : Individual care',
      );
    });
  });
});
