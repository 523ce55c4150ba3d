import { expect } from '@open-wc/testing';
import './state-availability.js';
import '../practice/practice.js';
import { states } from '../practice/states.js';
import { page, readAloud, rendered } from '../testing/page.js';
import { renderMap } from './map.js';

const list = `<ul>
  <li data-state="TX"><a href="/texas">Texas</a></li>
  <li data-state="DC">District of Columbia</li>
  <li data-state="MT" data-status="pending">Montana</li>
  <li data-state="VT" data-until="2020-02-29">Vermont</li>
  <li data-state="CA-ON">Ontario</li>
</ul>`;
const widget = `<sage-state-availability layout="map">${list}</sage-state-availability>`;

const mapIn = ({ shadowRoot }: Element) =>
  shadowRoot?.querySelector<HTMLElement>('[part=map]') as HTMLElement;
const tilesIn = (root: Element, part: string) =>
  [...root.shadowRoot!.querySelectorAll(`[part~=${part}]`)].map(({ textContent }) => textContent);

describe('the tiles of the map', () => {
  it('are all states, the District of Columbia and the territories, each once and in its own place', () => {
    const tiles = renderMap([]);

    expect(tiles.map(({ textContent }) => textContent)).to.have.members(states.map(({ code }) => code));
    expect(new Set(tiles.map(({ style }) => style.gridArea)).size).to.equal(states.length);
  });
});

describe('<sage-state-availability layout="map">', () => {
  // Must be first: the part loads once for all maps.
  it('reserves its space before its part has loaded', async () => {
    const root = document.createElement('sage-state-availability');
    root.innerHTML = '<ul><li>Texas</li><li>Maine</li></ul>';
    root.layout = 'map';
    document.body.append(root);
    // The first render takes only microtasks. Loading a file takes longer.
    for (let turn = 0; turn < 20 && !mapIn(root); turn++) await Promise.resolve();

    const [tiles, height] = [tilesIn(root, 'tile'), root.offsetHeight];
    await root.updateComplete;

    expect(tiles).to.deep.equal([]);
    expect(tilesIn(root, 'tile')).to.have.length(56);
    expect(root.offsetHeight).to.equal(height);
    root.remove();
  });

  describe('given a list', () => {
    it('marks served states, and none that is pending, past its date or elsewhere', async () => {
      const root = await page(widget);

      expect(tilesIn(root, 'tile')).to.have.length(56);
      expect(tilesIn(root, 'served')).to.have.members(['TX', 'DC']);
    });

    it('is above the list, which alone is read out and reachable by keyboard', async () => {
      const [root, plain] = await Promise.all([page(widget), page(widget.replace('map', 'list'))]);
      const map = mapIn(root);

      const [top, bottom] = [root.querySelector('ul')!, map].map((each) => each.getBoundingClientRect());
      expect(bottom!.bottom).to.be.at.most(top!.top);
      expect(map.ariaHidden).to.equal('true');
      expect(map.querySelector('a, button, [tabindex]')).to.equal(null);
      map.remove();
      expect(readAloud(root)).to.equal(readAloud(plain));
    });

    it('uses more than color to mark states', async () => {
      const root = await page(widget);
      const [served, other] = ['TX', 'NV'].map((code) =>
        [...mapIn(root).children].find(({ textContent }) => textContent === code)!,
      );

      expect(getComputedStyle(served!, '::before').content).to.equal('""');
      expect(getComputedStyle(other!, '::before').content).to.equal('none');
    });

    it('follows the list', async () => {
      const root = await page(widget);

      root.querySelector('li')!.dataset.status = 'ended';
      await rendered(root);

      expect(tilesIn(root, 'served')).to.deep.equal(['DC']);
    });
  });

  it('shows the state that the reader chose', async () => {
    const root = await page(widget.replace('>', ' check>'));
    const select = root.shadowRoot!.querySelector('select')!;

    select.value = 'OH';
    select.dispatchEvent(new Event('change'));
    await rendered(root);

    expect(tilesIn(root, 'chosen')).to.deep.equal(['OH']);
  });

  it("is rendered next to the author's sentence", async () => {
    const root = await page(
      '<sage-practice states="ME"><sage-state-availability layout="map"><p>By video in Maine.</p></sage-state-availability></sage-practice>',
    );
    const availability = root.querySelector('sage-state-availability')!;

    expect(tilesIn(availability, 'served')).to.deep.equal(['ME']);
    expect(readAloud(availability)).to.match(/^By video in Maine\./);
  });

  it('is not rendered if no state is known', async () => {
    const root = await page(
      '<sage-state-availability layout="map"><p>By video.</p></sage-state-availability>',
    );

    expect(readAloud(root)).to.equal('By video.');
  });

  for (const width of [240, 320, 1000])
    for (const direction of ['ltr', 'rtl'])
      it(`keeps each code in its tile, and west on the left, at ${width} px ${direction}`, async () => {
        const box = await page(`<div dir=${direction} style="inline-size: ${width}px">${widget}</div>`);
        const map = mapIn(box.firstElementChild!);
        const frame = map.getBoundingClientRect();
        const range = document.createRange();

        for (const tile of map.children) {
          range.selectNodeContents(tile);
          const [words, box] = [range.getBoundingClientRect(), tile.getBoundingClientRect()];
          expect(words.width, tile.textContent).to.be.lessThan(box.width);
          expect(box.left).to.be.at.least(frame.left - 0.1);
          expect(box.right).to.be.at.most(frame.right + 0.1);
          expect(box.bottom).to.be.at.most(frame.bottom + 0.1);
        }
        const left = (code: string) =>
          [...map.children].find(({ textContent }) => textContent === code)!.getBoundingClientRect().left;
        expect(left('CA')).to.be.lessThan(left('NY'));
      });
});
