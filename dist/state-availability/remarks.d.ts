import { type TemplateResult } from 'lit';
import { type ListedState } from './listed-states.js';
/**
 * Remarks for items that claim nothing, if the author's own words may not say so. One line for each state. If
 * a state has several items, one line for each clinician.
 */
export declare function remarksFor(host: Element, listed: readonly ListedState[]): readonly TemplateResult[];
