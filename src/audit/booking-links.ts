import type { Problem } from '../self-check/findings.js';
import { safeUrl } from '../shared/url.js';
import { optionOf, placesOf } from './widgets.js';
import { reasonOf, request, type AuditedPage } from './read-page.js';

/** A link of a widget that readers book with. */
export interface BookingLink {
  readonly tag: string;
  /** Where it is written, as the beginning of a sentence. */
  readonly where: string;
  /** The address as written. */
  readonly written: string;
  readonly address: string;
}

/** The addresses that readers book with: the practice's `book-url`, its services', and the links of the calls. */
export function bookingLinksIn({ body, base }: AuditedPage): BookingLink[] {
  const links = [
    ...placesOf('sage-practice', body).flatMap((place) => [
      linkOf('sage-practice', 'book-url', optionOf(place, 'book-url'), base),
      ...[...place.querySelectorAll('[data-book-url]')].map((item) =>
        linkOf('sage-practice', 'data-book-url', item.getAttribute('data-book-url'), base),
      ),
    ]),
    ...placesOf('sage-consult-cta', body).flatMap((place) => [
      linkOf('sage-consult-cta', 'href', optionOf(place, 'href'), base),
      ...[...place.querySelectorAll('a[href]')].map((link) =>
        linkOf('sage-consult-cta', 'A link', link.getAttribute('href'), base),
      ),
    ]),
  ].flat();
  return links.filter(({ address }, index) => links.findIndex((link) => link.address === address) === index);
}

/** One link, or none if the address can't be requested: a phone number, or a place on the same page. */
function linkOf(tag: string, where: string, written: string | null, base: string): BookingLink[] {
  const url = safeUrl(written);
  if (!url || url.startsWith('#') || !URL.canParse(url, base)) return [];
  const address = new URL(url, base);
  address.hash = '';
  return /^https?:$/.test(address.protocol) ? [{ tag, where, written: url, address: address.href }] : [];
}

/** Why each address failed. Pages of one site share a booking page, which is requested once. */
const failures = new Map<string, Promise<string | undefined>>();

/** Reports a link that does not answer, or answers that there is nothing. */
export async function deadLinkProblem({
  where,
  written,
  address,
}: BookingLink): Promise<Problem | undefined> {
  // Some servers answer only to GET, so HEAD alone decides nothing.
  const request = async () => (await failureOf(address, 'HEAD')) && (await failureOf(address, 'GET'));
  if (!failures.has(address)) failures.set(address, request());
  const answer = await failures.get(address);
  if (!answer) return undefined;
  return {
    written: `${where} leads to ${written}, which doesn’t work: ${answer}.`,
    expected: 'A page that readers can open.',
    fix: 'Open the address in a browser. If it fails there too, correct it.',
  };
}

async function failureOf(address: string, method: string): Promise<string | undefined> {
  try {
    const { status, body } = await request(address, method);
    await body?.cancel();
    // With 403 and 429, many servers turn away everything that is not a browser.
    return status < 400 || status === 403 || status === 429
      ? undefined
      : `the server answered with ${status}`;
  } catch (error) {
    return reasonOf(error);
  }
}
