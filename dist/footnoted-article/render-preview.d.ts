import { type TemplateResult } from 'lit';
import type { LinkedNote } from './mark/apply-notes.js';
/**
 * Renders the popover with a note; without one, an empty popover.
 *
 * @param copied the result of copying the note, if a reader has copied it
 * @param copy copies the note
 */
export declare function renderPreview(host: Element, note: LinkedNote | undefined, copied: 'copied' | 'notCopied' | undefined, copy: () => void): TemplateResult;
