import { expect } from '@open-wc/testing';
import './comparison-cards.js';
import {
  item,
  pair,
  wide,
  cardsIn,
  pairIn,
  top,
  find,
  words,
  rowNamed,
  said,
  action,
} from '../testing/cards.js';
import { page, readAloud, rendered } from '../testing/page.js';

const narrow = (html: string) => page(`<div style="inline-size: 300px">${html}</div>`);

const placesRows = (sheet: CSSStyleSheet) => /rows-\d/.test(sheet.cssRules[0]?.cssText ?? '');

describe('<sage-comparison-cards>', () => {
  describe('given two cards and enough width', () => {
    it('aligns text, rows and action across the cards', async () => {
      const root = await wide(pair);

      const [one, other] = pairIn(root);

      expect(one.getBoundingClientRect().right).to.be.below(other.getBoundingClientRect().left);
      for (const part of ['h3', 'p']) expect(top(find(one, part))).to.equal(top(find(other, part)));
      expect(top(rowNamed(one, 'Focus'))).to.equal(top(rowNamed(other, 'Focus')));
      expect(top(action(one))).to.equal(top(action(other)));
      for (const card of [one, other]) {
        const tops = [...card.children].map(top);
        expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
        expect(top(action(card))).to.be.above(find(card, 'ul').getBoundingClientRect().bottom);
        const { x, y, width, height } = action(card).getBoundingClientRect();
        expect(document.elementFromPoint(x + width / 2, y + height / 2)).to.equal(action(card));
      }
      expect(one.getBoundingClientRect().height).to.equal(other.getBoundingClientRect().height);
    });

    it('leaves a gap for a row that only one card has', async () => {
      const root = await wide(pair);

      const [one, other] = pairIn(root);

      expect(top(rowNamed(one, 'Who'))).to.be.below(top(rowNamed(one, 'Focus')));
      expect(top(rowNamed(other, 'Focus'))).to.equal(top(rowNamed(one, 'Focus')));
      expect(top(rowNamed(other, 'Time'))).to.be.above(top(rowNamed(one, 'Focus')));
      expect(top(find(other, 'li:last-child'))).to.be.above(top(rowNamed(other, 'Time')));
    });

    it('shows the label of a row in each card, and needs no sheet of its own if all cards have the same rows', async () => {
      const rows = (one: string, other: string) =>
        `<sage-comparison-card><h3>${one}</h3><ul>${item('Who', 'You')}${item('Focus', other)}</ul></sage-comparison-card>`;
      const root = await wide(
        `<sage-comparison-cards>${rows('One', 'This')}${rows('Two', 'That')}</sage-comparison-cards>`,
      );

      const [one, other] = pairIn(root);

      expect([one, other].map((card) => said(rowNamed(card, 'Focus')))).to.deep.equal(['Focus: ', 'Focus: ']);
      expect(top(rowNamed(one, 'Focus'))).to.equal(top(rowNamed(other, 'Focus')));
      expect(document.adoptedStyleSheets.some(placesRows)).to.equal(false);
    });

    it('fits as many cards in a row as possible: of four, four or two', async () => {
      const columns = async (count: number, width: number) => {
        const cards = '<sage-comparison-card><h3>One</h3></sage-comparison-card>'.repeat(count);
        const root = await page(
          `<div style="inline-size: ${width}px"><sage-comparison-cards>${cards}</sage-comparison-cards></div>`,
        );
        const tops = cardsIn(root).map(top);
        return tops.filter((each) => each === tops[0]).length;
      };

      expect(await columns(2, 1200)).to.equal(2);
      expect(await columns(2, 520)).to.equal(1);
      expect(await columns(3, 1200)).to.equal(3);
      expect(await columns(4, 1200)).to.equal(4);
      expect(await columns(4, 900)).to.equal(2);
      expect(await columns(4, 320)).to.equal(1);
    });

    it('aligns rows that differ between cards with one sheet, for these cards only, until they are removed', async () => {
      const root = await wide(`${pair}${pair}`);
      const before = document.adoptedStyleSheets.filter(placesRows).length;

      root.firstElementChild!.remove();
      const after = document.adoptedStyleSheets.filter(placesRows).length;
      root.firstElementChild!.remove();

      expect([before, after, document.adoptedStyleSheets.filter(placesRows).length]).to.deep.equal([2, 1, 0]);
    });

    it('keeps the order that every card uses, and repeats a row that occurs twice', async () => {
      const card = (...rows: string[]) =>
        `<sage-comparison-card><h3>One</h3><ul>${rows.map((row) => item(row, row)).join('')}</ul></sage-comparison-card>`;
      const root = await wide(
        `<sage-comparison-cards>${card('A', 'C')}${card('', 'B', 'A "x"', 'C', 'C')}</sage-comparison-cards>`,
      );

      const [one, other] = pairIn(root);
      const tops = [...other.querySelectorAll('li')].map(top);
      const [rest, b, ax, c, again] = tops as [number, number, number, number, number];

      expect(top(rowNamed(one, 'C'))).to.equal(c);
      expect([b, ax, c, again, rest]).to.deep.equal([...tops].sort((x, y) => x - y));
      expect(new Set(tops).size).to.equal(5);
    });

    it('leaves the cards in the page byte for byte', async () => {
      const widget = await page(pair);

      expect(widget.outerHTML).to.equal(pair);
    });

    it('follows content that is added to a card', async () => {
      const root = await wide(pair);
      const [one, other] = pairIn(root);

      find(other, 'ul').insertAdjacentHTML('afterbegin', item('Who', 'Both of you'));
      await rendered(root);

      expect(top(rowNamed(one, 'Who'))).to.equal(top(rowNamed(other, 'Who')));
      expect(words(rowNamed(other, 'Who'))).to.equal('Both of you');
    });
  });

  describe('given little width', () => {
    it('stacks the cards, each with its own labels', async () => {
      const root = await narrow(pair);

      const [one, other] = pairIn(root);

      expect(top(action(one))).to.be.below(top(find(other, 'h3')));
      for (const card of [one, other]) expect(said(rowNamed(card, 'Focus'))).to.equal('Focus: ');
    });

    it('leaves only the normal margin between the cards and the content after them', async () => {
      const root = await narrow(`${pair}<p style="margin: 0">After</p>`);

      const [, last] = cardsIn(root);

      expect(top(root.querySelector(':scope > p')!)).to.be.closeTo(last!.getBoundingClientRect().bottom, 1);
    });
  });

  describe('given lists without labels', () => {
    it('shows them as the author wrote them', async () => {
      const root = await wide(pair.replace(/ data-row="\w+"/g, ''));

      const [one] = cardsIn(root);

      expect(one!.shadowRoot).to.equal(null);
      expect(getComputedStyle(find(one!, 'ul')).display).to.equal('block');
      expect(readAloud(one!)).to.equal('Individual care For you. You come On what you want Learn more');
    });
  });
});
