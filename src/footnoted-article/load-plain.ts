/** For bundlers, which split it off. The script tag's build has `load-plain.script.ts` in its place. */
export const loadPlain = () => import('./read/plain.js');
