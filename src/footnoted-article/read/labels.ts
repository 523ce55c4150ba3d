const otherDigits = /[⁰¹²³⁴-⁹①-⑨０-９٠-٩۰-۹]/g;
const core = String.raw`\d{1,4}(?!\d)|[*†‡§‖¶#]{1,4}|(?:[ivxl]{1,7}|[a-z])(?![a-z])`;
// Signs before a number that belong to the label: "n.1", "*1", "※1".
const sign = String.raw`(?:f?n\.?|[*※注註])(?=\d)`;
const alone = new RegExp(
  String.raw`^[[［〔({（^]*\s*(?:\p{L}{2,14}\.?\s|${sign})?(${core})(?:[:.]\d+)?\s*[\]］〕)}）]?[.:]?$`,
  'iu',
);
const first = new RegExp(
  String.raw`^[\s↑]*([[［〔(（]?)[\s^]*(?:(?:foot)?note\s|${sign})?(${core})(?![.:]\d)(\s*[\]］〕)）][.:]?|[.:]|\s[–—-](?=\s\D)|)`,
  'iu',
);

/** The orders of labels that are not numbers. */
export const orders = [
  '*,†,‡,§,‖,¶,**,††,‡‡',
  '*,**,***,****,*****',
  'i,ii,iii,iv,v,vi,vii,viii,ix,x,xi,xii,xiii,xiv,xv',
  'a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z',
];

/**
 * The number or sign in a marker's text, without brackets and in plain digits: "2" for "[2:1]" and for "²".
 */
export const labelIn = (words: string): string | undefined =>
  alone.exec(plain(words).trim())?.[1]?.toLowerCase();

/**
 * Converts digits to ASCII. Works because each is one UTF-16 unit whose code ends with the digit's value,
 * also in Arabic.
 */
export const plain = (words: string): string =>
  words.replace(otherDigits, (digit) => `${digit.normalize('NFKC').charCodeAt(0) & 15}`);

/**
 * The label that a line begins with: "2" in "[2] Rowe". In "2 Rowe" nothing separates the label from the
 * words, so it is one only if `setOff` says that the line marks it in another way.
 */
export function labelBefore(line: string, setOff: boolean): string | undefined {
  const [all, open, label, close] = first.exec(plain(line.slice(0, 99))) ?? [];
  if (!label || (open && !close)) return;
  const rest = line.slice(all!.length);
  const isSign = /\W/.test(label);
  return setOff || close || isSign || !rest.trim() ? label.toLowerCase() : undefined;
}

/** The label of the nth item of a list, counted as its `type` says. */
export const labelOf = (place: number, type: string | null): string =>
  (/a/i.test(type ?? '') ? orders[3]! : /i/i.test(type ?? '') ? orders[2]! : '').split(',')[place - 1] ||
  String(place);
