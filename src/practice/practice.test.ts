import { ContextEvent, ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import './practice.js';
import '../consult-cta/consult-cta.js';
import '../comparison-cards/comparison-card.js';
import '../state-availability/state-availability.js';
import { practiceContext } from './context.js';
import { requestsSettled } from '../shared/request-part.js';
import type { SagePractice } from './practice.js';
import { linksShownIn, page, readAloud, rendered, warningsOf } from '../testing/page.js';

const call = '<sage-consult-cta></sage-consult-cta>';
const destination = (root: Element) =>
  linksShownIn(root.querySelector('sage-consult-cta')!)[0]?.getAttribute('href');

describe('<sage-practice>', () => {
  describe('given attributes', () => {
    it('returns the facts as a frozen object', async () => {
      const { practice } = await page<SagePractice>(
        '<sage-practice name="Sagebrush" book-url="/book" phone="207-555-0123" states="ME, Texas" services="individual couples" outside-url="https://example.org"></sage-practice>',
      );

      expect(practice).to.deep.equal({
        name: 'Sagebrush',
        bookUrl: '/book',
        phone: '207-555-0123',
        states: [
          { code: 'ME', name: 'Maine' },
          { code: 'TX', name: 'Texas' },
        ],
        services: [{ value: 'individual' }, { value: 'couples' }],
        outsideUrl: 'https://example.org',
      });
      expect([practice, practice.states, practice.services].every(Object.isFrozen)).to.equal(true);
    });

    it('reaches the widgets inside it in their first update', async () => {
      const practice = await page(
        '<sage-practice states="ME"><sage-comparison-card value="couples"><h3>Couples</h3></sage-comparison-card><sage-state-availability></sage-state-availability></sage-practice>',
      );

      for (const widget of [...practice.children]) {
        const copy = widget.cloneNode(true) as ReactiveElement;
        let updates = 0;
        copy.addController({ hostUpdated: () => updates++ });
        practice.append(copy);
        await rendered(copy);
        expect(updates, copy.localName).to.equal(1);
      }
    });

    it('adds no box', async () => {
      const practice = await page('<sage-practice><p>Text</p></sage-practice>');

      expect(getComputedStyle(practice).display).to.equal('contents');
      expect(practice.shadowRoot).to.equal(null);
    });
  });

  describe('given bad input', () => {
    it('reports each problem once, with what was found and expected, and keeps the rest', async () => {
      let practice!: SagePractice;

      const warnings = await warningsOf(async () => {
        practice = await page<SagePractice>(
          '<sage-practice name="Sagebrush" book-url="javascript:alert(1)" states="ME, Manie" phone="call us"></sage-practice>',
        );
        practice.name = 'Another';
        await requestsSettled();
        await rendered(practice);
      });

      expect(warnings).to.have.length(3);
      expect(warnings.join('\n')).to.match(/<sage-practice> states: found "Manie", expected USPS codes/);
      expect(warnings.join('\n')).to.match(/<sage-practice> phone: found "call us"/);
      expect(warnings.join('\n')).to.match(
        /<sage-practice> book-url: found "javascript:alert\(1\)", expected an https:/,
      );
      expect(practice.practice.bookUrl).to.equal(undefined);
      expect(practice.practice.states.map(({ name }) => name)).to.deep.equal(['Maine', 'Manie']);
    });
  });

  describe('given widgets inside', () => {
    it('serves them', async () => {
      const root = await page(`<sage-practice book-url="/book">${call}</sage-practice>`);

      expect(destination(root)).to.equal('/book');
    });

    it('updates them when it changes', async () => {
      const root = await page(`<sage-practice book-url="/book">${call}</sage-practice>`);

      root.setAttribute('book-url', '/other');
      await rendered(root);

      expect(destination(root)).to.equal('/other');
    });

    it('uses only the nearest practice, and no facts from an outer one', async () => {
      const root = await page(
        `<sage-practice book-url="/outer" phone="207-555-0123"><sage-practice name="Inner">${call}</sage-practice></sage-practice>`,
      );

      expect(linksShownIn(root.querySelector('sage-consult-cta')!)).to.have.length(0);
    });

    it('serves a widget that is moved into it, but not one that is moved out', async () => {
      const root = await page(`<div><sage-practice book-url="/book"></sage-practice>${call}</div>`);
      const widget = root.querySelector('sage-consult-cta')!;
      expect(destination(root)).to.equal(undefined);

      root.firstElementChild!.append(widget);
      await rendered(root);
      expect(destination(root)).to.equal('/book');

      root.append(widget);
      await rendered(root);
      expect(destination(root)).to.equal(undefined);
    });

    it('serves a widget that was on the page before a nearer practice', async () => {
      const root = await page(`<sage-practice book-url="/outer"><div>${call}</div></sage-practice>`);

      const inner = document.createElement('sage-practice');
      inner.setAttribute('book-url', '/inner');
      inner.append(root.firstElementChild!);
      root.append(inner);
      await rendered(root);

      expect(destination(root)).to.equal('/inner');
    });
  });

  describe('given page', () => {
    it('serves widgets before it, also if they were on the page first', async () => {
      const root = await page(`<div>${call}</div>`);
      expect(destination(root)).to.equal(undefined);

      const practice = Object.assign(document.createElement('sage-practice'), {
        page: true,
        bookUrl: '/book',
      });
      root.append(practice);
      await rendered(root);

      expect(destination(root)).to.equal('/book');
    });

    it('leaves a widget to a nearer practice', async () => {
      const root = await page(
        `<div><sage-practice page book-url="/page"></sage-practice><sage-practice book-url="/near">${call}</sage-practice></div>`,
      );

      expect(destination(root)).to.equal('/near');
    });

    it('serves no widget after it is removed', async () => {
      const root = await page(`<div><sage-practice page book-url="/book"></sage-practice>${call}</div>`);

      root.querySelector('sage-practice')!.remove();
      await rendered(root);

      expect(destination(root)).to.equal(undefined);
    });

    it('does not make consumers ask again when only its content changes', async () => {
      const root = await page(`<sage-practice page book-url="/book"><p>Words</p>${call}</sage-practice>`);
      let asked = 0;
      const count = () => (asked += 1);
      document.addEventListener('context-provider', count);

      root.querySelector('p')!.textContent = 'Other words';
      await rendered(root);
      const afterWords = asked;
      root.setAttribute('book-url', '/other');
      await rendered(root);
      document.removeEventListener('context-provider', count);

      expect(afterWords).to.equal(0);
      expect(asked).to.be.above(0);
      expect(destination(root)).to.equal('/other');
    });

    it('serves no widget outside it after the attribute is removed', async () => {
      const root = await page(`<div><sage-practice page book-url="/book"></sage-practice>${call}</div>`);

      root.querySelector('sage-practice')!.removeAttribute('page');
      await rendered(root);

      expect(destination(root)).to.equal(undefined);
    });

    it('uses the first of two and warns, then uses the second when the first is removed', async () => {
      let root!: Element;

      const warnings = await warningsOf(async () => {
        root = await page(
          `<div><sage-practice page book-url="/first"></sage-practice>${call}<sage-practice page book-url="/second"></sage-practice></div>`,
        );
      });
      const before = destination(root);
      root.querySelector('sage-practice')!.remove();
      await rendered(root);

      expect(before).to.equal('/first');
      expect(destination(root)).to.equal('/second');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/<sage-practice> page: found "a second one"/);
    });

    it('does not warn about a second one when the page replaces it', async () => {
      const root = await page(`<div><sage-practice page book-url="/before"></sage-practice>${call}</div>`);

      const warnings = await warningsOf(async () => {
        root.innerHTML = `<sage-practice page book-url="/after"></sage-practice>${call}`;
        await rendered(root);
      });

      expect(warnings).to.deep.equal([]);
      expect(destination(root)).to.equal('/after');
    });

    it('uses the first in document order, even if it was added later', async () => {
      const root = await page(`<div>${call}<sage-practice page book-url="/second"></sage-practice></div>`);

      await warningsOf(async () => {
        const first = Object.assign(document.createElement('sage-practice'), {
          page: true,
          bookUrl: '/first',
        });
        root.prepend(first);
        await rendered(root);
      });

      expect(destination(root)).to.equal('/first');
    });
  });

  describe('given a widget that is upgraded before its practice', () => {
    it('serves it', async () => {
      const root = await page(`<div><late-practice>${call}</late-practice></div>`);
      const { SagePractice } = await import('./practice.js');

      root.firstElementChild!.setAttribute('book-url', '/late');
      customElements.define('late-practice', class extends SagePractice {});
      await rendered(root);

      expect(destination(root)).to.equal('/late');
    });
  });

  describe('given several widgets', () => {
    const calls = `<p>${call}</p>${call}${call}`;
    const destinations = (root: Element) =>
      [...root.querySelectorAll('sage-consult-cta')].map((each) =>
        linksShownIn(each)[0]?.getAttribute('href'),
      );
    const all = (href?: string) => [href, href, href];

    it('serves all of them from a practice that is upgraded late, also inside another one', async () => {
      const root = await page(
        `<sage-practice book-url="/outer"><later-practice book-url="/inner">${calls}</later-practice></sage-practice>`,
      );
      const before = destinations(root);
      const { SagePractice } = await import('./practice.js');

      customElements.define('later-practice', class extends SagePractice {});
      await rendered(root);
      root.setAttribute('book-url', '/outer-again');
      await rendered(root);
      const after = destinations(root);
      root.firstElementChild!.setAttribute('book-url', '/inner-again');
      await rendered(root);

      expect(before).to.deep.equal(all('/outer'));
      expect(after).to.deep.equal(all('/inner'));
      expect(destinations(root)).to.deep.equal(all('/inner-again'));
    });

    it('still serves the others when the first one is removed', async () => {
      const root = await page(`<sage-practice book-url="/book">${call}${call}${call}</sage-practice>`);

      root.firstElementChild!.remove();
      root.setAttribute('book-url', '/other');
      await rendered(root);

      expect(destinations(root)).to.deep.equal(['/other', '/other']);
    });

    it('updates them when their container moves from one practice into another, and out of both', async () => {
      const root = await page(
        `<div><sage-practice book-url="/one"><div>${calls}</div></sage-practice><sage-practice book-url="/two"></sage-practice></div>`,
      );
      const [one, two] = root.children;
      const box = one!.firstElementChild!;

      two!.append(box);
      await rendered(root);
      const moved = destinations(root);
      one!.setAttribute('book-url', '/one-again');
      await rendered(root);
      const afterTheFirstChanged = destinations(root);
      root.append(box);
      await rendered(root);

      expect(moved).to.deep.equal(all('/two'));
      expect(afterTheFirstChanged).to.deep.equal(all('/two'));
      expect(destinations(root)).to.deep.equal(all());
    });

    for (const [name, content] of Object.entries({ 'in several places': calls, 'in one': call.repeat(3) }))
      it(`serves them, ${name}, when their container is inserted outside and moved in right away`, async () => {
        const root = await page(`<div><sage-practice book-url="/book"></sage-practice></div>`);
        const box = document.createElement('div');
        box.innerHTML = content;

        root.append(box);
        root.firstElementChild!.append(box);
        await rendered(root);

        expect(destinations(root)).to.deep.equal(all('/book'));
      });

    it('is requested once for all siblings', async () => {
      let count = 0;
      const countRequest = (event: Event) => {
        if ((event as ContextEvent<typeof practiceContext>).context === practiceContext) count++;
      };
      document.addEventListener('context-request', countRequest, true);

      const root = await page(
        `<div><sage-practice book-url="/book">${call.repeat(3)}</sage-practice>${call.repeat(3)}</div>`,
      );
      document.removeEventListener('context-request', countRequest, true);

      expect(destinations(root)).to.deep.equal([...all('/book'), ...all()]);
      expect(count).to.equal(2);
    });

    it('serves them from the practice of the page when their own is unwrapped, and not at all when that is removed', async () => {
      const root = await page(
        `<div><sage-practice page book-url="/page"></sage-practice><sage-practice book-url="/near">${calls}</sage-practice></div>`,
      );
      const near = root.lastElementChild!;
      const before = destinations(root);

      near.replaceWith(...near.childNodes);
      await rendered(root);
      const unwrapped = destinations(root);
      root.firstElementChild!.remove();
      await rendered(root);

      expect(before).to.deep.equal(all('/near'));
      expect(unwrapped).to.deep.equal(all('/page'));
      expect(destinations(root)).to.deep.equal(all());
    });

    it('works with consumers and providers of @lit/context', async () => {
      const root = await page(
        `<div><sage-practice book-url="/book"><p></p></sage-practice><div>${call}</div></div>`,
      );
      const told: unknown[] = [];
      const [practice, box] = root.children as HTMLCollectionOf<HTMLElement>;
      const context = practiceContext;

      practice!.firstElementChild!.dispatchEvent(
        new ContextEvent(context, practice!.firstElementChild!, (value) => told.push(value?.bookUrl), true),
      );
      practice!.setAttribute('book-url', '/other');
      const provider = new ContextProvider(box!, {
        context,
        initialValue: { bookUrl: '/lit', states: [], services: [] },
      });
      provider.hostConnected();
      await rendered(root);
      const first = destination(root);
      provider.setValue({ bookUrl: '/lit-again', states: [], services: [] });
      await rendered(root);

      expect(told).to.deep.equal(['/book', '/other']);
      expect(first).to.equal('/lit');
      expect(destination(root)).to.equal('/lit-again');
    });
  });

  it('keeps its content', async () => {
    const root = await page('<sage-practice name="Sagebrush"><h2>Us</h2><p>Words</p></sage-practice>');

    expect(readAloud(root)).to.equal('Us Words');
  });
});
