import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './signs-checklist.js';
import type { SageSignsChecklist } from './signs-checklist.js';
import { languages } from '../shared/languages.js';
import {
  heading,
  list,
  note,
  written,
  all,
  boxes,
  box,
  words,
  signs,
  ticked,
  groups,
  tool,
  said,
  item,
} from '../testing/checklists.js';
import { page, readAloud, rendered, warningsOf } from '../testing/page.js';
import { openRoots } from '../testing/roots.js';

openRoots();

describe('<sage-signs-checklist>', () => {
  describe("given the author's own list", () => {
    it('renders each item as a native checkbox, labeled by its text and formatting', async () => {
      const widget = await page(written);

      expect(boxes(widget).map(({ type }) => type)).to.deep.equal(['checkbox', 'checkbox', 'checkbox']);
      expect(signs(widget)).to.deep.equal(['You wait', 'You ask', 'You leave']);
      expect(words(box(widget, 0).labels![0]!.querySelector('em')!)).to.equal('wait');
      expect(box(widget, 1).labels![0]!.querySelector('a')!.getAttribute('href')).to.equal('/ask');
      expect(ticked(widget)).to.deep.equal([]);
    });

    it('names the group by the heading', async () => {
      const widget = await page(written);

      expect(all(widget, 'fieldset').map((group) => group.querySelectorAll('input').length)).to.deep.equal([
        3,
      ]);
      expect(groups(widget)).to.deep.equal(['Signs to look at']);
    });

    it('keeps heading, intro and closing note in place', async () => {
      const widget = await page(written);

      expect(readAloud(widget)).to.equal(
        'Signs to look at Some of them. You wait You ask You leave Clear Print with marks Print without marks ' +
          'Nothing you mark is sent or saved. Anyone can read a printout. This is not a test.',
      );
    });

    it('leaves the list in the page, byte for byte, in place and invisible, whatever is ticked', async () => {
      const widget = await page(written);

      box(widget, 1).click();
      await rendered(widget);

      expect(ticked(widget)).to.deep.equal(['You ask']);
      expect(widget.outerHTML).to.equal(written);
      const { position, visibility } = getComputedStyle(widget.querySelector('ul')!);
      expect([position, visibility]).to.deep.equal(['absolute', 'hidden']);
    });

    it('ticks a sign by a click on its text, and by keyboard', async () => {
      const root = await page(`<div><button>Before</button>${written}</div>`);
      const widget = root.querySelector('sage-signs-checklist')!;

      box(widget, 2).labels![0]!.click();
      root.querySelector('button')!.focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      await sendKeys({ press: ' ' });

      expect(ticked(widget)).to.deep.equal(['You wait', 'You leave']);
    });

    it('removes all ticks with Clear', async () => {
      const widget = await page(written);
      box(widget, 0).click();
      box(widget, 2).click();

      tool(widget, 'Clear').click();

      expect(ticked(widget)).to.deep.equal([]);
    });

    it('announces nothing but "Cleared", each time', async () => {
      const widget = await page(written);

      const heard = [said(widget)];
      for (const act of [0, 'Clear', 1, 'Clear'] as const) {
        (act === 'Clear' ? tool(widget, act) : box(widget, act)).click();
        await rendered(widget);
        heard.push(said(widget));
      }

      expect(heard).to.deep.equal(['', '', 'Cleared', '', 'Cleared']);
    });

    it('shows no number, and nothing that depends on the ticks', async () => {
      const widget = await page(written);
      const before = readAloud(widget);

      for (const each of boxes(widget)) each.click();
      await rendered(widget);

      expect(readAloud(widget)).to.equal(before);
      expect(before).not.to.match(/\d/);
    });

    it('leaves out items without text', async () => {
      const widget = await page(
        written.replace('<li>You leave</li>', '<li> </li><li>You leave</li><li></li><li>&#8203;</li>'),
      );

      expect(signs(widget)).to.deep.equal(['You wait', 'You ask', 'You leave']);
    });

    it('names each of several lists by the heading before it, and clears them together', async () => {
      const widget = await page(
        `<sage-signs-checklist>${heading}${list}<h3>And more</h3><ol><li>You hide</li></ol></sage-signs-checklist>`,
      );
      box(widget, 0).click();
      box(widget, 3).click();

      const before = ticked(widget);
      tool(widget, 'Clear').click();

      expect(groups(widget)).to.deep.equal(['Signs to look at', 'And more']);
      expect(before).to.deep.equal(['You wait', 'You hide']);
      expect(ticked(widget)).to.deep.equal([]);
      expect(all(widget, 'button')).to.have.length(3);
    });

    it('copies no control, handler or component into a row, only their text', async () => {
      const widget = await page(
        `<sage-signs-checklist><ul>
          <li onclick="this.title = 1"><label><input type="checkbox"> You <b onclick="this.title = 1">wait</b></label></li>
          <li><x-icon>You</x-icon> <b is="x-b">ask</b><style>input { display: none }</style><iframe></iframe></li>
        </ul></sage-signs-checklist>`,
      );

      const inRows = all(widget, '.sign *');

      expect(signs(widget)).to.deep.equal(['You wait', 'You ask']);
      expect(inRows.map(({ localName }) => localName)).to.deep.equal(['input', 'span', 'b', 'input', 'span']);
      expect(inRows.filter((each) => each.hasAttribute('onclick') || each.hasAttribute('is'))).to.deep.equal(
        [],
      );
    });
  });

  describe('given changes of the page', () => {
    it('keeps a tick while other items are changed, added, moved and removed', async () => {
      const widget = await page(written);
      box(widget, 1).click();
      const marked = item(widget, 1);

      item(widget, 0).textContent = 'You worry';
      await rendered(widget);
      marked.before(document.createRange().createContextualFragment('<li>You hide</li><li>You hope</li>'));
      await rendered(widget);
      item(widget, 0).remove();
      await rendered(widget);
      marked.parentElement!.prepend(marked);
      await rendered(widget);

      expect(signs(widget)).to.deep.equal(['You ask', 'You hide', 'You hope', 'You leave']);
      expect(ticked(widget)).to.deep.equal(['You ask']);
    });

    it("follows an item's text, and keeps its tick", async () => {
      const widget = await page(written);
      box(widget, 0).click();

      item(widget, 0).querySelector('em')!.textContent = 'pause';
      await rendered(widget);

      expect(signs(widget)).to.deep.equal(['You pause', 'You ask', 'You leave']);
      expect(ticked(widget)).to.deep.equal(['You pause']);
    });

    it('keeps ticks when it is moved, and renders its rows once', async () => {
      const root = await page(`<div>${written}<section></section></div>`);
      const widget = root.querySelector('sage-signs-checklist')!;
      box(widget, 2).click();

      root.querySelector('section')!.append(widget);
      await rendered(root);

      expect(ticked(widget)).to.deep.equal(['You leave']);
      expect(all(widget, 'fieldset, [part=tools]')).to.have.length(2);
    });

    it('follows the signs attribute', async () => {
      const widget = await page<SageSignsChecklist>(
        '<sage-signs-checklist signs="You wait"></sage-signs-checklist>',
      );

      widget.signs = 'You ask | You leave';
      await rendered(widget);

      expect(signs(widget)).to.deep.equal(['You ask', 'You leave']);
    });
  });

  describe('given attributes', () => {
    it('splits signs at bars and line breaks', async () => {
      const widget = await page(
        '<sage-signs-checklist signs="You wait | You ask\n You <leave> ||"></sage-signs-checklist>',
      );

      expect(signs(widget)).to.deep.equal(['You wait', 'You ask', 'You <leave>']);
      expect(groups(widget)).to.deep.equal(['Signs']);
    });

    it('renders the heading one level below the one before it, or at the given level, and names the group by it', async () => {
      const root = await page(
        `<div><h3>Before</h3>
          <sage-signs-checklist heading="Some signs" signs="You wait"></sage-signs-checklist>
          <sage-signs-checklist heading="Some signs" level="2" signs="You wait"></sage-signs-checklist></div>`,
      );

      const widgets = [...root.querySelectorAll('sage-signs-checklist')];

      expect(widgets.flatMap(groups)).to.deep.equal(['Some signs', 'Some signs']);
      expect(
        widgets.flatMap((each) => all(each, '[part=heading]')).map(({ localName }) => localName),
      ).to.deep.equal(['h4', 'h2']);
    });

    it("prefers the author's own heading and list", async () => {
      const widget = await page(
        written.replace('checklist>', 'checklist heading="Wrong" signs="Wrong | Wrong">'),
      );

      expect(readAloud(widget))
        .to.match(/^Signs to look at Some of them\. You wait You ask/)
        .and.not.contain('Wrong');
    });
  });

  describe('given odd markup', () => {
    const lists: [items: string, rows: string[]][] = [
      ['<li>A</li><li hidden>B</li><li style="display:none">C</li>', ['A']],
      ['<ul><li>A</li></ul><div><li>B</li></div>', ['A', 'B']],
      ['<li><button>A</button></li><li>B <button>C</button></li>', ['A', 'B C']],
      ['<li>A<ul><li>B</li></ul></li>', ['AB']],
    ];
    for (const [items, rows] of lists)
      it(`shows ${rows.join(', ')} for ${items}`, async () => {
        const widget = await page(`<sage-signs-checklist><ul>${items}</ul></sage-signs-checklist>`);

        expect(signs(widget)).to.deep.equal(rows);
        expect(all(widget, 'label button')).to.have.length(0);
      });

    it('has no space above what comes first, as without the script', async () => {
      const space = async (content: string) => {
        const widget = await page(`<sage-signs-checklist>${content}</sage-signs-checklist>`);
        return getComputedStyle(all(widget, 'fieldset')[0]!).marginTop;
      };

      expect(await space(list)).to.equal('0px');
      expect(await space(heading + list)).to.not.equal('0px');
    });
  });

  describe('given invalid input', () => {
    it('keeps the readable content, and reports once what was expected', async () => {
      let widget!: HTMLElement;

      const warnings = await warningsOf(async () => {
        widget = await page(
          `<sage-signs-checklist>${heading}<ul><li></li></ul>${note}</sage-signs-checklist>`,
        );
        widget.title = 'Changed';
        await rendered(widget);
        widget.querySelector('p')!.dispatchEvent(new Event('change', { bubbles: true }));
      });

      expect(readAloud(widget)).to.equal('Signs to look at This is not a test.');
      expect(all(widget, 'button, fieldset')).to.have.length(0);
      expect(warnings).to.deep.equal([
        '<sage-signs-checklist> signs: found "", expected a list in the element, or signs divided by | or line breaks',
      ]);
    });

    it('removes an unsafe link, keeps its text, and reports it once', async () => {
      let widget!: HTMLElement;

      const warnings = await warningsOf(async () => {
        widget = await page(written.replace('/ask', 'javascript:alert(1)'));
        item(widget, 0).textContent = 'You worry';
        await rendered(widget);
      });

      expect(signs(widget)).to.deep.equal(['You worry', 'You ask', 'You leave']);
      expect(all(widget, 'a')).to.have.length(0);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^<sage-signs-checklist> <a href>: found "javascript:alert\(1\)"/);
    });

    it('renders the heading at the default level if level is invalid, and reports it', async () => {
      let widget!: Element;

      const warnings = await warningsOf(async () => {
        widget = await page('<sage-signs-checklist heading="A" level="9" signs="B"></sage-signs-checklist>');
      });

      expect(all(widget, '[part=heading]')[0]!.localName).to.equal('h2');
      expect(warnings.join()).to.match(/^<sage-signs-checklist> level: found "9"/);
    });
  });

  describe('given another language', () => {
    it('is translated', async () => {
      languages.set('qac', {
        'signs-checklist': {
          signs: 'Zzzz',
          clear: 'Aaaa',
          cleared: 'Bbbb',
          printMarked: 'Cccc',
          printBlank: 'Dddd',
          privacy: 'Eeee',
        },
      });
      const root = await page(
        '<div lang="qac"><sage-signs-checklist signs="You wait"></sage-signs-checklist></div>',
      );
      const widget = root.firstElementChild!;

      tool(widget, 'Aaaa').click();

      expect(readAloud(widget)).to.equal('You wait Aaaa Cccc Dddd Eeee Bbbb');
      expect(groups(widget)).to.deep.equal(['Zzzz']);
    });

    it('puts the checkboxes on the right in right-to-left text', async () => {
      const root = await page(`<div dir="rtl">${written}</div>`);
      const widget = root.firstElementChild!;

      const [row] = all(widget, '.sign');
      const { right } = box(widget, 0).getBoundingClientRect();

      expect(right).to.be.above(row!.lastElementChild!.getBoundingClientRect().right);
      expect(right).to.be.closeTo(row!.getBoundingClientRect().right, 1);
    });
  });

  describe('given axe', () => {
    it('finds no violation', async () => {
      const widget = await page(written);

      await expect(widget).to.be.accessible();
    });

    it('would find one if a checkbox had no label', async () => {
      const widget = await page(written);
      all(widget, '.sign')[1]!.lastElementChild!.remove();

      await expect(widget).not.to.be.accessible();
    });
  });
});
