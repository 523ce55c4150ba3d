import { expect } from '@open-wc/testing';
import './consult-cta.js';
import '../practice/practice.js';
import type { SageConsultCta } from './consult-cta.js';
import { languages } from '../shared/languages.js';
import { strings } from './consult-cta.strings.js';
import { linksShownIn, lookOf, page, readAloud, rendered, warningsOf } from '../testing/page.js';

const written = `<sage-consult-cta>
  <h2>Begin here</h2>
  <p>The first talk is free.</p>
  <p><a href="/book?from=end">Book a free talk</a></p>
  <p><small>Not for emergencies.</small></p>
</sage-consult-cta>`;

const part = (widget: Element, name: string) =>
  widget.shadowRoot!.querySelector<HTMLAnchorElement>(`[part~=${name}]`);

/** Each visible link: its look, its text and its address. */
const links = (widget: Element) =>
  linksShownIn(widget).map(
    (link) => `${lookOf(link)}: ${link.textContent.trim()} ${link.getAttribute('href')}`,
  );

/** Presses a link without leaving the page, and returns what happened. */
function press(
  link: HTMLElement,
  event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }),
) {
  let followed: boolean | undefined;
  const stay = (pressed: Event) => {
    followed = !pressed.defaultPrevented;
    pressed.preventDefault();
  };
  window.addEventListener(event.type, stay, { once: true });
  link.dispatchEvent(event);
  window.removeEventListener(event.type, stay);
  return followed ?? !event.defaultPrevented;
}

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

  describe('given an unsafe link', () => {
    const unsafe =
      '<sage-consult-cta><h2>Begin</h2><p><a href="java&#10;script:alert(1)">Book now</a></p></sage-consult-cta>';

    it('keeps its text, does not follow it, and reports it', async () => {
      let root!: Element;

      const warnings = await warningsOf(async () => {
        root = await page(`<sage-practice book-url="/book">${unsafe}</sage-practice>`);
      });

      expect(readAloud(root)).to.equal('Begin Book now');
      expect(press(root.querySelector('a')!)).to.equal(false);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(
        /<sage-consult-cta> <a href>: found "java\nscript:alert\(1\)", expected an https:/,
      );
    });

    it("offers the practice's telephone", async () => {
      let root!: Element;

      await warningsOf(async () => {
        root = await page(`<sage-practice book-url="/book" phone="(207) 555-0123">${unsafe}</sage-practice>`);
      });

      expect(readAloud(root)).to.equal('Begin Book now Call (207) 555-0123');
      expect(part(root.firstElementChild!, 'action')!.href).to.equal('tel:2075550123');
    });

    it('keeps the other links of the content', async () => {
      let widget!: Element;

      await warningsOf(async () => {
        widget = await page(
          '<sage-consult-cta><p>See <a href="data:text/html,x">this</a>.</p><p><a href="/book">Book</a></p></sage-consult-cta>',
        );
      });

      expect(readAloud(widget)).to.equal('See this. Book');
      expect(links(widget)).to.deep.equal(['text: this data:text/html,x', 'action: Book /book']);
      expect(press(widget.querySelector('a')!)).to.equal(false);
    });

    it('rejects an unsafe attribute too', async () => {
      let widget!: Element;

      const warnings = await warningsOf(async () => {
        widget = await page(
          '<sage-consult-cta heading="Begin" href="javascript:alert(1)"></sage-consult-cta>',
        );
      });

      expect(readAloud(widget)).to.equal('Begin');
      expect(warnings[0]).to.match(/<sage-consult-cta> href: found "javascript:alert\(1\)"/);
    });
  });

  describe('given no markup', () => {
    it('renders heading and action from the attributes', async () => {
      const widget = await page(
        '<sage-consult-cta heading="Begin" href="/book" label="Book now"></sage-consult-cta>',
      );

      expect(readAloud(widget)).to.equal('Begin Book now');
      expect(part(widget, 'heading')!.localName).to.match(/^h[2-6]$/);
    });

    it('reserves no space for missing text', async () => {
      const widget = await page('<sage-consult-cta href="/book"></sage-consult-cta>');

      const { left } = part(widget, 'action')!.getBoundingClientRect();

      expect(left - widget.getBoundingClientRect().left).to.be.below(40);
    });

    it('takes address and text from the practice and the defaults', async () => {
      const root = await page(
        '<sage-practice book-url="/book"><sage-consult-cta></sage-consult-cta></sage-practice>',
      );

      expect(readAloud(root)).to.equal('Book a free consultation');
    });

    it("offers the practice's telephone if nothing can be booked", async () => {
      const root = await page(
        '<sage-practice phone="207-555-0123"><sage-consult-cta heading="Begin"></sage-consult-cta></sage-practice>',
      );

      expect(readAloud(root)).to.equal('Begin Call 207-555-0123');
    });

    it('renders only the text without practice, link and telephone', async () => {
      const widget = await page('<sage-consult-cta><h2>Begin</h2></sage-consult-cta>');

      expect(readAloud(widget)).to.equal('Begin');
      expect(linksShownIn(widget)).to.have.length(0);
    });

    it('gives its heading one level below the heading before it, or the level from the attribute', async () => {
      const root = await page(
        '<div><h3>Before</h3><sage-consult-cta heading="Begin"></sage-consult-cta><h2>Behind</h2></div>',
      );
      const widget = root.querySelector('sage-consult-cta')!;
      expect(part(widget, 'heading')!.localName).to.equal('h4');

      widget.setAttribute('level', '2');
      await rendered(widget);

      expect(part(widget, 'heading')!.localName).to.equal('h2');
    });

    it("ignores a heading in another call, and gives it one level below the heading before a page's own component", async () => {
      const root = await page(
        '<div><h4>Before</h4><sage-consult-cta><h2>Begin</h2></sage-consult-cta><div class="component"></div></div>',
      );
      const inside = root.querySelector('.component')!.attachShadow({ mode: 'open' });
      inside.append(document.createElement('sage-consult-cta'));
      const widget = inside.querySelector('sage-consult-cta')!;

      widget.heading = 'Begin';
      await rendered(widget);

      expect(part(widget, 'heading')!.localName).to.equal('h5');
    });

    it('reports what it does not understand and goes on', async () => {
      let widget!: Element;

      const warnings = await warningsOf(async () => {
        widget = await page(
          '<sage-consult-cta layout="bannr" level="9" heading="Begin" href="/book"></sage-consult-cta>',
        );
      });

      expect(readAloud(widget)).to.equal('Begin Book a free consultation');
      expect(warnings.join('\n')).to.match(/layout: found "bannr", expected one of banner, card, inline/);
      expect(warnings.join('\n')).to.match(/level: found "9", expected a whole number from 2 to 6/);
    });
  });

  describe('given another language', () => {
    it('uses the language of the nearest lang, and English if it is unknown', async () => {
      languages.set('qaa', { 'consult-cta': { ...strings.english, book: 'Xxxx' } });

      const root = await page(
        '<div lang="qaa-Latn"><sage-consult-cta href="/a"></sage-consult-cta><p lang="en-GB"><sage-consult-cta href="/b"></sage-consult-cta></p></div>',
      );

      expect(readAloud(root)).to.equal('Xxxx Book a free consultation');
    });
  });

  describe('given a reader who presses the action', () => {
    it('fires the event first, with the whole address', async () => {
      const widget = await page<SageConsultCta>(written);
      let detail: unknown;
      document.addEventListener('sage-consult-open', (event) => (detail = event.detail), { once: true });

      const followed = press(widget.querySelector('a')!);

      expect(followed).to.equal(true);
      expect(detail).to.deep.equal({ href: `${location.origin}/book?from=end` });
    });

    it("does not follow the link if the page cancels the event, nor run the page's own handler", async () => {
      const widget = await page<SageConsultCta>(written);
      let handled = 0;
      widget.querySelector('a')!.addEventListener('click', () => handled++);
      widget.addEventListener('sage-consult-open', (event) => event.preventDefault());

      expect(press(widget.querySelector('a')!)).to.equal(false);
      expect(handled).to.equal(0);
    });

    it('treats the middle button the same, and ignores the right one', async () => {
      const widget = await page<SageConsultCta>(written);
      let said = 0;
      widget.addEventListener('sage-consult-open', () => said++);
      const aux = (button: number) =>
        new MouseEvent('auxclick', { button, bubbles: true, composed: true, cancelable: true });

      press(widget.querySelector('a')!, aux(1));
      press(widget.querySelector('a')!, aux(2));

      expect(said).to.equal(1);
    });

    it('fires no event for the secondary action, but fires one for a link in a sentence', async () => {
      const root = await page(
        '<div><sage-consult-cta><p><a href="/book">Book</a> | <a href="/about">About</a></p></sage-consult-cta><sage-consult-cta><p>You can <a href="/book">book</a>.</p></sage-consult-cta></div>',
      );
      const said: string[] = [];
      root.addEventListener('sage-consult-open', (event) => said.push(new URL(event.detail.href).pathname));

      press(root.querySelector<HTMLElement>('[href="/about"]')!);
      expect(said).to.deep.equal([]);

      press(root.lastElementChild!.querySelector('a')!);
      expect(said).to.deep.equal(['/book']);
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
