// What an author pastes: each widget as its element, as plain HTML with hooks, and for the call also as nothing but a
// link. Without the script each of them reads well.

/** The forms, as the table names them. */
export const forms = ['element', 'hooks', 'link'];

export const snippets = {
  practice: {
    element: `<sage-practice states="ME MT TX">
<p>We meet by telehealth.</p>
<sage-state-availability></sage-state-availability>
</sage-practice>`,
    hooks: `<div class="sage-practice" data-states="ME MT TX">
<p>We meet by telehealth.</p>
<div class="sage-state-availability"></div>
</div>`,
  },

  'consult-cta': {
    element: `<sage-consult-cta layout="card">
<h2>You can meet us first</h2>
<p>The first conversation is free.</p>
<p><a href="/free-consultation">Book a free consultation</a></p>
<p><small>Not for emergencies. In a crisis, call or text 988.</small></p>
</sage-consult-cta>`,
    hooks: `<div class="sage-consult-cta" data-layout="card">
<h2>You can meet us first</h2>
<p>The first conversation is free.</p>
<p><a href="/free-consultation">Book a free consultation</a></p>
<p><small>Not for emergencies. In a crisis, call or text 988.</small></p>
</div>`,
    link: `<p><a href="/free-consultation?sage=consult-cta">Book a free consultation</a></p>`,
  },

  'signs-checklist': {
    element: `<sage-signs-checklist>
<h2>Signs that trust could use some care</h2>
<p>These are things that people often notice.</p>
<ul>
<li>You go over small things, long after the day has ended.</li>
<li>You ask the same question again.</li>
<li>You miss being at ease together.</li>
</ul>
<p>This is not a test, and there is nothing to add up.</p>
</sage-signs-checklist>`,
    hooks: `<div class="sage-signs-checklist">
<h2>Signs that trust could use some care</h2>
<p>These are things that people often notice.</p>
<ul>
<li>You go over small things, long after the day has ended.</li>
<li>You ask the same question again.</li>
<li>You miss being at ease together.</li>
</ul>
<p>This is not a test, and there is nothing to add up.</p>
</div>`,
  },

  'comparison-cards': {
    element: `<sage-comparison-cards>
<sage-comparison-card value="individual">
<h3>Individual counseling</h3>
<p>Room to sort out what you feel.</p>
<ul>
<li data-row="Who comes">You come by yourself.</li>
<li data-row="Focus">Your own history with trust.</li>
</ul>
<p><a href="/individual-counseling">About individual counseling</a></p>
</sage-comparison-card>
<sage-comparison-card value="couples">
<h3>Couples counseling</h3>
<p>A place where both of you are heard.</p>
<ul>
<li data-row="Who comes">You both come.</li>
<li data-row="Focus">What happens between you.</li>
</ul>
<p><a href="/couples-counseling">About couples counseling</a></p>
</sage-comparison-card>
</sage-comparison-cards>`,
    hooks: `<div class="sage-comparison-cards">
<div class="sage-comparison-card" data-value="individual">
<h3>Individual counseling</h3>
<p>Room to sort out what you feel.</p>
<ul>
<li data-row="Who comes">You come by yourself.</li>
<li data-row="Focus">Your own history with trust.</li>
</ul>
<p><a href="/individual-counseling">About individual counseling</a></p>
</div>
<div class="sage-comparison-card" data-value="couples">
<h3>Couples counseling</h3>
<p>A place where both of you are heard.</p>
<ul>
<li data-row="Who comes">You both come.</li>
<li data-row="Focus">What happens between you.</li>
</ul>
<p><a href="/couples-counseling">About couples counseling</a></p>
</div>
</div>`,
  },

  'footnoted-article': {
    element: `<sage-footnoted-article>
<p>Three psychologists gave trust plain names.<sup id="ref-1"><a href="#note-1">1</a></sup> A child who could count on comfort had a safe place to explore from.<sup id="ref-2"><a href="#note-2">2</a></sup></p>
<h2>References</h2>
<ol>
<li id="note-1">Rempel, J. K. (1985). Trust in close relationships. <a href="#ref-1">Back to the text</a></li>
<li id="note-2">Bowlby, J. (1980). Attachment and loss. <a href="#ref-2">Back to the text</a></li>
</ol>
</sage-footnoted-article>`,
    hooks: `<div class="sage-footnoted-article">
<p>Three psychologists gave trust plain names.<sup id="ref-1"><a href="#note-1">1</a></sup> A child who could count on comfort had a safe place to explore from.<sup id="ref-2"><a href="#note-2">2</a></sup></p>
<h2>References</h2>
<ol>
<li id="note-1">Rempel, J. K. (1985). Trust in close relationships. <a href="#ref-1">Back to the text</a></li>
<li id="note-2">Bowlby, J. (1980). Attachment and loss. <a href="#ref-2">Back to the text</a></li>
</ol>
</div>`,
  },

  'state-availability': {
    element: `<sage-state-availability layout="list">
<p>We meet with people who are in one of these states:</p>
<ul>
<li data-state="ME"><a href="/maine">Maine</a></li>
<li data-state="TX"><a href="/texas">Texas</a></li>
</ul>
</sage-state-availability>`,
    hooks: `<div class="sage-state-availability" data-layout="list">
<p>We meet with people who are in one of these states:</p>
<ul>
<li data-state="ME"><a href="/maine">Maine</a></li>
<li data-state="TX"><a href="/texas">Texas</a></li>
</ul>
</div>`,
  },
};

export const widgets = Object.keys(snippets);

/** Every snippet, as `{ widget, form, html }`. */
export const allSnippets = widgets.flatMap((widget) =>
  forms
    .filter((form) => snippets[widget][form])
    .map((form) => ({ widget, form, html: snippets[widget][form] })),
);

/** What stands round a snippet in its article, by which it is found again. */
export const before = 'Before the snippet.';
export const after = 'After the snippet.';
export const asArticle = (html) => `<p>${before}</p>\n${html}\n<p>${after}</p>`;
