import type { ChosenState, Choices } from './choices.js';
import type { Practice } from './context.js';
/** Whether the practice offers a kind of care in the reader's state. True if no state was chosen. */
export declare const isOffered: ({ state }: Choices, service?: string) => boolean;
/** The name of a kind of care: the practice's own, else ours. */
export declare function nameOfService(host: Element, value: string, practice?: Practice): string;
/** The chosen state's name, in the form for a sentence. */
export declare const chosenStateInSentence: (host: Element, { state, name }: ChosenState) => string;
