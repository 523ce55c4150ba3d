/** An address without its fragment. */
export const pageOf = (address: string): string => address.split('#')[0]!;

/** What a fragment names. A lone per cent sign means itself. */
export function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
