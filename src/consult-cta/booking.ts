/** A query parameter's name and value. It is left out if either is missing. */
type Parameter = readonly [name: string | undefined, value: string | undefined];

/**
 * Adds the parameters that the author asked for to a booking address. Keeps the parameters that the address
 * already has. Returns an address that is not `https:` or `http:` unchanged.
 *
 * @param choices the reader's choices, keyed by the parameter names that the author gave
 * @param campaign the author's name for the source of visitors: adds `utm_source` (this site's host name),
 * `utm_medium` and `utm_campaign`, unless the address has its own
 */
export function withParameters(href: string, choices: readonly Parameter[], campaign?: string): string {
  const added = choices.filter(([name, value]) => name && value) as [string, string][];
  const url = added.length || campaign ? parse(href) : undefined;
  if (!url?.protocol.startsWith('http')) return href;

  const query = url.searchParams;
  for (const [name, value] of added) query.set(name, value);
  if (campaign)
    for (const [name, value] of [
      ['utm_source', location.hostname],
      ['utm_medium', 'referral'],
      ['utm_campaign', campaign],
    ] as const)
      if (!query.has(name)) query.set(name, value);
  return url.href;
}

const parse = (address: string) =>
  URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined;

/**
 * The address that a link leads to: `special` if the link's address is `general`. Keeps the link's own query.
 */
export function swapBookingUrl(href: string, general = '', special?: string): string {
  const [own, other] = [parse(href), parse(general)];
  const isGeneral = general && own && own.origin === other?.origin && own.pathname === other.pathname;
  return special && isGeneral ? withParameters(special, [...own.searchParams]) : href;
}
