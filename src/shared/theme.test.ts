import { expect } from '@open-wc/testing';
import '../consult-cta/consult-cta.js';
import { define } from './define.js';
import { page } from '../testing/page.js';

const action = (root: Element) =>
  getComputedStyle(root.querySelector('sage-consult-cta')!.shadowRoot!.querySelector('[part=action]')!);
const call = '<sage-consult-cta href="/book"></sage-consult-cta>';

describe('the look of what a widget renders', () => {
  it('does not depend on styles inherited from the page', async () => {
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

  describe('of two siblings', () => {
    const badge = '<sage-state-availability layout="badge" states="ME"></sage-state-availability>';
    const hook = '<div class="sage-consult-cta"><p><a href="/book">Book</a></p></div>';
    /** The distance between the last two elements. */
    const gap = async (html: string) => {
      const root = await page(`<div>${html}</div>`);
      const [one, next] = [...root.children].slice(-2).map((each) => each.getBoundingClientRect());
      return next!.top - one!.bottom;
    };

    it('has a gap between them, for elements and class hooks', async () => {
      for (const html of [call + call, hook + call, call + hook, hook + hook, call + badge, hook + badge])
        expect(await gap(html)).to.equal(16);
      expect(await gap(`<style>div { --sage-space: 10px }</style>${call}${call}`)).to.equal(10);
    });

    it('has no gap of ours if the page sets margins, or after text', async () => {
      expect(await gap(`<p style="margin: 0">Text</p>${badge}`)).to.equal(0);
      const rule = (text: string) => `<style>${text}</style>`;

      expect(await gap(`${rule('sage-consult-cta { margin: 0 }')}${call}${call}`)).to.equal(0);
      expect(await gap(`${rule('div > * + * { margin-top: 40px }')}${call}${call}`)).to.equal(40);
      expect(await gap(`${call}<p style="margin: 0">Text</p>`)).to.equal(0);
    });
  });

  it("uses the page's tokens", async () => {
    const root = await page(
      `<div style="--sage-color-action: rgb(1, 2, 3); --sage-radius: 5px; --sage-font-family: monospace">${call}</div>`,
    );

    expect(action(root).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(action(root).borderTopLeftRadius).to.equal('5px');
    expect(action(root).fontFamily).to.equal('monospace');
  });

  it("follows the page's color scheme", async () => {
    const root = await page(
      `<div><div style="color-scheme: light">${call}</div><div style="color-scheme: dark">${call}</div></div>`,
    );

    const [light, dark] = [...root.children].map((each) => action(each).backgroundColor);

    expect(light).to.equal('rgb(43, 95, 74)');
    expect(dark).to.equal('rgb(166, 218, 192)');
  });

  it(`uses the page's own font and fills the action with a system color given sage-theme="inherit"`, async () => {
    const root = await page(
      `<div sage-theme="inherit"><p style="font-family: fantasy; color: rgb(4, 5, 6)">${call}</p></div>`,
    );

    expect(action(root).fontFamily).to.equal('fantasy');
    expect(action(root).backgroundColor).to.equal('rgb(0, 0, 0)');
    expect(action(root).color).to.equal('rgb(255, 255, 255)');
  });

  describe('given a dark page without color-scheme', () => {
    const words = '<p>Words</p><p><a href="/book">Book</a></p>';
    const dark = (inside: string) =>
      page(`<div style="background: black; color: rgb(250, 250, 250)">
        <style>main p { color: rgb(255, 255, 255) }</style><main>${inside}</main></div>`);
    const colorOfWords = (root: Element) => getComputedStyle(root.querySelector('p')!).color;

    it("keeps the page's color for the author's words on the page's background", async () => {
      const root = await dark(`<sage-consult-cta layout="inline">${words}</sage-consult-cta>`);

      expect(colorOfWords(root)).to.equal('rgb(255, 255, 255)');
    });

    it("uses our color for the author's words on our surface", async () => {
      const root = await dark(`<sage-consult-cta layout="card">${words}</sage-consult-cta>`);

      expect(colorOfWords(root)).to.equal('rgb(29, 40, 34)');
    });

    it("uses the page's color for our heading on the page's background", async () => {
      const root = await dark(
        '<sage-consult-cta layout="inline" heading="Begin" href="/book"></sage-consult-cta>',
      );

      const heading = root.querySelector('sage-consult-cta')!.shadowRoot!.querySelector('[part=heading]')!;

      expect(getComputedStyle(heading).color).to.equal('rgb(250, 250, 250)');
    });
  });

  it('respects the hidden attribute', async () => {
    const root = await page(`<div>${call.replace(' ', ' hidden ')}</div>`);

    expect(root.firstElementChild!.getClientRects()).to.have.length(0);
  });

  it('has an action that is tall enough for touch', async () => {
    const root = await page(`<div>${call}</div>`);

    expect(parseFloat(action(root).height)).to.be.at.least(44);
  });
});

describe('define', () => {
  it('keeps the first definition of a tag, and does not throw or warn', () => {
    const First = class extends HTMLElement {};
    define('x-twice', First);

    define('x-twice', class extends HTMLElement {});

    expect(customElements.get('x-twice')).to.equal(First);
  });
});
