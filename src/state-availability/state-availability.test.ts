import { expect } from '@open-wc/testing';
import './state-availability.js';
import '../practice/practice.js';
import { readItem } from './licences.js';
import { languages } from '../shared/languages.js';
import { drawn, linksShownIn, page, readAloud, warningsOf } from '../testing/page.js';

const list =
  '<ul><li data-state="ME"><a href="/maine">Maine</a></li><li><a href="/texas">Texas</a>, by video</li></ul>';
const items = (widget: Element) =>
  [...widget.shadowRoot!.querySelectorAll('li')].map((item) => item.textContent.replace(/\s+/g, ' ').trim());

describe('<sage-state-availability>', () => {
  describe("given the author's own list", () => {
    it('names the states in one line, each with its link', async () => {
      const widget = await page(`<sage-state-availability>${list}</sage-state-availability>`);

      expect(readAloud(widget)).to.match(/^Available in Maine and Texas$/);
      expect(linksShownIn(widget).map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal(
        [
          ['Maine', `${location.origin}/maine`],
          ['Texas', `${location.origin}/texas`],
        ],
      );
    });

    it('shows the items with all their words as a list', async () => {
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
      await drawn(widget);

      expect(items(widget)).to.deep.equal(['Montana', 'Texas, by video']);
    });

    it('prefers it to attribute and practice', async () => {
      const root = await page(
        `<sage-practice states="VT"><sage-state-availability states="NH">${list}</sage-state-availability></sage-practice>`,
      );

      expect(readAloud(root)).to.match(/^Available in Maine and Texas$/);
    });

    it('names a state once that several clinicians share', async () => {
      const widget = await page(
        '<sage-state-availability><ul><li data-state="TX">Texas (LPC)</li><li data-state="TX">Texas (LMFT)</li></ul></sage-state-availability>',
      );

      expect(readAloud(widget)).to.equal('Available in Texas');
    });

    it('does not name a state that is pending, ended or past its date', async () => {
      const widget = await page(
        `<sage-state-availability><ul>
          <li data-state="ME">Maine</li>
          <li data-state="MT" data-status="pending">Montana, soon</li>
          <li data-state="TX" data-status="ended">Texas, until 2024</li>
          <li data-state="VT" data-until="2020-02-29">Vermont</li>
          <li data-state="NH" data-until="2999-12-31">New Hampshire</li>
        </ul></sage-state-availability>`,
      );

      expect(readAloud(widget)).to.equal('Available in Maine and New Hampshire');
    });

    it('shows the list where nothing in it holds that a badge could name', async () => {
      const widget = await page(
        '<sage-state-availability><ul><li data-state="MT" data-status="pending">Montana, from spring</li></ul></sage-state-availability>',
      );

      expect(readAloud(widget)).to.equal('Montana, from spring');
    });

    it('draws no second heading', async () => {
      const widget = await page(
        `<sage-state-availability heading="No"><h2>Where we meet</h2>${list}</sage-state-availability>`,
      );

      expect(readAloud(widget)).to.equal('Where we meet Maine and Texas');
    });

    it('drops a link that may not be followed, keeps its words, and says so', async () => {
      let widget!: Element;

      const warnings = await warningsOf(async () => {
        widget = await page(
          '<sage-state-availability layout="list"><ul><li data-state="ME"><a href="javascript:alert(1)">Maine</a></li></ul></sage-state-availability>',
        );
      });

      expect(items(widget)).to.deep.equal(['Maine']);
      expect(linksShownIn(widget)).to.have.length(0);
      expect(warnings.join()).to.match(/<a href>: found "javascript:alert\(1\)"/);
    });
  });

  describe('given an attribute, a practice or a sentence', () => {
    it('takes the attribute before the practice', async () => {
      const root = await page(
        '<sage-practice states="VT"><sage-state-availability states="ME, new hampshire"></sage-state-availability></sage-practice>',
      );

      expect(readAloud(root)).to.equal('Available in Maine and New Hampshire');
    });

    it('takes the practice where there is nothing else', async () => {
      const root = await page(
        '<sage-practice states="ME MT TX"><sage-state-availability label="We meet in"></sage-state-availability></sage-practice>',
      );

      expect(readAloud(root)).to.equal('We meet in Maine, Montana, and Texas');
    });

    it('takes a script for no sentence', async () => {
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

    it('draws a heading of the level that is asked for', async () => {
      const widget = await page(
        '<sage-state-availability states="ME" heading="Where" level="4"></sage-state-availability>',
      );

      expect(widget.shadowRoot!.querySelector('h4')!.textContent).to.equal('Where');
    });

    it('is no live region', async () => {
      const widget = await page('<sage-state-availability states="ME"></sage-state-availability>');

      expect(widget.shadowRoot!.querySelector('[aria-live],[role=status],[role=alert],output')).to.equal(
        null,
      );
    });

    it('joins names as the language of its words does', async () => {
      languages.set('es', { 'state-availability': { available: 'Disponible en' } });

      const root = await page(
        '<div lang="es"><sage-state-availability states="ME TX"></sage-state-availability></div>',
      );

      languages.delete('es');
      expect(readAloud(root)).to.equal('Disponible en Maine y Texas');
    });

    it('speaks English where lang is no language', async () => {
      const root = await page(
        '<div lang="not a language"><sage-state-availability states="ME TX"></sage-state-availability></div>',
      );

      expect(readAloud(root)).to.equal('Available in Maine and Texas');
    });
  });

  describe('given bad input', () => {
    it('shows what it does not know as it was written, and says so', async () => {
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

    it('says so where there is nothing to show', async () => {
      const warnings = await warningsOf(() => page('<sage-state-availability></sage-state-availability>'));

      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/<sage-state-availability> states: found ""/);
    });

    it('names an unknown layout and shows the badge', async () => {
      let widget!: Element;

      const warnings = await warningsOf(async () => {
        widget = await page('<sage-state-availability layout="row" states="ME"></sage-state-availability>');
      });

      expect(readAloud(widget)).to.equal('Available in Maine');
      expect(warnings[0]).to.match(/layout: found "row", expected one of badge, list/);
    });
  });

  describe('given an editor that drove its list out', () => {
    it('shows the same as if it had not', async () => {
      const html = `<div><p><sage-state-availability layout="list"></sage-state-availability></p><p>We meet in:</p>${list}<p></p><p>Page</p></div>`;

      const root = await page(html);

      expect(items(root.querySelector('sage-state-availability')!)).to.deep.equal([
        'Maine',
        'Texas, by video',
      ]);
      expect(readAloud(root)).to.match(/^We meet in: Maine Texas, by video Page$/);
      expect(root.outerHTML).to.equal(html);
    });
  });
});

describe('readItem', () => {
  const item = (html: string) => {
    const element = document.createElement('li');
    element.innerHTML = html;
    return element;
  };

  it('reads the state from its data, its link or its first words', () => {
    const code = (html: string) => readItem(item(html)).state.code;

    expect(code('<a href="/tx">Texas</a> since 2020')).to.equal('TX');
    expect(code('Texas (LPC 123)')).to.equal('TX');
    expect(code('Texas – in person')).to.equal('TX');
    expect(readItem(Object.assign(item('Our second home'), {})).state).to.deep.equal({
      name: 'Our second home',
    });
  });

  it('claims nothing past the last day, by the later of the reader’s date and UTC’s', () => {
    const licence = item('Texas');
    licence.dataset.until = '2027-02-28';
    const noon = (day: string) => new Date(`${day}T12:00:00Z`);

    expect(readItem(licence, noon('2027-02-28')).holds).to.equal(true);
    expect(readItem(licence, noon('2027-03-02')).holds).to.equal(false);
  });

  it('claims nothing for a date that it cannot read', () => {
    const licence = item('Texas');
    licence.dataset.until = 'next year';

    expect(readItem(licence).holds).to.equal(false);
  });
});
