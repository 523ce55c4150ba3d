import { type TemplateResult } from 'lit';
import type { ListedState } from './listed-states.js';
/**
 * Renders the states as a sentence. If there are many, renders the first ones and a control that opens the
 * rest.
 */
export declare function renderNames(host: Element, named: readonly ListedState[], label: unknown): unknown;
/** Renders the states as a list. */
export declare function renderList(host: Element, own: readonly ListedState[]): TemplateResult;
