// Every widget as an author writes it, and what may come into it while it is on the page.
import { branch, changes, withAttributes, type Branch, type Step, type Tree } from './tree.ts';

const link = (href: string, words: string, attributes: Branch['attributes'] = {}) =>
  withAttributes(branch('a', words), { href, ...attributes });
const small = branch('p', branch('small', 'Nothing to prepare.'));
const item = (words: string, attributes: Branch['attributes'] = {}) =>
  withAttributes(branch('li', words), attributes);

/** What may be added to any widget. */
const anything: readonly Tree[] = [
  branch('p', 'A paragraph more.'),
  branch('h3', 'A heading more'),
  branch('p', 'Words and ', link('/more', 'a link more'), ' in a line.'),
  'Words alone. ',
];
/** What may be added to a list, or to a paragraph. */
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

/** A widget with children, and everything that can happen to them. */
interface Case {
  readonly tree: Branch;
  readonly more: readonly Tree[];
  readonly within?: Readonly<Record<string, readonly Tree[]>>;
}

export const cases: Readonly<Record<string, Case>> = {
  'a call': {
    tree: branch(
      'sage-consult-cta',
      branch('h2', 'Start with a talk'),
      branch('p', 'It takes 15 minutes.'),
      branch('p', link('/book', 'Book a free talk')),
      small,
    ),
    more: [...anything, branch('p', link('/second', 'Read more first'))],
    within,
  },
  'a call as a card with a signed action': {
    tree: withAttributes(
      branch(
        'sage-consult-cta',
        branch('h2', 'Start with a talk'),
        link('/book', 'Book a free talk', { class: 'sage-action' }),
        branch('p', 'Or ', link('tel:207-555-0142', 'call us'), '.'),
      ),
      { layout: 'card' },
    ),
    more: [...anything, link('/second', 'Read more first', { class: 'sage-action' })],
    within: { p: within.p! },
  },
  'a call in a line with a text beside its link': {
    tree: withAttributes(
      branch('sage-consult-cta', 'Not sure? ', link('/book', 'Book a free talk'), ' and ask us.'),
      { layout: 'inline' },
    ),
    more: [branch('strong', 'Today'), ' Words alone. ', link('/second', 'another link')],
  },
  'a call that says nothing of its own': {
    tree: withAttributes(branch('sage-consult-cta'), { href: '/book', heading: 'Begin here' }),
    more: [...anything, branch('p', link('/book-2', 'Book yourself'))],
  },
  'a checklist': {
    tree: branch(
      'sage-signs-checklist',
      branch('h2', 'Signs of distance'),
      branch('p', 'Take your time.'),
      branch('ul', item('You go over a late reply.'), branch('li', 'You miss ', branch('em', 'ease'), '.')),
      branch('p', 'This is not a test.'),
    ),
    more: anything,
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
  'cards that can be chosen, with words around': {
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
    more: [card('family', 'Family'), ...anything],
  },
  'states as a badge': {
    tree: branch('sage-state-availability', branch('ul', ...states)),
    more: anything,
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
    more: anything,
    within: moreStates,
  },
  'states with a map and a picker': {
    tree: withAttributes(
      branch('sage-state-availability', branch('p', 'In one of these states:'), branch('ul', ...states)),
      { layout: 'map', check: true },
    ),
    more: anything,
    within: moreStates,
  },
  'a way off the page': {
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

/** The steps of a widget. It stands between two paragraphs, and comes and goes with its attributes too. */
export function stepsOf({ tree, more, within: inner }: Case): Step[] {
  const before = branch('p', 'Before.');
  const behind = branch('p', 'Behind.');
  const page = (...all: readonly Tree[]): Branch => ({ tag: 'div', attributes: {}, children: all });
  const whole = page(before, tree, behind);
  const steps: Step[] = changes(tree, more, inner).map(([name, next]) => [name, page(before, next, behind)]);
  steps.push(['it goes', page(before, behind)], ['it is back', whole]);
  steps.push(
    ['it changes places', page(before, behind, tree)],
    ['it moves to the front', page(tree, before, behind)],
  );
  steps.push(
    ['it moves into an element', page(before, branch('section', tree), behind)],
    ['it moves out', whole],
  );
  steps.push(
    ['it gets another key', page(before, { ...tree, key: `${tree.key}'` }, behind)],
    ['it is the first again', whole],
  );
  for (const name of Object.keys(tree.attributes)) {
    const { [name]: _, ...others } = tree.attributes;
    steps.push([`its ${name} goes`, page(before, { ...tree, attributes: others }, behind)]);
    steps.push([`its ${name} is back`, whole]);
    steps.push([`its ${name} is nothing`, page(before, withAttributes(tree, { [name]: null }), behind)]);
    steps.push([`its ${name} is something again`, whole]);
  }
  return steps;
}
