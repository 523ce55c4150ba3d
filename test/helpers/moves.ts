import type { Page } from 'playwright-core';

/** Where text was painted while a page loaded, frame by frame, and where it ended up. */
export interface Record {
  /** Each distinct `[x, y, words]` of all frames, in order of appearance. */
  readonly seen: readonly Placed[];
  /** The text in the last frame. */
  readonly last: readonly Placed[];
  /** The number of frames that had text. */
  readonly frames: number;
  /** The sum of all layout shifts. No session window can exceed it. */
  readonly shift: number;
}

export type Placed = readonly [x: number, y: number, words: string];

/** A slow phone on a slow connection: 4× CPU, 1.6 Mbps, 150 ms. */
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

/** Records every frame. Call it before the page navigates. */
export const record = (page: Page): Promise<unknown> => page.addInitScript(recordFrames);

export const recorded = (page: Page): Promise<Record> =>
  page.evaluate(() => (globalThis as unknown as { recorded: () => Record }).recorded());

/** Text that was painted somewhere other than its final position, and how far off; `Infinity` if it disappeared. */
export function movedText({ seen, last }: Record): { words: string; pixels: number }[] {
  return seen.flatMap(([x, y, words]) => {
    // A line that is still arriving shows only its beginning.
    const same = last.filter(([, , final]) => final.startsWith(words));
    const distances = same.map(([left, top]) => Math.max(Math.abs(left - x), Math.abs(top - y)));
    const pixels = Math.min(...distances);
    return pixels ? [{ words, pixels }] : [];
  });
}

/** Reads the text of each frame just before paint, shadow roots included. Runs in the page. */
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
