/** A query's name, and what it says; without either of them it is left out. */
type Parameter = readonly [name: string | undefined, value: string | undefined];

/**
 * A booking address with the parameters that the author asked for. What its query says already is kept, and a link
 * that is no `https:` or `http:` one is left as it is.
 *
 * @param choices what the reader chose, by the names that the author gave
 * @param campaign the author's name for where the reader comes from: adds `utm_source` (this site's host name),
 *   `utm_medium` and `utm_campaign`, where the address has none of its own
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

/** Where a link leads: to the special address in place of the general one, with what its own query says. */
export function inPlaceOf(href: string, general = '', special?: string): string {
  const [own, other] = [parse(href), parse(general)];
  const isGeneral = general && own && own.origin === other?.origin && own.pathname === other.pathname;
  return special && isGeneral ? withParameters(special, [...own.searchParams]) : href;
}
