/** A range of a text that names a source, and the source's canonical address. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

interface SourceKind {
  /** What identifies it: the first group is its identifier, or else the whole match. */
  readonly pattern: RegExp;
  /** Returns `undefined` if the match is not an identifier after all. */
  readonly address: (identifier: string) => string | undefined;
}

/**
 * Addresses come first, so that an identifier within one is not taken for a second citation. The patterns
 * follow their owners' specifications: the DOI Handbook (2.2), PubMed and PubMed Central, arXiv, the
 * International ISBN Agency. An ISBN leads to WorldCat, which finds the book in libraries, because the ISBN
 * agency has no resolver.
 */
const sourceKinds: readonly SourceKind[] = [
  {
    pattern: /(?<![\w/])(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi:?\s*)?(10\.\d{4,9}\/[^\s<>"]+)/gi,
    address: doi,
  },
  {
    pattern: /\b(?:https?:\/\/|www\.[^\s<>"/]+\.)[^\s<>"]+/gi,
    address: (words) => (/^w/i.test(words) ? 'https://' : '') + words,
  },
  {
    pattern: /\b(?:PMCID:?\s*)?PMC\s?(\d{5,9})\b/gi,
    address: (id) => `https://pmc.ncbi.nlm.nih.gov/articles/PMC${id}/`,
  },
  {
    pattern: /\barXiv:?\s*(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}(?:v\d+)?)\b/gi,
    address: (id) => `https://arxiv.org/abs/${id}`,
  },
  { pattern: /\bISBN(?:-1[03])?:?\s*((?:97[89][-\s]?)?(?:\d[-\s]?){9}[\dX])\b/gi, address: isbn },
  { pattern: /\bPMID:?\s*(\d{5,9})\b/gi, address: (id) => `https://pubmed.ncbi.nlm.nih.gov/${id}/` },
];

/** Every source that a text names, in order: by DOI, PubMed, PubMed Central, arXiv, ISBN or a plain URL. */
export function citationsIn(text: string): Citation[] {
  const found: Citation[] = [];
  for (const { pattern, address } of sourceKinds)
    for (const match of text.matchAll(pattern)) {
      const words = withoutPunctuation(match[0]);
      const start = match.index;
      const end = start + words.length;
      if (found.some((other) => start < other.end && other.start < end)) continue;

      const href = address(match[1] ? withoutPunctuation(match[1]) : words);
      if (href) found.push({ start, end, href });
    }
  return found.sort((one, other) => one.start - other.start);
}

/** Encodes the characters that are valid in a DOI but not in a URL's path. */
function doi(name: string): string {
  return `https://doi.org/${encodeURI(name).replace(/[?#]/g, encodeURIComponent)}`;
}

/** Returns `undefined` if the check digit is wrong: the number would lead to another book, or to none. */
function isbn(written: string): string | undefined {
  const characters = written.replace(/[-\s]/g, '').toUpperCase();
  const isShort = characters.length === 10;
  const weight = (place: number) => (isShort ? 10 - place : place % 2 ? 3 : 1);
  let sum = 0;
  for (const [place, sign] of Array.from(characters).entries())
    sum += (sign === 'X' ? 10 : Number(sign)) * weight(place);
  return sum % (isShort ? 11 : 10) ? undefined : `https://search.worldcat.org/isbn/${characters}`;
}

const opening: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Removes the punctuation of the sentence around it, and a closing bracket that was opened before it. */
function withoutPunctuation(words: string): string {
  const last = words.at(-1)!;
  const count = (sign: string) => words.split(sign).length;
  const ends = opening[last] ? count(last) > count(opening[last]) : /[.,;:!?…'’”»*]/.test(last);
  return ends ? withoutPunctuation(words.slice(0, -1)) : words;
}
