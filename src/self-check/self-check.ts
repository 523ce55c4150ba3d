import { styles } from './self-check.styles.js';
import { findIn, missingIn, textIn, type Finding, type Problem } from './findings.js';
import { tokenProblemsIn } from './token-values.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/**
 * Lists every widget of the page and its problems, in plain words, in a panel on the page. Sends nothing
 * anywhere.
 */
export async function showCheck(): Promise<void> {
  // First, because the old panel may cover elements that the check measures.
  document.querySelector('[data-sage-check]')?.remove();
  const findings = await findIn();
  const ofPage = [missingIn(findings) ?? [], tokenProblemsIn(findings.map(({ place }) => place))].flat();
  const count = findings.reduce((sum, { problems }) => sum + problems.length, ofPage.length);

  const host = document.createElement('div');
  host.dataset.sageCheck = '';
  const before = document.activeElement as HTMLElement | null;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];

  const panel = element('section', 'panel');
  // The panel is in English, whatever the page's language is.
  Object.assign(panel, { lang: 'en', dir: 'ltr', tabIndex: -1, ariaLabel: 'Sagebrush check' });
  const close = () => {
    host.remove();
    before?.focus({ preventScroll: true });
  };
  const button = element('button', '', 'Close');
  button.addEventListener('click', close);
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  panel.append(
    element('header', '', element('h2', '', 'Sagebrush check'), button),
    element(
      'div',
      'body',
      element('p', '', element('strong', '', verdict(findings, count))),
      ...(ofPage.length
        ? [element('ul', '', ...ofPage.map((problem) => element('li', '', describe(problem, root))))]
        : []),
      element('ul', '', ...findings.map((finding) => list(finding, root))),
      element(
        'p',
        '',
        element('small', '', 'Only you see this. To be rid of it, take #sage-check out of the address.'),
      ),
    ),
  );
  root.append(panel);
  document.body.append(host);
  panel.focus();
}

function verdict(findings: readonly Finding[], count: number): string {
  const { length } = findings.filter(({ tag }) => tag);
  if (!length)
    return 'No widget was found. Your editor may have taken its tag or class away: look for “sage-” in the HTML of the page.';
  const found = `${length} ${length === 1 ? 'widget' : 'widgets'} on this page.`;
  return `${found} ${count ? `${count} ${count === 1 ? 'thing wants' : 'things want'} your attention.` : 'All well.'}`;
}

function list({ name, tag, place, problems }: Finding, root: ShadowRoot): HTMLElement {
  const words = textIn(place.querySelector('h1,h2,h3,h4,h5,h6,p,li') ?? place);
  const short = words.replace(/^(.{40}\S*).+/, '$1 …');
  return element(
    'li',
    '',
    element('h3', '', linkTo(place, name, root)),
    ...(tag ? [element('code', '', `<${tag}>`)] : []),
    ...(words ? [element('p', '', element('small', '', `“${short}”`))] : []),
    problems.length
      ? element('ul', '', ...problems.map((problem) => element('li', '', describe(problem, root))))
      : element('p', '', 'All well.'),
  );
}

function describe({ written, expected, fix, place }: Problem, root: ShadowRoot): HTMLElement {
  const parts = { 'What is there': written, 'What was expected': expected, 'How to mend it': fix };
  return element(
    'div',
    '',
    element(
      'dl',
      '',
      ...Object.entries(parts).flatMap(([term, words]) => [
        element('dt', '', term),
        element('dd', '', words),
      ]),
    ),
    ...(place ? [linkTo(place, 'Show me where', root)] : []),
  );
}

/** A link that scrolls to an element and frames it. If the element has no box, only the words. */
function linkTo(place: Element, words: string, root: ShadowRoot): Node {
  if (!place.getClientRects().length) return document.createTextNode(words);
  const link = element('a', '', words) as HTMLAnchorElement;
  link.href = '#sage-check';
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const frame = root.querySelector<HTMLElement>('.here') ?? element('div', 'here');
    const { left, top, width, height } = place.getBoundingClientRect();
    const box = { left: left + scrollX, top: top + scrollY, width, height };
    for (const [side, size] of Object.entries(box)) frame.style.setProperty(side, `${size}px`);
    root.append(frame);
    // If the panel is as wide as the window, scroll the element to the top, above the panel.
    frame.scrollIntoView({ block: innerWidth < 640 ? 'start' : 'center' });
  });
  return link;
}

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
