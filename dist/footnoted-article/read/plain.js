export { citationsIn } from './citations.js';
export { joinNumbered } from './numbered.js';
