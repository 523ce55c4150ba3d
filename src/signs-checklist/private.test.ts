import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../consult-cta/consult-cta.js';
import './signs-checklist.js';
import { pathsFrom } from '../testing/reachable.js';
import { page, rendered } from '../testing/page.js';
import { keepRoots, rootOf } from '../testing/roots.js';

keepRoots();

// Rows of different heights, so that a page could tell them apart by height.
const items = ['wait', 'ask '.repeat(24), 'leave', 'hide', 'hope', 'go'].map(
  (name) => `<li>You ${name}</li>`,
);
const html = `<form>
  <button type="button">Before</button>
  <sage-signs-checklist><h2>Signs</h2><ul>${items.join('')}</ul></sage-signs-checklist>
  <sage-consult-cta heading="Talk" href="/book"></sage-consult-cta>
</form>`;

/** The page, with everything in the root of its list. */
async function visit() {
  const form = await page<HTMLFormElement>(html);
  const widget = form.querySelector('sage-signs-checklist')!;
  const root = rootOf(widget);
  const secrets = new Set<unknown>([root, ...root.querySelectorAll('*'), ...root.adoptedStyleSheets]);
  const isInside = (found: object) => secrets.has(found);
  return { form, widget, root, boxes: [...root.querySelectorAll('input')], isInside };
}
type Visit = Awaited<ReturnType<typeof visit>>;

function click(element: Element): Promise<unknown> {
  const { left, top, width, height } = element.getBoundingClientRect();
  return sendMouse({
    type: 'click',
    position: [Math.round(left + width / 2), Math.round(top + height / 2)],
  });
}

interface Way {
  /** Runs before the listeners are added. */
  readonly ready?: (box: HTMLElement) => void;
  readonly mark: (box: Element) => Promise<unknown>;
}
const ways: Record<string, Way> = {
  'by pointer on its box': { mark: click },
  'by pointer on its words': { mark: (box) => click(box.nextElementSibling!) },
  'by keyboard': { ready: (box) => box.focus(), mark: () => sendKeys({ press: ' ' }) },
};

/**
 * Where browsers themselves expose an element in any shadow root, and the library cannot prevent it: Firefox
 * in its own event properties, Chromium in coalesced pointer events.
 */
const sideDoors =
  /\.(originalTarget|explicitOriginalTarget|rangeParent)$|^pointer(move|rawupdate)\.getCoalescedEvents\(\)\.\d+\.target$/;

const isCoordinate = (name: string) => /[xy]$|^(width|height|pressure|azimuth\w+|altitude\w+)$/i.test(name);

/**
 * Everything that a page can observe during an action: each event with all its values and the objects they
 * lead to.
 */
async function hear({ isInside, widget }: Visit, withCoordinates: boolean, act: () => Promise<unknown>) {
  const heard: string[] = [];
  // Browsers fire it at any time, once or for several changes together.
  const selected = new Set<string>();
  const paths: string[] = [];
  const listen = (event: Event) => {
    const kept: string[] = [];
    for (const name in event) {
      const value = event[name as keyof Event] as unknown;
      if (/^timeStamp$|^[A-Z_]+$/.test(name) || (isCoordinate(name) && !withCoordinates)) continue;
      if (/^(string|number|boolean)$/.test(typeof value)) kept.push(`${name}=${String(value)}`);
    }
    const target = event.target instanceof Element ? event.target.localName : 'not an element';
    const told = `${event.type} at ${target}: ${kept.join(' ')}`;
    if (event.type === 'selectionchange') selected.add(told);
    else heard.push(told);
    paths.push(...pathsFrom(event, isInside, 3).map((path) => event.type + path));
    if (isInside(document.activeElement!)) paths.push('document.activeElement');
  };
  const names = Object.keys(Window.prototype)
    .concat(Object.keys(globalThis), 'onfocusin', 'onfocusout', 'onDOMActivate', 'onselectionchange')
    .filter((name) => /^on(?!device)/.test(name));
  const controller = new AbortController();
  for (const name of new Set(names))
    for (const at of [globalThis, widget, document])
      at.addEventListener(name.slice(2), listen, { capture: true, signal: controller.signal });
  await act();
  await rendered(widget);
  await aTimeout(100);
  controller.abort();
  return { heard: [...heard, ...[...selected].sort()], paths };
}

describe('<sage-signs-checklist>', () => {
  describe('given a page that looks for its root', () => {
    it('leads nowhere from the element, its class, its styles or an open root next to it', async () => {
      const { form, widget, root, boxes, isInside } = await visit();
      const call = form.querySelector('sage-consult-cta')!;

      const paths = [widget, call, rootOf(call), form, document, customElements.get(widget.localName)!].map(
        (start) => pathsFrom(start, isInside),
      );

      expect(paths).to.deep.equal([[], [], [], [], [], []]);
      // Proof that the search finds what can be reached.
      expect(pathsFrom({ a: { b: boxes[0] } }, isInside)).to.deep.equal(['.a.b']);
      expect(
        pathsFrom(rootOf(call), (found) => found === rootOf(call).adoptedStyleSheets[0]),
      ).not.to.have.length(0);
      expect(root.mode).to.equal('closed');
    });

    it('exposes no internals, which have access to every root', async () => {
      const { widget } = await visit();

      expect(() => widget.attachInternals()).to.throw();
    });

    it("has no part through which a page's style could show which row has the focus", async () => {
      const { form, widget, boxes } = await visit();
      const style = document.createElement('style');
      style.textContent = `sage-signs-checklist::part(sign):focus-within, sage-signs-checklist::part(sign):focus,
        sage-signs-checklist::part(sign):active { display: none }`;
      form.append(style);

      const heights = boxes.map((box) => {
        box.focus();
        return widget.getBoundingClientRect().height;
      });

      expect(new Set(heights).size).to.equal(1);
    });

    it('ticks and clears without setting any property that recorders watch', async () => {
      const { root, boxes } = await visit();
      const [clear] = root.querySelectorAll('button');
      const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked')!;
      const written: unknown[] = [];
      const watch = (to: unknown) => written.push(to);
      Object.defineProperty(HTMLInputElement.prototype, 'checked', { configurable: true, get, set: watch });

      boxes[0]!.checked = true;
      boxes[1]!.focus();
      await sendKeys({ press: ' ' });
      const marked = boxes.filter(({ checked }) => checked);
      clear!.click();
      Object.defineProperty(HTMLInputElement.prototype, 'checked', { configurable: true, get, set });

      expect(marked).to.deep.equal([boxes[1]]);
      expect(root.querySelectorAll(':checked')).to.have.length(0);
      expect(written).to.deep.equal([true], 'what this test wrote itself');
    });

    it('does not expose a tick in its form, its attributes, its size or its structure', async () => {
      const { form, widget, boxes } = await visit();
      const seen = () => [
        form.outerHTML,
        [...new FormData(form)],
        [...form.elements].map(({ localName }) => localName),
        [widget, form.querySelector('h2')!].map((each) => JSON.stringify(each.getBoundingClientRect())),
        widget.matches(':has(:checked), :state(sage-printing)'),
        Object.entries(widget).map(([name, value]) => `${name} ${String(value)}`),
        widget.isUpdatePending,
        location.href,
        localStorage.length + sessionStorage.length,
        document.cookie,
      ];
      const before = seen();

      boxes[4]!.click();

      expect(seen()).to.deep.equal(before);
    });
  });

  for (const [way, { ready, mark }] of Object.entries(ways))
    describe(`given a reader who ticks a sign ${way}`, () => {
      const marking = async (place: number) => {
        const visited = await visit();
        scrollTo(0, 0);
        getSelection()!.removeAllRanges();
        await sendMouse({ type: 'move', position: [1, 1] });
        ready?.(visited.boxes[place]!);
        await rendered(visited.form);
        const found = await hear(visited, way === 'by keyboard', () => mark(visited.boxes[place]!));
        visited.form.remove();
        return { ...found, marked: visited.boxes.map(({ checked }) => checked).indexOf(true) };
      };

      it('tells the page the same about the first row and the fifth', async () => {
        const [first, fifth] = [await marking(0), await marking(4)];

        expect([first.marked, fifth.marked]).to.deep.equal([0, 4]);
        expect(first.heard.length).to.be.above(1);
        expect(fifth.heard).to.deep.equal(first.heard);
      });

      it('exposes nothing of the root in any event', async () => {
        const { paths, heard } = await marking(4);

        expect(heard.join()).to.contain(
          `${way === 'by keyboard' ? 'keyup' : 'click'} at sage-signs-checklist`,
        );
        expect(paths.filter((path) => !sideDoors.test(path))).to.deep.equal([]);
      });
    });
});
