import { readTelephone } from '../../src/practice/reading.ts';
import { hostUrl, safeUrl } from '../../src/shared/url.ts';

const known = /^(https?:\/\/|mailto:|tel:|sms:)/i;
// `http//`, `https:/`, `htps://`, `https;//`, `http:example.com`
const misspelled = /^h{1,2}t{1,3}p{1,2}s?(\s*[:;]?\s*\/+|\s*[:;]\s*(?=[\w-]+\.))\s*/i;
const email = /^(?:e-?mail:?\s*)?([^\s@/:?#]+@[^\s@/]+\.[a-z]{2,}(\?\S*)?)$/i;
const telephone = /^(?:(?:tel|phone|call)[.:]?\s*)?(\+?[(\d][\d\s().‑–-]{5,}\d(?:\s*(?:ext|x)\.?\s*\d+)?)$/i;
// A host under any ending; `hostUrl` knows only the endings that cannot be a file's.
const host =
  /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.(?!(html?|php|aspx?|jsp|cgi|pdf|docx?|txt|jpe?g|png)\b)\p{L}{2,}(:\d+)?(?=[/?#]|$)/iu;

/** The whole address for one as people type it: `clinic.com/book`, `http//clinic.com`, an e-mail address, a number. */
export function completeUrl(written = ''): string {
  const address = written.trim().replace(/^[<"'“”‘’\s]+|[>"'“”‘’,;\s]+$/g, '');
  const rest = address.replace(misspelled, '');
  // Also one of two beginnings: `https://http://clinic.com`.
  if (rest !== address && (!known.test(address) || known.test(rest) || misspelled.test(rest)))
    return known.test(rest) ? completeUrl(rest) : `https://${rest.replace(misspelled, '')}`;
  if (known.test(address)) return /^http/i.test(address) ? address : address.replace(/\s+/g, '');
  if (/^\/\/[\w-]+\./.test(address)) return `https:${address}`;
  const [, mail] = email.exec(address) ?? [];
  if (mail) return `mailto:${mail}`;
  const [, number = ''] = telephone.exec(address) ?? [];
  const digits = number.replace(/\D/g, '').length;
  if (digits === 7 || digits >= 10) return readTelephone(number)?.url ?? address;
  return hostUrl(address) ?? (host.test(address) ? `https://${address}` : address);
}

/** What was done to an address, in words; nothing where it stayed as it was. */
export function changeOf(written: string, whole = completeUrl(written)): string {
  if (whole === written.trim()) return '';
  const start = /^(https:\/\/|mailto:|tel:)/.exec(whole)?.[0];
  return start && whole.slice(start.length) === written.trim()
    ? `We added ${start}`
    : `We changed it to ${whole}.`;
}

/** Why an address leads nowhere, although it is safe to follow; nothing where it may lead somewhere. */
export function problemOf(written: string | undefined): string | undefined {
  const whole = completeUrl(written);
  if (!whole || !safeUrl(whole) || known.test(whole)) return undefined;
  return /^[/#?.]/.test(whole) && !/\s/.test(whole)
    ? undefined
    : `“${whole}” is not a full address. Write all of it, such as https://yourpractice.com/book, or begin with / for a page of this site.`;
}

/** Whether following it from this page would show the author anything. */
export const canBeTried = (whole: string): boolean =>
  /^https?:\/\/[^/\s]+\.[^/\s]/i.test(whole) && URL.canParse(whole);
