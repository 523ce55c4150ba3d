import { findCode } from '../../src/practice/reading.ts';
import { setCodeFinder, parseStates } from '../../src/practice/states.ts';
import { namesIn } from '../../src/shared/text.ts';
import { pageUrl } from '../form/addresses.ts';
import { findWidget, practice, type Field } from '../form/widgets.ts';
import { nameOfService, servicesOf } from '../services.ts';
import {
  exitTag,
  hasDetails,
  isEmpty,
  isServed,
  isServing,
  showsSafetyLine,
  textsIn,
  type License,
  type Piece,
  type Work,
} from '../work.ts';

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

/** Saved work may have any level. */
const createHeading = (level = '', automatic: number, words: string) =>
  create(`h${/^[2-6]$/.test(level) ? level : automatic}`, {}, words);

/** The page with our elements: the exit, then everything else. */
export const compose = (work: Work, shape?: Shape): Node[] => [
  ...composeExit(work, shape),
  ...composeRest(work, shape),
];

/** The exit link. It only helps at the top, so it comes first, wherever it is in the form. A page has one. */
export function composeExit(work: Work, shape: Shape = 'words'): Node[] {
  const exit = work.pieces.find(({ tag }) => tag === exitTag);
  return exit ? composeWithIndex(exit, work, shape) : [];
}

const pieceIndexes = new WeakMap<Element, number>();

/** The index of the piece that an element at the top of the page comes from. */
export const pieceIndexOf = (element: Element): number | undefined => pieceIndexes.get(element);

function composeWithIndex(piece: Piece, work: Work, shape: Shape): Node[] {
  const nodes = composePiece(piece, work, shape);
  const index = work.pieces.indexOf(piece);
  for (const node of nodes) if (node instanceof Element) pieceIndexes.set(node, index);
  return nodes;
}

/**
 * The practice, every piece except the exit, and the lines for readers in danger. A practice that says more about its
 * services is visible, so it comes after the pieces.
 */
export function composeRest(work: Work, shape: Shape = 'words'): Node[] {
  const pieces = work.pieces
    .filter(({ tag }) => tag !== exitTag)
    .flatMap((piece) => composeWithIndex(piece, work, shape));
  const options = { ...work.practice, states: servedStates(work) };
  const element = create(practice.tag, { page: '', ...filledAttributes(options, practice.fields) });
  const details = serviceDetails(work, shape);
  if (shape === 'words') element.append(...details);
  const isVisible = element.hasChildNodes();
  return [
    ...(isVisible ? [] : [element]),
    ...pieces,
    ...(isVisible ? [element] : details),
    ...safetyLines(work),
  ];
}

/** The practice's states, without those in which it cannot see clients yet, or any more. */
function servedStates(work: Work): string {
  const { states = '' } = work.practice;
  const known = statesOf(states);
  const served = known.filter(({ code }) => isServed(work, code));
  return served.length < known.length ? served.map(({ code }) => code).join(' ') : states;
}

/** The services with their length and price, and the notice next to prices. Empty if the author has given neither. */
function serviceDetails(work: Work, shape: Shape): HTMLElement[] {
  const services = servicesOf(work).map((value) => {
    const { name = '', length = '', price = '', 'book-url': bookUrl = '' } = work.services[value] ?? {};
    const details = [name, length, price, bookUrl].map((each) => each.trim());
    return { value, details, name: nameOfService(work, value), length, price, bookUrl: pageUrl(bookUrl) };
  });
  if (!services.some(({ details }) => details.some(Boolean))) return [];
  const notice = pageUrl(work.notice);
  const items = services.map(({ value, name, length, price, bookUrl }) => {
    const attributes = {
      'data-service': value,
      'data-book-url': bookUrl,
      'data-length': length,
      'data-price': price,
      'data-notice': price.trim() && notice,
    };
    // The author types the other shape into an editor, where it has no attributes.
    return create('li', shape === 'words' ? filled(attributes) : {}, name);
  });
  const sentences = services.flatMap(({ name, length, price }) => {
    const facts = [length, price].map((fact) => fact.trim()).filter(Boolean);
    return facts.length ? [`${name}: ${facts.join(', ')}.`] : [];
  });
  const hasPrice = services.some(({ price }) => price.trim());
  return [
    create('h2', {}, hasPrice ? 'Services and fees' : 'Services'),
    create('ul', {}, ...items),
    ...(sentences.length ? [create('p', {}, sentences.join(' '))] : []),
    ...(hasPrice && notice ? [estimateLine(notice)] : []),
  ];
}

const estimateLine = (notice: string) =>
  create(
    'p',
    {},
    'You have the right to a ',
    create('a', { href: notice }, 'Good Faith Estimate'),
    ' before you begin.',
  );

/** The attributes that have a value. */
const filled = (attributes: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );

const filledAttributes = (options: Readonly<Record<string, string>>, fields: readonly Field[]) =>
  Object.fromEntries(
    fields.flatMap(({ name, kind, isAddress }) => {
      const written = options[name]?.trim();
      const value = isAddress ? pageUrl(written) : name === 'states' ? keepKnownStates(written) : written;
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
  const parts = piece.parts.flatMap((part) => composeCard(part, piece, work));
  // There is nothing to compare yet.
  if (widget.parts.length && parts.length < 2 && !words.querySelector('li'))
    return [...words.childNodes, ...parts.flatMap((part) => [...part.childNodes])];
  if (shape === 'words') return [create(piece.tag, options, ...words.childNodes, ...parts)];
  // No attribute can hold the content, so keep it as plain text.
  if (!widget.fields.some(({ replacesContent }) => replacesContent)) return [...words.childNodes];
  const lists = widget.fields.filter(({ kind }) => kind === 'lines').map(({ name }) => name);
  return [create(piece.tag, { ...options, ...attributesFor(words, parts, hasField, lists) })];
}

/** A card: its points come as a list in which each one names its row, so that readers can compare them. */
function composeCard(card: Piece, { rows }: Piece, work: Work): Element[] {
  const [element] = composePiece(card, work, 'words') as Element[];
  if (!element) return [];
  const { value = '', heading = '', level } = card.options;
  if (!element.querySelector('h2, h3, h4') && (heading || value))
    element.prepend(createHeading(level, 3, heading || nameOfService(work, value)));
  const points = card.points.flatMap((point, index) =>
    point.trim() ? create('li', filled({ 'data-row': rows[index] }), point.trim()) : [],
  );
  if (!points.length) return [element];
  const list = element.querySelector('ul');
  if (list) list.prepend(...points);
  else {
    const added = create('ul', {}, ...points);
    const last = element.lastElementChild;
    // A link that stands alone at the end is the card's action.
    const isAction = last?.localName === 'p' && last.textContent === last.querySelector('a')?.textContent;
    if (isAction) last.before(added);
    else element.append(added);
  }
  return [element];
}

/** The texts of a piece that its attributes do not hold. They are not on a page whose elements have no content. */
export function textsWithoutAttribute(piece: Piece, work: Work): string[] {
  // An attribute divides a list with `|`, and ends without a colon.
  const comparable = (text: string) =>
    text
      .replaceAll('|', '/')
      .replace(/:?\s*$/, '')
      .trim();
  const kept = composePiece(piece, work, 'attributes').map((node) => {
    const values = node instanceof Element ? [...node.attributes].map(({ value }) => value) : [];
    return [...values, node.textContent].join('\n');
  });
  const texts = ({ words, points, options }: Piece) => [...textsIn(words), ...points, options.heading ?? ''];
  return [piece, ...piece.parts]
    .flatMap(texts)
    .map(comparable)
    .filter((text) => text && !kept.some((each) => each.includes(text)));
}

/** Adds what an author would write in HTML: the heading, the list and the link. They then work without the script. */
function addMissingContent(
  words: HTMLElement,
  { options, tag, parts }: Piece,
  work: Work,
  hasField: (name: string) => boolean,
): void {
  const has = (selector: string) => words.querySelector(selector) !== null;
  if (options.heading && !has('h2, h3, h4') && tag !== 'sage-comparison-card')
    words.prepend(createHeading(options.level, 2, options.heading));
  if (hasField('states') && !has('li')) {
    const items = statesOf(options.states || work.practice.states).flatMap((state) => listState(state, work));
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
  const address = pageUrl(options.href) || pageUrl(work.practice['book-url']);
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

/** A state with its page and its license. With several licenses, there is an item for each. */
function listState({ code, name }: KnownState, work: Work): HTMLElement[] {
  const page = pageUrl(work.statePages[code]);
  const named = () => (page ? create('a', { href: page }, name) : name);
  const licenses = (work.licenses[code] ?? []).filter(hasDetails);
  if (!licenses.length) return [create('li', { 'data-state': code }, named())];
  return licenses.map((license) => {
    const words = licenseWords(license, work);
    const { status, clinician, profession, number, lookup, verifiedOn, until, services } = license;
    return create(
      'li',
      filled({
        'data-state': code,
        'data-status': status || 'licensed',
        'data-clinician': clinician,
        'data-profession': profession,
        'data-number': number,
        'data-lookup': pageUrl(lookup),
        'data-verified-on': verifiedOn,
        'data-until': until,
        'data-services': services,
      }),
      named(),
      words ? ` (${words})` : '',
    );
  });
}

const statusWords: Readonly<Record<string, string>> = {
  compact: 'compact privilege',
  registration: 'telehealth registration',
  pending: 'license pending',
  ended: 'license ended',
};

/** The text about a license for readers without the script. */
const licenseWords = ({ status, clinician, profession, number, services }: License, work: Work): string =>
  [
    statusWords[status],
    profession.trim(),
    number.trim() && `No. ${number.trim()}`,
    clinician.trim(),
    namesIn(services).length &&
      `${namesIn(services)
        .map((service) => nameOfService(work, service).toLowerCase())
        .join(' and ')} only`,
  ]
    .filter(Boolean)
    .join(', ');

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
  // An attribute cannot say that a license is pending or has ended.
  const served = [...words.querySelectorAll<HTMLElement>('li[data-state]')].filter(
    ({ dataset: { status = '' } }) => isServing({ status }),
  );
  set('states', [...new Set(served.map(({ dataset }) => dataset.state))].join(' '));
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

/** The page with our elements, in one inert element. */
export const composeWhole = (work: Work): HTMLElement => create('div', {}, ...compose(work));

/** The text of the page, to check that it says what it must. */
export const composedText = (work: Work): string => textsIn(composeWhole(work).innerHTML).join(' ');
