// The page in the frame. It shows the HTML that the builder sends, with the library, and reports the library's warnings.

import '../../src/index.ts';
import '../../src/locales/es.ts';
import { watch } from '../../src/plain-html/hooks.ts';
import { warningsFor, type Warning } from '../../src/shared/warnings.ts';
import articleCss from '../../stories/pages/trust.css?raw';
import type { Report } from '../form/problems.ts';
import type { PreviewContent } from './preview-frame.ts';

const main = document.querySelector('main')!;
let content: PreviewContent | undefined;

const themeSheet = new CSSStyleSheet();
const articleSheet = new CSSStyleSheet();
articleSheet.replaceSync(articleCss);
document.adoptedStyleSheets.push(articleSheet, themeSheet);
const [plainSheet] = document.styleSheets;

// The library warns when it finds something. What it found is data.
const { warn } = console;
console.warn = (...args: unknown[]) => {
  warn.apply(console, args);
  const [, element] = args;
  if (element instanceof Element) report(element);
};

const reported = new WeakSet<Warning>();

function report(element: Element): void {
  const { localName: tag } = element;
  // A widget for a class hook renders in the shadow root of that hook.
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : element;
  const index = [...main.querySelectorAll(`${tag}, .${tag}`)].indexOf(host);
  for (const warning of warningsFor(element)) {
    if (reported.has(warning)) continue;
    reported.add(warning);
    const found: Report = { ...warning, tag, index };
    parent.postMessage({ version: content?.version, ...found }, '*');
  }
}

addEventListener('message', ({ data, source }: MessageEvent<PreviewContent>) => {
  if (source !== parent) return;
  const previous = content;
  content = data;
  const { css, pageBackground, scheme, html, isArticle } = data;
  // Use the theme's accent color for the page's own links too, as a designer would.
  const links = css.includes('--sage-color-accent') ? '--sage: var(--sage-color-accent);' : '';
  const page = `light-dark(${pageBackground.light}, ${pageBackground.dark})`;
  themeSheet.replaceSync(`${css} :root { ${links} --page: ${page}; --paper: ${page} }`);
  document.documentElement.style.colorScheme = scheme;
  if (previous?.html !== html) showPage(html, isArticle);
  // Wait until the widgets have rendered.
  requestAnimationFrame(() => requestAnimationFrame(follow));
});

function showPage(html: string, isArticle: boolean): void {
  articleSheet.disabled = !isArticle;
  plainSheet!.disabled = isArticle;
  // Remove the old content before another practice connects.
  document.body.replaceChildren();
  main.replaceChildren();
  if (isArticle) document.body.innerHTML = html;
  else {
    document.body.append(main);
    main.innerHTML = html;
  }
}

/** The piece that was highlighted last. */
let highlighted: number | undefined;

/** Keeps the piece that is being edited in view, and highlights it when it is another one. */
function follow(): void {
  const currentPiece = content?.currentPiece;
  const elements = [...main.querySelectorAll(`[data-piece="${currentPiece}"]`)];
  const [first] = elements;
  const isNew = currentPiece !== highlighted;
  highlighted = first && currentPiece;
  if (!first) return;
  const { top, bottom } = first.getBoundingClientRect();
  const isInView = top >= 0 && (isNew ? bottom <= innerHeight : top < innerHeight - 80);
  const reducesMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // `scrollIntoView()` would scroll the form, too.
  if (!isInView)
    scrollTo({ top: scrollY + top - 24, behavior: reducesMotion || !isNew ? 'instant' : 'smooth' });
  if (!isNew) return;
  const outline = { outline: '3px solid light-dark(#0b57b7, #8fc1ff)', outlineOffset: '4px' };
  const end = reducesMotion ? outline : { ...outline, outlineColor: 'transparent' };
  for (const element of elements) element.animate([outline, outline, end], 1500);
}

// Block links and the exit, because a preview that navigates away shows nothing. Capture the events, so that this runs
// before the widgets' own listeners.
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

watch();
parent.postMessage({ ready: true }, '*');
