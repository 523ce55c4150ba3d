/** For bundlers, which split it off. The script tag's build has `load-names.script.ts` in its place. */
export const loadNames = () => import('./names-as-written.js');
