/** Matches a text that may name a source which the plain part can link: a DOI, a URL, a PubMed, arXiv or ISBN number. */
export const mayBeSource = /10\.\d|\/\/|www|arxiv|isbn|PM/i;
