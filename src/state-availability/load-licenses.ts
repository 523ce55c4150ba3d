/** For bundlers, which split it off. The script tag's build has `load-licenses.script.ts` in its place. */
export const loadLicenses = () => import('./licenses.js');
