/** For bundlers, which split it off. The script tag's build has `load-answer.script.ts` in its place. */
export const loadAnswer = () => import('./answer.js');
