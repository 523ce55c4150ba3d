import DOMPurify from 'dompurify';
import { safeUrl } from '../../src/shared/url.ts';
import { oneLine } from '../../src/shared/text.ts';
import { completeUrl } from '../form/addresses.ts';
import { readPasted } from './pasted.ts';

const blocks = ['blockquote', 'h2', 'h3', 'h4', 'hr', 'li', 'ol', 'p', 'ul'];
const inlines = ['a', 'br', 'cite', 'em', 'q', 'small', 'strong', 'sub', 'sup'];
const facts = ['row', 'state', 'status', 'service'].map((name) => `data-${name}`);

/** What becomes of the names that other editors use. */
const renamed: Readonly<Record<string, string>> = { B: 'strong', I: 'em', H5: 'h4', H6: 'h4' };

const isBlock = (node: Node) => blocks.includes(node.nodeName.toLowerCase());

/** What may stand in an author's text: headings, paragraphs, lists, links, emphasis, notes. All else loses its tag. */
export function clean(html: string): string {
  const body = readPasted(html);
  const hasTitle = body.querySelector('h1') !== null;
  for (const element of [...body.querySelectorAll('h1, h2, h3, h5, h6, b, i')]) {
    const level = hasTitle && Number(/^H([1-3])$/.exec(element.nodeName)?.[1]);
    const name = level ? `h${level + 1}` : renamed[element.nodeName];
    if (name) rename(element, name);
  }
  const fragment = DOMPurify.sanitize(body.innerHTML, {
    ALLOWED_TAGS: [...blocks, ...inlines, 'div'],
    ALLOWED_ATTR: ['href', 'id', ...facts],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // What may be followed is for the library's own door to say.
    ALLOWED_URI_REGEXP: /^/,
    RETURN_DOM_FRAGMENT: true,
  });
  tidy(fragment);
  const box = document.createElement('template');
  box.content.append(fragment);
  return box.innerHTML.replace(/\s*\n\s*/g, ' ').trim();
}

function tidy(root: DocumentFragment): void {
  for (const link of root.querySelectorAll('a')) {
    const href = safeUrl(completeUrl(withoutDetour(link.getAttribute('href'))));
    // A link without an address is told of until it has one, and is written as mere words.
    if (href) link.setAttribute('href', inFragment(href));
    else link.removeAttribute('href');
    if (!link.textContent.trim() && !link.id) link.remove();
    else if (!href && link.id) link.replaceWith(...link.childNodes);
  }
  // Some places cut an identifier at its colon.
  for (const element of root.querySelectorAll('[id]')) element.id = element.id.replace(/[^\w-]/g, '-');
  for (const paragraph of root.querySelectorAll('li > p:only-child'))
    paragraph.replaceWith(...paragraph.childNodes);
  for (const box of [...root.querySelectorAll('div')].toReversed()) {
    if (![...box.childNodes].some(isBlock)) rename(box, 'p');
    else box.replaceWith(...box.childNodes);
  }
  wrapLoose(root);
  for (const element of [
    ...root.querySelectorAll('p, h2, h3, h4, li, ul, ol, strong, em, sup, sub'),
  ].toReversed())
    if (!element.textContent.trim()) element.replaceWith(...(isBlock(element) ? [] : element.childNodes));
}

/** Puts words that stand in no paragraph into one. */
function wrapLoose(root: DocumentFragment): void {
  let paragraph: Element | undefined;
  for (const node of [...root.childNodes]) {
    if (isBlock(node)) paragraph = undefined;
    else if (paragraph) paragraph.append(node);
    else if (node.textContent?.trim()) {
      paragraph = document.createElement('p');
      node.replaceWith(paragraph);
      paragraph.append(node);
    } else node.remove();
  }
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  if (element.id) renamed.id = element.id;
  element.replaceWith(renamed);
}

/** The address itself, where an editor has put its own in front. */
function withoutDetour(href: string | null): string {
  const target = /^https?:\/\/www\.google\.com\/url\?(?:.*&)?q=([^&]+)/.exec(href ?? '')?.[1];
  return target ? decodeURIComponent(target) : (href ?? '');
}

const inFragment = (href: string) =>
  href.startsWith('#') ? `#${href.slice(1).replace(/[^\w-]/g, '-')}` : href;

/** Plain text as paragraphs. */
export function fromText(text: string): string {
  const box = document.createElement('div');
  for (const lines of text.split(/\n\s*\n|\r\n\s*\r\n/)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = oneLine(lines);
    box.append(paragraph);
  }
  return clean(box.innerHTML);
}
