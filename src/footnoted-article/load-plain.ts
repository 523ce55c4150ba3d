let coming: Promise<typeof import('./read/plain.js')> | undefined;

/** For bundlers, which split it off. The script tag's build has `load-plain.script.ts` in its place. */
export const loadPlain = () => (coming ??= import('./read/plain.js'));
