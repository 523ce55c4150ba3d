/** What an address may be, in the words of a report. */
export const safeSchemes = 'an https:, http:, mailto:, tel:, sms: or relative address';

// A scheme that we know, or none: no colon before the first slash, question mark or hash.
const safe = /^(https?|mailto|tel|sms):|^[^:/?#]*([/?#]|$)/i;

/**
 * The one door through which an address becomes an `href`: `https:`, `http:`, `mailto:`, `tel:`, `sms:` and
 * relative addresses pass, all else is `undefined`.
 *
 * Quotes that a word processor made curly are part of the attribute, and of no address.
 *
 * Browsers drop white space and control characters from a scheme, so they are dropped before it is judged.
 */
export function safeUrl(address: string | null | undefined): string | undefined {
  const trimmed = address?.replace(/^[\s“”„]+|[\s“”„]+$/g, '');
  return trimmed && safe.test(trimmed.replace(/[\0- ]/g, '')) ? trimmed : undefined;
}

/** A `tel:` address for a number as people write it, without its extension; `undefined` where there is none to dial. */
export function telephoneUrl(number = ''): string | undefined {
  const digits = number.replace(/[a-z].*/is, '').replace(/[^\d+]/g, '');
  return digits.length > 2 ? `tel:${digits}` : undefined;
}
