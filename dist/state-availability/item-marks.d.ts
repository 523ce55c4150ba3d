import { type ListedState } from './listed-states.js';
/**
 * Marks the items that a badge leaves out, or that a list sets apart. sagebrush.css detects some of them by
 * itself.
 */
export declare function marksFor(lists: readonly Element[], listed: readonly ListedState[], isBadge: boolean, isSpanish: boolean): Map<Element, string>;
