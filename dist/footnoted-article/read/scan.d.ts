import type { Steps } from '../slices.js';
import type { Scan } from './scanned.js';
/** Content that an author can edit. Nothing in it is changed. */
export declare const editable = "[contenteditable]:not([contenteditable=false])";
/** Walks through an article once and records everything that its notes may depend on. */
export declare function scan(article: Element): Steps<Scan>;
