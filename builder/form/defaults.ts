interface WidgetDefaults {
  /** An example in the empty editor. It is never on the page. */
  readonly placeholder?: string;
  /** Whether it is pointless without text, in its editor or in an attribute. */
  readonly needsWords?: true;
  readonly options?: Readonly<Record<string, string>>;
  readonly words?: string;
  /** Labels of the rows that readers compare. A row without text is not on the page. */
  readonly rows?: readonly string[];
}

/** What each piece starts with. Only the exit has text, because its words suit every page. */
export const defaults: Readonly<Record<string, WidgetDefaults>> = {
  '': { placeholder: 'Write here, or paste your text.' },
  'sage-consult-cta': {
    placeholder: 'Say what the first conversation is like. We add the button for you.',
    options: { layout: 'card' },
  },
  'sage-state-availability': {
    placeholder: 'Optional. We add your states for you.',
    options: { layout: 'list' },
  },
  'sage-signs-checklist': {
    needsWords: true,
    placeholder:
      'A heading, a sentence, and a list with one sign per line. For example:\nSigns that trust could use some care\n• You go over small things long after the day has ended.\n• You miss being at ease together.',
  },
  'sage-comparison-cards': { needsWords: true, rows: ['Who comes', 'Focus'] },
  'sage-comparison-card': {
    needsWords: true,
    placeholder: 'What this kind of care is like, e.g. “A place where both of you are heard.”',
  },
  'sage-exit-page': {
    needsWords: true,
    words: '<p><a href="https://www.weather.gov/">Leave this page</a></p>',
  },
  'sage-footnoted-article': {
    needsWords: true,
    placeholder: 'Paste your article, with its notes and its list of references.',
  },
};
