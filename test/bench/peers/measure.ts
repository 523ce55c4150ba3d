// Each measurement has its own browser context, and with it its own cache.
import type { Browser } from 'playwright-core';
import type { BuiltRow } from './build.ts';
import { watchPage } from './in-page.ts';

export interface Setting {
  readonly browser: Browser;
  /** The server's address. */
  readonly address: string;
}

/** What to insert into a page. */
interface Content {
  readonly html: string;
  /** The same, with only two elements. */
  readonly one: string;
  /** Matches the elements to wait for. */
  readonly elements: string | undefined;
}

const viewport = { width: 412, height: 823 };

/**
 * Adds the script to a page that already has the elements. Returns the main thread's time to compile, define, render
 * and lay out, in milliseconds.
 */
export async function measureDefine(
  setting: Setting,
  row: BuiltRow,
  { html, elements }: Content,
): Promise<number> {
  await using visit = await openPage(setting, `/blank/${row.id}`);
  const { page } = visit;
  await page.evaluate(
    async ([content, script]) => {
      document.body.innerHTML = content;
      document.body.getBoundingClientRect();
      // Put the script into the cache, to leave out the network's time.
      await (await fetch(script)).text();
    },
    [html, row.built.script!] as const,
  );
  return await visit.processorTime(() =>
    page.evaluate(
      async ([built, selector]) => {
        await globalThis.bench.addScript(built);
        await globalThis.bench.rendered(selector);
      },
      [row.built, elements] as const,
    ),
  );
}

/**
 * Inserts many elements that are already defined. Returns the main thread's milliseconds, and the bytes that stay on
 * the heap.
 */
export async function measureInsert(
  setting: Setting,
  row: BuiltRow,
  { html, one, elements }: Content,
): Promise<{ time: number; heap: number }> {
  await using visit = await openPage(setting, `/blank/${row.id}`);
  const { page } = visit;
  await page.evaluate(
    async ([built, first, all, selector]) => {
      if (built.script) await globalThis.bench.addScript(built);
      // The first elements pay for what all of them share.
      document.body.innerHTML = first;
      await globalThis.bench.rendered(selector);
      document.body.innerHTML = '';
      globalThis.bench.content = all;
    },
    [row.built, one, html, elements] as const,
  );
  const heap = await visit.heap();
  const time = await visit.processorTime(() =>
    page.evaluate(async (selector) => {
      document.body.innerHTML = globalThis.bench.content;
      await globalThis.bench.rendered(selector);
    }, elements),
  );
  return { time, heap: (await visit.heap()) - heap };
}

/** A page on a slow phone and a slow connection (4× CPU, 1.6 Mbps, 150 ms). */
export async function measurePage(
  setting: Setting,
  row: BuiltRow,
): Promise<{ firstPaint: number; ready: number; moved: number }> {
  await using visit = await openPage(setting);
  const { page, devtools } = visit;
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 0.75e6 / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`${setting.address}/article/${row.id}`, { waitUntil: 'load' });
  const ready = await page.evaluate((selector) => globalThis.bench.rendered(selector), row.all);
  // Leave time for late requests. No event says that none will follow.
  await page.waitForTimeout(1000);
  const { firstPaint, moved } = await page.evaluate(() => ({
    firstPaint: globalThis.bench.firstPaint,
    moved: globalThis.bench.moved(),
  }));
  return { firstPaint, ready: Math.max(ready, firstPaint), moved };
}

async function openPage({ browser, address }: Setting, path?: string) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  const devtools = await context.newCDPSession(page);
  // CPU time: other programs on the machine do not count.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (path) await page.goto(address + path);

  const spent = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
  return {
    page,
    devtools,
    async processorTime(act: () => Promise<unknown>) {
      const before = await spent();
      await act();
      return (await spent()) - before;
    },
    async heap() {
      // The second collection frees what the first one made unreachable.
      await devtools.send('HeapProfiler.collectGarbage');
      await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize, embedderHeapUsedSize } = await devtools.send('Runtime.getHeapUsage');
      return usedSize + embedderHeapUsedSize;
    },
    [Symbol.asyncDispose]: () => context.close(),
  };
}
