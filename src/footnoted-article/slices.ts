/** Work that can stop between two steps. */
export type Steps<Result> = Generator<void, Result, void>;

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
  for (;;) {
    const end = performance.now() + slice;
    let isDone: boolean | undefined;
    // To ask what time it is costs as much as some steps do.
    do for (let n = 0; n < 16 && !isDone; n++) isDone = steps.next().done;
    while (!isDone && performance.now() < end);
    if (isDone || !goesOn()) return;
    await pause();
    if (!goesOn()) return;
  }
}

/** Does work at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
