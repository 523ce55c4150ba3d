import { expect } from '@open-wc/testing';
import '../practice/practice.js';
import { links, press, written } from '../testing/calls.js';
import { linksShownIn, lookOf, page, readAloud, rendered } from '../testing/page.js';

describe('<sage-consult-cta>', () => {
  describe("given the author's own content", () => {
    it('shows it in order, with the link once, as the action', async () => {
      const widget = await page(written);

      expect(readAloud(widget)).to.equal(
        'Begin here The first talk is free. Book a free talk Not for emergencies.',
      );
      expect(links(widget)).to.deep.equal(['action: Book a free talk /book?from=end']);
      expect(widget.shadowRoot).to.equal(null);
    });

    it('leaves it in the page byte for byte', async () => {
      const root = await page(`<div>${written}</div>`);

      expect(root.innerHTML).to.equal(written);
      expect(root.cloneNode(true).isEqualNode(root)).to.equal(true);

      const widget = root.firstElementChild!;
      widget.remove();
      expect(widget.outerHTML).to.equal(written);
    });

    it('follows its changes', async () => {
      const widget = await page(written);
      const link = widget.querySelector('a')!;

      link.href = '/other';
      link.firstChild!.nodeValue = 'Book now';
      widget.querySelector('h2')!.remove();
      await rendered(widget);

      expect(readAloud(widget)).to.equal('The first talk is free. Book now Not for emergencies.');
      expect(links(widget)).to.deep.equal(['action: Book now /other']);
    });

    it('prefers it to attributes and the practice', async () => {
      const root = await page(
        `<sage-practice book-url="/practice">${written.replace('>', ' heading="No" href="/no" label="No">')}</sage-practice>`,
      );

      expect(readAloud(root)).to.not.contain('No ');
      expect(links(root)).to.deep.equal(['action: Book a free talk /book?from=end']);
    });

    it('shows a second link on its own line as the secondary action', async () => {
      const widget = await page(
        '<sage-consult-cta><p>Hello</p><p><a href="/book">Book</a> <a href="/about">About us</a></p></sage-consult-cta>',
      );

      expect(links(widget)).to.deep.equal(['action: Book /book', 'button: About us /about']);
    });

    it('does not use a crisis line in a sentence as the action', async () => {
      const root = await page(
        '<sage-practice book-url="/book"><sage-consult-cta><p>In a crisis, <a href="tel:988">call 988</a> or <a href="sms:988">text 988</a>.</p></sage-consult-cta></sage-practice>',
      );

      expect(links(root)).to.deep.equal([
        'text: call 988 tel:988',
        'text: text 988 sms:988',
        'action: Book a free consultation /book',
      ]);
    });

    it('keeps a link inside a sentence there, and does not render it twice', async () => {
      const widget = await page(
        '<sage-consult-cta>Not sure? <a href="/book">Talk with us</a>, it is free.<p>Small print</p></sage-consult-cta>',
      );

      expect(readAloud(widget)).to.equal('Not sure? Talk with us, it is free. Small print');
    });

    it('leaves a link in the small print where it is', async () => {
      const widget = await page(
        '<sage-consult-cta><p><a href="/book">Book</a></p><p>Read our <a href="/privacy">privacy notice</a>.</p></sage-consult-cta>',
      );

      expect(readAloud(widget)).to.equal('Book Read our privacy notice.');
      expect(links(widget)).to.deep.equal(['action: Book /book', 'text: privacy notice /privacy']);
    });

    it('accepts an image as its action', async () => {
      const widget = await page(
        '<sage-consult-cta><a href="/book"><img alt="Book a talk" /></a></sage-consult-cta>',
      );

      expect(links(widget)).to.deep.equal(['action:  /book']);
    });

    it("keeps the author's link: node, attributes, handlers", async () => {
      const widget = await page(
        '<sage-consult-cta><h2>Begin</h2><p><a href="/book.pdf" hreflang="es" download="form.pdf" id="book" style="letter-spacing: 1px">Book</a></p></sage-consult-cta>',
      );
      const link = widget.querySelector('a')!;
      let [pressed, delegated] = [0, 0];
      link.addEventListener('click', () => pressed++);
      widget.parentElement!.addEventListener('click', ({ target }) => {
        if ((target as Element).closest('a') === link) delegated++;
      });

      press(link);

      expect([pressed, delegated]).to.deep.equal([1, 1]);
      expect(link.outerHTML).to.equal(
        '<a href="/book.pdf" hreflang="es" download="form.pdf" id="book" style="letter-spacing: 1px">Book</a>',
      );
      expect(document.querySelector('#book')).to.equal(link);
    });

    it('uses the link with the action class as the action', async () => {
      const widget = await page(
        '<sage-consult-cta><p><a href="/about">About us</a></p><p>Or <a class="sage-action" href="/book">book</a> now.</p></sage-consult-cta>',
      );

      expect(links(widget)).to.deep.equal(['text: About us /about', 'action: book /book']);
    });

    it('has one main action if each action is in a paragraph of its own', async () => {
      const action = (href: string) => `<p><a class="sage-action" href="${href}">${href}</a></p>`;
      const widget = await page(`<sage-consult-cta>${action('/book')}${action('/how')}</sage-consult-cta>`);

      const backgrounds = [...widget.querySelectorAll('a')].map((a) => getComputedStyle(a).backgroundColor);

      expect(backgrounds).to.deep.equal(['rgb(43, 95, 74)', 'rgba(0, 0, 0, 0)']);
    });

    it("has one main action among WordPress's buttons, the first", async () => {
      const button = (href: string) =>
        `<div class="wp-block-button"><a class="wp-block-button__link" href="${href}">${href}</a></div>`;
      const widget = await page(
        `<sage-consult-cta><div class="wp-block-buttons">${button('/book')}${button('/how')}</div></sage-consult-cta>`,
      );

      const backgrounds = [...widget.querySelectorAll('a')].map((a) => getComputedStyle(a).backgroundColor);

      expect(backgrounds).to.deep.equal(['rgb(43, 95, 74)', 'rgba(0, 0, 0, 0)']);
    });

    it('fills the action if one box holds all of the content', async () => {
      const button = (href: string) => `<div class="wp-block-button"><a href="${href}">${href}</a></div>`;
      const boxes = await page(`<div>
        <sage-consult-cta><div><h2>Meet us</h2><p>It is free.</p><a href="/book">Book</a> <a href="/how">How</a></div></sage-consult-cta>
        <sage-consult-cta><div><h2>Meet us</h2><p>It is free.</p>${button('/book')}${button('/how')}</div></sage-consult-cta></div>`);

      const backgrounds = [...boxes.querySelectorAll('a')].map((a) => getComputedStyle(a).backgroundColor);

      const [filled, plain] = ['rgb(43, 95, 74)', 'rgba(0, 0, 0, 0)'];
      expect(backgrounds).to.deep.equal([filled, plain, filled, plain]);
    });

    it('corrects wrong guesses of the stylesheet with marks, and removes them again', async () => {
      const html =
        '<sage-consult-cta><p>See <a href="/about">about us</a>.</p><p><strong><a href="/book">Book</a></strong></p></sage-consult-cta>';
      const widget = await page(html);

      expect(links(widget)).to.deep.equal(['text: about us /about', 'action: Book /book']);

      widget.remove();
      expect(widget.outerHTML).to.equal(html);
    });

    for (const [who, link] of Object.entries({
      Calendly: '<a href="" onclick="opened.push(1);return false;">Schedule time with me</a>',
      Acuity:
        '<a href="https://app.acuityscheduling.com/schedule.php?owner=1" target="_blank" class="acuity-embed-button" style="background: #3d5a80; color: #fff;" onclick="opened.push(1)">Schedule</a>',
      SimplePractice:
        '<a href="https://sagebrush.clientsecure.me" class="spwidget-button" data-spwidget-scope-id="x" data-spwidget-autobind onclick="opened.push(1)">Request appointment</a>',
    }))
      it(`does not interfere with ${who}'s link`, async () => {
        const opened: number[] = [];
        Object.assign(globalThis, { opened });
        const widget = await page(`<sage-consult-cta><h2>Begin</h2>${link}</sage-consult-cta>`);
        const asked: string[] = [];
        widget.addEventListener('sage-consult-open', ({ detail }) => asked.push(detail.href));

        press(widget.querySelector('a')!);

        expect(opened).to.deep.equal([1]);
        expect(asked).to.have.length(1);
        expect(lookOf(widget.querySelector('a')!)).to.not.equal('text');
      });

    it("ignores an editor's empty paragraphs and line breaks", async () => {
      const widget = await page(
        '<sage-consult-cta><p></p><br><h2>Begin</h2><p> <br></p><p><a href="/book">Book</a></p><p></p></sage-consult-cta>',
      );

      expect(readAloud(widget)).to.equal('Begin Book');
    });
  });

  describe('given an editor that moved its content out', () => {
    const ejected = `<div>
      <p><sage-consult-cta layout="card"></sage-consult-cta></p>
      <h2>Begin here</h2>
      <p>The first talk is free.</p>
      <p><a href="/book">Book a free talk</a></p>
      <p></p>
      <p>What follows.</p>
    </div>`;
    const shown = (root: Element) => [...root.children].filter((each) => each.getClientRects().length);

    it('shows the same as without the damage, once, and leaves the page unchanged', async () => {
      const root = await page(ejected);
      const widget = root.querySelector('sage-consult-cta')!;

      expect(readAloud(widget)).to.equal('Begin here The first talk is free. Book a free talk');
      expect(readAloud(root)).to.equal('Begin here The first talk is free. Book a free talk What follows.');
      expect(linksShownIn(widget)).to.have.length(1);
      expect(root.outerHTML).to.equal(ejected);
    });

    it('does so too if the script is before it in its paragraph', async () => {
      const root = await page(
        ejected.replace(
          '<p><sage',
          '<p><link rel="stylesheet" href="data:text/css,"><script src="data:,"></script><br>\n<sage',
        ),
      );

      expect(readAloud(root)).to.equal('Begin here The first talk is free. Book a free talk What follows.');
      expect(linksShownIn(root.querySelector('sage-consult-cta')!)).to.have.length(1);
    });

    it('gives all content back when it is removed', async () => {
      const root = await page(ejected);
      expect(shown(root)).to.have.length(2);

      root.querySelector('sage-consult-cta')!.remove();

      expect(shown(root).map((each) => each.textContent)).to.include.members(['Begin here', 'What follows.']);
    });

    it('takes nothing if no empty paragraph ends it', async () => {
      const root = await page(ejected.replace('<p></p>', ''));

      expect(readAloud(root)).to.equal('Begin here The first talk is free. Book a free talk What follows.');
      expect(readAloud(root.querySelector('sage-consult-cta')!)).to.equal('');
    });

    it('takes no content of another widget', async () => {
      const root = await page(
        '<div><p><sage-consult-cta href="/book"></sage-consult-cta></p><p>Page</p><p><sage-x></sage-x></p><ul><li>Its</li></ul><p></p></div>',
      );

      expect(readAloud(root.querySelector('sage-consult-cta')!)).to.equal('Book a free consultation');
      expect(readAloud(root)).to.equal('Book a free consultation Page Its');
    });
  });
});
