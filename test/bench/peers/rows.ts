// One row per library: its files, and our widgets' content in its documented markup.

interface Call {
  readonly heading: string;
  readonly text: string;
  readonly action: string;
}

/** The parts of a page, in a library's markup. */
interface Markup {
  call(content: Call): string;
  card(heading: string, text: string): string;
  check(text: string, index: number): string;
  badge(text: string): string;
}

export interface Row {
  readonly id: string;
  readonly title: string;
  /** The HTML of a page with everything on it. */
  readonly page: string;
  /** Each returns the HTML of `count` elements. */
  readonly badges: (count: number) => string;
  readonly cards: (count: number) => string;
  /** Wraps these elements in the parent that they need. */
  readonly wrap: (html: string) => string;
  /** Is bundled. */
  readonly source?: string;
  /** A script to serve unchanged. */
  readonly script?: string;
  /** Parts of the script that have their own tags. */
  readonly parts?: readonly string[];
  /** Stylesheets to bundle, and stylesheets to serve unchanged. */
  readonly styles: readonly string[];
  readonly links?: readonly string[];
  /** Match the elements to wait for: among the badges, among the cards, and on the page. */
  readonly badge?: string;
  readonly card?: string;
  readonly all?: string;
  readonly bodyClass?: string;
}

const content = {
  heading: 'Start with a free consult',
  text: 'A 15-minute call to see if we fit.',
  action: 'Book a free call',
  signs: [
    'We finish talks without dread',
    'Promises are kept',
    'Repairs come soon after fights',
    'I can say no',
    'Money is open',
    'Phones stay unguarded',
  ],
  cards: [
    ['Individual therapy', 'One person, weekly or every other week.'],
    ['Couples therapy', 'Two partners, one shared goal.'],
  ] as const,
  states: ['Maine', 'Montana', 'Texas'],
};

const between =
  '<p>Paragraph between the widgets: trust is built in small moments and lost in large ones, and most of it is repair.</p>';

function plainMarkup(): Markup {
  return {
    call: ({ heading, text, action }) =>
      `<section class="call"><h2>${heading}</h2><p>${text}</p><a class="button" href="/book">${action}</a></section>`,
    card: (heading, text) =>
      `<article class="card"><h3>${heading}</h3><p>${text}</p><a href="/x">Read about it</a></article>`,
    check: (text) => `<label class="check"><input type="checkbox"> ${text}</label>`,
    badge: (text) => `<span class="badge">${text}</span>`,
  };
}

function slottedMarkup(prefix: string): Markup {
  return {
    call: ({ heading, text, action }) =>
      `<${prefix}-call><h2>${heading}</h2><p>${text}</p><a href="/book">${action}</a></${prefix}-call>`,
    card: (heading, text) =>
      `<${prefix}-card><h3>${heading}</h3><p>${text}</p><a slot="foot" href="/x">Read about it</a></${prefix}-card>`,
    check: (text) => `<${prefix}-check><label><input type="checkbox"> ${text}</label></${prefix}-check>`,
    badge: (text) => `<${prefix}-badge>${text}</${prefix}-badge>`,
  };
}

/** Web Awesome succeeds Shoelace. Their markup differs only in the prefix and in one value. */
function shoelaceMarkup(prefix: string, variant: string): Markup {
  return {
    call: ({ heading, text, action }) =>
      `<${prefix}-card><h2>${heading}</h2><p>${text}</p><${prefix}-button href="/book" variant="${variant}">${action}</${prefix}-button></${prefix}-card>`,
    card: (heading, text) =>
      `<${prefix}-card><h3 slot="header">${heading}</h3><p>${text}</p><a slot="footer" href="/x">Read about it</a></${prefix}-card>`,
    check: (text) => `<div><${prefix}-checkbox>${text}</${prefix}-checkbox></div>`,
    badge: (text) => `<${prefix}-badge>${text}</${prefix}-badge>`,
  };
}

const redHatMarkup: Markup = {
  call: ({ heading, text, action }) =>
    `<rh-card><h2 slot="header">${heading}</h2><p>${text}</p><rh-cta slot="footer" variant="primary"><a href="/book">${action}</a></rh-cta></rh-card>`,
  card: (heading, text) =>
    `<rh-card><h3 slot="header">${heading}</h3><p>${text}</p><a slot="footer" href="/x">Read about it</a></rh-card>`,
  // Red Hat has no element for a checkbox.
  check: plainMarkup().check,
  badge: (text) => `<rh-tag>${text}</rh-tag>`,
};

const govukMarkup: Markup = {
  call: ({ heading, text, action }) =>
    `<div class="govuk-inset-text"><h2 class="govuk-heading-m">${heading}</h2><p class="govuk-body">${text}</p><a class="govuk-button" data-module="govuk-button" href="/book">${action}</a></div>`,
  card: (heading, text) =>
    `<div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper"><h3 class="govuk-summary-card__title">${heading}</h3></div><div class="govuk-summary-card__content"><p class="govuk-body">${text}</p><a class="govuk-link" href="/x">Read about it</a></div></div>`,
  check: (text, index) =>
    `<div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="c${index}" type="checkbox"><label class="govuk-label govuk-checkboxes__label" for="c${index}">${text}</label></div>`,
  badge: (text) => `<strong class="govuk-tag">${text}</strong>`,
};

function pageOf({ call, card, check, badge }: Markup): string {
  return `${call(content)}
${between}
<div class="cards">${content.cards.map(([heading, text]) => card(heading, text)).join('')}</div>
<fieldset><legend>Signs of trust</legend>${content.signs.map(check).join('')}</fieldset>
<p>Telehealth in: ${content.states.map(badge).join(' ')}</p>`;
}

/** What all rows but ours have in common. */
function peer(id: string, title: string, parts: Markup, row: Partial<Row>): Row {
  return {
    id,
    title,
    page: pageOf(parts),
    badges: (count) => repeat(count, (index) => parts.badge(`B${index}`)),
    cards: (count) => repeat(count, (index) => parts.card(`Card ${index}`, 'Some text here.')),
    styles: [],
    wrap: (html) => html,
    ...row,
  };
}

function repeat(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join('');
}

function ourPage(): string {
  const card = ([heading, text]: readonly [string, string]) =>
    `<sage-comparison-card><h3>${heading}</h3><p>${text}</p><p><a href="/x">Read about it</a></p></sage-comparison-card>`;
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  return `<sage-practice name="Juniper Row" states="ME MT TX" book-url="/book">
<sage-consult-cta><h2>${content.heading}</h2><p>${content.text}</p><p><a href="/book">${content.action}</a></p></sage-consult-cta>
${between}
<sage-comparison-cards>${content.cards.map(card).join('')}</sage-comparison-cards>
<sage-signs-checklist><h3>Signs of trust</h3>${list(content.signs)}</sage-signs-checklist>
<sage-state-availability>${list(content.states)}</sage-state-availability>
</sage-practice>`;
}

const ourCard = (heading: string) =>
  `<sage-comparison-card><h3>${heading}</h3><p>Some text here.</p><p><a href="/x">Read about it</a></p></sage-comparison-card>`;

const imports = (folder: string, names: readonly string[], file = (name: string) => `${name}/${name}`) =>
  names.map((name) => `import '${folder}/${file(name)}.js';`).join('\n');

const shoelaceElements = ['card', 'button', 'badge', 'checkbox', 'popup'];

const ours: Row = {
  id: 'ours',
  title: 'ours',
  // As documented. The parts that the script loads are next to it.
  script: '/dist/sagebrush.js',
  links: ['/dist/sagebrush.css'],
  styles: [],
  page: ourPage(),
  badges: (count) =>
    repeat(count, (index) => `<sage-state-availability>Maine ${index}</sage-state-availability>`),
  // Each comparison has two cards, so the number of cards is the same as in the other rows.
  cards: (count) =>
    repeat(
      count / 2,
      (index) =>
        `<sage-comparison-cards>${ourCard(`One ${index}`)}${ourCard(`Two ${index}`)}</sage-comparison-cards>`,
    ),
  wrap: (html) => `<sage-practice states="ME MT TX">${html}</sage-practice>`,
  badge: 'sage-state-availability',
  card: 'sage-comparison-cards, sage-comparison-card',
  all: 'sage-practice, sage-consult-cta, sage-comparison-cards, sage-comparison-card, sage-signs-checklist, sage-state-availability',
};

export const rows: readonly Row[] = [
  peer('plain', 'plain HTML', plainMarkup(), { styles: ['./fixtures/plain.css'] }),
  peer('vanilla', 'vanilla ×5', slottedMarkup('vanilla'), {
    source: `import './fixtures/vanilla.js'`,
    badge: 'vanilla-badge',
    card: 'vanilla-card',
    all: 'vanilla-call, vanilla-card, vanilla-check, vanilla-badge',
  }),
  peer('lit', 'Lit alone', slottedMarkup('lit'), {
    source: `import './fixtures/lit.js'`,
    page: `<lit-practice>${pageOf(slottedMarkup('lit'))}</lit-practice>`,
    wrap: (html) => `<lit-practice>${html}</lit-practice>`,
    badge: 'lit-badge',
    card: 'lit-card',
    all: 'lit-call, lit-card, lit-check, lit-badge',
  }),
  ours,
  // The parts that the page needs have their own tags, which saves a round trip.
  { ...ours, id: 'ours-tagged', title: 'ours, tagged', parts: ['cards', 'checklist'] },
  peer('shoelace', 'Shoelace', shoelaceMarkup('sl', 'primary'), {
    source: imports('@shoelace-style/shoelace/dist/components', shoelaceElements),
    styles: ['@shoelace-style/shoelace/dist/themes/light.css'],
    badge: 'sl-badge',
    card: 'sl-card',
    all: 'sl-card, sl-button, sl-badge, sl-checkbox',
  }),
  peer('web-awesome', 'Web Awesome', shoelaceMarkup('wa', 'brand'), {
    source: imports('@awesome.me/webawesome/dist/components', shoelaceElements),
    styles: ['@awesome.me/webawesome/dist/styles/webawesome.css'],
    badge: 'wa-badge',
    card: 'wa-card',
    all: 'wa-card, wa-button, wa-badge, wa-checkbox',
  }),
  peer('red-hat', 'Red Hat', redHatMarkup, {
    source: imports('@rhds/elements', ['rh-cta', 'rh-card', 'rh-tag', 'rh-tooltip']),
    styles: [
      '@rhds/tokens/css/global.css',
      '@rhds/elements/elements/rh-cta/rh-cta-lightdom-shim.css',
      './fixtures/plain.css',
    ],
    badge: 'rh-tag',
    card: 'rh-card',
    all: 'rh-card, rh-cta, rh-tag',
  }),
  peer('govuk', 'GOV.UK', govukMarkup, {
    source: `import { initAll } from 'govuk-frontend'; initAll();`,
    styles: ['govuk-frontend/dist/govuk/govuk-frontend.min.css'],
    bodyClass: 'govuk-template__body js-enabled govuk-frontend-supported',
  }),
];
