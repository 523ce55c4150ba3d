/** What an address may be, in the words of a report. */
export const safeSchemes = 'an https:, http:, mailto:, tel:, sms: or relative address';

/**
 * The one door through which an address becomes an `href`: `https:`, `http:`, `mailto:`, `tel:`, `sms:` and
 * relative addresses pass, all else is `undefined`.
 *
 * The URL parser itself reads the scheme: it drops white space and control characters exactly as a browser does
 * when it follows the link. What it takes for relative may still have no colon before its first slash, since
 * `java&#115;cript:` is a scheme to whatever decodes it once more.
 */
export function safeUrl(address: string | null | undefined): string | undefined {
  const trimmed = address?.trim();
  if (!trimmed || !URL.canParse(trimmed, 'relative://base/')) return undefined;

  const { protocol } = new URL(trimmed, 'relative://base/');
  const safe = protocol === 'relative:' ? /^[^:]*([/?#]|$)/ : /^(https?|mailto|tel|sms):/i;
  return safe.test(trimmed) ? trimmed : undefined;
}

/** A `tel:` address for a number as people write it, without its extension; `undefined` where there is none to dial. */
export function telephoneUrl(number = ''): string | undefined {
  const digits = number.replace(/[a-z].*/is, '').replace(/[^\d+]/g, '');
  return digits.length > 2 ? `tel:${digits}` : undefined;
}
