import type { ReactiveElement } from 'lit';
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

/** The number to dial in what an author wrote as one; nothing where there is none, or while it cannot be read yet. */
export function telephoneOf(host: ReactiveElement, phone = ''): Telephone | undefined {
  const digits = phone.replace(/[ ().-]/g, '');
  if (/^(\+?1)?[2-9]\d{9}$/.test(digits)) return { url: `tel:${digits}`, words: phone, isFirst: false };
  return phone && !isComing(host) ? reading?.readTelephone(phone) : undefined;
}
