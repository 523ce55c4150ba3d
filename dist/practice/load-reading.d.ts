/**
 * For bundlers, which split it into a chunk. The script tag's build uses `load-reading.script.ts` instead.
 */
export declare const loadReading: () => Promise<typeof import("./reading.js")>;
