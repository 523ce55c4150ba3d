import { expect } from '@open-wc/testing';
import './state-availability.js';
import { page, readAloud, rendered } from '../testing/page.js';

describe('<sage-state-availability>', () => {
  describe("given the author's own nodes", () => {
    it('leaves them the same, in place, with their handlers and ids', async () => {
      const box = document.createElement('div');
      box.innerHTML = `<sage-state-availability layout="map" check heading="Where"><p>We meet in:</p><ul><li id="texas"><a href="#texas">Texas</a></li><li data-until="2020-02-29">Vermont</li></ul><p>By video.</p></sage-state-availability>`;
      const before = [...box.querySelectorAll('*')];
      let clicks = 0;
      box.querySelector('a')!.addEventListener('click', () => (clicks += 1));

      document.body.append(box);
      await rendered(box);
      const went = new Promise((done) => addEventListener('hashchange', done, { once: true }));
      box.querySelector('a')!.click();
      await went;
      const tops = [...box.firstElementChild!.children].map((each) => each.getBoundingClientRect().top);

      expect([...box.querySelectorAll('*')]).to.deep.equal(before);
      expect(before.every((each) => each.getClientRects().length)).to.equal(true);
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
      expect(clicks).to.equal(1);
      expect(document.querySelector(':target')?.id).to.equal('texas');
      history.replaceState(null, '', location.pathname + location.search);
      box.remove();
    });

    it('adds to them in this order: heading, label, map, list, remarks, following content, question, answer', async () => {
      const widget = await page(
        '<sage-state-availability layout="map" check heading="Where"><p>Before.</p><ul><li>Texas</li><li data-status="ended">Ohio</li></ul><p>After.</p></sage-state-availability>',
      );
      const select = widget.shadowRoot!.querySelector('select')!;
      select.value = 'TX';
      select.dispatchEvent(new Event('change'));
      await rendered(widget);

      const words = readAloud(widget).replace(/Choose a state.* Wyoming /, '');
      expect(words.replace(/AK ME .* VI /, 'MAP ')).to.equal(
        'Where Before. MAP Texas Ohio Ohio – ended After. Where will you be during sessions? Yes, we can meet with you in Texas.',
      );
    });

    it('follows a framework that moves, adds and removes nodes', async () => {
      const widget = await page(
        '<sage-state-availability check><ul><li>Maine</li><li>Texas</li></ul></sage-state-availability>',
      );
      const [list] = widget.children;
      const [maine, texas] = list!.children;
      const ohio = document.createElement('li');
      ohio.textContent = 'Ohio';

      list!.insertBefore(texas!, maine!);
      list!.append(ohio);
      await rendered(widget);
      const three = readAloud(widget);
      maine!.remove();
      const sentence = document.createElement('p');
      sentence.textContent = 'By video in';
      widget.insertBefore(sentence, list!);
      await rendered(widget);

      expect(three).to.match(/^Available in Texas, Maine, and Ohio Where/);
      expect(readAloud(widget)).to.match(/^By video in Texas and Ohio Where/);
      list!.remove();
      await rendered(widget);
      expect(readAloud(widget)).to.equal('By video in');
    });

    it('shows every item of a long list, and adds no shadow root', async () => {
      const names = ['Maine', 'Texas', 'Ohio', 'Utah', 'Iowa', 'Idaho'];
      const widget = await page(
        `<sage-state-availability><ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul></sage-state-availability>`,
      );

      expect(readAloud(widget)).to.equal('Available in Maine, Texas, Ohio, Utah, Iowa, and Idaho');
      expect(widget.shadowRoot).to.equal(null);
    });

    it('is one line, as wide as its text', async () => {
      const root = await page(
        '<div style="inline-size: 600px"><sage-state-availability><ul><li>Maine</li><li>Texas</li></ul></sage-state-availability></div>',
      );
      const [badge] = root.children;
      const tops = [...badge!.querySelectorAll('li')].map((each) => each.getBoundingClientRect().top);

      expect(new Set(tops).size).to.equal(1);
      expect(badge!.getBoundingClientRect().width).to.be.within(150, 350);
      expect(getComputedStyle(badge!).borderTopStyle).to.equal('solid');
    });

    for (const content of [
      'Maine and <a href="/texas">Texas</a>',
      '<p>Maine</p>',
      'Maine<br>Texas',
      '<ul><li>Maine</li></ul>',
    ])
      it(`has a box without a shadow root around ${content}`, async () => {
        const widget = await page(`<sage-state-availability>${content}</sage-state-availability>`);

        expect(getComputedStyle(widget).borderTopStyle).to.equal('solid');
        expect(widget.shadowRoot).to.equal(null);
      });

    for (const nothing of ['', ' ', '<p></p>', '<!-- -->'])
      it(`has no box around ${JSON.stringify(nothing)}`, async () => {
        const widget = await page(`<sage-state-availability label="In">${nothing}</sage-state-availability>`);

        expect(getComputedStyle(widget).borderTopStyle).to.equal('none');
        expect(readAloud(widget)).to.equal('');
      });
  });
});
