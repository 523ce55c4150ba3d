let coming: Promise<typeof import('./preview.js')> | undefined;

/** For bundlers, which split it off. The script tag's build has `load-preview.script.ts` in its place. */
export const loadPreview = () => (coming ??= import('./preview.js'));
