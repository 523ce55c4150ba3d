/** A stretch of a text that names a source, and the source's canonical address. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

interface Kind {
  /** What it is named by: the first group is its identifier, else the whole. */
  readonly pattern: RegExp;
  readonly address: (identifier: string) => string;
}

/**
 * Addresses come first, so that an identifier within one is not taken for a second citation. Shapes are those that
 * their owners state: the DOI Handbook (2.2), PubMed and PubMed Central.
 */
const kinds: readonly Kind[] = [
  { pattern: /\b(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/(10\.\d{4,9}\/[^\s<>"]+)/gi, address: doi },
  { pattern: /\bhttps?:\/\/[^\s<>"]+/gi, address: String },
  { pattern: /\bwww\.[^\s<>"/]+\.[^\s<>"]+/gi, address: (host) => `https://${host}` },
  { pattern: /\b(?:doi:?\s*)?(10\.\d{4,9}\/[^\s<>"]+)/gi, address: doi },
  {
    pattern: /\b(?:PMCID:?\s*)?PMC\s?(\d{5,9})\b/gi,
    address: (id) => `https://pmc.ncbi.nlm.nih.gov/articles/PMC${id}/`,
  },
  { pattern: /\bPMID:?\s*(\d{5,9})\b/gi, address: (id) => `https://pubmed.ncbi.nlm.nih.gov/${id}/` },
];

/** Every source that a text names, in its order: DOIs, PubMed and PubMed Central identifiers, bare addresses. */
export function citationsIn(text: string): Citation[] {
  const found: Citation[] = [];
  for (const { pattern, address } of kinds)
    for (const match of text.matchAll(pattern)) {
      const words = withoutEnding(match[0]);
      const start = match.index;
      const end = start + words.length;
      if (found.some((other) => start < other.end && other.start < end)) continue;

      const identifier = match[1] ? withoutEnding(match[1]) : words;
      found.push({ start, end, href: address(identifier) });
    }
  return found.sort((one, other) => one.start - other.start);
}

/** The characters that a DOI may have, and an address may not have in its path. */
function doi(name: string): string {
  return `https://doi.org/${encodeURI(name).replace(/[?#]/g, encodeURIComponent)}`;
}

const opening: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Without the punctuation of the sentence around it, and without a bracket that was opened before it. */
function withoutEnding(words: string): string {
  const last = words.at(-1)!;
  const count = (sign: string) => words.split(sign).length;
  const ends = opening[last] ? count(last) > count(opening[last]) : /[.,;:!?…'’”»*]/.test(last);
  return ends ? withoutEnding(words.slice(0, -1)) : words;
}
