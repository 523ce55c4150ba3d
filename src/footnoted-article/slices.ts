/** Work that can pause between two steps. A step may yield a promise, and continues with its result. */
export type Steps<Result> = Generator<Promise<unknown> | void, Result, unknown>;

/** How long work may block the page: milliseconds. */
const slice = 4;

/** Waits until the next frame has been painted, or 100 ms if there is no frame, as in a hidden tab. */
const frame = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 100);
    requestAnimationFrame(() => setTimeout(resolve));
  });

/**
 * Runs work in slices, between which the page can respond to its reader.
 *
 * @param begin is called before each slice, and returns whether to continue
 * @param end is called after each slice
 * @returns the work's result, or nothing if it was canceled
 */
export async function runInSlices<Result>(
  steps: Steps<Result>,
  begin: () => boolean,
  end: () => void,
): Promise<Result | undefined> {
  for (let result: unknown; begin();) {
    const until = performance.now() + slice;
    let step = steps.next(result);
    while (!step.done && !step.value && performance.now() < until) step = steps.next();
    end();
    if (step.done) return step.value;
    result = await (step.value ?? frame());
  }
  return undefined;
}

/** Reads each item. Can pause after every 16: a pause, or a look at the clock, takes as long as reading one. */
export function* forEachInSlices<Item>(items: Iterable<Item>, read: (item: Item) => void): Steps<void> {
  let count = 0;
  for (const item of items) {
    read(item);
    if (!(++count % 16)) yield;
  }
}

/** Changes each item, a few in a frame: rendering the changes takes longer than making them. */
export function* forEachInFrames<Item>(items: readonly Item[], change: (item: Item) => void): Steps<void> {
  const few = Math.max(8, items.length >> 4);
  for (const [index, item] of items.entries()) {
    change(item);
    if (!((index + 1) % few)) yield frame();
  }
}

/** Runs work synchronously: each step continues with the value that it yielded. */
export function runSync<Result>(steps: Steps<Result>): Result {
  for (let result: unknown; ;) {
    const { done, value } = steps.next(result);
    if (done) return value;
    result = value;
  }
}
