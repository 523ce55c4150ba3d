import type { ReactiveElement } from 'lit';
import * as repairs from './repairs.js';

/** For bundlers, which have them at once. The script tag's build has `load-repairs.script.ts` in its place. */
export const repairsFor = (_host: ReactiveElement, _again: () => void): typeof repairs | null | undefined =>
  repairs;
