// The contrast of every theme on real widgets as painted: at rest, hovered, focused, visited and checked.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { after, describe, it } from 'node:test';
import { wcagContrast } from 'culori';
import { PNG } from 'pngjs';
import type { Locator, Page } from 'playwright-core';
import { modes, page as behind, type Mode } from '../../src/themes/pairs.ts';
import { rendered, startBrowser, visit } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const card = (value: string) =>
  `<sage-comparison-card value="${value}"><h3>For ${value}</h3><ul><li>One</li></ul><p><a href="/${value}">About it</a></p></sage-comparison-card>`;
const body = `
  <sage-practice page name="Sagebrush" book-url="/book" outside-url="/else" phone="207-555-0123" services="individual couples"></sage-practice>
  <sage-exit-page><p><a href="https://www.weather.gov/">Leave this page</a></p></sage-exit-page>
  <sage-consult-cta layout="card"><h2>Talk</h2><p>It is free.</p><p><a href="/book">Book</a> <a href="/how">How it works</a></p></sage-consult-cta>
  <sage-consult-cta layout="inline"><p>Or write.</p><p><a href="/book">Write</a></p></sage-consult-cta>
  <sage-signs-checklist heading="Signs" signs="One | Two"></sage-signs-checklist>
  <sage-comparison-cards choosable>${card('individual')}${card('couples')}</sage-comparison-cards>
  <sage-state-availability states="ME TX MT FL VT"></sage-state-availability>
  <sage-state-availability layout="list" check><ul><li data-state="TX" data-lookup="/board"><a href="/texas">Texas</a></li></ul></sage-state-availability>
  <sage-footnoted-article><p>Trust<sup><a href="#n1">1</a></sup> grows.</p><ol><li id="n1">A note.</li></ol></sage-footnoted-article>`;

const themes: Record<string, string> = Object.fromEntries(
  globSync('dist/themes/*.css').map((file) => [basename(file, '.css'), readFileSync(file, 'utf8')]),
);

const html = (theme: string, mode: Mode) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>States</title><style>${themes[theme] ?? ''}
  :root { color-scheme: ${mode}; background: ${behind[mode]}; color: light-dark(#23281f, #e4e6de) }
  a { color: light-dark(#0b57b7, #8fc1ff) }</style><script src="../../dist/sagebrush.js" defer></script></head>
  <body${theme === 'inherit' ? ' sage-theme="inherit"' : ''}>${body}</body></html>`;

/** The painted colors of an element, as `rgb()`. Runs in the page. */
function painted(element: Element) {
  const { context } = ((globalThis as { canvas?: { context: CanvasRenderingContext2D } }).canvas ??= {
    context: new OffscreenCanvas(1, 1).getContext('2d', {
      willReadFrequently: true,
    }) as unknown as CanvasRenderingContext2D,
  });
  const blend = (layers: readonly string[]) => {
    context.clearRect(0, 0, 1, 1);
    for (const layer of layers) {
      context.fillStyle = layer;
      context.fillRect(0, 0, 1, 1);
    }
    const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
    return `rgb(${r}, ${g}, ${b})`;
  };
  /** The backgrounds under an element, the page's first. */
  const backgroundsOf = (from: Element | null): string[] => {
    const layers: string[] = [];
    for (let at = from; at;) {
      layers.unshift(getComputedStyle(at).backgroundColor);
      at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null;
    }
    return layers;
  };
  // The label around a checkbox or a radio button shows its focus ring.
  const ringed = [element, element.closest('label')].find(
    (each) => each && getComputedStyle(each).outlineStyle === 'solid',
  );
  const style = getComputedStyle(element);
  const around = backgroundsOf(
    (ringed ?? element).parentElement ?? (element.getRootNode() as ShadowRoot).host,
  );
  const background = backgroundsOf(element);
  return {
    text: blend([...background, style.color]),
    background: blend(background),
    around: blend(around),
    ring: ringed && blend([...around, getComputedStyle(ringed).outlineColor]),
    ringWidth: ringed ? Number.parseFloat(getComputedStyle(ringed).outlineWidth) : 0,
    /** Its border. */
    line: blend([...around, style.borderTopColor]),
  };
}

/** The highest contrast in a screenshot of an element, which is its text or its tick. */
async function strongest(thing: Locator, background: string): Promise<number> {
  const { data } = PNG.sync.read(await thing.screenshot());
  const seen = new Set<string>();
  for (let at = 0; at < data.length; at += 4) seen.add(`rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`);
  return Math.max(...[...seen].map((color) => wcagContrast(color, background)));
}

const controls = (page: Page) =>
  page.locator(
    [
      'exit-page',
      'consult-cta',
      'signs-checklist',
      'comparison-cards',
      'comparison-card',
      'state-availability',
    ]
      .map((name) => `sage-${name} :is(a, button, input, select, summary)`)
      .join(),
  );

/** The lowest contrast per state over all controls. Text needs 4.5:1, everything else 3:1. */
class Table {
  readonly rows = new Map<string, { least: number; required: number; element: string }>();

  put(state: string, required: number, ratio: number, element: string): void {
    const before = this.rows.get(state);
    if (!before || ratio < before.least) this.rows.set(state, { least: ratio, required, element });
  }

  toString(): string {
    return [...this.rows].map(([state, { least }]) => `${state} ${least.toFixed(1)}`).join(' · ');
  }

  get failures(): string[] {
    return [...this.rows]
      .filter(([, { least, required }]) => least < required)
      .map(
        ([state, { least, required, element }]) => `${state}: ${least.toFixed(2)} of ${required}, ${element}`,
      );
  }
}

async function measure(page: Page): Promise<Table> {
  const table = new Table();
  // From now on, focus is keyboard focus.
  await page.keyboard.press('Tab');
  await measureControls(page, table);
  await measureMarker(page, table);
  await measureChosen(page, table);
  return table;
}

/** One control of each kind per widget: at rest, under the pointer and focused. */
async function measureControls(page: Page, table: Table): Promise<void> {
  const seen = new Set<string>();
  for (const control of await controls(page).filter({ visible: true }).all()) {
    const kind = await control.evaluate((each) => {
      const host =
        (each.getRootNode() as Partial<ShadowRoot>).host ??
        each.closest('sage-consult-cta,sage-comparison-card');
      return [
        host?.localName,
        host?.getAttribute('layout'),
        each.localName,
        each.getAttribute('part'),
      ].join();
    });
    if (seen.has(kind)) continue;
    seen.add(kind);
    const name = await control.evaluate(
      (each) => `<${each.localName}> ${each.textContent.trim().slice(0, 30)}`,
    );
    const isBox = name.startsWith('<input>');
    const isAction = await control.evaluate((each) =>
      each.matches('[part=action], [part=outside], sage-consult-cta p > a:first-child'),
    );
    const look = async (state: string) => {
      const { text, background, around, line, ring, ringWidth } = await control.evaluate(painted);
      if (!isBox) table.put(`${state}: words`, 4.5, wcagContrast(text, background), name);
      // A button stands out by its background or its border.
      const edge = Math.max(wcagContrast(background, around), wcagContrast(line, around));
      if (isAction) table.put(`${state}: button`, 3, edge, name);
      return { around, ring, ringWidth };
    };
    await page.mouse.move(0, 0);
    await look('rest');
    await control.hover();
    await look('hover');
    await page.mouse.move(0, 0);
    await control.focus();
    const { around, ring, ringWidth } = await look('focus');
    table.put('focus: ring', 3, ring && ringWidth >= 2 ? wcagContrast(ring, around) : 0, name);
  }
}

async function measureMarker(page: Page, table: Table): Promise<void> {
  const marker = page.locator('[role=doc-noteref]').first();
  await marker.focus();
  const { ring, around } = await marker.evaluate(painted);
  table.put('focus: ring', 3, ring ? wcagContrast(ring, around) : 0, 'a note marker');
}

/** A checked checkbox, a chosen radio button, and the label of the chosen card. */
async function measureChosen(page: Page, table: Table): Promise<void> {
  for (const kind of ['checkbox', 'radio'] as const) {
    const box = page.locator(`input[type=${kind}]`).last();
    await box.check();
    await page.locator('body').press('Escape');
    await box.evaluate((each) => (each as HTMLElement).blur());
    const { background } = await box.evaluate(painted);
    table.put(`checked: ${kind}`, 3, await strongest(box, background), kind);
  }
  const chosen = page.locator('label:has(:checked)').last();
  const { text, background } = await chosen.evaluate(painted);
  table.put('chosen: words', 4.5, wcagContrast(text, background), 'the chosen card');
}

describe('a theme on real widgets', () => {
  for (const theme of [...Object.keys(themes).sort(), 'inherit'])
    for (const mode of modes)
      it(`has enough contrast in every state: ${theme}, ${mode}`, async () => {
        await using visited = await visit(browser, {
          html: () => html(theme, mode),
          reader: { colorScheme: mode, reducedMotion: 'reduce' },
        });
        const { page } = visited;

        const table = await measure(page);
        // Scripts cannot read the :visited state. Measure it in a screenshot.
        await page.goto(new URL('/texas', visited.origin).href);
        await page.goBack();
        await rendered(page);
        const link = page.locator('sage-state-availability li a:visible', { hasText: 'Texas' }).last();
        const { background } = await link.evaluate(painted);
        table.put('visited: words', 4.5, await strongest(link, background), 'the link to a state');

        console.log(`${theme}, ${mode} · ${table.toString()}`);
        assert.deepEqual(table.failures, []);
        assert.ok(table.rows.size >= 9);
        // Unusable controls are removed, never dimmed.
        assert.equal(
          await page
            .locator(
              ':is(sage-consult-cta, sage-signs-checklist, sage-state-availability, sage-comparison-cards) :disabled',
            )
            .count(),
          0,
        );
      });

  it('has no transitions with reduced motion', async () => {
    await using visited = await visit(browser, {
      html: () => html('default', 'light'),
      reader: { reducedMotion: 'reduce' },
    });

    const times = await visited.page
      .locator('sage-consult-cta a')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).transitionDuration));

    assert.ok(times.length);
    assert.ok(
      times.every((time) => Number.parseFloat(time) === 0),
      times.join(),
    );
  });
});
