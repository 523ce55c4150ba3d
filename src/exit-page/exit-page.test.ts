import { aTimeout, expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './exit-page.js';
import type { SageExitPage } from './exit-page.js';
import { page, rendered, warningsOf } from '../testing/page.js';

const link = '<a href="/weather">Leave this page</a>';
const actionIn = (element: Element) => element.shadowRoot!.querySelector<HTMLAnchorElement>('[part=action]');
const statusIn = (element: Element) => element.shadowRoot!.querySelector('[role=status]')!.textContent.trim();

const key = (type: string, name: string, target: EventTarget = document) =>
  target.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true, composed: true }));
const press = (name: string, target?: EventTarget) => {
  key('keydown', name, target);
  key('keyup', name, target);
};

// WebKit lets a same-origin frame navigate its page in spite of `sandbox`, so the tests would lose their
// page. In WebKit only exit-framed.test.ts, which has a page of its own, can test these.
const isWebKit = /AppleWebKit\/(?!.*Chrome)/.test(navigator.userAgent);
const itLeaves = (name: string, test: () => Promise<void>): unknown => isWebKit || it(name, test);

/** A page with the exit in a frame. The frame can leave without navigating the page of the tests. */
async function framed(): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(
    '<iframe title="A hard subject" sandbox="allow-scripts allow-same-origin"></iframe>',
  );
  frame.src = new URL('fixtures/page.html', import.meta.url).href;
  for (;;) {
    await Promise.race([oneEvent(frame, 'load'), aTimeout(50)]);
    const exit = frame.contentDocument?.querySelector('sage-exit-page');
    if (exit?.shadowRoot && actionIn(exit)) return frame;
  }
}

/** Returns what is shown at the moment of leaving, and facts about the next page. */
async function left(frame: HTMLIFrameElement, act: () => void) {
  const document = frame.contentDocument!;
  const { length } = history;
  // The frame makes the call, because this page's own navigations are not limited by the frame's sandbox.
  const meanwhile = await new Promise<{ words: string; title: string }>((seen) => {
    Object.assign(frame.contentWindow!, {
      act: () => {
        act();
        seen({ words: document.body.innerText.trim(), title: document.title });
      },
    });
    frame.contentWindow!.postMessage('', location.origin);
  });
  // Its first page may still be loading.
  do await oneEvent(frame, 'load');
  while (frame.contentDocument!.URL.endsWith('page.html'));
  const { URL: address, referrer } = frame.contentDocument!;
  return { ...meanwhile, file: address.split('/').at(-1), referrer, added: history.length - length };
}
const leftPage = {
  words: 'Leaving this page.',
  title: location.hostname,
  file: 'neutral.html',
  referrer: '',
  added: 0,
};

describe('<sage-exit-page>', () => {
  describe('given a link', () => {
    it('keeps another link in its line', async () => {
      const exit = await page<SageExitPage>(
        `<sage-exit-page><p>${link} | <a href="/safety">Safety</a></p></sage-exit-page>`,
      );

      expect(actionIn(exit)!.textContent).to.equal('Leave this page');
      expect(exit.querySelector<HTMLElement>('[href="/safety"]')!.checkVisibility()).to.equal(true);
      expect(exit.querySelector('[href="/safety"]')!.getClientRects().length).to.equal(1);
    });

    it('is never wider than the page, however long its words are', async () => {
      const exit = await page<SageExitPage>(
        `<div style="inline-size:200px"><sage-exit-page>${link.replace('this page', 'x'.repeat(60))}</sage-exit-page></div>`,
      );

      expect(actionIn(exit.firstElementChild!)!.getBoundingClientRect().width).to.be.below(201);
    });

    it('renders it, and leaves the author’s own unchanged', async () => {
      const exit = await page<SageExitPage>(`<sage-exit-page>${link}</sage-exit-page>`);

      const { textContent, pathname, rel } = actionIn(exit)!;
      expect([textContent, pathname, rel]).to.deep.equal(['Leave this page', '/weather', 'noreferrer']);
      expect(exit.innerHTML).to.equal(link);
    });

    it('never leaves for a help line if there is another link, and names a link without words by its site', async () => {
      for (const [content, name, host] of [
        [
          '<p><a href="https://www.thehotline.org">Help</a></p><p><a href="https://a.example">Leave</a></p>',
          'Leave',
          'a.example',
        ],
        [
          '<p><a href="https://old.example" hidden>Old</a><a href="https://a.example">Leave</a></p>',
          'Leave',
          'a.example',
        ],
        ['<a href="https://a.example"><i></i></a>', 'a.example', 'a.example'],
        ['<a href="https://www.thehotline.org">Help</a>', 'Help', 'www.thehotline.org'],
      ]) {
        const exit = await page(`<sage-exit-page>${content}</sage-exit-page>`);

        const { textContent, hostname } = actionIn(exit)!;
        expect([textContent, hostname]).to.deep.equal([name, host]);
      }
    });

    it('removes the parameter that a CMS added to the link, which names this site', async () => {
      for (const [written, shown] of [
        [`?zip=1&ref=${location.hostname}`, '?zip=1'],
        [`?ref=${location.hostname}`, ''],
        ['?ref=somebody-else&q=a%20b', '?ref=somebody-else&q=a%20b'],
      ]) {
        const exit = await page(`<sage-exit-page><a href="/weather${written}">Leave</a></sage-exit-page>`);
        expect(actionIn(exit)!.search).to.equal(shown);
        exit.remove();
      }
    });

    it('leads to the host that the author wrote without a scheme', async () => {
      const exit = await page('<sage-exit-page><a href="www.weather.com">Leave</a></sage-exit-page>');

      expect(actionIn(exit)!.href).to.equal('https://www.weather.com/');
    });

    it('is named after the label of a link that is only an icon', async () => {
      const exit = await page(
        '<sage-exit-page><a href="/weather" aria-label="Leave this page"><svg aria-hidden="true"></svg></a></sage-exit-page>',
      );

      expect(actionIn(exit)!.textContent).to.equal('Leave this page');
    });

    for (const [written, named] of [
      ['<a href="/weather" aria-label="Leave this page">X</a>', 'Leave this page'],
      ['<a href="/weather" aria-label="Exit">Leave</a>', 'Leave'],
      ['<a href="/weather">Leave<br>this page</a>', 'Leave this page'],
    ] as const)
      it(`is named “${named}” after ${written}`, async () => {
        expect(actionIn(await page(`<sage-exit-page>${written}</sage-exit-page>`))!.textContent).to.equal(
          named,
        );
      });

    it('leaves space above jump targets', async () => {
      await page(`<sage-exit-page>${link}</sage-exit-page>`);

      expect(getComputedStyle(document.documentElement).scrollPaddingBlockStart).to.equal('64px');
    });

    it('shows the content next to it', async () => {
      const exit = await page<SageExitPage>(
        `<sage-exit-page>${link}<p>Or press Shift three times.</p></sage-exit-page>`,
      );

      const shown = [...exit.children].filter((each) => each.getClientRects().length);
      expect(shown.map(({ textContent }) => textContent)).to.deep.equal(['Or press Shift three times.']);
    });
  });

  describe('given a click', () => {
    itLeaves('covers the page, and puts the other site in its place, without a referrer', async () => {
      const frame = await framed();
      const exit = frame.contentDocument!.querySelector('sage-exit-page')!;

      const seen = await left(frame, () => actionIn(exit)!.click());

      expect(seen).to.deep.equal(leftPage);
    });

    itLeaves('lets no script of the page ask for confirmation', async () => {
      const frame = await framed();
      const exit = frame.contentDocument!.querySelector('sage-exit-page')!;
      let asked = false;
      // oxlint-disable-next-line unicorn/prefer-add-event-listener
      frame.contentWindow!.onbeforeunload = () => void (asked = true);

      await left(frame, () => actionIn(exit)!.click());

      expect(asked).to.equal(false);
    });

    for (const [way, init] of Object.entries({
      Ctrl: { ctrlKey: true },
      Meta: { metaKey: true },
      Shift: { shiftKey: true },
      Alt: { altKey: true },
      'the middle button': { button: 1 },
    }))
      itLeaves(`leaves in this tab, given ${way}`, async () => {
        const frame = await framed();
        const action = actionIn(frame.contentDocument!.querySelector('sage-exit-page')!)!;
        const type = 'button' in init ? 'auxclick' : 'click';
        const event = new MouseEvent(type, { ...init, bubbles: true, cancelable: true, composed: true });

        const seen = await left(frame, () => action.dispatchEvent(event));

        expect(event.defaultPrevented).to.equal(true);
        expect(seen).to.deep.equal(leftPage);
      });

    it('leaves the context menu to the browser', async () => {
      const exit = await page<SageExitPage>(`<sage-exit-page>${link}</sage-exit-page>`);
      const event = new MouseEvent('auxclick', { button: 2, bubbles: true, cancelable: true });

      actionIn(exit)!.dispatchEvent(event);

      expect(event.defaultPrevented).to.equal(false);
      expect(exit.isConnected).to.equal(true);
    });
  });

  describe('given Shift', () => {
    itLeaves('leaves at the third press, from wherever the focus is', async () => {
      const frame = await framed();
      const field = frame.contentDocument!.querySelector('input')!;

      const seen = await left(frame, () => {
        for (let times = 0; times < 3; times++) press('Shift', field);
      });

      expect(seen).to.deep.equal(leftPage);
    });

    it('says how many presses are left, and starts again after another key or the pointer', async () => {
      const exit = await page<SageExitPage>(`<sage-exit-page>${link}</sage-exit-page>`);
      const said: string[] = [];
      const recordStatus = async (act: () => void) => {
        act();
        await rendered(exit);
        said.push(statusIn(exit));
      };

      await recordStatus(() => press('Shift'));
      await recordStatus(() => press('Shift'));
      await recordStatus(() => press('a'));
      await recordStatus(() => press('Shift'));
      await recordStatus(() =>
        document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
      );

      expect(said).to.deep.equal([
        'Press Shift 2 more times to leave this page.',
        'Press Shift once more to leave this page.',
        '',
        'Press Shift 2 more times to leave this page.',
        '',
      ]);
    });

    it('does not shift the layout with its status', async () => {
      const root = await page(`<div><sage-exit-page>${link}</sage-exit-page><p>The page.</p></div>`);
      const text = root.querySelector('p')!;
      const { top } = text.getBoundingClientRect();

      press('Shift');
      await rendered(root);

      expect(statusIn(root.firstElementChild!)).not.to.equal('');
      expect(text.getBoundingClientRect().top).to.equal(top);
      press('a');
    });

    it('does not count Shift with a letter or the pointer', async () => {
      const exit = await page<SageExitPage>(`<sage-exit-page>${link}</sage-exit-page>`);

      for (let times = 0; times < 3; times++) {
        key('keydown', 'Shift');
        press('A');
        key('keyup', 'Shift');
        key('keydown', 'Shift');
        document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
        key('keyup', 'Shift');
      }
      await rendered(exit);

      expect(statusIn(exit)).to.equal('');
      // Without a status there is no visible box.
      expect(getComputedStyle(exit.shadowRoot!.querySelector('[role=status]')!).clipPath).to.equal(
        'inset(50%)',
      );
    });

    it('does not count a held key as several presses', async () => {
      const exit = await page<SageExitPage>(`<sage-exit-page>${link}</sage-exit-page>`);

      for (let times = 0; times < 9; times++) key('keydown', 'Shift');
      key('keyup', 'Shift');
      await rendered(exit);

      expect(statusIn(exit)).to.equal('Press Shift 2 more times to leave this page.');
    });

    it('ignores Shift after it was removed from the page', async () => {
      const exit = await page<SageExitPage>(`<sage-exit-page>${link}</sage-exit-page>`);

      exit.remove();
      for (let times = 0; times < 3; times++) press('Shift');

      expect(document.body.textContent).not.to.contain('Leaving');
    });
  });

  describe('given other links before it', () => {
    const menu = '<nav><a href="/a">A</a> <a href="/b">B</a></nav>';
    const text = '<p><a href="/c">C</a></p>';
    const behind = () => page(`<div>${menu}<sage-exit-page>${link}</sage-exit-page>${text}</div>`);
    const focused = () => {
      const active = document.activeElement;
      return (active?.shadowRoot?.activeElement ?? active)?.textContent;
    };
    const tab = async () => {
      await sendKeys({ press: 'Tab' });
      return focused();
    };

    it('is the first tab stop, for as long as it has the focus', async () => {
      const root = await behind();
      const { top } = root.getBoundingClientRect();
      const before = document.body.innerHTML;

      const first = await tab();
      const shown = document.activeElement!.getBoundingClientRect();
      const meanwhile = root.getBoundingClientRect().top;
      const others = [await tab(), await tab(), await tab(), await tab()];

      expect(first).to.equal('Leave this page');
      expect(others).to.deep.equal(['A', 'B', 'Leave this page', 'C']);
      expect([shown.top >= 0, shown.height >= 44, shown.right <= innerWidth]).to.deep.equal(
        Array(3).fill(true),
      );
      expect(meanwhile).to.equal(top);
      expect(document.body.innerHTML).to.equal(before);
    });

    itLeaves('leaves from there', async () => {
      const frame = await framed();
      const { body } = frame.contentDocument!;
      body.insertAdjacentHTML('afterbegin', menu);

      const seen = await left(frame, () => {
        key('keydown', 'Tab', body);
        actionIn(body.firstElementChild!)!.click();
      });

      expect(seen).to.deep.equal(leftPage);
    });

    it('does not interfere with a reader who continues from elsewhere, or goes back', async () => {
      const root = await behind();
      const before = document.body.innerHTML;

      key('keydown', 'Tab');
      await aTimeout(0);
      expect(document.body.innerHTML).to.equal(before);

      root.querySelector('a')!.focus();
      expect([await tab(), await tab(), await tab()]).to.deep.equal(['B', 'Leave this page', 'C']);
    });

    it('renders no second link if only a skip link comes before it', async () => {
      const before = '<a href="#text">To the text</a>';
      await page(`<div>${before}<sage-exit-page>${link}</sage-exit-page>${text}</div>`);

      expect([await tab(), await tab(), await tab()]).to.deep.equal(['To the text', 'Leave this page', 'C']);
    });
  });

  describe('given unusable input', () => {
    it('reports a second one, which still works as a link', async () => {
      let root!: Element;
      const warnings = await warningsOf(async () => {
        root = await page(
          `<div><sage-exit-page>${link}</sage-exit-page><sage-exit-page>${link}</sage-exit-page></div>`,
        );
        await aTimeout(0);
      });

      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^<sage-exit-page>.*expected one on a page/);
      expect([...root.children].map((each) => !!actionIn(each))).to.deep.equal([true, true]);
    });

    for (const [name, inside] of [
      ['no link', 'Leave this page'],
      ['a link that may not be followed', '<a href="javascript:void 0">Leave this page</a>'],
      ['a link whose script may leave', '<a href="#" onclick="leave()">Leave this page</a>'],
      ['a telephone number', '<a href="tel:988">Call 988</a>'],
    ] as const)
      it(`keeps the text and reports what it expected, given ${name}`, async () => {
        let exit!: SageExitPage;
        const warnings = await warningsOf(async () => {
          exit = await page<SageExitPage>(`<sage-exit-page>${inside}</sage-exit-page>`);
        });

        expect(warnings.some((warning) => warning.includes('expected one link to a neutral site'))).to.equal(
          true,
        );
        expect(actionIn(exit)).to.equal(null);
        expect(exit.innerText + exit.shadowRoot!.textContent).to.match(/Leave this page|Call 988/);
      });
  });

  it('passes axe', async () => {
    const exit = await page<SageExitPage>(`<sage-exit-page>${link}</sage-exit-page>`);

    await expect(exit).to.be.accessible();
  });
});
