interface Start {
  readonly options?: Readonly<Record<string, string>>;
  readonly words?: string;
  readonly parts?: readonly { tag: string; options: Record<string, string>; words: string }[];
}

/** The words with which a widget begins, so that nobody begins with an empty box. One without any begins empty. */
export const starts: Readonly<Record<string, Start>> = {
  '': { words: '<h2>A heading</h2><p>Write here, or paste your text.</p>' },
  'sage-consult-cta': {
    options: { layout: 'card', label: 'Book a free consultation' },
    words: '<h2>You can meet us first</h2><p>The first conversation is free.</p>',
  },
  'sage-state-availability': {
    options: { layout: 'list' },
    words: '<p>We meet with people who are in one of these states during their sessions:</p>',
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
  'sage-exit-page': { words: '<p><a href="https://www.weather.gov/">Leave this page</a></p>' },
  'sage-footnoted-article': {
    words:
      '<p>Early bonds shape what we expect, and do not settle it.<sup><a href="#note-1">1</a></sup></p>' +
      '<h2>References</h2><ol><li id="note-1">Bowlby, J. (1980). <cite>Attachment and loss</cite>. Basic Books.</li></ol>',
  },
};
