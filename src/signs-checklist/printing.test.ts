import { expect } from '@open-wc/testing';
import './signs-checklist.js';
import { all, box, ticked, tool, written } from '../testing/checklists.js';
import { page } from '../testing/page.js';
import { openRoots } from '../testing/roots.js';

openRoots();

describe('<sage-signs-checklist>', () => {
  describe('given a printer', () => {
    // The print dialog would stay open, and one engine crashes on it.
    const print = globalThis.print;
    let printed: boolean[] = [];
    beforeEach(() => {
      printed = [];
      globalThis.print = () =>
        printed.push(document.querySelector('sage-signs-checklist')!.matches(':state(sage-printing)'));
    });
    afterEach(() => {
      globalThis.print = print;
    });

    const ends: Record<string, () => unknown> = {
      'the browser says that it is over': () => dispatchEvent(new Event('afterprint')),
      'the reader goes on, where nothing was said': () =>
        document.body.dispatchEvent(new PointerEvent('pointerdown')),
      'the reader goes on by keyboard': () => document.body.dispatchEvent(new KeyboardEvent('keydown')),
    };
    for (const [when, end] of Object.entries(ends))
      it(`prints the list alone, until ${when}`, async () => {
        const widget = await page(written);
        box(widget, 0).click();

        tool(widget, 'Print with marks').click();
        const isPrinting = widget.matches(':state(sage-printing)');
        end();

        expect(printed).to.deep.equal([true]);
        expect(isPrinting).to.equal(true);
        expect(widget.matches(':state(sage-printing)')).to.equal(false);
        expect(ticked(widget)).to.deep.equal(['You wait']);
        expect(widget.outerHTML).to.equal(written);
      });

    it('prints the marks again after a print without them', async () => {
      const widget = await page(written);
      const marks = () => all<HTMLElement>(widget, 'fieldset')[0]!.dataset.marks;

      tool(widget, 'Print without marks').click();
      const before = marks();
      dispatchEvent(new Event('afterprint'));
      const after = marks();
      tool(widget, 'Print with marks').click();

      expect([before, after, marks()]).to.deep.equal(['blank', undefined, '']);
      expect(printed).to.deep.equal([true, true]);
      dispatchEvent(new Event('afterprint'));
    });
  });
});
