/** A link's address as its author wrote it. */
export const hrefOf = (link: Element): string => link.getAttribute('href') ?? '';

/** An address without its fragment. */
export const pageOf = (address: string): string => address.split('#')[0]!;

/**
 * The decoded name in a fragment, an id or a `name`, without the prefixes that sanitizers add. A lone percent
 * sign means itself.
 */
export function nameIn(fragment: string): string {
  let name = fragment;
  // Decoding is slow, and most names need none.
  if (name.includes('%'))
    try {
      name = decodeURIComponent(name);
    } catch {
      // It is not percent-encoded.
    }
  return name.replace(/^(user-content-)+/, '');
}
