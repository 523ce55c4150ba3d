import { expect } from '@open-wc/testing';
import { ContextEvent } from '@lit/context';
import { ReactiveElement } from 'lit';
import './practice.js';
import { cancelableInit, ReaderChoices, type Choices, type ChoiceEvent } from './choices.js';
import { page, rendered } from '../testing/page.js';

/** A minimal widget. */
class SageReader extends ReactiveElement {
  readonly choices = new ReaderChoices(this);
}
customElements.define('sage-reader', SageReader);

const reader = '<sage-reader></sage-reader>';
const readersIn = (root: Element) => [...root.querySelectorAll<SageReader>('sage-reader')];
const stateOf = ({ choices }: SageReader) => choices.current.state?.name;

const texas = () =>
  new CustomEvent('sage-state-choose', { ...cancelableInit, detail: { state: 'TX', served: true } });
const couples = () =>
  new CustomEvent('sage-service-choose', { ...cancelableInit, detail: { service: 'couples' } });

async function choose(root: Element, from: SageReader, event: ChoiceEvent) {
  from.choices.choose(event);
  await rendered(root);
}

describe('what a reader chooses', () => {
  describe('given a practice around the widgets', () => {
    it('reaches all of them, frozen', async () => {
      const root = await page(`<sage-practice>${reader}<p>${reader}</p></sage-practice>`);
      const [one, other] = readersIn(root);

      await choose(root, one!, texas());
      await choose(root, other!, couples());

      for (const { choices } of [one!, other!]) {
        expect(choices.current.state).to.include({ state: 'TX', name: 'Texas', served: true, chooser: one });
        expect(choices.current.service).to.equal('couples');
        expect(Object.isFrozen(choices.current)).to.equal(true);
      }
    });

    it('is cleared by null', async () => {
      const root = await page(`<sage-practice>${reader}</sage-practice>`);
      const [one] = readersIn(root);
      await choose(root, one!, texas());
      await choose(root, one!, couples());

      await choose(
        root,
        one!,
        new CustomEvent('sage-state-choose', { ...cancelableInit, detail: { state: null, served: null } }),
      );
      await choose(
        root,
        one!,
        new CustomEvent('sage-service-choose', { ...cancelableInit, detail: { service: null } }),
      );

      expect(one!.choices.current).to.deep.equal({ state: undefined, service: undefined });
    });

    it('is not kept if the page cancels the event, even at the document', async () => {
      const root = await page(`<sage-practice>${reader}</sage-practice>`);
      const [one] = readersIn(root);
      document.addEventListener('sage-state-choose', (event) => event.preventDefault(), { once: true });

      await choose(root, one!, texas());

      expect(stateOf(one!)).to.equal(undefined);
    });

    it("may come from the page's own elements, and is ignored if it is not valid", async () => {
      const root = await page(`<sage-practice>${reader}<button></button></sage-practice>`);
      const button = root.querySelector('button')!;

      button.dispatchEvent(texas());
      for (const detail of [null, {}, 'TX'])
        button.dispatchEvent(new CustomEvent('sage-state-choose', { ...cancelableInit, detail }));
      await rendered(root);

      expect(stateOf(readersIn(root)[0]!)).to.equal('Texas');
    });

    it('stays when the facts change, and is gone when the practice is', async () => {
      const root = await page(`<div><sage-practice name="Here">${reader}</sage-practice></div>`);
      const [one] = readersIn(root);
      await choose(root, one!, texas());

      root.firstElementChild!.setAttribute('name', 'There');
      await rendered(root);
      expect(stateOf(one!)).to.equal('Texas');

      root.firstElementChild!.replaceWith(one!);
      await rendered(root);
      expect(stateOf(one!)).to.equal(undefined);
    });

    it('renders the other widgets again when its chooser is removed and added again', async () => {
      const root = await page(`<sage-practice>${reader}${reader}</sage-practice>`);
      const [one, other] = readersIn(root);
      await choose(root, one!, texas());
      let updates = 0;
      other!.addController({ hostUpdated: () => (updates += 1) });

      one!.remove();
      await rendered(root);
      const afterLeaving = updates;
      root.append(one!);
      await rendered(root);

      expect(afterLeaving).to.equal(1);
      expect(updates).to.equal(2);
    });

    it('is provided to a request with the registered key, as another copy of the library makes', async () => {
      const root = await page(`<sage-practice>${reader}</sage-practice>`);
      await choose(root, readersIn(root)[0]!, couples());
      const key = Symbol.for('sagebrush-widgets/choices/1');
      let told: unknown;

      root.firstElementChild!.dispatchEvent(
        new ContextEvent(key as never, readersIn(root)[0]!, (value: Choices) => (told = value)),
      );

      expect(told).to.deep.equal({ service: 'couples' });
    });
  });

  describe('given several practices', () => {
    it('stays in its own practice, including a nested one', async () => {
      const root = await page(
        `<div><sage-practice>${reader}<sage-practice>${reader}</sage-practice></sage-practice><sage-practice>${reader}</sage-practice></div>`,
      );
      const [outer, inner, beside] = readersIn(root);

      await choose(root, inner!, texas());

      expect([outer!, inner!, beside!].map(stateOf)).to.deep.equal([undefined, 'Texas', undefined]);
    });

    it('is not shared between a practice and the practice of the page', async () => {
      const root = await page(
        `<div><sage-practice page></sage-practice>${reader}<sage-practice>${reader}</sage-practice>${reader}</div>`,
      );
      const [one, inner, other] = readersIn(root);

      await choose(root, one!, texas());
      await choose(root, inner!, couples());

      expect([one!, inner!, other!].map(stateOf)).to.deep.equal(['Texas', undefined, 'Texas']);
      expect(other!.choices.current.service).to.equal(undefined);
    });

    it('does not move into another practice with its widget', async () => {
      const root = await page(
        `<div><sage-practice>${reader}</sage-practice><sage-practice></sage-practice></div>`,
      );
      const [one] = readersIn(root);
      await choose(root, one!, texas());

      root.lastElementChild!.append(one!);
      await rendered(root);

      expect(stateOf(one!)).to.equal(undefined);
    });
  });

  describe('given the practice of the page', () => {
    it('is not passed on to a second practice of the page', async () => {
      const root = await page(
        `<div><sage-practice page></sage-practice><sage-practice page></sage-practice>${reader}</div>`,
      );
      const [one] = readersIn(root);
      await choose(root, one!, texas());

      root.firstElementChild!.remove();
      await rendered(root);

      expect(stateOf(one!)).to.equal(undefined);
    });

    it('is kept while the page moves the practice', async () => {
      const root = await page(`<div><sage-practice page></sage-practice>${reader}</div>`);
      const [one] = readersIn(root);
      await choose(root, one!, texas());

      root.append(root.firstElementChild!);
      await rendered(root);

      expect(stateOf(one!)).to.equal('Texas');
    });
  });

  describe('given no practice', () => {
    it('is kept only by the widget', async () => {
      const root = await page(`<div>${reader}${reader}</div>`);
      const [one, other] = readersIn(root);

      await choose(root, one!, texas());
      await choose(root, one!, couples());

      expect(stateOf(one!)).to.equal('Texas');
      expect(one!.choices.current.service).to.equal('couples');
      expect(other!.choices.current).to.deep.equal({});
    });

    for (const [how, put] of Object.entries({
      'around it': (root: Element) => {
        const practice = document.createElement('sage-practice');
        practice.append(...root.childNodes);
        root.append(practice);
      },
      'beside it, for the page': (root: Element) =>
        root.append(Object.assign(document.createElement('sage-practice'), { page: true })),
    }))
      it(`is passed to a practice that is added later ${how}`, async () => {
        const root = await page(`<div>${reader}${reader}</div>`);
        const [one, other] = readersIn(root);
        await choose(root, one!, texas());
        await choose(root, one!, couples());

        put(root);
        await rendered(root);
        await rendered(root);

        expect(stateOf(other!)).to.equal('Texas');
        expect(other!.choices.current.service).to.equal('couples');
      });
  });
});

describe('the kinds of care of a practice', () => {
  const list = `<ul><li data-service="couples" data-book-url="/couples" data-length="50 min" data-price="$180" data-notice="/estimate">Couples
    therapy</li></ul>`;

  it('come from the list inside it, then from its attribute, but not from a nested practice', async () => {
    const { practice } = await page<HTMLElementTagNameMap['sage-practice']>(
      `<sage-practice services="individual couples">${list}<sage-practice><ul><li data-service="family">Family</li></ul></sage-practice></sage-practice>`,
    );

    expect(practice.services).to.deep.equal([
      {
        value: 'couples',
        name: 'Couples therapy',
        bookUrl: '/couples',
        length: '50 min',
        price: '$180',
        notice: '/estimate',
      },
      { value: 'individual' },
    ]);
    expect(practice.services.every(Object.isFrozen)).to.equal(true);
  });

  it('change with the list', async () => {
    const root = await page<HTMLElementTagNameMap['sage-practice']>(`<sage-practice>${list}</sage-practice>`);
    const before = root.practice;

    root.querySelector('li')!.dataset.price = '$200';
    await rendered(root);
    const priced = root.practice;
    root.append('and words that say nothing of it');
    await rendered(root);

    expect(before.services[0]!.price).to.equal('$180');
    expect(priced.services[0]!.price).to.equal('$200');
    expect(root.practice).to.equal(priced);
  });
});
