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
    // To ask what time it is costs as much as some steps do.
    for (let n = 1; !step.done && !step.value && (n % 16 || performance.now() < until); n++)
      step = steps.next();
    end();
    if (step.done) return step.value;
    came = await (step.value ?? pause());
  }
  return undefined;
}

/** Does work at once, and waits for nothing: a step goes on with the very thing that it gave. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (let came: unknown; ;) {
    const { done, value } = steps.next(came);
    if (done) return value;
    came = value;
  }
}
