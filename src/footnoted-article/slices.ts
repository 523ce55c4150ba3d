/** Work that can stop between two steps. A step may give a promise, and goes on with what came of it. */
export type Steps<Result> = Generator<Promise<unknown> | void, Result, unknown>;

/** How long work may keep the page from its reader: milliseconds. */
const slice = 8;

interface Scheduler {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

const pause = () =>
  (globalThis as Scheduler).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

/**
 * Does work in slices, between which the page answers its reader.
 *
 * @param goesOn is asked after each slice whether the next is still wanted
 */
export async function inSlices(steps: Steps<void>, goesOn: () => boolean): Promise<void> {
  for (let came: unknown; ;) {
    const end = performance.now() + slice;
    let isDone: boolean | undefined;
    let wait: Promise<unknown> | void = undefined;
    // To ask what time it is costs as much as some steps do.
    do for (let n = 0; n < 16 && !isDone && !wait; n++) ({ done: isDone, value: wait } = steps.next(came));
    while (!isDone && !wait && performance.now() < end);
    if (isDone || !goesOn()) return;
    came = await (wait ?? pause());
    if (!goesOn()) return;
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
