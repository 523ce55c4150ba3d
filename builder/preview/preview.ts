// The page in the frame: it shows what it is handed, with the built script, and hands back what that says of it.

import ofArticle from '../../stories/pages/trust.css?raw';
import type { Shown } from './preview-frame.ts';

const main = document.querySelector('main')!;
let shown: Shown | undefined;

const theme = new CSSStyleSheet();
const article = new CSSStyleSheet();
article.replaceSync(ofArticle);
document.adoptedStyleSheets.push(article, theme);
const [plain] = document.styleSheets;

const { warn } = console;
console.warn = (...said: unknown[]) => {
  warn.apply(console, said);
  const [message, element] = said;
  if (typeof message === 'string' && element instanceof Element) tell(message, element);
};

function tell(message: string, element: Element): void {
  const { localName: tag } = element;
  // What is drawn for plain HTML stands in the shadow root of the element that asks for it.
  const root = element.getRootNode();
  const place = root instanceof ShadowRoot ? root.host : element;
  const index = [...main.querySelectorAll(`${tag}, .${tag}`)].indexOf(place);
  parent.postMessage({ round: shown?.round, message, tag, index }, '*');
}

addEventListener('message', ({ data, source }: MessageEvent<Shown>) => {
  if (source !== parent) return;
  const before = shown;
  shown = data;
  const { css, ground, scheme, html, isArticle } = data;
  // The page round the widgets has the theme's colour for the same things, as a designer's own would.
  const links = css.includes('--sage-color-accent') ? '--sage: var(--sage-color-accent);' : '';
  const page = `light-dark(${ground.light}, ${ground.dark})`;
  theme.replaceSync(`${css} :root { ${links} --page: ${page}; --paper: ${page} }`);
  document.documentElement.style.colorScheme = scheme;
  if (before?.html === html) return;
  article.disabled = !isArticle;
  plain!.disabled = isArticle;
  // What was there has to be gone before another practice comes.
  document.body.replaceChildren();
  main.replaceChildren();
  if (isArticle) document.body.innerHTML = html;
  else {
    document.body.append(main);
    main.innerHTML = html;
  }
});

// Nothing is followed from here, and the way off the page does not leave it: a preview that has gone elsewhere shows
// nothing. So this comes before what the widgets do.
for (const type of ['click', 'auxclick'])
  addEventListener(
    type,
    (event) => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
      if (!link || link.getAttribute('href')?.startsWith('#')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
for (const type of ['keydown', 'keyup'] as const)
  addEventListener(
    type,
    (event) => {
      if (event.key === 'Shift') event.stopImmediatePropagation();
    },
    true,
  );

parent.postMessage({ ready: true }, '*');
