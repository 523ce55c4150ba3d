interface WidgetDefaults {
  /** A hint in the empty editor. It is never on the page. */
  readonly placeholder?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly words?: string;
  readonly parts?: readonly { tag: string; options: Record<string, string>; words: string }[];
}

/**
 * The initial content of each widget. It has sample words only if they show how to build it, such as a list of signs. The
 * form asks the author to change them. Everything else starts empty, with a placeholder.
 */
export const defaults: Readonly<Record<string, WidgetDefaults>> = {
  '': { placeholder: 'Write here, or paste your text.' },
  'sage-consult-cta': {
    placeholder: 'Say what the first conversation is like. The button is added for you.',
    options: { layout: 'card', label: 'Book a free consultation' },
  },
  'sage-state-availability': {
    placeholder: 'A line before your states, if you like. The states are added for you.',
    options: { layout: 'list' },
  },
  'sage-signs-checklist': {
    words:
      '<h2>Signs that trust could use some care</h2><p>These are things that people often notice.</p>' +
      '<ul><li>You go over small things, long after the day has ended.</li><li>You ask the same question again.</li>' +
      '<li>You miss being at ease together.</li></ul><p>This is not a test, and there is nothing to add up.</p>',
  },
  'sage-comparison-cards': {
    parts: [
      {
        tag: 'sage-comparison-card',
        options: { value: 'individual' },
        words:
          '<h3>Individual counseling</h3><p>Room to sort out what you feel.</p>' +
          '<ul><li>You come by yourself.</li><li>You look at your own history, and at what you want now.</li></ul>',
      },
      {
        tag: 'sage-comparison-card',
        options: { value: 'couples' },
        words:
          '<h3>Couples counseling</h3><p>A place where both of you are heard.</p>' +
          '<ul><li>You both come, from one room or from two.</li><li>You look at what happens between you.</li></ul>',
      },
    ],
  },
  'sage-comparison-card': {
    placeholder: 'The kind of care as a heading, what it is like, and a list of points.',
  },
  'sage-exit-page': { words: '<p><a href="https://www.weather.gov/">Leave this page</a></p>' },
  'sage-footnoted-article': {
    words:
      '<p>Early bonds shape what we expect, and do not settle it.<sup><a href="#note-1">1</a></sup></p>' +
      '<h2>References</h2><ol><li id="note-1">Bowlby, J. (1980). <cite>Attachment and loss</cite>. Basic Books.</li></ol>',
  },
};

/** Placeholders that earlier versions wrote into the page as content. */
const oldPlaceholders = /<h2>A heading<\/h2>|<p>Write here, or paste your text\.<\/p>/g;

export const withoutPlaceholders = (words: string): string => words.replace(oldPlaceholders, '').trim();

/** Every sample that a piece with this tag can start with. */
export const samplesOf = (tag: string): readonly string[] =>
  Object.entries(defaults).flatMap(([name, { words, parts = [] }]) => [
    ...(name === tag && words ? [words] : []),
    ...parts.flatMap((part) => (part.tag === tag ? [part.words] : [])),
  ]);
