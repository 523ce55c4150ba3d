import { captured, either, inTurn } from '../../shared/pattern.js';

const otherDigits = /[⁰¹²³⁴-⁹①-⑨０-９٠-٩۰-۹]/g;

/** A number, signs, a Roman numeral or a letter. */
const label = either(/\d{1,4}(?!\d)/iu, /[*†‡§‖¶#]{1,4}/, /(?:[ivxl]{1,7}|[a-z])(?![a-z])/);

/** Signs before a number that belong to the label: "n.1", "*1", "※1". */
const prefix = /(?:f?n\.?|[*※注註])(?=\d)/u;

/** A text that is nothing but a label. */
const wholeLabel = inTurn(
  /^[[［〔【({（^]*\s*/iu,
  // "Note 3", "n.3", "3".
  either(/\p{L}{2,14}\.?\s/u, prefix, /(?:)/),
  captured(label),
  // "3:1", "3.1" and "3, p. 1" name a page too.
  /(?:[:.]\d+|, ?[ps§].*)?\s*/u,
  /[\]］〕】)}）]?[.:]?$/u,
);

/** A label at the beginning of a line. */
const leadingLabel = inTurn(
  // An arrow back, and a bracket.
  /^[\s↑]*([[［〔【(（]?)[\s^]*/iu,
  either(/(?:foot)?note\s/u, prefix, /(?:)/),
  captured(label),
  // Not "3.1".
  /(?![.:]\d)/u,
  // What separates it from the words: a bracket, a point, or a dash before words.
  /(\s*[\]］〕】)）][.:]?|[.:]|\s[–—-](?=\s\D)|)/u,
);

/** The orders of labels that are not numbers. */
export const labelOrders = [
  '*,†,‡,§,‖,¶,**,††,‡‡',
  '*,**,***,****,*****',
  'i,ii,iii,iv,v,vi,vii,viii,ix,x,xi,xii,xiii,xiv,xv',
  'a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z',
];

/**
 * The number or sign in a marker's text, without brackets and in plain digits: "2" for "[2:1]" and for "²".
 */
export const labelIn = (words: string): string | undefined =>
  wholeLabel.exec(withAsciiDigits(words).trim())?.[1]?.toLowerCase();

/**
 * Converts digits to ASCII. Works because each is one UTF-16 unit whose code ends with the digit's value,
 * also in Arabic. Removes invisible characters, which editors put next to numbers. Most texts need neither.
 */
export const withAsciiDigits = (words: string): string =>
  /^[ -~]*$/.test(words)
    ? words
    : words
        .replace(/\p{Cf}/gu, '')
        .replace(otherDigits, (digit) => `${digit.normalize('NFKC').charCodeAt(0) & 15}`);

/** The label of the nth item of a list, counted as its `type` says. */
export const labelOf = (place: number, type: string): string =>
  (/a/i.test(type) ? labelOrders[3]! : /i/i.test(type) ? labelOrders[2]! : '').split(',')[place - 1] ||
  String(place);

/**
 * The label that a line begins with: "2" in "[2] Rowe". In "2 Rowe" nothing separates the label from the
 * words, so it is one only if `isMarked` says that the line marks it in another way.
 */
export function labelBefore(line: string, isMarked: boolean): string | undefined {
  const match = leadingLabel.exec(withAsciiDigits(line.slice(0, 99)));
  if (!match) return;
  const [all, open, label, close] = match as unknown as [string, string, string, string];
  if (open && !close) return;
  const rest = line.slice(all.length);
  const isSign = /\W/.test(label);
  return isMarked || close || isSign || !rest.trim() ? label.toLowerCase() : undefined;
}
