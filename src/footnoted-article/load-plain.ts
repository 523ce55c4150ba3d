let request: Promise<typeof import('./read/plain.js')> | undefined;

/** For bundlers, which make the import a chunk. The script-tag build uses `load-plain.script.ts` instead. */
export const loadPlain = () => (request ??= import('./read/plain.js'));
