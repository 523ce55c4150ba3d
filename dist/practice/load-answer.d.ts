/** For bundlers, which split it into a chunk. The script tag's build uses `load-answer.script.ts` instead. */
export declare const loadAnswer: () => Promise<typeof import("./answer.js")>;
