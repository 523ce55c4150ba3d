let request: Promise<typeof import('./preview.js')> | undefined;

/**
 * For bundlers, which make the import a chunk. The script-tag build uses `load-preview.script.ts` instead.
 */
export const loadPreview = () => (request ??= import('./preview.js'));
