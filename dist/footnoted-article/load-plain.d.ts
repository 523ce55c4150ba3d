/** For bundlers, which make the import a chunk. The script-tag build uses `load-plain.script.ts` instead. */
export declare const loadPlain: () => Promise<typeof import("./read/plain.js")>;
