import { cleanHtml } from './clean-html.ts';

/** What the editor cannot hold. */
const unsupported = { table: 'table', picture: 'img, svg', video: 'video, iframe' };

const list = new Intl.ListFormat('en');

/** Cleans pasted HTML, and says what we left out. */
export function readPasted(html: string): { readonly html: string; readonly notice: string } {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const leftOut = Object.entries(unsupported).flatMap(([name, selector]) => {
    const { length } = body.querySelectorAll(selector);
    return length ? count(length, name) : [];
  });
  const words = body.querySelector('table')?.textContent.trim() ? ' The words of the table are kept.' : '';
  return {
    html: withSlice(cleanHtml(html), body.querySelector('[data-pm-slice]')),
    notice: leftOut.length ? `We left out ${list.format(leftOut)}.${words}` : '',
  };
}

/** What we left out of pasted files. */
export const describeFiles = (files: FileList): string => {
  const isPicture = ({ type }: File) => type.startsWith('image/');
  return `We left out ${count(files.length, [...files].every(isPicture) ? 'picture' : 'file')}.`;
};

const count = (number: number, name: string) => `${number} ${name}${number === 1 ? '' : 's'}`;

/** Keeps the mark that ProseMirror leaves when it copies: which blocks are cut, and that spaces count. */
function withSlice(html: string, copied: Element | null): string {
  const box = document.createElement('template');
  box.innerHTML = html;
  if (copied)
    box.content.firstElementChild?.setAttribute('data-pm-slice', copied.getAttribute('data-pm-slice')!);
  return box.innerHTML;
}
