import { expect } from '@open-wc/testing';
import './comparison-cards.js';
import { languages } from '../shared/languages.js';
import { strings } from '../practice/care.strings.js';
import {
  individual,
  couples,
  pair,
  wide,
  cardsIn,
  pairIn,
  top,
  words,
  rowNamed,
  said,
  action,
} from '../testing/cards.js';
import { page, readAloud, rendered, warningsOf } from '../testing/page.js';

const headingsRendered = (root: Element) =>
  [root, ...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('[part=heading]') ?? [])].map(
      (heading) => `${heading.localName} ${words(heading)}`,
    ),
  );

describe('<sage-comparison-cards>', () => {
  describe('given changes while connected', () => {
    it('has no shadow root and keeps the same nodes, whatever a framework does with the cards', async () => {
      const root = await wide(pair);
      const widget = root.firstElementChild!;
      const [one, other] = pairIn(root);

      widget.insertBefore(other, one);
      await rendered(root);
      const isTurned = other.getBoundingClientRect().right < one.getBoundingClientRect().left;
      one.remove();
      widget.append(one);
      one.querySelector('p')!.replaceWith(document.createElement('hr'));
      await rendered(root);

      expect(isTurned).to.equal(true);
      expect([...widget.children]).to.deep.equal([other, one]);
      expect([widget, one, other].map(({ shadowRoot }) => shadowRoot)).to.deep.equal([null, null, null]);
    });
  });

  describe('given text between and around the cards', () => {
    it('keeps all text in place', async () => {
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
    it("uses the author's link as the action, and adds nothing to it", async () => {
      const root = await page(pair);

      const [one] = pairIn(root);

      expect(readAloud(action(one))).to.equal('Learn more');
      expect(getComputedStyle(action(one)).borderStyle).to.equal('solid');
      expect(getComputedStyle(action(one)).display).to.equal('inline-block');
      expect(one.querySelector('[data-sage-is]')).to.equal(null);
    });

    it('marks a link that sagebrush.css wrongly selects as the action', async () => {
      const root = await page(
        `<sage-comparison-cards>${individual.replace('<p><a', '<p>Our way of it: <a')}${couples}</sage-comparison-cards>`,
      );

      const [one] = pairIn(root);

      expect(getComputedStyle(action(one)).display).to.equal('inline');
      expect(readAloud(one)).to.match(/Our way of it: Learn more$/);
    });

    it("keeps the author's handlers, ids and addresses working", async () => {
      const root = await page(pair.replace('href="/individual"', 'id="mine" href="#cards-place"'));
      const link = root.querySelector<HTMLAnchorElement>('#mine')!;
      let pressed: Element | null = null;
      root.addEventListener('click', (event) => {
        event.preventDefault();
        pressed = (event.target as Element).closest('a');
      });

      link.click();

      expect(pressed).to.equal(link);
      expect(link.getAttribute('href')).to.equal('#cards-place');
    });

    it('does not follow an unsafe link, keeps its text, and reports it once', async () => {
      let root!: Element;

      const warnings = await warningsOf(async () => {
        root = await wide(pair.replace('/individual', 'javascript:alert(1)'));
      });

      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^<sage-comparison-card> <a href>: found "javascript:alert\(1\)"/);
      const [one, other] = pairIn(root);
      const followed = (link: HTMLElement) => {
        const press = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
        let isFollowed = false;
        window.addEventListener(
          'click',
          () => {
            isFollowed = !press.defaultPrevented;
            press.preventDefault();
          },
          { once: true },
        );
        link.dispatchEvent(press);
        return isFollowed;
      };
      expect(followed(action(one))).to.equal(false);
      expect(followed(action(other))).to.equal(true);
      expect(readAloud(one)).to.contain('Learn more');
    });
  });

  describe('given attributes', () => {
    it('renders cards from their points', async () => {
      const widget = await page(
        '<sage-comparison-cards individual="Your own pace | Your own words" couples="Both heard\nA steady pace"></sage-comparison-cards>',
      );

      const cards = [...widget.shadowRoot!.querySelectorAll('sage-comparison-card')];

      expect(cards.map(readAloud)).to.deep.equal([
        'Individual therapy Your own pace Your own words',
        'Couples therapy Both heard A steady pace',
      ]);
    });

    it("prefers the author's cards to attributes", async () => {
      const widget = await page(pair.replace('cards>', 'cards individual="No" couples="No">'));

      expect(readAloud(widget)).not.to.contain('No');
      expect(widget.shadowRoot).to.equal(null);
    });

    it('renders each heading one level below the heading above it', async () => {
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

      expect(headingsRendered(root)).to.deep.equal([
        'h3 Two ways',
        'h3 Two more',
        'h4 This',
        'h4 That',
        'h3 That',
      ]);
      expect(
        [...first!.shadowRoot!.querySelectorAll('sage-comparison-card')].flatMap(headingsRendered),
      ).to.deep.equal(['h4 Individual therapy', 'h4 Couples therapy']);
    });

    it('renders a heading above cards that have their own, and none if the author wrote one next to them', async () => {
      const cards = (content: string) =>
        `<sage-comparison-cards heading="Two ways" level="2">${content}</sage-comparison-cards>`;
      const root = await page(
        `<div>${cards(individual + couples)}${cards(`<h2>Mine</h2>${individual}${couples}`)}</div>`,
      );

      expect(headingsRendered(root)).to.deep.equal(['h2 Two ways']);
    });

    it("renders the eyebrow above the heading, and prefers the content's own", async () => {
      const root = await page(
        '<sage-comparison-cards><sage-comparison-card eyebrow="For one" heading="Alone"></sage-comparison-card><sage-comparison-card eyebrow="No"><p>For two</p><h3>Together</h3></sage-comparison-card></sage-comparison-cards>',
      );

      expect(cardsIn(root).map(readAloud)).to.deep.equal(['For one Alone', 'For two Together']);
    });

    it('is translated', async () => {
      languages.set('qab', { answer: { ...strings.english, individual: 'Xxxx', couples: 'Yyyy' } });

      const root = await page(
        '<div lang="qab"><sage-comparison-cards individual="1" couples="2"></sage-comparison-cards></div>',
      );

      expect(readAloud(root)).to.equal('Xxxx 1 Yyyy 2');
    });
  });

  describe('given too few cards, or too many', () => {
    for (const count of [0, 1, 5])
      it(`reports ${count} cards, and shows their content`, async () => {
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

    it('renders nothing for an empty card', async () => {
      const root = await page(
        `<sage-comparison-cards>${individual}<sage-comparison-card value="couples"></sage-comparison-card></sage-comparison-cards>`,
      );

      expect(cardsIn(root)[1]!.shadowRoot).to.equal(null);
      expect(getComputedStyle(cardsIn(root)[1]!).borderStyle).to.equal('none');
    });

    it('renders a single card with its labels', async () => {
      const card = await page(individual);

      expect(readAloud(card)).to.equal(
        'Individual care For you. Who: You come Focus: On what you want Learn more',
      );
      expect(said(rowNamed(card, 'Who'))).to.equal('Who: ');
      expect(card.shadowRoot).to.equal(null);
    });
  });
});
