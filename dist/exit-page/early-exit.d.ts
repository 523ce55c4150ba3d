/**
 * Leaves the page when Shift is pressed or the link is clicked before the exit's part has loaded. Empties the
 * page at once. The part then leaves it. If the part fails to load, the page is left without it.
 *
 * Handles clicks too, because a plugin that delays scripts repeats the reader's first click once the core has
 * run.
 *
 * @param load loads the part
 */
export declare function listenForEarlyExit(load: () => Promise<typeof import('./part.js')>): void;
