// Pages with notes, for tests.

/** A page with our script and this body. */
export const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Notes</title><script src="/dist/sagebrush.js" defer></script></head><body>${body}</body></html>`;

/** An article with one note, as kramdown writes it. Both begin with the words. */
export const post = (words: string) =>
  `<sage-footnoted-article><p>${words}<sup id="fnref:1" role="doc-noteref"><a href="#fn:1" class="footnote" rel="footnote">1</a></sup></p><div class="footnotes" role="doc-endnotes"><ol><li id="fn:1" role="doc-endnote"><p>${words} note. <a href="#fnref:1" class="reversefootnote" role="doc-backlink">↩</a></p></li></ol></div></sage-footnoted-article>`;
