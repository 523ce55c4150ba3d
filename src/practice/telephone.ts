import type { ReactiveElement } from 'lit';
import { isHelpLine } from '../author-content/help-lines.js';
import { isReadingPending, readingPart } from './reading-part.js';

/** A phone number that an author wrote, possibly with other words around it. */
export interface Telephone {
  /** Its `tel:` address. */
  readonly url: string;
  /** The number as written, with its extension but without the words around it. */
  readonly words: string;
  /** Whether the author wrote several numbers, of which this is the first. */
  readonly isFirst: boolean;
}

/**
 * Finds the number to dial in what an author wrote. Returns `undefined` for the number of a help line, and
 * until the part that reads unusual numbers has loaded.
 */
export function telephoneOf(host: ReactiveElement, phone = ''): Telephone | undefined {
  const digits = phone.replace(/[ ().-]/g, '');
  const found = /^(\+?1)?[2-9]\d{9}$/.test(digits)
    ? { url: `tel:${digits}`, words: phone, isFirst: false }
    : phone && !isReadingPending(host)
      ? readingPart?.readTelephone(phone)
      : undefined;
  return found && !isHelpLine(found.url) ? found : undefined;
}
