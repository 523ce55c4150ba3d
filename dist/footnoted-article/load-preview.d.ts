/**
 * For bundlers, which make the import a chunk. The script-tag build uses `load-preview.script.ts` instead.
 */
export declare const loadPreview: () => Promise<typeof import("./preview.js")>;
