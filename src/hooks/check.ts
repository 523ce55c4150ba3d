import { isDate, latest } from '../shared/dates.js';

/** What was found of one widget. */
interface Finding {
  readonly tag: string;
  /** The element of the page that it stands for, where a reader meets it. */
  readonly place: Element;
  readonly problems: readonly string[];
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { all: initial !important; }
  section { background: #fff; border: 3px solid #2b5f4a; box-sizing: border-box; color: #1d2822; font: 16px/1.5 system-ui, sans-serif;
    inset: auto 12px 12px auto; max-block-size: 70vh; max-inline-size: min(32em, calc(100vw - 24px)); overflow: auto;
    padding: 16px; position: fixed; z-index: 2147483647; }
  h2 { font-size: 20px; margin: 0; }
  ul { padding-inline-start: 20px; }
  a { color: #0b57b7; }
  button { font: inherit; min-block-size: 44px; padding-inline: 16px; }
  :focus-visible { outline: 3px solid #0b57b7; outline-offset: 2px; }
`);

/** Lists in a panel on the page, in plain words, every widget of it and what is wrong. It tells nobody else. */
export function showCheck(tags: readonly string[], reportsOn: (element: Element) => readonly string[]): void {
  document.querySelector('[data-sage-check]')?.remove();
  const findings = find(tags, reportsOn);
  const missing = missingIn(findings);
  const count = findings.reduce((sum, { problems }) => sum + problems.length, missing.length);

  const host = document.createElement('div');
  host.dataset.sageCheck = '';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const panel = element('section', '');
  panel.tabIndex = -1;
  panel.ariaLabel = 'Sagebrush check';
  const close = element('button', 'Close');
  close.addEventListener('click', () => host.remove());
  const list = element('ul', '', ...findings.map(describe));
  const verdict = count
    ? `${count} ${count === 1 ? 'thing wants' : 'things want'} your attention.`
    : 'All well.';
  panel.append(
    element('h2', 'Sagebrush check'),
    element('p', `${findings.length} found on this page. ${verdict}`),
    ...missing.map((words) => element('p', words)),
    list,
    element(
      'p',
      'Only you see this. It goes when #sage-check is no longer in the address and the page is loaded again.',
    ),
    close,
  );
  root.append(panel);
  document.body.append(host);
  panel.focus();
}

/** Every widget in the page, in its order: the elements, and what is drawn for plain HTML. */
function find(tags: readonly string[], reportsOn: (element: Element) => readonly string[]): Finding[] {
  return [...document.body.querySelectorAll('*')].flatMap((place) => {
    const inside = place.shadowRoot?.firstElementChild;
    const widget = [place, inside].find((each) => each && tags.includes(each.localName));
    if (!widget) return [];
    const dues = widget.localName === 'sage-state-availability' ? duesIn(place) : [];
    return { tag: widget.localName, place, problems: [...reportsOn(widget), ...dues] };
  });
}

/** From so many days before its last one, the author is told of a licence. */
const notice = 60;

/** The licences that are past their last day or near it: from then on nothing is claimed of them. */
function duesIn(place: Element): string[] {
  return [...place.querySelectorAll<HTMLElement>('li[data-until]')].flatMap(({ dataset, textContent }) => {
    const { until = '', status = '' } = dataset;
    if (!isDate(until) || /^(pending|ended)$/.test(status)) return [];

    const left = (Date.parse(until) - Date.parse(latest(new Date()))) / 86_400_000;
    if (left > notice) return [];
    const when =
      left < 0
        ? 'which is past: nothing is claimed of it any more'
        : `${left ? `in ${left} ${left === 1 ? 'day' : 'days'}` : 'today'}: after that nothing is claimed of it`;
    return `${textContent.replace(/\s+/g, ' ').trim()}: data-until is ${until}, ${when}. Look it up with the board, and write down the new date.`;
  });
}

/** What a page is to have that asks readers to look at themselves or to come. */
function missingIn(findings: readonly Finding[]): string[] {
  const asks = findings.some(({ tag }) => /^sage-(consult-cta|signs-checklist)$/.test(tag));
  const words = findings.length
    ? asks && !/\b988\b/.test(document.body.textContent)
      ? 'There is no crisis line on this page. Write one in the article itself, such as: “In a crisis, call or text 988 (United States).”'
      : ''
    : 'No widget was found. See whether your editor took the tag or its class away, or show the HTML of the page to somebody who can.';
  return words ? [words] : [];
}

function describe({ tag, place, problems }: Finding): HTMLElement {
  const link = element('a', `<${tag}>`) as HTMLAnchorElement;
  link.href = '#sage-check';
  link.addEventListener('click', (event) => {
    event.preventDefault();
    place.scrollIntoView({ block: 'center' });
  });
  const found = problems.map((problem) => element('li', explain(problem)));
  return element('li', '', link, found.length ? ': ' : ': all well', element('ul', '', ...found));
}

/** A report in a sentence: `<sage-x> level: found "9", expected a whole number from 2 to 6`. */
function explain(report: string): string {
  const [, name, found, expected] = /^<[^>]+> (.+): found "(.*)", expected (.+)$/s.exec(report) ?? [];
  if (!name) return report;
  return `${name}: ${found ? `“${found}” is written` : 'nothing is written'}, and this is expected: ${expected}. Edit the page, and change it there.`;
}

function element(name: string, words: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...(words ? [words] : []), ...children);
  return made;
}
