import { type ChoicesProvider } from './choices.js';
import type { SagePractice } from './practice.js';
/**
 * Lets the first `<sage-practice page>` serve the whole document. Called after such a practice was added,
 * changed or removed.
 */
export declare function updatePageProviders(changed: SagePractice, choices: ChoicesProvider): void;
