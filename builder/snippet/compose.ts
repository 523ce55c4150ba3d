import { findCode } from '../../src/practice/reading.ts';
import { setCodeFinder, parseStates } from '../../src/practice/states.ts';
import { completeUrl } from '../form/addresses.ts';
import { findWidget, practice, type Field } from '../form/widgets.ts';
import { exitTag, isEmpty, wantsSafety, type Piece, type Work } from '../work.ts';

// "Wash. DC" is read here as it is on the page.
setCodeFinder(findCode);

/** How the elements themselves are written: with their words, or with attributes alone. */
export type Shape = 'words' | 'attributes';

/** A document in which no element of ours comes to life. */
const desk = document.implementation.createHTMLDocument('');

const make = (name: string, attributes: Record<string, string> = {}, ...children: (Node | string)[]) => {
  const element = desk.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
};

/** The page that the work describes, in our elements: the exit, then everything else. */
export const compose = (work: Work, shape?: Shape): Node[] => [
  ...composeExit(work, shape),
  ...composeRest(work, shape),
];

/** The way off the page. It is useful only at the top, so it comes first wherever it is in the form; a page has one. */
export function composeExit(work: Work, shape: Shape = 'words'): Node[] {
  const exit = work.pieces.find(({ tag }) => tag === exitTag);
  return exit ? composePiece(exit, work, shape) : [];
}

/** The practice, each piece but the exit, and the lines for readers in danger. */
export function composeRest(work: Work, shape: Shape = 'words'): Node[] {
  return [
    make(practice.tag, { page: '', ...filledIn(work.practice, practice.fields) }),
    ...work.pieces.filter(({ tag }) => tag !== exitTag).flatMap((piece) => composePiece(piece, work, shape)),
    ...safetyLines(work),
  ];
}

const filledIn = (options: Readonly<Record<string, string>>, fields: readonly Field[]) =>
  Object.fromEntries(
    fields.flatMap(({ name, kind, isAddress }) => {
      const written = options[name]?.trim();
      const value = isAddress ? completeUrl(written) : name === 'states' ? knownIn(written) : written;
      return value ? [[name, kind === 'yes' ? '' : value]] : [];
    }),
  );

function composePiece(piece: Piece, work: Work, shape: Shape): Node[] {
  if (isEmpty(piece, work.practice)) return [];
  const widget = findWidget(piece.tag);
  const words = parse(piece.words);
  // The other site is not told which page the reader left.
  if (piece.tag === exitTag)
    for (const link of words.querySelectorAll('a[href]')) link.setAttribute('rel', 'noreferrer');
  if (!widget) return [...words.childNodes];

  const named = (name: string) => widget.fields.some((field) => field.name === name);
  const options = filledIn(
    piece.options,
    widget.fields.filter(({ isShortcut }) => !isShortcut),
  );
  addWhatIsMissing(words, piece, work, named);
  const parts = piece.parts.flatMap((part) => composePiece(part, work, 'words') as Element[]);
  // What has no attributes for its words is better off as plain words than as an empty element.
  const isWordsAlone = words.hasChildNodes() && !widget.fields.some(({ isShortcut }) => isShortcut);
  if (shape === 'attributes' && isWordsAlone) return [...words.childNodes];
  if (shape === 'words') return [make(piece.tag, options, ...words.childNodes, ...parts)];
  // Of one that no attribute can fill, the words stay as they are.
  if (!widget.fields.some(({ isShortcut }) => isShortcut)) return [...words.childNodes];
  const lists = widget.fields.filter(({ kind }) => kind === 'lines').map(({ name }) => name);
  return [make(piece.tag, { ...options, ...attributesFor(words, parts, named, lists) })];
}

/** What an author would have written in HTML: the heading, the list and the link, so that they are there without script. */
function addWhatIsMissing(
  words: HTMLElement,
  { options, tag, parts }: Piece,
  work: Work,
  named: (name: string) => boolean,
): void {
  const has = (selector: string) => words.querySelector(selector) !== null;
  if (options.heading && !has('h2, h3, h4'))
    words.prepend(make(`h${/^[2-6]$/.test(options.level ?? '') ? options.level : 2}`, {}, options.heading));
  if (named('states') && !has('li')) {
    const items = statesOf(options.states || work.practice.states).map((state) => listState(state, work));
    if (items.length && !has('p')) words.append(make('p', {}, options.label || 'Available in:'));
    if (items.length) words.append(make('ul', {}, ...items));
  }
  for (const { name, kind } of findWidget(tag)!.fields) {
    const points =
      options[name]
        ?.split(/[|\n]/)
        .map((point) => point.trim())
        .filter(Boolean) ?? [];
    if (kind === 'lines' && points.length && !has('li') && !parts.length)
      words.append(make('ul', {}, ...points.map((point) => make('li', {}, point))));
  }
  const address = completeUrl(options.href) || completeUrl(work.practice['book-url']);
  if (named('href') && address && !has('a[href]'))
    words.append(make('p', {}, make('a', { href: address }, options.label || 'Book a free consultation')));
}

interface KnownState {
  readonly code: string;
  readonly name: string;
}

/** The states that are known. A name with a typing error claims nothing, so it is not written on the page. */
export const statesOf = (states: string | undefined): KnownState[] =>
  parseStates(states ?? '').flatMap(({ code, name }) => (code ? [{ code, name }] : []));

/** The names in a list of states that are not known. */
export const unknownIn = (states: string | undefined): string[] =>
  parseStates(states ?? '').flatMap(({ code, name }) => (code ? [] : [name]));

/** The list as it was written, or what is known of it. */
const knownIn = (states: string | undefined) =>
  unknownIn(states).length
    ? statesOf(states)
        .map(({ code }) => code)
        .join(' ')
    : states;

function listState({ code, name }: KnownState, { licences }: Work): HTMLElement {
  const { clinician, profession, number, lookup, until } = licences[code] ?? {};
  const facts = { clinician, profession, number, lookup: completeUrl(lookup), until };
  const known = Object.entries(facts).flatMap(([key, value]) =>
    value?.trim() ? [[`data-${key}`, value.trim()]] : [],
  );
  const words = [profession, number && `No. ${number}`, clinician].filter(Boolean).join(', ');
  return make(
    'li',
    { 'data-state': code, ...Object.fromEntries(known) },
    words ? `${name} (${words})` : name,
  );
}

/** The same as attributes, for places where an element holds nothing. */
function attributesFor(
  words: HTMLElement,
  parts: readonly Element[],
  named: (name: string) => boolean,
  lists: readonly string[],
): Record<string, string> {
  const found: Record<string, string> = {};
  const tell = (name: string, value: string | null | undefined) => {
    if (named(name) && value?.trim()) found[name] = value.trim();
  };
  const heading = words.querySelector('h2, h3, h4');
  tell('heading', heading?.textContent);
  tell('level', heading?.localName.slice(1));
  const link = words.querySelector('a[href]');
  tell('href', link?.getAttribute('href'));
  if (named('href')) tell('label', link?.textContent);
  const states = [...words.querySelectorAll('li')].map(({ dataset }) => dataset.state).filter(Boolean);
  tell('states', states.join(' '));
  if (named('states')) tell('label', words.querySelector('p')?.textContent?.replace(/:\s*$/, ''));
  const points = (list: Element) =>
    [...list.querySelectorAll('li')]
      .map(({ textContent }) => textContent.replaceAll('|', '/').trim())
      .join(' | ');
  if (lists.length === 1) tell(lists[0]!, points(words));
  for (const part of parts) tell(part.getAttribute('value') ?? '', points(part));
  return found;
}

/** What is said below the page to readers for whom a practice is not the right door today. */
function safetyLines(work: Work): Node[] {
  const link = (href: string, words: string) => make('a', { href }, words);
  return [
    ...(wantsSafety(work)
      ? [
          make(
            'p',
            {},
            'Couples counseling is not advised where someone is afraid of their partner. In the United States, the National Domestic Violence Hotline listens at any hour, free and in confidence: ',
            link('tel:1-800-799-7233', '1-800-799-7233'),
            '.',
          ),
        ]
      : []),
    ...(work.crisis
      ? [
          make(
            'p',
            {},
            'We are not an emergency service. If someone may be in danger now, call ',
            link('tel:911', '911'),
            '. In a crisis, ',
            link('tel:988', 'call 988'),
            ' or ',
            link('sms:988', 'text 988'),
            ': the 988 Suicide & Crisis Lifeline is there at any hour (United States).',
          ),
        ]
      : []),
  ];
}

/** Clean words as nodes. A link that leads nowhere yet is mere words. */
function parse(html: string): HTMLElement {
  const box = make('div');
  box.innerHTML = html;
  for (const link of box.querySelectorAll('a:not([href], [id])')) link.replaceWith(...link.childNodes);
  return box;
}

/** All words of the page, for what must be said somewhere in it. */
export const composedText = (work: Work): string =>
  compose(work)
    .map(({ textContent }) => textContent)
    .join(' ');
