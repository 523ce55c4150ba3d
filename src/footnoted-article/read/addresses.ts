/** An address without its fragment. */
export const pageOf = (address: string): string => address.split('#')[0]!;

/** What a fragment, an id or a name says, without what sanitisers put before it. A lone per cent sign means itself. */
export function nameIn(fragment: string): string {
  let name = fragment;
  // Most have none, and to decode costs.
  if (name.includes('%'))
    try {
      name = decodeURIComponent(name);
    } catch {
      // It is no code.
    }
  return name.replace(/^(user-content-)+/, '');
}
