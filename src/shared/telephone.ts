/** A telephone number that an author wrote among other words. */
export interface Telephone {
  /** Its `tel:` address. */
  readonly url: string;
  /** The number as written, with its extension, and without the words round it. */
  readonly words: string;
  /** Whether another number stands beside it. */
  readonly isFirst: boolean;
}

/** What a telephone number may be, in the words of a report. */
export const oneTelephone = 'one telephone number with its area code, such as 207-555-0142';

const gap = '[ ./-]*';
// Ten digits, also after 1 or +1; letters may stand for the last of them: 1-800-THERAPY.
const american =
  `(?:\\+?1${gap})?(?:\\([2-9]\\d\\d\\)|[2-9]\\d\\d)${gap}` +
  `(?:\\d{3}${gap}\\d{4}(?!-?\\d)|(?=(?:\\d[ .-]?){0,3}[A-Z])[\\dA-Z](?:[ .-]?[\\dA-Z]){6}[A-Z]*)`;
// With the country's code, such as +44 (0)20 7946 0018; or with the 0 that numbers begin with elsewhere.
const foreign = '\\+(?!1)\\d[\\d .()-]{6,19}\\d|0\\d[\\d .()-]{6,12}\\d';
const number = new RegExp(`(?<![\\d+][ .()-]*)(?:${foreign}|${american})`, 'g');
const extension = /^[\s,;(]*(x|ext\w*|opci[oó]n|option|opt|press|#)[.: ]*\d+\)?/i;

/**
 * Finds the number to dial in what an author wrote as one: the first of several, without its extension.
 *
 * @returns nothing where there are too few digits or too many; a help line of three digits is no number of a practice
 */
export function readTelephone(text = ''): Telephone | undefined {
  const written = text
    .replace(/\s/g, ' ')
    .replace(/[\p{Pd}−]/gu, '-')
    // "1-800-Therapy"
    .replace(/-[a-z]{2,}/gi, (word) => word.toUpperCase());
  const [first, second] = written.matchAll(number);
  if (!first) return undefined;
  const [match] = first;
  const after = written.slice(first.index + match.length);
  if (/^ \d{1,9}$/.test(after)) return undefined;

  const isForeign = /^(\+(?!1)|0)/.test(match);
  const digits = match
    .replace(/\(0\)|[^\dA-Z]/g, '')
    .replace(/[A-Z]/g, (letter) => '22233344455566677778889999'['ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(letter)]!)
    .slice(0, isForeign ? 15 : match.replace(/\D/g, '').startsWith('1') ? 11 : 10);
  const more = extension.exec(after)?.[0] ?? '';
  return {
    url: `tel:${match.startsWith('+') ? '+' : ''}${digits}`,
    words: match + more,
    isFirst: !!second || /\d{3}[ .-]\d{4}|[/,] ?\d{4}$/.test(after.slice(more.length)),
  };
}
