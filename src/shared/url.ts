import { either, inTurn } from './pattern.js';
import { warn } from './warnings.js';

/** Which addresses are allowed. Used in reports. */
export const safeSchemes = 'an https:, http:, mailto:, tel:, sms: or relative address';

// An allowed scheme, or no scheme: no colon before the first slash, question mark or hash.
const safeUrlPattern = /^(https?|mailto|tel|sms):|^[^:/?#]*([/?#]|$)/i;

/**
 * Every address passes through here before it becomes an `href`. `https:`, `http:`, `mailto:`, `tel:`, `sms:`
 * and relative addresses are allowed. For anything else, returns `undefined`. A host or mailbox without a
 * scheme gets one. Otherwise it would be a relative address, and lead to a page that does not exist.
 *
 * Curly quotes from a word processor are part of the attribute but not of the address, so they are removed.
 *
 * Browsers ignore white space and control characters in a scheme, so they are removed before the check.
 */
export function safeUrl(address: string | null | undefined): string | undefined {
  const trimmed = address?.replace(/^[\s“”„]+|[\s“”„]+$/g, '');
  if (!trimmed) return undefined;
  const full = hostUrl(trimmed) ?? trimmed;
  return safeUrlPattern.test(full.replace(/[\0- ]/g, '')) ? full : undefined;
}

/** Returns an address that is allowed, else `undefined`. Reports one that is not allowed or had no scheme. */
export function checkUrl(
  element: Element,
  attribute: string,
  address: string | null | undefined,
): string | undefined {
  const url = safeUrl(address);
  // An empty attribute is the same as none, but an `<a href>` without an address leads nowhere.
  if (!url && (address || attribute.startsWith('<'))) warn(element, attribute, address!, safeSchemes);
  else if (url && !address!.includes(url))
    warn(element, attribute, address!, `${/^\w+:(\/\/)?/.exec(url)![0]} before it; ${url} is opened`);
  return url;
}

/** A host without a scheme. `book.html` is a file. */
const hostPattern = inTurn(
  // The local part of a mailbox.
  /^([^\s/?#:@]+@)?/i,
  either(
    /www\.\w/,
    // A domain with an ending that no file of a site has.
    inTurn(
      /([\w-]+\.)+/,
      either(
        /com|org|net|us|co|io|info|edu|gov|health|care|clinic|center|help|life|live|online|site|app/,
        // Canada, and the countries of common short links: cal.me, ada.uk, cal.mx, bit.ly, goo.gle.
        /me|ca|uk|mx|ly|gle/,
      ),
      /(?=[:/?#]|$)/,
    ),
  ),
);

/**
 * Returns the full address for a host or mailbox written without its scheme, such as `clinic.com/book` or
 * `us@clinic.com`; `undefined` for anything else.
 */
export function hostUrl(address = ''): string | undefined {
  const trimmed = address.trim();
  const found = hostPattern.exec(trimmed);
  return found ? `${found[1] ? 'mailto:' : 'https://'}${trimmed}` : undefined;
}
