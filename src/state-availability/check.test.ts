import { expect } from '@open-wc/testing';
import './state-availability.js';
import '../practice/practice.js';
import type { StateChooseEvent } from '../practice/practice.js';
import { linksShownIn, page, readAloud, rendered, warningsOf } from '../testing/page.js';

const license =
  'data-clinician="Ana Ruiz" data-profession="LPC" data-number="12345" data-verified-on="2026-10-01" data-lookup="https://board.example.org/"';
const widget = `<sage-state-availability check>
  <p>By video.</p>
  <ul>
    <li data-state="TX" ${license} data-until="2999-09-30">Texas</li>
    <li data-state="ME" data-status="compact" data-clinician="Ana Ruiz" data-services="individual">Maine</li>
    <li data-state="MT" data-status="pending">Montana</li>
    <li data-state="VT" data-until="2020-02-29" data-lookup="https://vt.example.org/">Vermont</li>
    <li data-state="CA-ON">Ontario</li>
  </ul>
</sage-state-availability>`;
const inPractice = `<sage-practice phone="207-555-0123" outside-url="https://example.org/find" services="individual couples">${widget}</sage-practice>`;

const selectIn = (root: Element) =>
  (root.querySelector('sage-state-availability') ?? root).shadowRoot!.querySelector('select')!;
const answerIn = (root: Element) => {
  const text = readAloud(selectIn(root).nextElementSibling!);
  return text.replaceAll(' .', '.');
};
async function choose(root: Element, state: string) {
  const select = selectIn(root);
  select.value = state;
  select.dispatchEvent(new Event('change'));
  await rendered(root);
}

describe('<sage-state-availability check>', () => {
  it("asks where the reader will be, and offers every state and the author's other places", async () => {
    const root = await page(widget);
    const select = selectIn(root);

    expect(select.labels[0]!.textContent).to.equal('Where will you be during sessions?');
    expect(select.options).to.have.length(1 + 56 + 1);
    expect([...select.options].map(({ text }) => text)).to.include.members(['Guam', 'Ohio', 'Ontario']);
    expect(answerIn(root)).to.equal('');
  });

  const answers: Record<string, string> = {
    TX: 'Yes, we can meet with you in Texas. Ana Ruiz, LPC, license 12345. We checked this on October 1, 2026. Look it up with the board',
    ME: 'In Maine, we offer only this: Individual therapy. Ana Ruiz, compact privilege.',
    MT: 'We can’t meet with you in Montana yet. Find care elsewhere Call 207-555-0123',
    VT: 'Vermont: We last confirmed this license through February 29, 2020. Please ask us, or check with the board. Look it up with the board Call 207-555-0123',
    OH: 'Sorry, we can’t meet with you in Ohio. Find care elsewhere Call 207-555-0123',
    'CA-ON': 'Yes, we can meet with you in Ontario.',
  };
  for (const [state, answer] of Object.entries(answers))
    it(`answers ${state}`, async () => {
      const root = await page(inPractice);

      await choose(root, state);

      expect(answerIn(root)).to.equal(answer);
    });

  const details: Record<string, unknown> = {
    TX: { state: 'TX', served: true },
    ME: { state: 'ME', served: true, services: ['individual'] },
    VT: { state: 'VT', served: null },
    OH: { state: 'OH', served: false },
    'CA-ON': { state: 'CA-ON', served: true, name: 'Ontario' },
    '': { state: null, served: null },
  };
  for (const [state, detail] of Object.entries(details))
    it(`fires an event with ${JSON.stringify(detail)}`, async () => {
      const root = await page(widget);
      const said: unknown[] = [];
      root.addEventListener('sage-state-choose', (event: StateChooseEvent) => said.push(event.detail));

      await choose(root, state);

      expect(said).to.deep.equal([detail]);
    });

  it('leads elsewhere in this tab, and to the telephone', async () => {
    const root = await page(inPractice);

    await choose(root, 'OH');

    const links = linksShownIn(root.querySelector('sage-state-availability')!);
    expect(links.map((link) => [link.getAttribute('href'), link.target])).to.deep.equal([
      ['https://example.org/find', ''],
      ['tel:2075550123', ''],
    ]);
  });

  it('has no button that leads to the question next to it', async () => {
    const root = await page(inPractice);

    await choose(root, 'OH');

    expect(selectIn(root).parentElement!.querySelector('button')).to.equal(null);
  });

  it('gives another badge an answer of the same height as the names', async () => {
    const root = await page(
      `<sage-practice>${widget}<sage-state-availability states="ME TX"></sage-state-availability></sage-practice>`,
    );
    const badge = root.querySelector('[states]')!;
    const { height } = badge.getBoundingClientRect();

    await choose(root, 'TX');

    expect(readAloud(badge)).to.equal('Yes, we can meet with you in Texas.');
    expect(badge.getBoundingClientRect().height).to.equal(height);
  });

  it('restores the previous choice if the page cancels the event', async () => {
    const root = await page(widget);
    await choose(root, 'TX');
    root.addEventListener('sage-state-choose', (event) => event.preventDefault());

    await choose(root, 'OH');

    expect(selectIn(root).value).to.equal('TX');
    expect(answerIn(root)).to.contain('Texas');
  });

  it('corrects its answer when the list changes', async () => {
    const root = await page(inPractice);
    await choose(root, 'OH');

    root.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li data-state="OH">Ohio</li>');
    await rendered(root);
    await rendered(root);

    expect(answerIn(root)).to.equal('Yes, we can meet with you in Ohio.');
  });

  // Replaces every text node, as Google Translate does.
  const rewrite = (node: Node): void => {
    if (node instanceof Text && node.data.trim()) {
      const font = document.createElement('font');
      font.textContent = node.data.toUpperCase();
      node.replaceWith(font);
    } else [...node.childNodes].forEach(rewrite);
  };

  it('answers correctly after a translation tool rewrote the last answer', async () => {
    const root = await page(inPractice);
    const said: string[] = [];
    for (const state of ['TX', 'OH', 'VT', 'ME']) {
      await choose(root, state);
      said.push(answerIn(root));
      rewrite(root.querySelector('sage-state-availability')!.shadowRoot!);
    }

    expect(said).to.deep.equal(['TX', 'OH', 'VT', 'ME'].map((state) => answers[state]));
  });

  it('keeps a translated answer that is still right', async () => {
    const root = await page(inPractice);
    await choose(root, 'MT');
    rewrite(root.querySelector('sage-state-availability')!.shadowRoot!);

    root.querySelector('p')!.textContent = 'By telephone.';
    await rendered(root);

    expect(answerIn(root)).to.contain('IN MONTANA YET');
  });

  it('asks nothing if no state is known, and tells the author', async () => {
    let root!: Element;

    const warnings = await warningsOf(async () => {
      root = await page('<sage-state-availability check><p>By video.</p></sage-state-availability>');
    });

    expect(readAloud(root)).to.equal('By video.');
    expect(warnings).to.deep.equal([
      '<sage-state-availability> states: found "", expected a list in the element, this attribute, or those of a practice',
    ]);
  });

  it('offers no region that has a list of states', async () => {
    const root = await page(
      '<sage-state-availability check><ul><li>Maine</li><li>West<ul><li>Utah</li></ul></li></ul></sage-state-availability>',
    );

    expect(selectIn(root).options).to.have.length(1 + 56);
  });

  it('reports the values of a license that it does not understand', async () => {
    const warnings = await warningsOf(() =>
      page(
        '<sage-state-availability><ul><li data-state="ME" data-status="active" data-until="soon" data-verified-on="2027-02-30" data-lookup="javascript:alert(1)">Maine</li></ul></sage-state-availability>',
      ),
    );

    expect(warnings.map((each) => each.match(/(data-\S+): found/)?.[1])).to.have.members([
      'data-status',
      'data-lookup',
      'data-until',
      'data-verified-on',
    ]);
  });
});

describe('<sage-state-availability> with many states', () => {
  it('names three of them, and puts the rest in a disclosure', async () => {
    const root = await page(
      '<sage-state-availability states="ME MT TX VT OH UT IA"></sage-state-availability>',
    );
    const details = root.shadowRoot!.querySelector('details')!;

    expect(readAloud(root)).to.equal(
      'Available in Maine, Montana, Texas and 4 more Vermont, Ohio, Utah, and Iowa',
    );
    expect(details.open).to.equal(false);
    details.querySelector('summary')!.click();
    expect(details.open).to.equal(true);
  });

  it("reports what is unclear in the author's list", async () => {
    const root = await page(
      '<sage-state-availability layout="list"><ul><li data-state="MT" data-status="pending">Montana</li><li data-state="ME" data-status="ended">Maine</li><li data-state="VT" data-until="2020-02-29">Vermont</li></ul></sage-state-availability>',
    );

    expect(readAloud(root)).to.equal(
      'Montana Maine Vermont Montana – not yet Maine – ended Vermont: We last confirmed this license through February 29, 2020. Please ask us, or check with the board.',
    );
  });
});
