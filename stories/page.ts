/** Renders a plain HTML page in Storybook: its content and stylesheet, with the elements from `src/`. */
export function renderPage(page: string, style: string): DocumentFragment {
  const { body } = new DOMParser().parseFromString(page, 'text/html');
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const content = document.createDocumentFragment();
  content.append(sheet, ...body.childNodes);
  return content;
}
