export type Choice = readonly [value: string, text: string];

/** How the form asks for an attribute. */
export interface FieldLabel {
  readonly label: string;
  /** What to write, and what it does. */
  readonly hint?: string;
  /** An example inside the empty field. */
  readonly placeholder?: string;
  /** What to choose from. A value of `''` leaves the attribute out. */
  readonly choices?: readonly Choice[];
  /** Most authors never need it. It is in the closed "Advanced" section. */
  readonly isAdvanced?: true;
}

interface WidgetLabels {
  /** What the form calls the element. */
  readonly title: string;
  /** What it is for, in one sentence. */
  readonly about?: string;
  readonly fields: Readonly<Record<string, FieldLabel>>;
}

const level: FieldLabel = {
  label: 'Heading level',
  hint: 'Automatic fits the headings around it.',
  choices: [['', 'Automatic'], ...[2, 3, 4, 5, 6].map((level): Choice => [`${level}`, `H${level}`])],
  isAdvanced: true,
};

const heading: FieldLabel = {
  label: 'Heading',
  hint: 'Only if your text above has no heading.',
  isAdvanced: true,
};

/**
 * What the form says about every attribute, by tag and attribute, and the order in which it offers the elements. A test
 * compares it with the manifest.
 */
export const labels: Readonly<Record<string, WidgetLabels>> = {
  'sage-practice': {
    title: 'Your practice',
    fields: {
      name: {
        label: 'Practice name',
        placeholder: 'Harbor Light Counseling',
      },
      'book-url': {
        label: 'Link to your booking page',
        hint: 'Where people book a first conversation, e.g. https://yourpractice.com/book',
        placeholder: 'https://yourpractice.com/book',
      },
      phone: {
        label: 'Phone number',
        hint: 'Optional. The number that new clients call.',
        placeholder: '207-555-0142',
      },
      states: {
        label: 'States where you’re licensed',
        hint: 'Start typing: Maine, Texas …',
      },
      services: {
        label: 'What do you offer?',
      },
      'outside-url': {
        label: 'If you can’t see someone in their state, where should we send them?',
        hint: 'Optional. E.g. a therapist directory.',
        placeholder: 'https://www.psychologytoday.com/us/therapists',
      },
      // The builder always writes it.
      page: { label: 'For the whole page' },
    },
  },
  'sage-consult-cta': {
    title: 'Invitation to book',
    about: 'A few words and a button to your booking page.',
    fields: {
      layout: {
        label: 'Layout',
        choices: [
          ['banner', 'Banner: button at the side'],
          ['card', 'Card: button at the end'],
          ['inline', 'One line, without a box'],
        ],
      },
      label: {
        label: 'Button text',
        placeholder: 'Book a free consultation',
      },
      href: {
        label: 'A different link for this button',
        hint: 'Leave empty to use your booking page.',
        placeholder: 'https://yourpractice.com/couples',
        isAdvanced: true,
      },
      heading,
      level,
      campaign: {
        label: 'Campaign name',
        hint: 'Adds utm_source, utm_medium and utm_campaign to the booking link, so that your analytics can tell where a booking came from.',
        placeholder: 'trust-article',
        isAdvanced: true,
      },
      'state-param': {
        label: 'Tell the booking site the reader’s state',
        hint: 'The name of the URL parameter, e.g. state. This shares health-related information with your booking site. Use it only if that site must keep it private.',
        placeholder: 'state',
        isAdvanced: true,
      },
      'service-param': {
        label: 'Tell the booking site which service the reader chose',
        hint: 'The name of the URL parameter, e.g. care. The same caution applies.',
        placeholder: 'care',
        isAdvanced: true,
      },
    },
  },
  'sage-state-availability': {
    title: 'Your states',
    about: 'Where you can see clients.',
    fields: {
      layout: {
        label: 'Layout',
        choices: [
          ['badge', 'One line'],
          ['list', 'List'],
          ['map', 'Map with a list'],
        ],
      },
      check: {
        label: 'Let readers check their state',
        hint: 'Adds the question “Where will you be?” and answers it from your states.',
      },
      label: {
        label: 'Words before the states',
        placeholder: 'Available in',
      },
      states: {
        label: 'Only these states',
        hint: 'Leave empty to show all of your states.',
        isAdvanced: true,
      },
      heading,
      level,
    },
  },
  'sage-signs-checklist': {
    title: 'Checklist of signs',
    about: 'Signs that readers can check off in private.',
    fields: {
      heading,
      level,
      signs: {
        label: 'Signs, one per line',
        hint: 'Only if your text above has no list.',
        placeholder: 'You go over small things long after the day has ended.',
        isAdvanced: true,
      },
    },
  },
  'sage-comparison-cards': {
    title: 'Services side by side',
    about: 'Two to four services that readers can compare.',
    fields: {
      choosable: {
        label: 'Let readers choose a card',
        hint: 'The buttons on the page then offer that service.',
      },
      heading: { ...heading, label: 'Heading above the cards' },
      level,
      individual: { label: 'Points about individual therapy, one per line', isAdvanced: true },
      couples: { label: 'Points about couples therapy, one per line', isAdvanced: true },
    },
  },
  'sage-comparison-card': {
    title: 'Card',
    fields: {
      value: {
        label: 'Which service is this card about?',
      },
      eyebrow: {
        label: 'Words above the heading',
        hint: 'Optional.',
        placeholder: 'For two',
        isAdvanced: true,
      },
      heading: {
        ...heading,
        hint: 'Only if your text above has no heading. Otherwise we use the service’s name.',
      },
      level,
    },
  },
  'sage-footnoted-article': {
    title: 'Article with footnotes',
    about: 'Readers see each note right where you cite it.',
    fields: {
      preview: {
        label: 'When a reader selects a note number',
        choices: [
          ['popover', 'Show it beside the text'],
          ['none', 'Jump to it at the end'],
        ],
      },
      prose: {
        label: 'Use our typography',
        hint: 'Leave unchecked to keep your site’s own.',
      },
      'notes-heading': {
        label: 'Heading above the notes',
        hint: 'Only if your article has none.',
        placeholder: 'References',
        isAdvanced: true,
      },
    },
  },
  'sage-exit-page': {
    title: 'Quick exit',
    about: 'A link that leaves the page at once, for readers who may not be safe.',
    fields: {},
  },
};

/** What the form calls a piece of ordinary text. */
export const textTitle = 'Text';
