import { expect } from '@open-wc/testing';
import './state-availability.js';
import '../practice/practice.js';
import { languages } from '../shared/languages.js';
import { linksShownIn, page, readAloud, rendered, warningsOf } from '../testing/page.js';

const list =
  '<ul><li data-state="ME"><a href="/maine">Maine</a></li><li><a href="/texas">Texas</a>, by video</li></ul>';
/** The author's visible items. */
const items = (widget: Element) =>
  [...widget.querySelectorAll('li')].filter((item) => item.getClientRects().length).map(readAloud);

describe('<sage-state-availability>', () => {
  describe("given the author's own list", () => {
    it('names the states in one line, each with its link', async () => {
      const widget = await page(`<sage-state-availability>${list}</sage-state-availability>`);

      expect(readAloud(widget)).to.equal('Available in Maine and Texas, by video');
      expect(linksShownIn(widget).map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal(
        [
          ['Maine', '/maine'],
          ['Texas', '/texas'],
        ],
      );
      expect(widget.shadowRoot).to.equal(null);
    });

    it('shows the items with all their text as a list', async () => {
      const widget = await page(
        `<sage-state-availability layout="list"><p>We meet in:</p>${list}</sage-state-availability>`,
      );

      expect(items(widget)).to.deep.equal(['Maine', 'Texas, by video']);
      expect(readAloud(widget)).to.match(/^We meet in: Maine Texas, by video$/);
    });

    it('leaves it in the page byte for byte', async () => {
      const html = `<sage-state-availability layout="list">${list}</sage-state-availability>`;

      const widget = await page(html);

      expect(widget.outerHTML).to.equal(html);
    });

    it('follows its changes', async () => {
      const widget = await page(`<sage-state-availability layout="list">${list}</sage-state-availability>`);

      widget.querySelector('li')!.textContent = 'Montana';
      await rendered(widget);

      expect(items(widget)).to.deep.equal(['Montana', 'Texas, by video']);
    });

    it('prefers it to the attribute and the practice', async () => {
      const root = await page(
        `<sage-practice states="VT"><sage-state-availability states="NH">${list}</sage-state-availability></sage-practice>`,
      );

      expect(readAloud(root)).to.equal('Available in Maine and Texas, by video');
    });

    it('names a state once if several clinicians share it', async () => {
      const widget = await page(
        '<sage-state-availability><ul><li data-state="TX">Texas (LPC)</li><li data-state="TX">Texas (LMFT)</li></ul></sage-state-availability>',
      );

      expect(readAloud(widget)).to.equal('Available in Texas (LPC)');
    });

    it('renders no second heading', async () => {
      const widget = await page(
        `<sage-state-availability heading="No"><h2>Where we meet</h2>${list}</sage-state-availability>`,
      );

      expect(readAloud(widget)).to.equal('Where we meet Maine and Texas, by video');
    });

    it('does not follow an unsafe link, keeps its text, and reports it', async () => {
      let widget!: Element;

      const warnings = await warningsOf(async () => {
        widget = await page(
          '<sage-state-availability layout="list"><ul><li data-state="ME"><a href="javascript:alert(1)">Maine</a></li></ul></sage-state-availability>',
        );
      });

      const click = new MouseEvent('click', { bubbles: true, cancelable: true });
      widget.querySelector('a')!.dispatchEvent(click);

      expect(items(widget)).to.deep.equal(['Maine']);
      expect(click.defaultPrevented).to.equal(true);
      expect(warnings.join()).to.match(/<a href>: found "javascript:alert\(1\)"/);
    });
  });

  describe('given properties, as frameworks set them', () => {
    it('looks the same as with attributes', async () => {
      const widget = await page(`<sage-state-availability>${list}</sage-state-availability>`);

      Object.assign(widget, { layout: 'list' });
      await rendered(widget);
      const asList = readAloud(widget);
      Object.assign(widget, { layout: 'badge', label: 'We meet in' });
      await rendered(widget);

      expect(asList).to.equal('Maine Texas, by video');
      expect(readAloud(widget)).to.equal('We meet in Maine and Texas, by video');
    });

    for (const nothing of [undefined, null, ''])
      it(`returns to the default layout without a warning if a framework sets ${JSON.stringify(nothing)}`, async () => {
        const widget = await page(
          `<sage-state-availability layout="list" label="We meet in">${list}</sage-state-availability>`,
        );

        const warnings = await warningsOf(async () => {
          Object.assign(widget, { layout: nothing });
          await rendered(widget);
        });

        expect(readAloud(widget)).to.equal('We meet in Maine and Texas, by video');
        expect(widget.matches('[layout=list]')).to.equal(false);
        // Without Lit's own warnings in its development build.
        expect(warnings.filter((each) => each.includes('layout: found'))).to.deep.equal([]);
      });

    it('reflects no attribute for a property that is not set', async () => {
      const widget = await page(`<sage-state-availability>${list}</sage-state-availability>`);

      expect(widget.getAttributeNames()).to.deep.equal([]);
    });
  });

  describe('given an attribute, a practice or a sentence', () => {
    it('prefers the attribute to the practice', async () => {
      const root = await page(
        '<sage-practice states="VT"><sage-state-availability states="ME, new hampshire"></sage-state-availability></sage-practice>',
      );

      expect(readAloud(root)).to.equal('Available in Maine and New Hampshire');
    });

    it('uses the practice if there is nothing else', async () => {
      const root = await page(
        '<sage-practice states="ME MT TX"><sage-state-availability label="We meet in"></sage-state-availability></sage-practice>',
      );

      expect(readAloud(root)).to.equal('We meet in Maine, Montana, and Texas');
    });

    it('does not collapse a single name', async () => {
      const root = await page(
        '<div><sage-state-availability states="ME MT TX VT"></sage-state-availability><sage-state-availability states="ME MT TX VT OH"></sage-state-availability></div>',
      );

      expect(readAloud(root.firstElementChild!)).to.equal('Available in Maine, Montana, Texas, and Vermont');
      expect(readAloud(root.lastElementChild!)).to.equal(
        'Available in Maine, Montana, Texas and 2 more Vermont and Ohio',
      );
    });

    it('does not treat a script as a sentence', async () => {
      const widget = await page(
        '<sage-state-availability states="ME"><script type="application/json">{}</script></sage-state-availability>',
      );

      expect(readAloud(widget)).to.equal('Available in Maine');
    });

    it("shows the author's sentence and adds nothing to it", async () => {
      const root = await page(
        '<sage-practice states="ME"><sage-state-availability><p>Telehealth in Maine.</p></sage-state-availability></sage-practice>',
      );

      expect(readAloud(root)).to.equal('Telehealth in Maine.');
    });

    it('renders a heading at the given level', async () => {
      const widget = await page(
        '<sage-state-availability states="ME" heading="Where" level="4"></sage-state-availability>',
      );

      expect(widget.shadowRoot!.querySelector('h4')!.textContent).to.equal('Where');
    });

    it('is not a live region', async () => {
      const widget = await page('<sage-state-availability states="ME"></sage-state-availability>');

      expect(widget.shadowRoot!.querySelector('[aria-live],[role=status],[role=alert],output')).to.equal(
        null,
      );
    });

    it("joins names by the rules of its text's language", async () => {
      languages.set('es', { 'state-availability': { available: 'Disponible en' } });

      const root = await page(
        '<div lang="es"><sage-state-availability states="ME TX"></sage-state-availability></div>',
      );

      languages.delete('es');
      expect(readAloud(root)).to.equal('Disponible en Maine y Texas');
    });

    it('uses English if lang is not a language', async () => {
      const root = await page(
        '<div lang="not a language"><sage-state-availability states="ME TX"></sage-state-availability></div>',
      );

      expect(readAloud(root)).to.equal('Available in Maine and Texas');
    });
  });

  describe('given bad input', () => {
    it('shows unknown states as they were written, and reports them', async () => {
      let root!: Element;

      const warnings = await warningsOf(async () => {
        root = await page(
          '<div><sage-state-availability states="ME, Manie"></sage-state-availability><sage-state-availability><ul><li>Texs</li></ul></sage-state-availability></div>',
        );
      });

      expect(readAloud(root)).to.equal('Available in Maine and Manie Available in Texs');
      expect(warnings[0]).to.match(
        /<sage-state-availability> states: found "Manie", expected USPS codes or names/,
      );
      expect(warnings[1]).to.match(/<sage-state-availability> <li>: found "Texs"/);
    });

    it('reports that there is nothing to show', async () => {
      const warnings = await warningsOf(() => page('<sage-state-availability></sage-state-availability>'));

      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/<sage-state-availability> states: found ""/);
    });

    it('reports an unknown layout and shows the badge', async () => {
      let widget!: Element;

      const warnings = await warningsOf(async () => {
        widget = await page('<sage-state-availability layout="row" states="ME"></sage-state-availability>');
      });

      expect(readAloud(widget)).to.equal('Available in Maine');
      expect(warnings[0]).to.match(/layout: found "row", expected one of badge, list/);
    });
  });

  describe('given an editor that moved its list out', () => {
    it('shows the same as without the damage', async () => {
      const html = `<div><p><sage-state-availability layout="list"></sage-state-availability></p><p>We meet in:</p>${list}<p></p><p>Page</p></div>`;

      const root = await page(html);

      expect(readAloud(root)).to.match(/^We meet in: Maine Texas, by video Page$/);
      expect(root.outerHTML).to.equal(html);
    });
  });
});
