import type { ReactiveElement } from 'lit';
import * as repairs from './repairs.js';
/** For bundlers, which include the repairs. The script tag's build uses `load-repairs.script.ts` instead. */
export declare const repairsFor: (_host: ReactiveElement, _again: () => void) => typeof repairs | null | undefined;
