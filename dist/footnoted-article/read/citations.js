const sourceKinds = [
  {
    pattern: /(?<![\w/])(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi:?\s*)?(10\.\d{4,9}\/[^\s<>"]+)/gi,
    address: doi
  },
  {
    pattern: /\b(?:https?:\/\/|www\.[^\s<>"/]+\.)[^\s<>"]+/gi,
    address: (words) => (/^w/i.test(words) ? "https://" : "") + words
  },
  {
    pattern: /\b(?:PMCID:?\s*)?PMC\s?(\d{5,9})\b/gi,
    address: (id) => `https://pmc.ncbi.nlm.nih.gov/articles/PMC${id}/`
  },
  {
    pattern: /\barXiv:?\s*(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}(?:v\d+)?)\b/gi,
    address: (id) => `https://arxiv.org/abs/${id}`
  },
  { pattern: /\bISBN(?:-1[03])?:?\s*((?:97[89][-\s]?)?(?:\d[-\s]?){9}[\dX])\b/gi, address: isbn },
  { pattern: /\bPMID:?\s*(\d{5,9})\b/gi, address: (id) => `https://pubmed.ncbi.nlm.nih.gov/${id}/` }
];
function citationsIn(text) {
  const found = [];
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
function doi(name) {
  return `https://doi.org/${encodeURI(name).replace(/[?#]/g, encodeURIComponent)}`;
}
function isbn(written) {
  const characters = written.replace(/[-\s]/g, "").toUpperCase();
  const isShort = characters.length === 10;
  const weight = (place) => isShort ? 10 - place : place % 2 ? 3 : 1;
  let sum = 0;
  for (const [place, sign] of Array.from(characters).entries())
    sum += (sign === "X" ? 10 : Number(sign)) * weight(place);
  return sum % (isShort ? 11 : 10) ? void 0 : `https://search.worldcat.org/isbn/${characters}`;
}
const opening = { ")": "(", "]": "[", "}": "{" };
function withoutPunctuation(words) {
  const last = words.at(-1);
  const count = (sign) => words.split(sign).length;
  const ends = opening[last] ? count(last) > count(opening[last]) : /[.,;:!?…'’”»*]/.test(last);
  return ends ? withoutPunctuation(words.slice(0, -1)) : words;
}

export { citationsIn };
