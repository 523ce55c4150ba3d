// Word and Google Docs put styles on the clipboard where HTML has elements. This file replaces the styles with elements,
// in a document that runs no scripts. `cleanHtml()` then removes everything that is not allowed.

/** Parses pasted HTML, and replaces styles with the elements that they stand for. */
export function parsePasted(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(
    'style, script, title, meta, link, xml, br.Apple-interchange-newline',
  ))
    element.remove();
  convertWordLists(body);
  convertWordNotes(body);
  for (const title of body.querySelectorAll('.MsoTitle')) rename(title, 'h1');
  for (const element of [...body.querySelectorAll<HTMLElement>('b, strong')])
    if (/^(normal|400)$/.test(element.style.fontWeight)) element.replaceWith(...element.childNodes);
  for (const span of [...body.querySelectorAll('span')].toReversed()) replaceStyles(span);
  return body;
}

/** Turns Word's list paragraphs into lists, without the bullet or number that Word writes into each. */
function convertWordLists(body: HTMLElement): void {
  let list: HTMLElement | undefined;
  for (const paragraph of [...body.querySelectorAll('p')]) {
    if (!/mso-list:\s*l\d/.test(paragraph.getAttribute('style') ?? '')) continue;
    const mark = [...paragraph.querySelectorAll('span')].find((span) =>
      /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
    );
    const name = /^\s*\w+[.)]/.test(mark?.textContent ?? '') ? 'ol' : 'ul';
    mark?.remove();
    if (!list || paragraph.previousElementSibling !== list || list.localName !== name) {
      list = document.createElement(name);
      paragraph.before(list);
    }
    const item = document.createElement('li');
    item.append(...paragraph.childNodes);
    list.append(item);
    paragraph.remove();
  }
}

/** Turns Word's note markers, links with a `name`, into superscript links with an id. */
function convertWordNotes(body: HTMLElement): void {
  for (const link of [...body.querySelectorAll('a[name]')]) {
    link.id ||= link.getAttribute('name')!;
    if (!/^#_(ft|ed)n\d/.test(link.getAttribute('href') ?? '') || link.closest('sup')) continue;
    const superscript = document.createElement('sup');
    link.replaceWith(superscript);
    superscript.append(link);
  }
}

function replaceStyles(span: HTMLElement): void {
  const { fontStyle, fontWeight, verticalAlign } = span.style;
  const names = [
    /^(bold|[6-9]00)$/.test(fontWeight) && !span.closest('h1, h2, h3, h4, h5, h6') ? 'strong' : '',
    fontStyle === 'italic' ? 'em' : '',
    verticalAlign === 'super' ? 'sup' : verticalAlign === 'sub' ? 'sub' : '',
  ].filter((name) => name && !span.closest(name));
  let innermost: Element = span;
  for (const name of names) {
    const element = document.createElement(name);
    element.append(...innermost.childNodes);
    innermost.append(element);
    innermost = element;
  }
  span.replaceWith(...span.childNodes);
}

/** Replaces an element with one of another name. It keeps the content and the id. */
export function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  if (element.id) renamed.id = element.id;
  element.replaceWith(renamed);
}
