/** For bundlers, which split it off. The script tag's build has `load-reading.script.ts` in its place. */
export const loadReading = () => import('./as-written.js');
