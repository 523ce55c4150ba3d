import { findCode } from '../../src/practice/reading.ts';
import { setCodeFinder, parseStates } from '../../src/practice/states.ts';
import { completeUrl } from '../form/addresses.ts';
import { findWidget, practice, type Field } from '../form/widgets.ts';
import { exitTag, isEmpty, showsSafetyLine, type Piece, type Work } from '../work.ts';

// Understand "Wash. DC" here as the widgets do on the page.
setCodeFinder(findCode);

/** How to write the elements: with their content, or with attributes only. */
export type Shape = 'words' | 'attributes';

/** A document in which our elements do not upgrade. */
const inertDocument = document.implementation.createHTMLDocument('');

const create = (name: string, attributes: Record<string, string> = {}, ...children: (Node | string)[]) => {
  const element = inertDocument.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
};

/** The page with our elements: the exit, then everything else. */
export const compose = (work: Work, shape?: Shape): Node[] => [
  ...composeExit(work, shape),
  ...composeRest(work, shape),
];

/** The exit link. It only helps at the top, so it comes first, wherever it is in the form. A page has one. */
export function composeExit(work: Work, shape: Shape = 'words'): Node[] {
  const exit = work.pieces.find(({ tag }) => tag === exitTag);
  return exit ? composePiece(exit, work, shape) : [];
}

/** The practice, every piece except the exit, and the lines for readers in danger. */
export function composeRest(work: Work, shape: Shape = 'words'): Node[] {
  return [
    create(practice.tag, { page: '', ...filledAttributes(work.practice, practice.fields) }),
    ...work.pieces.filter(({ tag }) => tag !== exitTag).flatMap((piece) => composePiece(piece, work, shape)),
    ...safetyLines(work),
  ];
}

const filledAttributes = (options: Readonly<Record<string, string>>, fields: readonly Field[]) =>
  Object.fromEntries(
    fields.flatMap(({ name, kind, isAddress }) => {
      const written = options[name]?.trim();
      const value = isAddress ? completeUrl(written) : name === 'states' ? keepKnownStates(written) : written;
      return value ? [[name, kind === 'boolean' ? '' : value]] : [];
    }),
  );

function composePiece(piece: Piece, work: Work, shape: Shape): Node[] {
  if (isEmpty(piece, work.practice)) return [];
  const widget = findWidget(piece.tag);
  const words = parse(piece.words);
  // `noreferrer` keeps the other site from learning which page the reader left.
  if (piece.tag === exitTag)
    for (const link of words.querySelectorAll('a[href]')) link.setAttribute('rel', 'noreferrer');
  if (!widget) return [...words.childNodes];

  const hasField = (name: string) => widget.fields.some((field) => field.name === name);
  const options = filledAttributes(
    piece.options,
    widget.fields.filter(({ replacesContent }) => !replacesContent),
  );
  addMissingContent(words, piece, work, hasField);
  const parts = piece.parts.flatMap((part) => composePiece(part, work, 'words') as Element[]);
  // A widget without attributes for its content becomes plain text instead of an empty element.
  const isTextOnly = words.hasChildNodes() && !widget.fields.some(({ replacesContent }) => replacesContent);
  if (shape === 'attributes' && isTextOnly) return [...words.childNodes];
  if (shape === 'words') return [create(piece.tag, options, ...words.childNodes, ...parts)];
  // No attribute can hold the content, so keep it as plain text.
  if (!widget.fields.some(({ replacesContent }) => replacesContent)) return [...words.childNodes];
  const lists = widget.fields.filter(({ kind }) => kind === 'lines').map(({ name }) => name);
  return [create(piece.tag, { ...options, ...attributesFor(words, parts, hasField, lists) })];
}

/** Adds what an author would write in HTML: the heading, the list and the link. They then work without the script. */
function addMissingContent(
  words: HTMLElement,
  { options, tag, parts }: Piece,
  work: Work,
  hasField: (name: string) => boolean,
): void {
  const has = (selector: string) => words.querySelector(selector) !== null;
  if (options.heading && !has('h2, h3, h4'))
    words.prepend(create(`h${/^[2-6]$/.test(options.level ?? '') ? options.level : 2}`, {}, options.heading));
  if (hasField('states') && !has('li')) {
    const items = statesOf(options.states || work.practice.states).map((state) => listState(state, work));
    if (items.length && !has('p')) words.append(create('p', {}, options.label || 'Available in:'));
    if (items.length) words.append(create('ul', {}, ...items));
  }
  for (const { name, kind } of findWidget(tag)!.fields) {
    const points =
      options[name]
        ?.split(/[|\n]/)
        .map((point) => point.trim())
        .filter(Boolean) ?? [];
    if (kind === 'lines' && points.length && !has('li') && !parts.length)
      words.append(create('ul', {}, ...points.map((point) => create('li', {}, point))));
  }
  const address = completeUrl(options.href) || completeUrl(work.practice['book-url']);
  if (hasField('href') && address && !has('a[href]'))
    words.append(
      create('p', {}, create('a', { href: address }, options.label || 'Book a free consultation')),
    );
}

interface KnownState {
  readonly code: string;
  readonly name: string;
}

/** The known states. A misspelled name is left off the page, because it must not claim anything. */
export const statesOf = (states: string | undefined): KnownState[] =>
  parseStates(states ?? '').flatMap(({ code, name }) => (code ? [{ code, name }] : []));

/** The unknown names in a list of states. */
export const unknownStates = (states: string | undefined): string[] =>
  parseStates(states ?? '').flatMap(({ code, name }) => (code ? [] : [name]));

/** The list as written, or only its known states if some are unknown. */
const keepKnownStates = (states: string | undefined) =>
  unknownStates(states).length
    ? statesOf(states)
        .map(({ code }) => code)
        .join(' ')
    : states;

function listState({ code, name }: KnownState, { licenses }: Work): HTMLElement {
  const { clinician, profession, number, lookup, until } = licenses[code] ?? {};
  const details = { clinician, profession, number, lookup: completeUrl(lookup), until };
  const dataAttributes = Object.entries(details).flatMap(([key, value]) =>
    value?.trim() ? [[`data-${key}`, value.trim()]] : [],
  );
  const words = [profession, number && `No. ${number}`, clinician].filter(Boolean).join(', ');
  return create(
    'li',
    { 'data-state': code, ...Object.fromEntries(dataAttributes) },
    words ? `${name} (${words})` : name,
  );
}

/** The content as attributes, for places where an element cannot have content. */
function attributesFor(
  words: HTMLElement,
  parts: readonly Element[],
  hasField: (name: string) => boolean,
  lists: readonly string[],
): Record<string, string> {
  const attributes: Record<string, string> = {};
  const set = (name: string, value: string | null | undefined) => {
    if (hasField(name) && value?.trim()) attributes[name] = value.trim();
  };
  const heading = words.querySelector('h2, h3, h4');
  set('heading', heading?.textContent);
  set('level', heading?.localName.slice(1));
  const link = words.querySelector('a[href]');
  set('href', link?.getAttribute('href'));
  if (hasField('href')) set('label', link?.textContent);
  const states = [...words.querySelectorAll('li')].map(({ dataset }) => dataset.state).filter(Boolean);
  set('states', states.join(' '));
  if (hasField('states')) set('label', words.querySelector('p')?.textContent?.replace(/:\s*$/, ''));
  const points = (list: Element) =>
    [...list.querySelectorAll('li')]
      .map(({ textContent }) => textContent.replaceAll('|', '/').trim())
      .join(' | ');
  if (lists.length === 1) set(lists[0]!, points(words));
  for (const part of parts) set(part.getAttribute('value') ?? '', points(part));
  return attributes;
}

/** Lines below the page for readers who need other help today. */
function safetyLines(work: Work): Node[] {
  const link = (href: string, words: string) => create('a', { href }, words);
  return [
    ...(showsSafetyLine(work)
      ? [
          create(
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
          create(
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

/** Parses clean HTML. A link without an address becomes plain text. */
function parse(html: string): HTMLElement {
  const box = create('div');
  box.innerHTML = html;
  for (const link of box.querySelectorAll('a:not([href], [id])')) link.replaceWith(...link.childNodes);
  return box;
}

/** The text of the page, to check that it says what it must. */
export const composedText = (work: Work): string =>
  compose(work)
    .map(({ textContent }) => textContent)
    .join(' ');
