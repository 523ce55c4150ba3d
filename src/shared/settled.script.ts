export { partsSettled } from './parts.js';
