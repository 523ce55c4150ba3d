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

// `www.` and a domain, or a domain under an ending that no file of a site has: `book.html` is a file.
const host =
  /^(www\.[\w-]+(\.[\w-]+)*\.[a-z]{2,}|[\w-]+(\.[\w-]+)*\.(com|org|net|us|co|io|info|biz|edu|gov|health|care|clinic|center|help|life|live|online|site|app|me|ca|uk|mx))(:\d+)?(?=[/?#]|$)/i;

/** The `https:` address for a host written without its scheme, such as `clinic.com/book`; `undefined` for anything else. */
export function hostUrl(address = ''): string | undefined {
  const trimmed = address.trim();
  return host.test(trimmed) ? `https://${trimmed}` : undefined;
}
