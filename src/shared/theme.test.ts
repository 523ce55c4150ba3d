import { expect } from '@open-wc/testing';
import '../consult-cta/consult-cta.js';
import { define } from './define.js';
import { page } from '../testing/page.js';

const action = (root: Element) =>
  getComputedStyle(root.querySelector('sage-consult-cta')!.shadowRoot!.querySelector('[part=action]')!);
const call = '<sage-consult-cta href="/book"></sage-consult-cta>';

describe('the look of what a widget renders', () => {
  it('is ours, whatever the page inherits to it', async () => {
    const root = await page(
      `<div style="font: italic 900 30px/0.5 fantasy; letter-spacing: 9px; text-transform: uppercase">${call}</div>`,
    );

    const { fontFamily, fontStyle, letterSpacing, textTransform, fontWeight } = action(root);

    expect(fontFamily).to.contain('system-ui');
    expect([fontStyle, letterSpacing, textTransform, fontWeight]).to.deep.equal([
      'normal',
      'normal',
      'none',
      '600',
    ]);
  });

  describe('of two in a row', () => {
    const badge = '<sage-state-availability layout="badge" states="ME"></sage-state-availability>';
    const hook = '<div class="sage-consult-cta"><p><a href="/book">Book</a></p></div>';
    /** How far the last of them stands behind the one before it. */
    const gap = async (html: string) => {
      const root = await page(`<div>${html}</div>`);
      const [one, next] = [...root.children].slice(-2).map((each) => each.getBoundingClientRect());
      return next!.top - one!.bottom;
    };

    it('leaves room between them, however they are written', async () => {
      for (const html of [call + call, hook + call, call + hook, hook + hook])
        expect(await gap(html)).to.equal(16);
      expect(await gap(`<style>div { --sage-space: 10px }</style>${call}${call}`)).to.equal(10);
    });

    it('leaves it to the page where that has a say, and to what lies on a line', async () => {
      expect(await gap(call + badge)).to.equal(0);
      const rule = (text: string) => `<style>${text}</style>`;

      expect(await gap(`${rule('sage-consult-cta { margin: 0 }')}${call}${call}`)).to.equal(0);
      expect(await gap(`${rule('div > * + * { margin-top: 40px }')}${call}${call}`)).to.equal(40);
      expect(await gap(`${call}<p style="margin: 0">Text</p>`)).to.equal(0);
    });
  });

  it('takes the tokens of the page', async () => {
    const root = await page(
      `<div style="--sage-color-action: rgb(1, 2, 3); --sage-radius: 5px; --sage-font-family: monospace">${call}</div>`,
    );

    expect(action(root).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(action(root).borderTopLeftRadius).to.equal('5px');
    expect(action(root).fontFamily).to.equal('monospace');
  });

  it("follows the page's colour scheme", async () => {
    const root = await page(
      `<div><div style="color-scheme: light">${call}</div><div style="color-scheme: dark">${call}</div></div>`,
    );

    const [light, dark] = [...root.children].map((each) => action(each).backgroundColor);

    expect(light).to.equal('rgb(43, 95, 74)');
    expect(dark).to.equal('rgb(166, 218, 192)');
  });

  it("takes the page's own font and colours where an ancestor says so", async () => {
    const root = await page(
      `<div sage-theme="inherit"><p style="font-family: fantasy; color: rgb(4, 5, 6)">${call}</p></div>`,
    );

    expect(action(root).fontFamily).to.equal('fantasy');
    expect(action(root).color).to.equal('rgb(4, 5, 6)');
    expect(action(root).borderTopColor).to.equal('rgb(4, 5, 6)');
  });

  describe('given a dark page that does not say so', () => {
    const words = '<p>Words</p><p><a href="/book">Book</a></p>';
    const dark = (inside: string) =>
      page(`<div style="background: black; color: rgb(250, 250, 250)">
        <style>main p { color: rgb(255, 255, 255) }</style><main>${inside}</main></div>`);
    const colourOfWords = (root: Element) => getComputedStyle(root.querySelector('p')!).color;

    it("leaves the author's words the page's colour where the page is behind them", async () => {
      const root = await dark(`<sage-consult-cta layout="inline">${words}</sage-consult-cta>`);

      expect(colourOfWords(root)).to.equal('rgb(255, 255, 255)');
    });

    it('gives them ours where our surface is', async () => {
      const root = await dark(`<sage-consult-cta layout="card">${words}</sage-consult-cta>`);

      expect(colourOfWords(root)).to.equal('rgb(29, 40, 34)');
    });

    it("has the page's colour where the page is behind it", async () => {
      const root = await dark(
        '<sage-consult-cta layout="inline" heading="Begin" href="/book"></sage-consult-cta>',
      );

      const heading = root.querySelector('sage-consult-cta')!.shadowRoot!.querySelector('[part=heading]')!;

      expect(getComputedStyle(heading).color).to.equal('rgb(250, 250, 250)');
    });
  });

  it('gives way to hidden', async () => {
    const root = await page(`<div>${call.replace(' ', ' hidden ')}</div>`);

    expect(root.firstElementChild!.getClientRects()).to.have.length(0);
  });

  it('is as tall as a finger asks', async () => {
    const root = await page(`<div>${call}</div>`);

    expect(parseFloat(action(root).height)).to.be.at.least(44);
  });
});

describe('define', () => {
  it('leaves a tag to whoever came first, in silence', () => {
    const First = class extends HTMLElement {};
    define('x-twice', First);

    define('x-twice', class extends HTMLElement {});

    expect(customElements.get('x-twice')).to.equal(First);
  });
});
