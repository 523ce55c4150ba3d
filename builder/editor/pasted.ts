// What Word and Google Docs put on the clipboard says in styles what HTML has elements for. Here those get them, in a
// document in which nothing runs; what may stay is judged afterwards.

/** Parses what was pasted, and gives it the elements that it means. */
export function readPasted(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(
    'style, script, title, meta, link, xml, br.Apple-interchange-newline',
  ))
    element.remove();
  listsOfWord(body);
  notesOfWord(body);
  for (const title of body.querySelectorAll('.MsoTitle')) become(title, 'h1');
  for (const element of [...body.querySelectorAll<HTMLElement>('b, strong')])
    if (/^(normal|400)$/.test(element.style.fontWeight)) element.replaceWith(...element.childNodes);
  for (const span of [...body.querySelectorAll('span')].toReversed()) emphasise(span);
  return body;
}

/** Paragraphs that Word shows as a list become one; the mark in front of each is Word's own. */
function listsOfWord(body: HTMLElement): void {
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

/** Word's marker of a note is a link with a name; elsewhere it is a raised one with an identifier. */
function notesOfWord(body: HTMLElement): void {
  for (const link of [...body.querySelectorAll('a[name]')]) {
    link.id ||= link.getAttribute('name')!;
    if (!/^#_(ft|ed)n\d/.test(link.getAttribute('href') ?? '') || link.closest('sup')) continue;
    const raised = document.createElement('sup');
    link.replaceWith(raised);
    raised.append(link);
  }
}

function emphasise(span: HTMLElement): void {
  const { fontStyle, fontWeight, verticalAlign } = span.style;
  const names = [
    /^(bold|[6-9]00)$/.test(fontWeight) && !span.closest('h1, h2, h3, h4, h5, h6') ? 'strong' : '',
    fontStyle === 'italic' ? 'em' : '',
    verticalAlign === 'super' ? 'sup' : verticalAlign === 'sub' ? 'sub' : '',
  ].filter((name) => name && !span.closest(name));
  let place: Element = span;
  for (const name of names) {
    const element = document.createElement(name);
    element.append(...place.childNodes);
    place.append(element);
    place = element;
  }
  span.replaceWith(...span.childNodes);
}

function become(element: Element, name: string): void {
  const other = document.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}
