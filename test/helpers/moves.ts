import type { Page } from 'playwright-core';

/** Every place at which words were seen while a page arrived, frame by frame, and where they are in the end. */
export interface Record {
  /** Each different `[x, y, words]` of any frame, in the order in which it was first seen. */
  readonly seen: readonly Placed[];
  /** Those of the last frame. */
  readonly last: readonly Placed[];
  /** How many frames had words in them. */
  readonly frames: number;
  /** The sum of all layout shifts, which no session window can exceed. */
  readonly shift: number;
}

export type Placed = readonly [x: number, y: number, words: string];

/** A slow telephone on a slow line: 4× CPU, 1.6 Mbps, 150 ms. */
export async function throttle(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const bytesPerSecond = (1.6 * 1024 * 1024) / 8;
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** To be called before the page is asked for. */
export const record = (page: Page): Promise<unknown> => page.addInitScript(recordFrames);

export const recorded = (page: Page): Promise<Record> =>
  page.evaluate(() => (globalThis as unknown as { recorded: () => Record }).recorded());

/** Words that were seen where they are not in the end, and how far off that is; `Infinity`: they are gone. */
export function moves({ seen, last }: Record): { words: string; pixels: number }[] {
  return seen.flatMap(([x, y, words]) => {
    // While a line is still arriving, its beginning is seen.
    const same = last.filter(([, , final]) => final.startsWith(words));
    const distances = same.map(([left, top]) => Math.max(Math.abs(left - x), Math.abs(top - y)));
    const pixels = Math.min(...distances);
    return pixels ? [{ words, pixels }] : [];
  });
}

/** Runs in the page. It looks at each frame as it is about to be painted, widgets and what they render included. */
function recordFrames(): void {
  const seen = new Map<string, Placed>();
  let last: Placed[] = [];
  let [shift, frames] = [0, 0];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });

  const look = () => {
    last = [];
    if (document.body) readTree(document.body);
    if (last.length) frames += 1;
    for (const placed of last) {
      const key = placed.join(' ');
      if (!seen.has(key)) seen.set(key, placed);
    }
  };
  const readTree = (root: Node) => {
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const range = new Range();
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (node instanceof Element) {
        if (node.shadowRoot) readTree(node.shadowRoot);
        continue;
      }
      const words = node.nodeValue!.replace(/\s+/g, ' ').trim();
      if (!words || !node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      range.selectNodeContents(node);
      const box = range.getClientRects()[0];
      if (box?.width) last.push([box.left + scrollX, box.top + scrollY, words]);
    }
  };
  const frame = () => {
    look();
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);

  Object.defineProperty(globalThis, 'recorded', {
    value: () => {
      look();
      return { seen: [...seen.values()], last, frames, shift };
    },
  });
}
