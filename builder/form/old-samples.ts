// Earlier versions put sample text into new pieces and exported it. Work that was saved then may still contain some.

const placeholders = /<h2>A heading<\/h2>|<p>Write here, or paste your text\.<\/p>/g;

const samples = [
  '<h2>Signs that trust could use some care</h2><p>These are things that people often notice.</p><ul><li>You go over small things, long after the day has ended.</li><li>You ask the same question again.</li><li>You miss being at ease together.</li></ul><p>This is not a test, and there is nothing to add up.</p>',
  '<h3>Individual counseling</h3><p>Room to sort out what you feel.</p><ul><li>You come by yourself.</li><li>You look at your own history, and at what you want now.</li></ul>',
  '<h3>Couples counseling</h3><p>A place where both of you are heard.</p><ul><li>You both come, from one room or from two.</li><li>You look at what happens between you.</li></ul>',
  '<p>Early bonds shape what we expect, and do not settle it.<sup><a href="#note-1">1</a></sup></p><h2>References</h2><ol><li id="note-1">Bowlby, J. (1980). <cite>Attachment and loss</cite>. Basic Books.</li></ol>',
];

/** Removes sample text that the author has not edited. */
export function withoutSamples(words: string): string {
  const rest = words.replace(placeholders, '').trim();
  return samples.includes(rest) ? '' : rest;
}
