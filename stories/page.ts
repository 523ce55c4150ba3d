/** A plain page in Storybook: its words and its stylesheet, with the elements from `src/`. */
export function drawPage(page: string, style: string): DocumentFragment {
  const { body } = new DOMParser().parseFromString(page, 'text/html');
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const article = document.createDocumentFragment();
  article.append(sheet, ...body.childNodes);
  return article;
}
