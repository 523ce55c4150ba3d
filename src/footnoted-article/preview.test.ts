import { aTimeout, expect } from '@open-wc/testing';
import { article, isOpen, linked, words } from '../testing/articles.js';
import { page, rendered, warningsOf } from '../testing/page.js';
import { loadPreview } from './load-preview.js';

const box = (widget: Element) => widget.shadowRoot!.querySelector<HTMLElement>('[part=preview]')!;
const hover = (element: Element, type: string, pointerType = 'mouse') =>
  element.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType }));
const press = (element: Element, key: string, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  });
  element.dispatchEvent(event);
  return event.defaultPrevented;
};

describe('<sage-footnoted-article>', () => {
  before(async () => void (await loadPreview()));
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  describe('a preview', () => {
    it('opens when the pointer rests on a marker, and closes when the pointer has left both', async () => {
      const { widget, markers } = await article(linked);

      hover(markers()[0]!, 'pointerover');
      await aTimeout(500);
      const opened = [isOpen(widget), box(widget).getAttribute('aria-label'), words(box(widget))];
      hover(markers()[0]!, 'pointerout');
      hover(box(widget), 'pointerover');
      await aTimeout(500);
      const entered = isOpen(widget);
      hover(box(widget), 'pointerout');
      await aTimeout(500);

      expect(opened).to.deep.equal([true, 'Note 1', 'First note. Go to note 1 Copy Close']);
      expect([entered, isOpen(widget)]).to.deep.equal([true, false]);
    });

    it("has the page's font, and is smaller than the article", async () => {
      const { root, widget } = await article(linked);
      root.style.font = '20px monospace';

      const { fontFamily, fontSize } = getComputedStyle(box(widget));

      expect([fontFamily, fontSize]).to.deep.equal(['monospace', '17.5px']);
    });

    it('does not open for a pointer that only passes, or for touch', async () => {
      const { widget, markers } = await article(linked);

      hover(markers()[0]!, 'pointerover');
      hover(markers()[0]!, 'pointerout');
      hover(markers()[1]!, 'pointerover', 'touch');
      await aTimeout(500);

      expect(isOpen(widget)).to.equal(false);
    });

    it('opens on click, stays when the pointer leaves, and follows the link on a second click', async () => {
      const { widget, markers } = await article(linked);
      const marker = markers()[1]!;

      marker.click();
      await rendered(widget);
      hover(marker, 'pointerout');
      await aTimeout(500);
      const stayed = [isOpen(widget), location.hash];
      marker.click();
      await aTimeout(50);

      expect(stayed).to.deep.equal([true, '']);
      expect([isOpen(widget), location.hash]).to.deep.equal([false, '#fn2']);
    });

    it('opens also after its article was moved', async () => {
      const { root, widget, markers } = await article(linked);
      root.append(document.createElement('div'));
      root.lastElementChild!.append(widget);
      await rendered(root);

      markers()[0]!.click();
      await rendered(root);

      expect(isOpen(widget)).to.equal(true);
    });

    it('does not throw when its article is moved into a template', async () => {
      const { widget, markers } = await article(linked);
      markers()[0]!.click();
      const errors: string[] = [];
      const handle = (event: ErrorEvent) => errors.push(event.message);
      addEventListener('error', handle);

      document.createElement('template').content.append(widget);
      await aTimeout(0);
      removeEventListener('error', handle);

      expect(errors).to.deep.equal([]);
      expect(widget.querySelector('[role=doc-noteref]')).to.equal(null);
    });

    it('starts and stops when the preview property changes', async () => {
      const { widget, markers } = await article(linked, 'preview="none"');
      widget.preview = 'popover';
      await rendered(widget);
      markers()[0]!.click();
      await rendered(widget);
      const begun = isOpen(widget);

      widget.preview = 'none';
      await rendered(widget);

      expect([begun, isOpen(widget)]).to.deep.equal([true, false]);
    });

    it('leaves a click with a modifier key to the browser', async () => {
      const { widget, markers } = await article(linked);
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
      document.addEventListener('click', (event) => event.preventDefault(), { once: true });
      let prevented = true;
      markers()[0]!.addEventListener('click', () => setTimeout(() => (prevented = false)));

      markers()[0]!.dispatchEvent(click);
      await rendered(widget);

      expect([isOpen(widget), prevented]).to.deep.equal([false, false]);
    });

    it('closes on Escape, and returns the focus', async () => {
      const { widget, markers } = await article(linked);
      markers()[0]!.focus();
      markers()[0]!.click();
      await rendered(widget);
      box(widget).querySelector('a')!.focus();

      press(box(widget), 'Escape');

      expect(isOpen(widget)).to.equal(false);
      expect(document.activeElement).to.equal(markers()[0]);
    });

    it('is entered with Tab from its marker, and left for the marker with Shift+Tab', async () => {
      const { widget, markers } = await article(linked);
      markers()[0]!.focus();
      markers()[0]!.click();
      await rendered(widget);

      const entered = press(markers()[0]!, 'Tab');
      const inside = widget.shadowRoot!.activeElement;
      const left = press(inside!, 'Tab', { shiftKey: true });

      expect([entered, words(inside!)]).to.deep.equal([true, 'Go to note 1']);
      expect([left, document.activeElement]).to.deep.equal([true, markers()[0]]);
      expect(isOpen(widget)).to.equal(true);
    });

    it("closes on a press elsewhere, and when another article's preview opens", async () => {
      const root = await page(
        `<div>${`<sage-footnoted-article>${linked}</sage-footnoted-article>`.repeat(2)}</div>`,
      );
      const [first, second] = [...root.children] as [Element, Element];
      const marker = (widget: Element) => widget.querySelector<HTMLElement>('[role=doc-noteref]')!;

      marker(first).click();
      await rendered(root);
      marker(second).click();
      await rendered(root);
      const openNow = [isOpen(first), isOpen(second)];
      hover(root, 'pointerdown');

      expect(openNow).to.deep.equal([false, true]);
      expect(isOpen(second)).to.equal(false);
    });

    it('replaces its content with a note that is cited in it', async () => {
      const { widget, markers } = await article(
        linked.replace('First note.', 'First note.<sup><a href="#fn2">2</a></sup>'),
      );
      markers()[0]!.click();
      await rendered(widget);

      box(widget).querySelector<HTMLElement>('[role=doc-noteref]')!.click();
      await rendered(widget);

      expect(words(box(widget))).to.match(/^Second, doi:10.1000\/xyz123. Go to note 2/);
      expect(isOpen(widget)).to.equal(true);
    });

    it('keeps its links usable, except unsafe ones', async () => {
      const { widget, markers } = await article(
        linked.replace(
          'First note.',
          '<a href="https://example.org/">Safe</a> <a href="javascript:alert(1)">not</a>',
        ),
      );

      markers()[0]!.click();
      await rendered(widget);

      expect([...box(widget).querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
        'https://example.org/',
        '#fn1',
      ]);
      expect(words(box(widget))).to.contain('Safe not');
    });

    it('is next to its marker and inside the window', async () => {
      const { widget, markers } = await article(linked);

      markers()[0]!.click();
      await rendered(widget);
      const [preview, marker] = [box(widget), markers()[0]!].map((each) => each.getBoundingClientRect());

      const between = Math.max(preview!.top - marker!.bottom, marker!.top - preview!.bottom);
      expect(between).to.be.within(0, 16);
      expect(preview!.left).to.be.at.least(0);
      expect(preview!.right).to.be.at.most(innerWidth);
    });

    it('does not open, given preview="none"', async () => {
      const { widget, markers } = await article(linked, 'preview="none"');

      markers()[0]!.click();
      await aTimeout(50);

      expect([isOpen(widget), location.hash]).to.deep.equal([false, '#fn1']);
    });

    it('reports an invalid preview value once, and shows previews', async () => {
      let widget: Element | undefined;

      const warnings = await warningsOf(async () => {
        ({ widget } = await article(linked, 'preview="hover"'));
        widget.querySelector<HTMLElement>('[role=doc-noteref]')!.click();
        await rendered(widget);
      });

      expect(warnings).to.deep.equal([
        '<sage-footnoted-article> preview: found "hover", expected one of popover, none',
      ]);
      expect(isOpen(widget!)).to.equal(true);
    });
  });
});
