/** For bundlers, which split it off. The script tag's build has `load-map.script.ts` in its place. */
export const loadMap = () => import('./map.js');
