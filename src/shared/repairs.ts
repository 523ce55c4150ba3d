// What is needed by damaged pages alone.
export { ejectedFrom, Withdrawal } from './driven-out.js';
export { mend } from './mended.js';
export { isUnclosed } from './unclosed.js';
