import type { ReactiveElement } from 'lit';
import { isHelpLine } from '../shared/help-lines.js';
import { isComing, reading } from './reading.js';

/** A telephone number that an author wrote, maybe among other words. */
export interface Telephone {
  /** Its `tel:` address. */
  readonly url: string;
  /** The number as written, with its extension, and without the words round it. */
  readonly words: string;
  /** Whether another number stands beside it. */
  readonly isFirst: boolean;
}

/** Finds the number to dial in what an author wrote; nothing for a help line's number, or until the part that reads it is here. */
export function telephoneOf(host: ReactiveElement, phone = ''): Telephone | undefined {
  const digits = phone.replace(/[ ().-]/g, '');
  const found = /^(\+?1)?[2-9]\d{9}$/.test(digits)
    ? { url: `tel:${digits}`, words: phone, isFirst: false }
    : phone && !isComing(host)
      ? reading?.readTelephone(phone)
      : undefined;
  return found && !isHelpLine(found.url) ? found : undefined;
}
