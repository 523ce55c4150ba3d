// Every widget as an author writes it, and what can be added to it on the page.
import { branch, changes, withAttributes, type Branch, type Step, type Tree } from './tree.ts';

const link = (href: string, words: string, attributes: Branch['attributes'] = {}) =>
  withAttributes(branch('a', words), { href, ...attributes });
const small = branch('p', branch('small', 'Nothing to prepare.'));
const item = (words: string, attributes: Branch['attributes'] = {}) =>
  withAttributes(branch('li', words), attributes);

/** What can be added to any widget. */
const anywhere: readonly Tree[] = [
  branch('p', 'A paragraph more.'),
  branch('h3', 'A heading more'),
  branch('p', 'Words and ', link('/more', 'a link more'), ' in a line.'),
  'Words alone. ',
];
/** What can be added to a list or a paragraph. */
const within: Readonly<Record<string, readonly Tree[]>> = {
  ul: [item('A point more.'), branch('li', link('/point', 'A point with a link'))],
  p: ['Words before or behind. ', link('/other', 'another link'), branch('strong', 'loud')],
};

const card = (value: string, name: string) =>
  withAttributes(
    branch(
      'sage-comparison-card',
      branch('h3', `${name} therapy`),
      branch('p', `What ${name.toLowerCase()} therapy is.`),
      branch('ul', item('One focus.', { 'data-row': 'Focus' }), item('50 minutes.', { 'data-row': 'Time' })),
      branch('p', link(`/${value}`, `About ${name.toLowerCase()} therapy`)),
    ),
    { value },
  );
const states = [
  item('Texas', { 'data-state': 'TX' }),
  branch('li', link('/maine', 'Maine')),
  item('Vermont', { 'data-status': 'pending' }),
  branch('li', link('/ohio', 'Ohio'), ', by video'),
];
const moreStates: Readonly<Record<string, readonly Tree[]>> = {
  ul: [item('Utah'), branch('li', link('/iowa', 'Iowa'), ' in evenings'), item('Nowhere')],
};

/** A widget with children, and what can be added to them. */
interface WidgetCase {
  readonly tree: Branch;
  readonly more: readonly Tree[];
  readonly within?: Readonly<Record<string, readonly Tree[]>>;
}

export const cases: Readonly<Record<string, WidgetCase>> = {
  'a call': {
    tree: branch(
      'sage-consult-cta',
      branch('h2', 'Start with a talk'),
      branch('p', 'It takes 15 minutes.'),
      branch('p', link('/book', 'Book a free talk')),
      small,
    ),
    more: [...anywhere, branch('p', link('/second', 'Read more first'))],
    within,
  },
  'a call as a card with an action class': {
    tree: withAttributes(
      branch(
        'sage-consult-cta',
        branch('h2', 'Start with a talk'),
        link('/book', 'Book a free talk', { class: 'sage-action' }),
        branch('p', 'Or ', link('tel:207-555-0142', 'call us'), '.'),
      ),
      { layout: 'card' },
    ),
    more: [...anywhere, link('/second', 'Read more first', { class: 'sage-action' })],
    within: { p: within.p! },
  },
  'an inline call with text next to its link': {
    tree: withAttributes(
      branch('sage-consult-cta', 'Not sure? ', link('/book', 'Book a free talk'), ' and ask us.'),
      { layout: 'inline' },
    ),
    more: [branch('strong', 'Today'), ' Words alone. ', link('/second', 'another link')],
  },
  'a call with only attributes': {
    tree: withAttributes(branch('sage-consult-cta'), { href: '/book', heading: 'Begin here' }),
    more: [...anywhere, branch('p', link('/book-2', 'Book yourself'))],
  },
  'a checklist': {
    tree: branch(
      'sage-signs-checklist',
      branch('h2', 'Signs of distance'),
      branch('p', 'Take your time.'),
      branch('ul', item('You go over a late reply.'), branch('li', 'You miss ', branch('em', 'ease'), '.')),
      branch('p', 'This is not a test.'),
    ),
    more: anywhere,
    within: { ul: within.ul! },
  },
  'two cards': {
    tree: branch('sage-comparison-cards', card('individual', 'Individual'), card('couples', 'Couples')),
    more: [card('family', 'Family'), branch('p', 'All by video.')],
    within: {
      'sage-comparison-card': [branch('p', 'A paragraph more.'), branch('p', link('/more', 'A second link'))],
      ul: [item('By video.', { 'data-row': 'Place' }), item('A point without a row.')],
    },
  },
  'choosable cards with text around them': {
    tree: withAttributes(
      branch(
        'sage-comparison-cards',
        branch('h2', 'Alone or together'),
        card('individual', 'Individual'),
        card('couples', 'Couples'),
        branch('p', 'You can change your mind.'),
      ),
      { choosable: true },
    ),
    more: [card('family', 'Family'), ...anywhere],
  },
  'states as a badge': {
    tree: branch('sage-state-availability', branch('ul', ...states)),
    more: anywhere,
    within: moreStates,
  },
  'states as a sentence': {
    tree: branch(
      'sage-state-availability',
      'We meet with people in ',
      link('/texas', 'Texas'),
      ' and ',
      link('/maine', 'Maine'),
      '.',
    ),
    more: [link('/ohio', 'Ohio'), ' by video, ', branch('strong', 'soon')],
  },
  'states as a list': {
    tree: withAttributes(
      branch(
        'sage-state-availability',
        branch('h2', 'Where we can meet'),
        branch('p', 'In one of these states:'),
        branch('ul', ...states),
      ),
      { layout: 'list' },
    ),
    more: anywhere,
    within: moreStates,
  },
  'states with a map and a picker': {
    tree: withAttributes(
      branch('sage-state-availability', branch('p', 'In one of these states:'), branch('ul', ...states)),
      { layout: 'map', check: true },
    ),
    more: anywhere,
    within: moreStates,
  },
  'an exit': {
    tree: branch(
      'sage-exit-page',
      link('https://www.weather.gov/', 'Leave this page', { rel: 'noreferrer' }),
    ),
    more: [
      'Words beside it. ',
      branch('span', 'Press Shift three times'),
      link('https://example.org/', 'Another site'),
    ],
  },
  'a practice with its services and widgets': {
    tree: withAttributes(
      branch(
        'sage-practice',
        branch(
          'ul',
          item('Individual therapy', { 'data-service': 'individual', 'data-length': '50 min' }),
          item('Couples therapy', {
            'data-service': 'couples',
            'data-price': '$180',
            'data-notice': '/estimate',
            'data-book-url': '/couples',
          }),
        ),
        branch('sage-state-availability'),
        branch('sage-consult-cta'),
      ),
      {
        name: 'Sagebrush Counseling',
        'book-url': '/free-consultation',
        states: 'ME TX',
        phone: '207-555-0142',
      },
    ),
    more: [
      withAttributes(branch('sage-state-availability'), { check: true }),
      branch('sage-consult-cta', branch('p', link('/mine', 'Book mine'))),
      branch('p', 'A paragraph more.'),
    ],
    within: { ul: [item('Family therapy', { 'data-service': 'family' })] },
  },
};

/** The steps of a widget, between two paragraphs. Its attributes also come and go. */
export function stepsOf({ tree, more, within: inner }: WidgetCase): Step[] {
  const before = branch('p', 'Before.');
  const after = branch('p', 'Behind.');
  const page = (...all: readonly Tree[]): Branch => ({ tag: 'div', attributes: {}, children: all });
  const whole = page(before, tree, after);
  const steps: Step[] = changes(tree, more, inner).map(([name, next]) => [name, page(before, next, after)]);
  steps.push(['it is removed', page(before, after)], ['it is back', whole]);
  steps.push(
    ['it moves to the end', page(before, after, tree)],
    ['it moves to the front', page(tree, before, after)],
  );
  steps.push(
    ['it moves into an element', page(before, branch('section', tree), after)],
    ['it moves out', whole],
  );
  steps.push(
    ['it gets a new key', page(before, { ...tree, key: `${tree.key}'` }, after)],
    ['it is the first again', whole],
  );
  for (const name of Object.keys(tree.attributes)) {
    const { [name]: _, ...others } = tree.attributes;
    steps.push([`its ${name} is removed`, page(before, { ...tree, attributes: others }, after)]);
    steps.push([`its ${name} is back`, whole]);
    steps.push([`its ${name} is null`, page(before, withAttributes(tree, { [name]: null }), after)]);
    steps.push([`its ${name} is set again`, whole]);
  }
  return steps;
}
