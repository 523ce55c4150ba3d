import { expect } from '@open-wc/testing';
import '../practice/practice.js';
import type { SageConsultCta } from './consult-cta.js';
import { links, part, press, written } from '../testing/calls.js';
import { page, readAloud, warningsOf } from '../testing/page.js';

describe('<sage-consult-cta>', () => {
  describe('given two links that do not fit beside each other', () => {
    const words = '<h2>Begin with one conversation</h2><p>Come with a question, or come to listen.</p>';
    const actions = '<p><a href="/book">Book a free consultation</a> <a href="/how">How we work</a></p>';
    /** Shows a call in so many pixels, and returns its box and those of its two links. */
    const boxesIn = async (width: number, direction = 'ltr') => {
      const root = await page(
        `<div dir="${direction}" style="inline-size: ${width}px"><sage-consult-cta>${words}${actions}</sage-consult-cta></div>`,
      );
      const box = (element: Element) => element.getBoundingClientRect();
      const [action, other] = [...root.querySelectorAll('a')].map(box);
      return { call: box(root.querySelector('sage-consult-cta')!), action: action!, other: other! };
    };

    it('stacks them at the end of a banner, with a gap', async () => {
      for (const direction of ['ltr', 'rtl']) {
        const { call, action, other } = await boxesIn(640, direction);
        const toEnd = (box: DOMRect) => (direction === 'ltr' ? call.right - box.right : box.left - call.left);

        expect(other.top - action.bottom).to.be.at.least(4);
        expect(toEnd(action)).to.be.below(30);
        expect(toEnd(other)).to.be.closeTo(toEnd(action), 1);
      }
    });

    it('stacks them at the start of a narrow box, with a gap', async () => {
      const { call, action, other } = await boxesIn(280);

      expect(other.top - action.bottom).to.be.at.least(4);
      expect(other.left).to.equal(action.left);
      expect(action.left - call.left).to.be.below(30);
    });
  });

  describe('given odd links', () => {
    const calls: [content: string, links: string[]][] = [
      ['<p hidden><a href="/old">Old</a></p><p><a href="/book">Book</a></p>', ['action: Book /book']],
      [
        '<p style="display: none"><a href="/old">Old</a></p><p><a href="/book">Book</a></p>',
        ['action: Book /book'],
      ],
      [
        '<p><a href="/old" style="display:none">Old</a></p><p><a href="/book">Book</a></p>',
        ['action: Book /book'],
      ],
      [
        '<p><a href="/us"><img alt="Us" width="9" height="9"></a></p><p><a href="/book">Book</a></p>',
        ['text:  /us', 'action: Book /book'],
      ],
      ['<p><a href="/book"><img alt="Book" width="9" height="9"></a></p>', ['action:  /book']],
      [
        '<svg width="9" height="9"><a href="/us"></a></svg><p><a href="/book">Book</a></p>',
        ['action: Book /book'],
      ],
    ];
    for (const [content, found] of calls)
      it(`finds the action in ${content}`, async () => {
        const widget = await page(`<sage-consult-cta><h2>Begin</h2>${content}</sage-consult-cta>`);

        expect(links(widget)).to.deep.equal(found);
      });
  });

  describe('given no link', () => {
    for (const [content, count] of [
      ['<p>Meet us.</p>', 1],
      ['<p>Meet us.</p><button type="button" data-cal-link="practice/intro">Book</button>', 0],
      ['<p>Meet us.</p><iframe title="Book" srcdoc="Book"></iframe>', 0],
    ] as const)
      it(`gives ${count} warnings: ${content}`, async () => {
        const warnings = await warningsOf(() => page(`<sage-consult-cta>${content}</sage-consult-cta>`));

        expect(warnings).to.have.length(count);
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

    it('gives the link its address back, unless a handler of the page changed it', async () => {
      const call = await page(
        '<sage-consult-cta campaign="spring"><p><a href="/book">Book</a></p></sage-consult-cta>',
      );
      const link = call.querySelector('a')!;
      const addresses: (string | null)[] = [];
      const press = async () => {
        link.click();
        addresses.push(link.getAttribute('href')!.split('?')[0]!.replace(location.origin, ''));
        await new Promise((done) => setTimeout(done));
        addresses.push(link.getAttribute('href'));
      };
      link.addEventListener('click', (event) => event.preventDefault());

      await press();
      link.addEventListener('click', () => link.setAttribute('href', '/thanks'));
      await press();

      expect(addresses).to.deep.equal(['/book', '/book', '/thanks', '/thanks']);
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
});
