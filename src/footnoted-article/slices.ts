/** Work that can stop between two steps. A step may give a promise, and goes on with what came of it. */
export type Steps<Result> = Generator<Promise<unknown> | void, Result, unknown>;

/** How long work may keep the page from its reader: milliseconds. */
const slice = 4;

/** Waits until the next frame has been painted, or 100 ms where no frame comes, as in a hidden tab. */
const frame = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 100);
    requestAnimationFrame(() => setTimeout(resolve));
  });

/**
 * Does work in slices, between which the page answers its reader.
 *
 * @param begin is called before each slice, and says whether it is still wanted
 * @param end is called after each
 * @returns what came of it, or nothing if it was given up
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  begin: () => boolean,
  end: () => void,
): Promise<Result | undefined> {
  for (let came: unknown; begin();) {
    const until = performance.now() + slice;
    let step = steps.next(came);
    while (!step.done && !step.value && performance.now() < until) step = steps.next();
    end();
    if (step.done) return step.value;
    came = await (step.value ?? frame());
  }
  return undefined;
}

/** Changes each of these, a few in a frame: to show the changes takes longer than to make them. */
export function* eachOf<Item>(items: readonly Item[], change: (item: Item) => void): Steps<void> {
  const few = Math.max(8, items.length >> 4);
  for (const [index, item] of items.entries()) {
    change(item);
    yield (index + 1) % few ? undefined : frame();
  }
}

/** Does work at once, and waits for nothing: a step goes on with the very thing that it gave. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (let came: unknown; ;) {
    const { done, value } = steps.next(came);
    if (done) return value;
    came = value;
  }
}
