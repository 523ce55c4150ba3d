import { readTelephone } from '../../src/practice/reading.ts';
import { hostUrl, safeUrl } from '../../src/shared/url.ts';

const knownScheme = /^(https?:\/\/|mailto:|tel:|sms:)/i;
// `http//`, `https:/`, `htps://`, `https;//`, `http:example.com`
const misspelled = /^h{1,2}t{1,3}p{1,2}s?(\s*[:;]?\s*\/+|\s*[:;]\s*(?=[\w-]+\.))\s*/i;
const email = /^(?:e-?mail:?\s*)?([^\s@/:?#]+@[^\s@/]+\.[a-z]{2,}(\?\S*)?)$/i;
const telephone = /^(?:(?:tel|phone|call)[.:]?\s*)?(\+?[(\d][\d\s().‑–-]{5,}\d(?:\s*(?:ext|x)\.?\s*\d+)?)$/i;
// A host with any top-level domain. `hostUrl` accepts only those that cannot be a file extension.
const host =
  /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.(?!(html?|php|aspx?|jsp|cgi|pdf|docx?|txt|jpe?g|png)\b)\p{L}{2,}(:\d+)?(?=[/?#]|$)/iu;

/** Completes an address as people type it: `clinic.com/book`, `http//clinic.com`, an email address, a phone number. */
export function completeUrl(written = ''): string {
  const address = written.trim().replace(/^[<"'“”‘’\s]+|[>"'“”‘’,;\s]+$/g, '');
  const rest = address.replace(misspelled, '');
  // Also repairs a doubled scheme: `https://http://clinic.com`.
  if (rest !== address && (!knownScheme.test(address) || knownScheme.test(rest) || misspelled.test(rest)))
    return knownScheme.test(rest) ? completeUrl(rest) : `https://${rest.replace(misspelled, '')}`;
  if (knownScheme.test(address)) return /^http/i.test(address) ? address : address.replace(/\s+/g, '');
  if (/^\/\/[\w-]+\./.test(address)) return `https:${address}`;
  const [, mail] = email.exec(address) ?? [];
  if (mail) return `mailto:${mail}`;
  const [, number = ''] = telephone.exec(address) ?? [];
  const digits = number.replace(/\D/g, '').length;
  if (digits === 7 || digits >= 10) return readTelephone(number)?.url ?? address;
  return hostUrl(address) ?? (host.test(address) ? `https://${address}` : address);
}

/** The completed address, to write it on the page. Empty if it is not safe: saved work may come from anyone. */
export const pageUrl = (written?: string): string => safeUrl(completeUrl(written)) ?? '';

/** Says how we completed an address. Empty if it did not change. */
export function describeChange(written: string, url = completeUrl(written)): string {
  if (url === written.trim()) return '';
  const prefix = /^(https:\/\/|mailto:|tel:)/.exec(url)?.[0];
  return prefix && url.slice(prefix.length) === written.trim()
    ? `We added ${prefix}`
    : `We changed it to ${url}.`;
}

/** Why a safe address cannot lead anywhere. Undefined if it may. */
export function addressProblem(written: string | undefined): string | undefined {
  const url = completeUrl(written);
  if (!url || !safeUrl(url) || knownScheme.test(url)) return undefined;
  return /^[/#?.]/.test(url) && !/\s/.test(url)
    ? undefined
    : `“${url}” isn’t a full address. Write all of it, e.g. https://yourpractice.com/book, or start with / for a page on your own site.`;
}

/** Whether a test link to it would open a page. */
export const isTestable = (url: string): boolean =>
  /^https?:\/\/[^/\s]+\.[^/\s]/i.test(url) && URL.canParse(url);
