import DOMPurify from 'dompurify';
import { safeUrl } from '../../src/shared/url.ts';
import { oneLine } from '../../src/shared/text.ts';
import { completeUrl } from '../form/addresses.ts';
import { parsePasted, rename } from './parse-pasted.ts';

const blocks = ['blockquote', 'h2', 'h3', 'h4', 'hr', 'li', 'ol', 'p', 'ul'];
const inlines = ['a', 'br', 'cite', 'em', 'q', 'small', 'strong', 'sub', 'sup'];
/** The attributes that any element may have. */
export const keptAttributes = ['id', ...['row', 'state', 'status', 'service'].map((name) => `data-${name}`)];

/** Our tags for the ones that other editors use. */
const ourTags: Readonly<Record<string, string>> = { B: 'strong', I: 'em', H5: 'h4', H6: 'h4' };

const isBlock = (node: Node) => blocks.includes(node.nodeName.toLowerCase());

/** Keeps headings, paragraphs, lists, links, emphasis and notes. Every other element is replaced with its content. */
export function cleanHtml(html: string): string {
  const body = parsePasted(html);
  const hasTitle = body.querySelector('h1') !== null;
  for (const element of [...body.querySelectorAll('h1, h2, h3, h5, h6, b, i')]) {
    const level = hasTitle && Number(/^H([1-3])$/.exec(element.nodeName)?.[1]);
    const name = level ? `h${level + 1}` : ourTags[element.nodeName];
    if (name) rename(element, name);
  }
  unwrapTables(body);
  const fragment = DOMPurify.sanitize(body.innerHTML, {
    ALLOWED_TAGS: [...blocks, ...inlines, 'div'],
    ALLOWED_ATTR: ['href', ...keptAttributes],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // `tidy()` checks addresses with `safeUrl()`.
    ALLOWED_URI_REGEXP: /^/,
    RETURN_DOM_FRAGMENT: true,
  });
  tidy(fragment);
  const box = document.createElement('template');
  box.content.append(fragment);
  return box.innerHTML.replace(/\s*\n\s*/g, ' ').trim();
}

/** Turns each cell into a paragraph. */
function unwrapTables(body: HTMLElement): void {
  for (const cell of body.querySelectorAll('td, th, caption')) rename(cell, 'div');
  for (const part of body.querySelectorAll('table, thead, tbody, tfoot, tr'))
    part.replaceWith(...part.childNodes);
}

function tidy(root: DocumentFragment): void {
  for (const link of root.querySelectorAll('a')) {
    const href = safeUrl(completeUrl(unwrapRedirect(link.getAttribute('href'))));
    // Keep the link without an address: the form reports it, and the page shows its words as plain text.
    if (href) link.setAttribute('href', cleanFragment(href));
    else link.removeAttribute('href');
    if (!link.textContent.trim() && !link.id) link.remove();
    else if (!href && link.id) link.replaceWith(...link.childNodes);
  }
  // Some places cut an id at a colon.
  for (const element of root.querySelectorAll('[id]')) element.id = element.id.replace(/[^\w-]/g, '-');
  // Google Docs puts inner lists next to the item that they belong to.
  for (const list of root.querySelectorAll(':is(ul, ol) > :is(ul, ol)'))
    if (list.previousElementSibling) list.previousElementSibling.append(list);
    else list.replaceWith(...list.childNodes);
  for (const paragraph of root.querySelectorAll('li > p:first-child:not(:has(~ :not(ul, ol)))'))
    paragraph.replaceWith(...paragraph.childNodes);
  for (const box of [...root.querySelectorAll('div')].toReversed()) {
    if (![...box.childNodes].some(isBlock)) rename(box, 'p');
    else box.replaceWith(...box.childNodes);
  }
  wrapLooseText(root);
  for (const element of [
    ...root.querySelectorAll('p, h2, h3, h4, li, ul, ol, strong, em, sup, sub'),
  ].toReversed())
    if (!element.textContent.trim()) element.replaceWith(...(isBlock(element) ? [] : element.childNodes));
}

/** Wraps text outside of a paragraph in one. */
function wrapLooseText(root: DocumentFragment): void {
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

/** The target of a Google redirect, which Google Docs puts in front of links. */
function unwrapRedirect(href: string | null): string {
  const isRedirect = /^https?:\/\/www\.google\.com\/url\?/.test(href ?? '');
  return (isRedirect && new URL(href!).searchParams.get('q')) || (href ?? '');
}

const cleanFragment = (href: string) =>
  href.startsWith('#') ? `#${href.slice(1).replace(/[^\w-]/g, '-')}` : href;

/** The bullets at the beginning of lines. */
const bullets = /^[ \t]*[-+*•·▪◦‣●○][ \t]+/gm;

/** Turns plain text into paragraphs, and several lines with bullets into lists. */
export function textToHtml(text: string): string {
  const hasList = (text.match(bullets)?.length ?? 0) > 1;
  const box = document.createElement('div');
  const add = (name: string, words: string, parent: Element = box) => {
    const element = document.createElement(name);
    element.textContent = oneLine(words);
    parent.append(element);
    return element;
  };
  for (const lines of text.split(/\n\s*\n|\r\n\s*\r\n/)) {
    const [before = '', ...items] = hasList ? lines.split(bullets) : [lines];
    if (before.trim()) add('p', before);
    if (!items.length) continue;
    // A blank line may divide the items of a list.
    const last = box.lastElementChild;
    const list = last?.localName === 'ul' ? last : add('ul', '');
    for (const item of items) add('li', item, list);
  }
  return cleanHtml(box.innerHTML);
}
