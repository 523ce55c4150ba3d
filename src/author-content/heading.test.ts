import { expect } from '@open-wc/testing';
import '../state-availability/state-availability.js';
import { page, rendered } from '../testing/page.js';

const widget = '<sage-state-availability heading="Where">In Maine.</sage-state-availability>';

const levelsIn = (root: Element) =>
  [...root.querySelectorAll('sage-state-availability')].map(
    ({ shadowRoot }) => shadowRoot!.querySelector('[part=heading]')!.localName,
  );

describe('the level of the heading that each of several widgets renders', () => {
  it('is one below the heading before each of them, and changes with the headings of the page', async () => {
    const root = await page(`<div><h2>A</h2>${widget}<h3>B</h3>${widget}${widget}</div>`);
    const before = levelsIn(root);

    root.querySelector('h3')!.remove();
    root.insertAdjacentHTML('afterbegin', '<h3>C</h3>');
    root.insertAdjacentHTML('beforeend', `<h5>D</h5>${widget}`);
    for (const each of root.querySelectorAll('sage-state-availability')) each.requestUpdate();
    await rendered(root);

    expect(before).to.deep.equal(['h3', 'h4', 'h4']);
    expect(levelsIn(root)).to.deep.equal(['h3', 'h3', 'h3', 'h6']);
  });

  it('uses a heading that changed after another widget rendered', async () => {
    const root = await page(`<div><h2>A</h2>${widget}${widget}</div>`);
    const [one, other] = root.querySelectorAll('sage-state-availability');

    one!.requestUpdate();
    await one!.updateComplete;
    root.querySelector('h2')!.outerHTML = '<h4>A</h4>';
    other!.requestUpdate();
    await other!.updateComplete;

    expect(levelsIn(root)).to.deep.equal(['h3', 'h5']);
  });
});
