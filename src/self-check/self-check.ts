import { styles } from './self-check.styles.js';
import { missingCrisisLine } from './crisis-line.js';
import { findWidgets, type Finding, type Problem } from './findings.js';
import { headings } from '../shared/headings.js';
import { licensesIn } from './license-expiry.js';
import { longDate, reminderFileName, reminderFor, type EndingLicense } from './reminder.js';
import { tokenProblemsIn } from './token-values.js';
import { visibleText } from './visible-text.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/**
 * Lists every widget of the page and its problems, in plain words, in a panel on the page. Sends nothing
 * anywhere.
 */
export async function showCheck(): Promise<void> {
  // First, because the old panel may cover elements that the check measures.
  document.querySelector('[data-sage-check]')?.remove();
  const findings = await findWidgets();
  const pageProblems = [
    missingCrisisLine(
      findings.map(({ tag }) => tag),
      document.body,
    ) ?? [],
    tokenProblemsIn(findings.map(({ place }) => place)),
  ].flat();

  const host = document.createElement('div');
  host.dataset.sageCheck = '';
  const before = document.activeElement as HTMLElement | null;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];

  const panel = createElement('section', 'panel');
  // The panel is in English, whatever the page's language is.
  Object.assign(panel, { ariaLabel: 'Sagebrush check', dir: 'ltr', tabIndex: -1, lang: 'en' });
  const close = () => {
    host.remove();
    before?.focus({ preventScroll: true });
  };
  const button = createElement('button', '', 'Close');
  button.addEventListener('click', close);
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  panel.append(
    createElement('header', '', createElement('h2', '', 'Sagebrush check'), button),
    createElement('div', 'body', ...contentOf(findings, pageProblems, root)),
  );
  root.append(panel);
  document.body.append(host);
  panel.focus();
}

function contentOf(
  findings: readonly Finding[],
  pageProblems: readonly Problem[],
  root: ShadowRoot,
): HTMLElement[] {
  const count = findings.reduce((sum, { problems }) => sum + problems.length, pageProblems.length);
  const items = pageProblems.map((problem) => createElement('li', '', renderProblem(problem, root)));
  const hint = 'Only you see this. To turn it off, remove #sage-check from the address.';
  return [
    createElement('p', '', createElement('strong', '', verdict(findings, count))),
    ...(items.length ? [createElement('ul', '', ...items)] : []),
    createElement('ul', '', ...findings.map((finding) => renderFinding(finding, root))),
    createElement('p', '', createElement('small', '', hint)),
  ];
}

function verdict(findings: readonly Finding[], count: number): string {
  const { length } = findings.filter(({ tag }) => tag);
  if (!length)
    return 'No widget was found. Your editor may have removed its tag or class: look for “sage-” in the page’s HTML.';
  const found = `${length} ${length === 1 ? 'widget' : 'widgets'} on this page.`;
  return `${found} ${count ? `${count} ${count === 1 ? 'thing needs' : 'things need'} attention.` : 'No problems found.'}`;
}

function renderFinding({ name, tag, place, problems }: Finding, root: ShadowRoot): HTMLElement {
  const words = visibleText(place.querySelector(`${headings},p,li`) ?? place);
  const short = words.replace(/^(.{40}\S*).+/, '$1 …');
  return createElement(
    'li',
    '',
    createElement('h3', '', renderLink(place, name, root)),
    ...(tag ? [createElement('code', '', `<${tag}>`)] : []),
    ...(words ? [createElement('p', '', createElement('small', '', `“${short}”`))] : []),
    problems.length
      ? createElement(
          'ul',
          '',
          ...problems.map((problem) => createElement('li', '', renderProblem(problem, root))),
        )
      : createElement('p', '', 'No problems found.'),
    ...(tag === 'sage-state-availability' ? licensesIn(place).map(renderReminder) : []),
  );
}

/** A license with its date, and a link that saves a reminder. The link holds the file, so nothing is requested. */
function renderReminder(license: EndingLicense): HTMLElement {
  const link = createElement('a', '', 'Add a reminder to your calendar') as HTMLAnchorElement;
  link.href = `data:text/calendar;charset=utf-8,${encodeURIComponent(reminderFor(license, new Date()))}`;
  link.download = reminderFileName(license);
  return createElement('p', '', `${license.name} (${longDate(license.until)}): `, link);
}

function renderProblem({ written, expected, fix, place }: Problem, root: ShadowRoot): HTMLElement {
  const rows = { Found: written, Expected: expected, 'How to fix it': fix };
  return createElement(
    'div',
    '',
    createElement(
      'dl',
      '',
      ...Object.entries(rows).flatMap(([term, words]) => [
        createElement('dt', '', term),
        createElement('dd', '', words),
      ]),
    ),
    ...(place ? [renderLink(place, 'Show me where', root)] : []),
  );
}

/** A link that scrolls to an element and frames it. If the element has no box, only the words. */
function renderLink(place: Element, words: string, root: ShadowRoot): Node {
  if (!place.getClientRects().length) return document.createTextNode(words);
  const link = createElement('a', '', words) as HTMLAnchorElement;
  link.href = '#sage-check';
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const frame = root.querySelector<HTMLElement>('.here') ?? createElement('div', 'here');
    const { left, top, width, height } = place.getBoundingClientRect();
    const box = { left: left + scrollX, top: top + scrollY, width, height };
    for (const [side, size] of Object.entries(box)) frame.style.setProperty(side, `${size}px`);
    root.append(frame);
    // If the panel is as wide as the window, scroll the element to the top, above the panel.
    frame.scrollIntoView({ block: innerWidth < 640 ? 'start' : 'center' });
  });
  return link;
}

function createElement(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}
