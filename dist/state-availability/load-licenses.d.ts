/**
 * For bundlers, which make the import a chunk. The script-tag build uses `load-licenses.script.ts` instead.
 */
export declare const loadLicenses: () => Promise<typeof import("./licenses.js")>;
