/** For bundlers, which make the import a chunk. The script-tag build uses `load-map.script.ts` instead. */
export declare const loadMap: () => Promise<typeof import("./map.js")>;
