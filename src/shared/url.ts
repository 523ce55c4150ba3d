import { either, inTurn } from './pattern.js';
import { report } from './report.js';

/** What an address may be, in the words of a report. */
export const safeSchemes = 'an https:, http:, mailto:, tel:, sms: or relative address';

// A scheme that we know, or none: no colon before the first slash, question mark or hash.
const safe = /^(https?|mailto|tel|sms):|^[^:/?#]*([/?#]|$)/i;

/**
 * The one door through which an address becomes an `href`: `https:`, `http:`, `mailto:`, `tel:`, `sms:` and
 * relative addresses pass, all else is `undefined`. A host or a mailbox without its scheme gets one: as it stands, it
 * would lead to a page of this site that is not there.
 *
 * Quotes that a word processor made curly are part of the attribute, and of no address.
 *
 * Browsers drop white space and control characters from a scheme, so they are dropped before it is judged.
 */
export function safeUrl(address: string | null | undefined): string | undefined {
  const trimmed = address?.replace(/^[\s“”„]+|[\s“”„]+$/g, '');
  if (!trimmed) return undefined;
  const full = hostUrl(trimmed) ?? trimmed;
  return safe.test(full.replace(/[\0- ]/g, '')) ? full : undefined;
}

/** An address that may be followed, else nothing. The author is told of one that may not, or that had no scheme. */
export function screened(
  element: Element,
  attribute: string,
  address: string | null | undefined,
): string | undefined {
  const url = safeUrl(address);
  // An empty attribute is as good as none; a link without an address leads nowhere.
  if (!url && (address || attribute.startsWith('<'))) report(element, attribute, address!, safeSchemes);
  else if (url && !address!.includes(url))
    report(element, attribute, address!, `${/^\w+:(\/\/)?/.exec(url)![0]} before it; ${url} is opened`);
  return url;
}

/** A host without a scheme. `book.html` is a file. */
const host = inTurn(
  // The name of a mailbox.
  /^([^\s/?#:@]+@)?/i,
  either(
    /www\.\w/,
    // A domain under an ending that no file of a site has.
    inTurn(
      /([\w-]+\.)+/,
      either(
        /com|org|net|us|co|io|info|edu|gov|health|care|clinic|center|help|life|live|online|site|app/,
        // Canada, and the countries of common link shorteners: cal.me, ada.uk, cal.mx, bit.ly, goo.gle.
        /me|ca|uk|mx|ly|gle/,
      ),
      /(?=[:/?#]|$)/,
    ),
  ),
);

/**
 * The whole address for a host or a mailbox written without its scheme, such as `clinic.com/book` or `us@clinic.com`;
 * `undefined` for anything else.
 */
export function hostUrl(address = ''): string | undefined {
  const trimmed = address.trim();
  const found = host.exec(trimmed);
  return found ? `${found[1] ? 'mailto:' : 'https://'}${trimmed}` : undefined;
}
