/**
 * Resolves when frameworks have hydrated the page, since they must find the HTML that the server sent. The
 * `load` event does not wait for scripts that other scripts import: while one has just arrived, another may
 * follow. Waits ten seconds at most.
 */
export declare function hydrated(): Promise<void>;
