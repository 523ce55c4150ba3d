// In a DOM that lacks much of a browser's, such as that of a unit test: the author's HTML stays, and nothing throws.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';

it('content stays as it was written in a DOM without custom states', async () => {
  const { window, document, customElements, HTMLElement, MutationObserver } = parseHTML('<body></body>');
  Object.assign(globalThis, { window, document, customElements, HTMLElement, MutationObserver });
  await import(pathToFileURL(resolve('dist/index.js')).href);
  const page =
    '<sage-practice page="" book-url="/book"><sage-consult-cta><a href="/book">Book</a></sage-consult-cta>' +
    '<sage-signs-checklist><ul><li>You go over a late reply.</li></ul></sage-signs-checklist></sage-practice>';

  document.body.innerHTML = page;
  await new Promise((done) => setTimeout(done));

  assert.equal(document.body.innerHTML, page);
});
