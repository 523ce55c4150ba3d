import { expect } from '@open-wc/testing';
import '../practice/practice.js';
import { languages } from '../shared/languages.js';
import { strings } from './consult-cta.strings.js';
import { part } from '../testing/calls.js';
import { linksShownIn, page, readAloud, rendered, warningsOf } from '../testing/page.js';

describe('<sage-consult-cta>', () => {
  describe('given no markup', () => {
    it('renders heading and action from the attributes', async () => {
      const widget = await page(
        '<sage-consult-cta heading="Begin" href="/book" label="Book now"></sage-consult-cta>',
      );

      expect(readAloud(widget)).to.equal('Begin Book now');
      expect(part(widget, 'heading')!.localName).to.match(/^h[2-6]$/);
    });

    it('reserves no space for missing text', async () => {
      const widget = await page('<sage-consult-cta href="/book"></sage-consult-cta>');

      const { left } = part(widget, 'action')!.getBoundingClientRect();

      expect(left - widget.getBoundingClientRect().left).to.be.below(40);
    });

    it('takes address and text from the practice and the defaults', async () => {
      const root = await page(
        '<sage-practice book-url="/book"><sage-consult-cta></sage-consult-cta></sage-practice>',
      );

      expect(readAloud(root)).to.equal('Book a free consultation');
    });

    it("offers the practice's telephone if nothing can be booked", async () => {
      const root = await page(
        '<sage-practice phone="207-555-0123"><sage-consult-cta heading="Begin"></sage-consult-cta></sage-practice>',
      );

      expect(readAloud(root)).to.equal('Begin Call 207-555-0123');
    });

    it('renders only the text without practice, link and telephone', async () => {
      const widget = await page('<sage-consult-cta><h2>Begin</h2></sage-consult-cta>');

      expect(readAloud(widget)).to.equal('Begin');
      expect(linksShownIn(widget)).to.have.length(0);
    });

    it('gives its heading one level below the heading before it, or the level from the attribute', async () => {
      const root = await page(
        '<div><h3>Before</h3><sage-consult-cta heading="Begin"></sage-consult-cta><h2>Behind</h2></div>',
      );
      const widget = root.querySelector('sage-consult-cta')!;
      expect(part(widget, 'heading')!.localName).to.equal('h4');

      widget.setAttribute('level', '2');
      await rendered(widget);

      expect(part(widget, 'heading')!.localName).to.equal('h2');
    });

    it("ignores a heading in another call, and gives it one level below the heading before a page's own component", async () => {
      const root = await page(
        '<div><h4>Before</h4><sage-consult-cta><h2>Begin</h2></sage-consult-cta><div class="component"></div></div>',
      );
      const inside = root.querySelector('.component')!.attachShadow({ mode: 'open' });
      inside.append(document.createElement('sage-consult-cta'));
      const widget = inside.querySelector('sage-consult-cta')!;

      widget.heading = 'Begin';
      await rendered(widget);

      expect(part(widget, 'heading')!.localName).to.equal('h5');
    });

    it('reports what it does not understand and goes on', async () => {
      let widget!: Element;

      const warnings = await warningsOf(async () => {
        widget = await page(
          '<sage-consult-cta layout="bannr" level="9" heading="Begin" href="/book"></sage-consult-cta>',
        );
      });

      expect(readAloud(widget)).to.equal('Begin Book a free consultation');
      expect(warnings.join('\n')).to.match(/layout: found "bannr", expected one of banner, card, inline/);
      expect(warnings.join('\n')).to.match(/level: found "9", expected a whole number from 2 to 6/);
    });
  });

  describe('given another language', () => {
    it('uses the language of the nearest lang, and English if it is unknown', async () => {
      languages.set('qaa', { 'consult-cta': { ...strings.english, book: 'Xxxx' } });

      const root = await page(
        '<div lang="qaa-Latn"><sage-consult-cta href="/a"></sage-consult-cta><p lang="en-GB"><sage-consult-cta href="/b"></sage-consult-cta></p></div>',
      );

      expect(readAloud(root)).to.equal('Xxxx Book a free consultation');
    });
  });
});
