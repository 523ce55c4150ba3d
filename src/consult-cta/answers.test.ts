import { expect } from '@open-wc/testing';
import './consult-cta.js';
import '../practice/practice.js';
import { withParameters } from './booking.js';
import { linksShownIn, lookOf, page, readAloud, rendered } from '../testing/page.js';

const services =
  '<ul hidden><li data-service="couples" data-book-url="/couples?type=2" data-length="50 min" data-price="$180" data-notice="/estimate">Couples therapy</li><li data-service="family" data-length="20 min" data-price="$0">Family talks</li></ul>';
const inPractice = (call: string) =>
  `<sage-practice book-url="/book" phone="207-555-0123" outside-url="/elsewhere">${services}${call}</sage-practice>`;
const written =
  '<sage-consult-cta state-param="where" service-param="care"><h2>Begin here</h2><p><a href="/book?from=end">Book a talk</a></p></sage-consult-cta>';

const calls = (root: Element) => root.querySelector('sage-consult-cta')!;
/** Each link that looks like a button, with the address that it leads to when pressed. */
const actions = (root: Element) =>
  linksShownIn(calls(root))
    .filter((link) => lookOf(link) !== 'text')
    .map((link) => {
      let [path, search] = ['', ''];
      const stay = (event: Event) => {
        ({ pathname: path, search } = link);
        event.preventDefault();
      };
      addEventListener('click', stay, { once: true });
      link.click();
      return `${lookOf(link)}: ${path}${search}`;
    });
async function choose(root: Element, detail: object) {
  const type = 'service' in detail ? 'sage-service-choose' : 'sage-state-choose';
  calls(root).dispatchEvent(
    new CustomEvent(type, { bubbles: true, composed: true, cancelable: true, detail }),
  );
  await rendered(root);
}

describe('<sage-consult-cta> and a reader who chose', () => {
  describe('given our own words', () => {
    it('names the state and the kind of care, and books that kind', async () => {
      const root = await page(inPractice('<sage-consult-cta></sage-consult-cta>'));

      await choose(root, { service: 'couples' });
      await choose(root, { state: 'TX', served: true });

      expect(readAloud(calls(root))).to.equal(
        'Yes, we can meet with you in Texas. Book a free couples consultation in Texas Sessions: Couples therapy, 50 min, $180 About your Good Faith Estimate',
      );
      expect(actions(root)).to.deep.equal(['action: /couples?type=2']);
    });

    it("calls a practice's own kind of care by its name, and does not call a priced one free", async () => {
      const root = await page(inPractice('<sage-consult-cta></sage-consult-cta>'));

      await choose(root, { service: 'family' });

      expect(readAloud(calls(root))).to.equal(
        'Book a free consultation: Family talks Sessions: Family talks, 20 min, free',
      );
    });
  });

  describe("given the author's own content", () => {
    it('keeps it, with the answer next to it, and keeps the query', async () => {
      const root = await page(inPractice(written));

      await choose(root, { service: 'couples' });
      await choose(root, { state: 'TX', served: true });

      expect(readAloud(calls(root))).to.match(
        /^Begin here Yes, we can meet with you in Texas\. Book a talk Sessions: Couples therapy/,
      );
      expect(actions(root)).to.deep.equal(['action: /couples?type=2&from=end&where=TX&care=couples']);
    });

    it("keeps an address that is not the practice's booking address", async () => {
      const root = await page(inPractice(written.replace('/book', '/other')));

      await choose(root, { service: 'couples' });

      expect(actions(root)).to.deep.equal(['action: /other?from=end&care=couples']);
    });
  });

  describe('given a state that is not served', () => {
    it('offers care elsewhere first, and makes the link secondary; a state that no picker chose cannot be changed', async () => {
      const root = await page(inPractice(written));
      const opened: string[] = [];
      root.addEventListener('sage-consult-open', (event) => {
        event.preventDefault();
        opened.push(new URL(event.detail.href).pathname);
      });

      await choose(root, { state: 'OH', served: false });

      const looks = actions(root).map((each) => each.replace(/: .*/, ''));

      expect(readAloud(calls(root))).to.equal(
        'Begin here Sorry, we can’t meet with you in Ohio. Find care elsewhere Call 207-555-0123 Book a talk',
      );
      expect(looks).to.deep.equal(['action', 'button', 'button']);
      expect(linksShownIn(calls(root))[0]!.target).to.equal('');
      expect(opened).to.deep.equal(['/book']);
    });
  });

  describe('given a state about which nothing can be claimed', () => {
    it('promises nothing, and books as before', async () => {
      const root = await page(inPractice('<sage-consult-cta></sage-consult-cta>'));

      await choose(root, { state: 'VT', served: null });

      expect(readAloud(calls(root))).to.equal('Book a free consultation');
      expect(actions(root)).to.deep.equal(['action: /book']);
    });
  });

  describe('given a state served for another kind of care', () => {
    it('says so, and names neither in the label', async () => {
      const root = await page(inPractice('<sage-consult-cta></sage-consult-cta>'));

      await choose(root, { state: 'TX', served: true, services: ['individual'] });
      await choose(root, { service: 'couples' });

      expect(readAloud(calls(root))).to.equal(
        'In Texas, we offer only this: Individual therapy. Book a free consultation in Texas',
      );
      expect(actions(root)).to.deep.equal(['action: /book']);
    });
  });
});

describe('withParameters', () => {
  it('adds nothing that was not asked for', () => {
    expect(withParameters('/book?a=b%20c', [['state', undefined]])).to.equal('/book?a=b%20c');
    expect(withParameters('/book', [[undefined, 'TX']])).to.equal('/book');
  });

  it("adds a campaign, and keeps the author's own", () => {
    const query = (href: string) => new URL(withParameters(href, [], 'spring')).search;

    expect(query('/book?x=1')).to.equal(
      `?x=1&utm_source=${location.hostname}&utm_medium=referral&utm_campaign=spring`,
    );
    expect(query('/book?utm_source=mine&utm_medium=m#top')).to.equal(
      '?utm_source=mine&utm_medium=m&utm_campaign=spring',
    );
  });

  it('leaves an address that is not a web page unchanged', () => {
    for (const href of ['tel:2075550123', 'mailto:us@example.org', 'https://'])
      expect(withParameters(href, [['state', 'TX']], 'spring')).to.equal(href);
  });
});
