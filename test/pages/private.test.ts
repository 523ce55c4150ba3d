// What the built script reveals to a page about the signs that a reader ticks.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { rendered, startBrowser, visit, type Setting } from '../helpers/harness.ts';
import { recorders, startAnalyst, type Recorder } from '../helpers/recorders.ts';

const browser = await startBrowser();
after(() => browser.close());

const signs = ['wait', 'ask', 'leave things out', 'hide', 'hope', 'go'].map((what) => `You ${what}`);
const widget = `<sage-signs-checklist><h2>Signs</h2><ul>${signs.map((sign) => `<li>${sign}</li>`).join('')}</ul></sage-signs-checklist>`;
const plain = signs.map((sign) => `<p><label><input type="checkbox"> ${sign}</label></p>`).join('');
const script = '/dist/sagebrush.js';
const pageOf = (content: string) =>
  `<!doctype html><html lang="en"><title>Signs</title><body style="margin: 40px"><button>Before</button><main>${content}</main>`;
const setting = (content: string, withScript = true): Setting => ({
  closed: true,
  html: () => pageOf(content) + (withScript ? `<script src="${script}"></script>` : ''),
});

interface Control {
  readonly name: string;
  readonly checked: boolean;
  readonly middle: readonly [number, number];
}

/** The controls in the browser's accessibility tree, which includes closed shadow roots. */
async function controlsIn(page: Page, wanted: string): Promise<Control[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('DOM.getDocument');
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  return Promise.all(
    nodes
      .filter(({ role, ignored }) => !ignored && role?.value === wanted)
      .map(async ({ backendDOMNodeId, name, properties = [] }) => {
        const { model } = await devtools.send('DOM.getBoxModel', { backendNodeId: backendDOMNodeId! });
        const [left, top, right, , , bottom] = model.border as [
          number,
          number,
          number,
          number,
          number,
          number,
        ];
        const state = properties.find(({ name }) => name === 'checked');
        return {
          name: String(name?.value),
          checked: state?.value.value === 'true',
          middle: [(left + right) / 2, (top + bottom) / 2] as const,
        };
      }),
  );
}

const marked = async (page: Page) =>
  (await controlsIn(page, 'checkbox')).flatMap(({ checked }, place) => (checked ? place : []));

async function click(page: Page, [x, y]: readonly [number, number]): Promise<void> {
  // Recorders drop moves that follow each other too quickly.
  await rendered(page);
  await page.mouse.click(x, y);
}

const ways: Record<string, (page: Page, place: number) => Promise<void>> = {
  async 'by pointer'(page, place) {
    await click(page, (await controlsIn(page, 'checkbox'))[place]!.middle);
  },
  // The page can count key presses, so press the same number for the first sign and the fifth.
  async 'by keyboard'(page, place) {
    await page.getByRole('button', { name: 'Before' }).focus();
    for (let step = 0; step < 5; step++)
      await page.keyboard.press(step > place && (step - place) % 2 === 0 ? 'Shift+Tab' : 'Tab');
    await page.keyboard.press('Space');
  },
};

/** Records a reader who ticks one sign and then, if possible, clears. */
async function record(recorder: Recorder, way: string, place: number, content: string, first: boolean) {
  await using analyst = await startAnalyst();
  await using visited = await visit(browser, setting(content, !first));
  const { page } = visited;
  await recorder.start(page, analyst);
  // A recorder that starts first sees the element upgrade.
  if (first) await page.addScriptTag({ url: script });
  await rendered(page);
  await page.mouse.move(2, 2);
  await ways[way]!(page, place);
  const before = await marked(page);
  const clear = (await controlsIn(page, 'button')).find(({ name }) => name === 'Clear');
  if (clear) await click(page, clear.middle);
  const after = await marked(page);
  for (let y = 0; y < 4; y++) {
    await rendered(page);
    await page.mouse.move(3, y);
  }
  return { lines: await recorder.read(page, analyst), before, after };
}

/** Records two readers: one ticks the first sign, the other the fifth. */
const recordBoth = (recorder: Recorder, way: string, content: string, first: boolean) =>
  // Recorders write with a delay. Running both at once takes half the time.
  Promise.all([record(recorder, way, 0, content, first), record(recorder, way, 4, content, first)] as const);

const differences = (one: string[], other: string[]) => [
  ...one.filter((line) => !other.includes(line)).map((line) => `only for the first: ${line}`),
  ...other.filter((line) => !one.includes(line)).map((line) => `only for the fifth: ${line}`),
  ...(one.length === other.length ? [] : [`${one.length} events, not ${other.length}`]),
];

describe('the ticks in the checklist', () => {
  it('are hidden from the page, its forms and its storage by a closed shadow root', async () => {
    await using visited = await visit(browser, setting(`<form>${widget}</form>`));
    const { page } = visited;
    // A development build of Lit would expose the root in its debug events.
    await page.evaluate(() => {
      const here = globalThis as unknown as { emitLitDebugLogEvents: boolean; events: string[] };
      here.emitLitDebugLogEvents = true;
      here.events = [];
      for (const type of ['lit-debug', 'change', 'sage-change', 'formdata'])
        addEventListener(type, () => here.events.push(type), true);
    });
    const look = () => {
      const list = document.querySelector('sage-signs-checklist')!;
      let internals = 'none';
      try {
        list.attachInternals();
        internals = 'given';
      } catch {
        // Expected: the element already has them.
      }
      return {
        internals,
        roots: [list.shadowRoot, (list as unknown as { renderRoot: unknown }).renderRoot === list],
        html: document.documentElement.getHTML({ serializableShadowRoots: true }),
        form: [...new FormData(document.forms[0])].length + document.forms[0]!.elements.length,
        size: JSON.stringify(list.getBoundingClientRect()),
        at: [location.href, document.cookie, localStorage.length, sessionStorage.length],
        events: (globalThis as unknown as { events: string[] }).events.filter((type) => type !== 'formdata'),
      };
    };
    const before = await page.evaluate(look);

    await ways['by pointer']!(page, 1);
    const { middle } = (await controlsIn(page, 'checkbox'))[1]!;
    const found = await page.evaluate(([x, y]) => {
      const list = document.querySelector('sage-signs-checklist');
      const caret = document.caretPositionFromPoint(x, y);
      const { anchorNode, focusNode } = getSelection()!;
      return {
        active: document.activeElement === list,
        at: document.elementsFromPoint(x, y)[0] === list,
        outside: [caret?.offsetNode, anchorNode, focusNode].every(
          (node) => !node || node.getRootNode() === document,
        ),
        animations: document.getAnimations().length,
      };
    }, middle);

    assert.deepEqual(await marked(page), [1]);
    assert.deepEqual(before.roots, [null, true]);
    assert.equal(before.internals, 'none');
    assert.deepEqual(await page.evaluate(look), before);
    assert.deepEqual(found, { active: true, at: true, outside: true, animations: 0 });
  });

  it('are not restored by the browser after a reload or Back', async () => {
    await using visited = await visit(browser, setting(widget));
    const { page, origin } = visited;
    await ways['by pointer']!(page, 1);
    const before = await marked(page);

    await page.reload();
    await rendered(page);
    const afterReload = await marked(page);
    await ways['by pointer']!(page, 1);
    const again = await marked(page);
    await page.goto(`${origin}/elsewhere`);
    await page.goBack();
    await rendered(page);
    const boxes = await controlsIn(page, 'checkbox');

    assert.deepEqual([before, afterReload, again], [[1], [], [1]]);
    assert.equal(boxes.length, signs.length);
    assert.deepEqual(await marked(page), []);
  });
});

for (const recorder of recorders)
  describe(`a page recorded by ${recorder.name}`, () => {
    for (const way of Object.keys(ways)) {
      for (const first of [true, false])
        it(`has the same recording for the first sign and the fifth, ticked ${way}, given ${first ? 'the recorder' : 'our script'} first`, async (test) => {
          const [one, fifth] = await recordBoth(recorder, way, widget, first);

          const found = differences(one.lines, fifth.lines);

          test.diagnostic(
            `${recorder.name}, ${way}: ${one.lines.length} events, ${found.length} differences`,
          );
          assert.deepEqual([one.before, fifth.before], [[0], [4]]);
          assert.deepEqual([one.after, fifth.after], [[], []]);
          // Both recorders worked: they recorded clicks, but not on which sign.
          assert.ok(one.lines.some((line) => line.includes('"source":2,"type":2')));
          assert.ok(!one.lines.some((line) => recorder.tick.test(line)));
          assert.deepEqual(found, []);
        });

      it(`has different recordings for an ordinary list, ticked ${way}`, async (test) => {
        const [one, fifth] = await recordBoth(recorder, way, plain, false);

        const found = differences(one.lines, fifth.lines);

        test.diagnostic(`${recorder.name}, ${way}, ordinary list: ${found.length} differences`);
        assert.deepEqual([one.before, fifth.before], [[0], [4]]);
        assert.ok(found.length > 0);
        assert.ok(one.lines.some((line) => recorder.tick.test(line)));
      });
    }
  });
