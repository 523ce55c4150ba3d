// Articles on a page, for the tests of <sage-footnoted-article>.
import '../footnoted-article/footnoted-article.js';
import type { SageFootnotedArticle } from '../footnoted-article/footnoted-article.js';
import { oneLine } from '../shared/text.js';
import { page } from './page.js';

export const linked = `
  <p>One.<sup id="fnref1"><a href="#fn1">1</a></sup> Two.<sup id="fnref2"><a href="#fn2">2</a></sup> Again.<sup id="fnref2b"><a href="#fn2">2</a></sup></p>
  <h2>Notes</h2>
  <ol>
    <li id="fn1">First note. <a href="#fnref1" role="doc-backlink">↩</a></li>
    <li id="fn2" role="doc-endnote"><p>Second, doi:10.1000/xyz123.</p></li>
  </ol>`;
export const bare = `
  <p>One.<sup>1</sup> Two.<sup>2</sup> Both.<sup>1,2</sup> A field of 3 m<sup>2</sup>.</p>
  <h2>References</h2>
  <ol><li>First note.</li><li>Second note.</li></ol>`;

/** An article in the page, and the HTML that its author wrote. */
export async function article(inside: string, attributes = '') {
  const root = await page(
    `<div><sage-footnoted-article ${attributes}>${inside}</sage-footnoted-article></div>`,
  );
  const widget = root.querySelector<SageFootnotedArticle>('sage-footnoted-article')!;
  const links = (role: string) => [...widget.querySelectorAll<HTMLAnchorElement>(`a[role=${role}]`)];
  return { root, widget, markers: () => links('doc-noteref'), backs: () => links('doc-backlink') };
}

export const words = (element: Element): string => oneLine(element.textContent);
/** Whether a preview is open. */
export const isOpen = (widget: Element): boolean =>
  !!widget.shadowRoot!.querySelector('[part=preview]:popover-open');
