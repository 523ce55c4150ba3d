import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../src/index.ts';
import { anatomy } from './anatomy.ts';
import { example } from './example.ts';

/**
 * Lets readers see a note next to the place that cites it. Wrap it around the article that your CMS or Markdown tool
 * wrote. Markers become named links that are easy to tap, each note links back to every place that cites it, and a note
 * opens next to its marker. Without the script it is your article, unchanged.
 *
 * **When to use it:** around a whole article with footnotes or references. It needs no special markup. It understands
 * linked superscripts with a list, and bare numbers with a list under a heading such as "References".
 *
 * **When not to use it:** if your notes are already in the text, in parentheses, or if there is nothing to cite. If it is
 * not certain which note belongs to a marker, it leaves the marker alone. Check the result rather than guess.
 *
 * This is the one element that changes your own HTML. It marks every change and undoes all of them when the element leaves
 * the page. It changes nothing in editable content.
 *
 * ### What it understands
 *
 * You do not have to name your tool or set anything. Other formats may work too: add `#sage-check` to the page's address
 * to see what the article found.
 *
 * | In the text | In the notes | When |
 * | --- | --- | --- |
 * | A link: 1, [1], (1), ¹, *, †, a, iv, “note 1”, “Rowe, 2019” | The item, paragraph, line, table row, definition, `<aside>` or `<details>` that it leads to | Something besides the address shows that it is a note: a link back, a heading, a name such as `fn1`, or the note's own number |
 * | A link with other words, or none | The same, with an arrow that leads back to this very link | There are other words in its line |
 * | A number, letter or sign that is not a link, or whose link leads nowhere: ¹, [2], “2,3”, “3–5”, `[^1]` | A list, or lines that each begin with a label, such as “1.”, “[1]”, “1 –”, “¹” | The text and the notes have all of them, from the first to the last, and the notes come under a heading such as Notes or References, below a rule, or at the end |
 * | (1) after a space, a number after a number | The same, under a heading | No other marker has this number |
 *
 * It also understands numbering that restarts, several groups of notes, notes inside notes, and notes before the text. It
 * leaves everything else alone: exponents, ordinals, verses, steps, tables of contents, a sign or letter on its own, and
 * any marker that could belong to two lists. `linked.test.ts` and `numbered.test.ts` test each row of this table.
 * `read-notes.test.ts` and `formats.test.ts` test whole pages from about ninety tools and conventions.
 *
 * Two files load only if the page needs them: `sagebrush-plain.js` for markers and sources that are not links, and
 * `sagebrush-preview.js` when the reader first scrolls, moves the pointer, presses Tab or types. Until then a marker is a
 * plain link.
 *
 * ### Words
 *
 * | Write | Instead of | Why |
 * | --- | --- | --- |
 * | In one study, people who trusted less reported more checking.² | Research proves that distrust destroys love.² | A note shows where a claim comes from. It does not make the claim bigger. |
 * | The study cannot say which came first. | Checking causes jealousy. | Readers measure themselves by what they read. |
 * | References, or Notes | Further proof | People who skim, and people who listen, find plain names. |
 *
 * ### Keyboard
 *
 * | Key | What it does |
 * | --- | --- |
 * | Tab, Shift + Tab | Moves to the next or previous marker or link. If a preview is open, moves into it, and from its end back to the text. |
 * | Pausing on a marker | Opens the preview. Moving on closes it. |
 * | Enter | Opens the preview. A second Enter goes to the note in the list. On a link back, returns to the exact marker. |
 * | Escape | Closes the preview. |
 * | Enter, on Copy | Copies the note as text, with its address on the page. |
 *
 * ### How it behaves in other tools
 *
 * | Tool | What happens | Tested in |
 * | --- | --- | --- |
 * | Find in page, translation, reader mode, select and copy | The article is ordinary HTML on the page, so these work as they do without the element. A preview is a copy. While it is closed, find in page does not find it. | `footnotes.test.ts` |
 * | Print | Prints the notes at the end, leaves out previews and links back, and writes out the addresses of identifiers that became links. | `footnotes.test.ts` |
 * | 400% zoom | A preview is never wider or taller than the window. | `footnotes.test.ts` |
 * | Text spacing | Lines grow with their words (WCAG 1.4.12). | `reflow.test.ts` |
 *
 * ### Style
 *
 * Set colors, type and space with [tokens](?path=/story/design-tokens--all-tokens).
 */
const meta: Meta = { title: 'Elements/Footnoted article', component: 'sage-footnoted-article' };
export default meta;

const linked = `
  <p>Three layers of trust have plain names.<sup id="ref-1"><a href="#note-1">1</a></sup> Early bonds shape
  what we expect, and do not settle it.<sup id="ref-2"><a href="#note-2">2</a></sup></p>
  <h3>References</h3>
  <ol>
    <li id="note-1">Rempel, J. K., Holmes, J. G., &amp; Zanna, M. P. (1985). Trust in close relationships.
    <cite>Journal of Personality and Social Psychology, 49</cite>(1), 95–112. doi:10.1037/0022-3514.49.1.95</li>
    <li id="note-2">Bowlby, J. (1980). <cite>Attachment and loss: Vol. 3. Loss, sadness and depression</cite>. Basic Books.</li>
  </ol>`;

const open = async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  const article = canvasElement.querySelector('sage-footnoted-article')!;
  await article.updateComplete;
  const marker = article.querySelector<HTMLElement>('[role=doc-noteref]')!;

  // A marker is a plain link until `sagebrush-preview.js` has loaded.
  await waitFor(() => expect(article.shadowRoot!.querySelector('[part=preview]')).toBeInTheDocument());
  const preview = article.shadowRoot!.querySelector('[part=preview]')!;

  marker.click();

  await waitFor(() => expect(preview.matches(':popover-open')).toBe(true));
  await expect(preview).toHaveAccessibleName(marker.getAttribute('aria-label')!);
};

/** Its own frame on the docs page, where the preview opens, and closes only with a click in the same frame. */
const inFrame = { parameters: { docs: { story: { inline: false, height: '26rem' } } } };

/** The default: linked superscripts and a list, as Markdown tools and WordPress write them. */
export const LinkedSuperscripts = example(
  `
<sage-footnoted-article>${linked}
</sage-footnoted-article>`,
  {
    play: async ({ canvasElement }) => {
      await canvasElement.querySelector('sage-footnoted-article')!.updateComplete;
      const markers = [...canvasElement.querySelectorAll('[role=doc-noteref]')];
      const backs = [...canvasElement.querySelectorAll('[role=doc-backlink]')];

      await expect(markers.map((marker) => marker.getAttribute('aria-label'))).toEqual(['Note 1', 'Note 2']);
      await expect(backs).toHaveLength(2);
      await expect(canvasElement.querySelector('a[href^="https://doi.org/"]')).toHaveTextContent(
        'doi:10.1037',
      );
    },
  },
);

/** The preview of a note, opened with a click. */
export const Preview = example(
  `
<sage-footnoted-article>
  <p>&nbsp;</p><p>&nbsp;</p><p>&nbsp;</p>${linked}
</sage-footnoted-article>`,
  { play: open, ...inFrame },
);

/** Numbers without links, and a numbered list under a heading. An exponent is not a marker. */
export const BareNumbers = example(`
<sage-footnoted-article>
  <p>A room of 12 m<sup>2</sup> is enough to talk in.<sup>1</sup> Some people talk better on a walk.<sup>2</sup></p>
  <h3>Notes</h3>
  <ol>
    <li>Field notes on rooms, 2021.</li>
    <li>Field notes on walks, 2022.</li>
  </ol>
</sage-footnoted-article>`);

/** Add a heading to notes that have none. */
export const WithHeading = example(`
<sage-footnoted-article notes-heading="What we read">
  <h2>A quiet evening</h2>
  <p>Some people talk better on a walk.<sup><a href="#walk">1</a></sup></p>
  <ol>
    <li id="walk">Field notes on walks, 2022.</li>
  </ol>
</sage-footnoted-article>`);

/** With our typography: line length, rhythm, quotations, lists and figures. */
export const Prose = example(`
<sage-footnoted-article prose>
  <h2>What trust is made of</h2>
  <p>Someone says six o’clock, and by half past five you are putting water on for the pasta. You do not wonder. It
  sounds dull, and it is the ground that the rest stands on.<sup><a href="#layers">1</a></sup></p>
  <blockquote><p>Trust is built less by one grand promise than by many small ones, kept.</p></blockquote>
  <h3>What tends to help</h3>
  <ul>
    <li>Promise less, and keep it.</li>
    <li>Tell it before you are asked.</li>
  </ul>
  <h2>References</h2>
  <ol>
    <li id="layers">Rempel, J. K., Holmes, J. G., &amp; Zanna, M. P. (1985). Trust in close relationships. 10.1037/0022-3514.49.1.95</li>
  </ol>
</sage-footnoted-article>`);

/** Plain links, without previews. */
export const WithoutPreview = example(`
<sage-footnoted-article preview="none">${linked}
</sage-footnoted-article>`);

/** A marker without a note stays as it is. */
export const LostNote = example(
  `
<sage-footnoted-article>
  <p>One note is here,<sup><a href="#here">1</a></sup> and one is lost.<sup><a href="#lost">2</a></sup></p>
  <ol><li id="here">This one is here. <a href="#cited">↩</a></li></ol>
</sage-footnoted-article>`,
  {
    play: async ({ canvasElement }) => {
      await expect(canvasElement.querySelector('a[href="#lost"]')).not.toHaveAttribute('role');
    },
  },
);

/** With an unknown value, previews still work. The console says which values it expects. */
export const BadPreview = example(
  `<sage-footnoted-article preview="hover">${linked}</sage-footnoted-article>`,
  {
    parameters: {
      warnings: ['<sage-footnoted-article> preview: found "hover", expected one of popover, none'],
    },
  },
);

/** A long note in a narrow column. */
export const LongNoteNarrow = example(
  `
<sage-footnoted-article>
  <p>One word.<sup><a href="#long">1</a></sup></p>
  <ol><li id="long">${'The captain of a steamer and others looked at this at length. '.repeat(8)}</li></ol>
</sage-footnoted-article>`,
  { globals: { width: '320px' }, play: open },
);

/** Right to left. */
export const RightToLeft = example(
  `
<sage-footnoted-article lang="ar">
  <p>الثقة تُبنى ببطء.<sup><a href="#rtl-note">1</a></sup></p>
  <ol><li id="rtl-note">ملاحظات من الميدان، 2021.</li></ol>
</sage-footnoted-article>`,
  { globals: { direction: 'rtl' }, play: open },
);

/** On a dark page. */
export const Dark = example(`<sage-footnoted-article>${linked}</sage-footnoted-article>`, {
  globals: { mode: 'dark' },
  play: open,
});

const parts = anatomy(`<sage-footnoted-article>${linked}</sage-footnoted-article>`, (canvasElement) =>
  open({ canvasElement }),
);

/** The parts that you can style, with the preview open. */
export const Anatomy: typeof parts = { ...parts, parameters: { ...parts.parameters, ...inFrame.parameters } };
