import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../index.js';
import { linksShownIn, lookOf, readAloud, rendered, warningsOf } from '../testing/page.js';
import { mount, watch } from './hooks.js';

watch();

/** Puts plain HTML on the page, and waits until its widgets have rendered. */
async function plain(html: string): Promise<HTMLElement> {
  const root = await fixture<HTMLElement>(`<div>${html}</div>`);
  await untilRendered(root);
  return root;
}

async function untilRendered(root: Element): Promise<void> {
  await rendered(root);
  for (const { shadowRoot } of root.querySelectorAll('*'))
    if (shadowRoot?.firstElementChild) await rendered(shadowRoot.firstElementChild);
}

const call = '<h2>Talk with us</h2><p>It is free.</p><p><a href="/book">Book a talk</a></p>';
const widgetIn = (hook: Element) => hook.shadowRoot?.firstElementChild;
const actionsIn = (hook: Element) => linksShownIn(hook).filter((link) => lookOf(link) === 'action');

describe('plain-HTML hooks', () => {
  it("respond to a reader's choices in each other, as the elements do", async () => {
    const card = (value: string) =>
      `<div class="sage-comparison-card" data-value="${value}"><h3>For ${value}</h3></div>`;
    const root = await plain(`<div data-sage="practice" data-book-url="/book">
      <ul><li data-service="couples" data-length="50 min" data-book-url="/two">Couples therapy</li></ul>
      <div data-sage="state-availability" data-check><ul><li data-state="TX">Texas</li></ul></div>
      <div class="sage-comparison-cards" data-choosable>${card('individual')}${card('couples')}</div>
      <p class="sage-consult-cta" data-level="2"></p>
    </div>`);
    const shadowOf = (selector: string) => widgetIn(root.querySelector(selector)!)!.shadowRoot!;
    const select = shadowOf('[data-sage=state-availability]').querySelector('select')!;
    const radio = shadowOf('.sage-comparison-cards').querySelector<HTMLInputElement>('input[value=couples]')!;
    const call = root.querySelector('.sage-consult-cta')!;

    radio.click();
    select.value = 'TX';
    select.dispatchEvent(new Event('change'));
    await untilRendered(root);

    expect(readAloud(radio.parentElement!)).to.equal('This fits me : For couples');
    expect(readAloud(widgetIn(call)!)).to.equal(
      'Yes, we can meet with you in Texas. Book a free couples consultation in Texas Sessions: Couples therapy, 50 min',
    );
    expect(actionsIn(call).map((link) => link.getAttribute('href'))).to.deep.equal(['/two']);
  });

  it('are as tall as the element once a question is there', async () => {
    const states = '<ul><li>Maine</li><li>Texas</li></ul>';
    const root = await plain(`<sage-state-availability check>${states}</sage-state-availability>
      <div class="sage-state-availability" data-check>${states}</div>`);
    const [element, hook] = root.children as unknown as [HTMLElement, HTMLElement];

    await waitUntil(() => widgetIn(hook)!.shadowRoot!.querySelector('select'));

    expect(hook.offsetHeight).to.equal(element.offsetHeight);
  });

  describe('given a block with the class or data-sage', () => {
    for (const attribute of ['class="box sage-consult-cta"', 'data-sage="consult-cta"'])
      it(`renders the widget from its content and does not change it, given ${attribute}`, async () => {
        const root = await plain(`<div ${attribute} data-layout="card">${call}</div>`);

        const hook = root.firstElementChild!;

        expect(readAloud(widgetIn(hook)!)).to.equal('Talk with us It is free. Book a talk');
        expect(actionsIn(hook).map(({ href }) => new URL(href).pathname)).to.deep.equal(['/book']);
        expect(widgetIn(hook)!.getAttribute('layout')).to.equal('card');
        expect(root.innerHTML).to.equal(`<div ${attribute} data-layout="card">${call}</div>`);
      });

    it('renders a clone of it again, once', async () => {
      const root = await plain(`<div class="sage-consult-cta">${call}</div>`);

      root.append(root.firstElementChild!.cloneNode(true));
      await untilRendered(root);

      expect(actionsIn(root.lastElementChild!).length).to.equal(1);
      expect(root.lastElementChild!.outerHTML).to.equal(root.firstElementChild!.outerHTML);
    });

    it("copies the element's options, and nothing else", async () => {
      const root = await plain(
        `<div class="sage-consult-cta" data-heading="Hello" data-href="/book" data-onclick="document.title = 'x'" data-style="color: red" data-id="a"></div>`,
      );

      const names = widgetIn(root.firstElementChild!)!.getAttributeNames();

      expect(names.sort()).to.deep.equal(['heading', 'href']);
    });

    it('follows its options, and removes the widget when the class is removed', async () => {
      const root = await plain('<div class="sage-consult-cta" data-heading="One" data-href="/a">Words</div>');
      const hook = root.firstElementChild as HTMLElement;

      hook.dataset.heading = 'Two';
      await untilRendered(root);
      const changed = readAloud(widgetIn(hook)!);
      hook.className = '';
      await untilRendered(root);
      hook.append(' of the page');
      await untilRendered(root);

      expect(changed).to.contain('Two Words');
      expect(readAloud(hook)).to.equal('Words of the page');
    });

    it('renders cards inside cards, aligned with each other', async () => {
      const card = (heading: string) =>
        `<div class="sage-comparison-card"><h3>${heading}</h3><ul><li data-row="Who">You</li></ul></div>`;
      const root = await plain(
        `<div class="sage-comparison-cards">${card('Alone')}${card('Together')}</div>`,
      );

      const cards = [...root.querySelectorAll('.sage-comparison-card')].map(widgetIn);
      const tops = [...root.querySelectorAll('.sage-comparison-card')].map((each) =>
        each.getBoundingClientRect(),
      );

      expect(cards.map((each) => readAloud(each!))).to.deep.equal(['Alone Who: You', 'Together Who: You']);
      expect(tops[0]!.top).to.equal(tops[1]!.top);
      expect(tops[0]!.left).to.be.lessThan(tops[1]!.left);
    });

    for (const [open, close] of [
      ['<article data-sage="footnoted-article">', '</article>'],
      ['<div class="block sage-footnoted-article"><article>', '</article></div>'],
    ])
      it(`joins and shows the notes of ${open}, and restores it when the hook is removed`, async () => {
        const html = `${open}<p>Trust<sup><a href="#n1">1</a></sup> is.</p><ol><li id="n1">A <b>note</b>.</li></ol>${close}`;
        const root = await plain(html);
        const hook = root.firstElementChild as HTMLElement;
        const marker = root.querySelector('sup a') as HTMLElement;

        const role = marker.getAttribute('role');
        marker.focus();
        marker.click();
        const { shadowRoot } = widgetIn(hook)!;
        // The preview part may still be loading.
        await waitUntil(() => shadowRoot!.querySelector(':popover-open'));
        const shown = shadowRoot!.querySelector(':popover-open')!;
        const words = readAloud(shown);
        shown.querySelector('a')!.focus();
        const isOpen = shown.matches(':popover-open');
        delete hook.dataset.sage;
        hook.classList.remove('sage-footnoted-article');
        await untilRendered(root);

        expect(role).to.equal('doc-noteref');
        expect(words).to.match(/^A note\./);
        expect(isOpen).to.equal(true);
        expect(root.innerHTML).to.equal(
          html.replace(' data-sage="footnoted-article"', '').replace(' sage-footnoted-article', ''),
        );
      });

    it('gives an article our typography if it asks for it', async () => {
      const root = await plain('<article data-sage="footnoted-article" data-prose=""><p>Trust</p></article>');

      const { maxInlineSize } = getComputedStyle(root.querySelector('p')!);

      expect(maxInlineSize).not.to.equal('none');
    });

    it('provides a practice to the widgets in it', async () => {
      const root = await plain(
        '<div class="sage-practice" data-states="ME"><p>Hello</p><div class="sage-state-availability"></div></div>',
      );

      const badge = root.querySelector('.sage-state-availability')!;

      expect(readAloud(widgetIn(badge)!)).to.equal('Available in Maine');
      expect(readAloud(root)).to.contain('Hello');
    });
  });

  describe('given an element that cannot have a shadow root', () => {
    it('moves a list into the widget, once, and restores it when the class is removed', async () => {
      const root = await plain('<ul class="sage-signs-checklist"><li>One</li></ul>');
      const list = root.querySelector('ul')!;

      mount(root);
      const around = list.parentElement!.localName;
      list.className = '';
      await untilRendered(root);

      expect(around).to.equal('sage-signs-checklist');
      expect(root.innerHTML).to.equal('<ul class=""><li>One</li></ul>');
    });

    it('ignores a list that is removed before it was rendered', async () => {
      const root = await fixture<HTMLElement>('<div></div>');
      const list = document.createElement('ul');
      list.className = 'sage-signs-checklist';

      const warnings = await warningsOf(async () => {
        root.append(list);
        list.remove();
        await untilRendered(root);
      });

      expect(list.parentNode).to.equal(null);
      expect(warnings).to.deep.equal([]);
    });

    it('renders a link in its paragraph, which does not change', async () => {
      const html = '<p><a class="sage-consult-cta" href="/book" data-layout="inline">Book a talk</a></p>';
      const root = await plain(html);

      await waitUntil(() => actionsIn(root.firstElementChild!).length === 1);

      expect(readAloud(widgetIn(root.firstElementChild!)!)).to.equal('Book a talk');
      expect(root.innerHTML.replace(/ data-sage-is="[^"]*"/g, '')).to.equal(html);
    });
  });

  describe('given a link whose address names a widget', () => {
    for (const address of ['/contact#sage-consult-cta', '/contact?sage=consult-cta'])
      it(`renders it for the page's own origin, given ${address}`, async () => {
        const root = await plain(`<p><a href="${address}">Talk with us</a></p>`);

        expect(actionsIn(root.firstElementChild!).length).to.equal(1);
      });

    it('renders it for the origin of book-url, even if the practice is added later', async () => {
      const root = await plain('<p><a href="https://book.example/?sage=consult-cta">Book</a></p>');
      const before = widgetIn(root.firstElementChild!);

      const practice = document.createElement('sage-practice');
      practice.setAttribute('book-url', 'https://book.example/us');
      root.replaceWith(practice);
      practice.append(root);
      await untilRendered(root);

      expect(before).to.equal(undefined);
      expect(actionsIn(root.firstElementChild!).length).to.equal(1);
      practice.remove();
    });

    it('stays a plain link if it leads elsewhere, or is a visitor’s', async () => {
      const links = [
        '<p><a href="https://elsewhere.example/#sage-consult-cta">Win</a></p>',
        '<p><a href="javascript:alert(1)#sage-consult-cta">Win</a></p>',
        '<p><a rel="nofollow ugc" href="/contact#sage-consult-cta">Win</a></p>',
      ].join('');
      const root = await plain(links);

      expect([...root.children].every(({ shadowRoot }) => !shadowRoot)).to.equal(true);
      expect(root.innerHTML).to.equal(links);
    });
  });

  describe('given a place where hooks are not allowed', () => {
    for (const [open, close] of [
      ['<ol class="comment-list"><li class="comment">', '</li></ol>'],
      ['<section id="comments">', '</section>'],
      ['<form>', '</form>'],
      ['<div contenteditable="true">', '</div>'],
      ['<div data-sage-ignore="">', '</div>'],
      ['<sage-consult-cta>', '</sage-consult-cta>'],
    ])
      it(`leaves a hook alone in ${open}`, async () => {
        const html = `${open}<p class="sage-consult-cta"><a href="/win#sage-consult-cta">Win</a></p>${close}`;
        const root = await plain(html);

        mount(root);

        expect(root.querySelector('p')!.shadowRoot).to.equal(null);
        expect(root.innerHTML).to.equal(html);
      });

    it("shows a hook's own content as soon as it becomes editable", async () => {
      const root = await plain(`<div class="sage-consult-cta">${call}</div>`);

      root.contentEditable = 'true';
      await untilRendered(root);

      expect(widgetIn(root.firstElementChild!)!.localName).to.equal('slot');
      expect(readAloud(root)).to.equal('Talk with us It is free. Book a talk');
    });
  });

  describe('given a hook that cannot be rendered', () => {
    it('renders the others', async () => {
      const root = await fixture<HTMLElement>('<div></div>');
      const closed = document.createElement('div');
      // Another component's closed root, which nothing can reach.
      // oxlint-disable-next-line wc/no-closed-shadow-root
      closed.attachShadow({ mode: 'closed' });
      closed.className = 'sage-consult-cta';
      const other = document.createElement('div');
      other.className = 'sage-consult-cta';
      other.dataset.href = '/book';

      root.append(closed, other);
      await untilRendered(root);

      expect(actionsIn(other).length).to.equal(1);
    });
  });
});
