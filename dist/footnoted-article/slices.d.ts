/** Work that can pause between two steps. A step may yield a promise, and continues with its result. */
export type Steps<Result> = Generator<Promise<unknown> | void, Result, unknown>;
/**
 * Runs work in slices, between which the page can respond to its reader.
 *
 * @param begin is called before each slice, and returns whether to continue
 * @param end is called after each slice
 * @returns the work's result, or nothing if it was canceled
 */
export declare function runInSlices<Result>(steps: Steps<Result>, begin: () => boolean, end: () => void): Promise<Result | undefined>;
/** Changes each item, a few in a frame: rendering the changes takes longer than making them. */
export declare function forEachInSlices<Item>(items: readonly Item[], change: (item: Item) => void): Steps<void>;
/** Runs work synchronously: each step continues with the value that it yielded. */
export declare function runSync<Result>(steps: Steps<Result>): Result;
