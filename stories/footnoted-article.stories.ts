import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../src/index.ts';
import { anatomy } from './anatomy.ts';
import { example } from './example.ts';

/**
 * An article whose notes can be read where they are cited. Put it round the article as your CMS or Markdown tool wrote it:
 * markers become named links of a size that a finger can hit, notes lead back to every place that cites them, and a note
 * opens beside its marker. Without script it is the article.
 *
 * **Use it** round a whole article with footnotes or references. It needs no special markup: linked superscripts and a
 * list are understood, and so are bare numbers under a heading such as "References".
 *
 * **Leave it** where notes stand in brackets in the text already, and where there is nothing to cite. A marker whose note
 * is not certain stays as it is: say so rather than guess.
 *
 * It is the one element that changes the author's nodes. Every change is marked, and taken back when the element leaves
 * the page; in editable content it changes nothing.
 *
 * ### What it understands
 *
 * No tool has to be named, and nothing has to be set. What is missing here may well work too: see what the article says of
 * itself with `#sage-check` at the end of the page's address.
 *
 * | In the text | In the notes | When |
 * | --- | --- | --- |
 * | A link: 1, [1], (1), ¹, *, †, a, iv, “note 1”, “Rowe, 2019” | An item, paragraph, line, table row, definition, `<aside>` or `<details>` that it leads to | Something besides the address says that it is a note: a link back, a heading, a name such as `fn1`, the note's own number |
 * | A link of other words, or of none | The same, with an arrow that leads back to this very link | Other words stand in its line |
 * | A number, letter or sign that is not a link, or whose link leads nowhere: ¹, [2], “2,3”, “3–5”, `[^1]` | A list, or lines that each begin with a label, such as “1.”, “[1]”, “1 –”, “¹” | The text and the notes have all of them, from the first to the last, and the notes stand under a heading such as Notes or References, under a rule, or at the end |
 * | (1) after a space, a number after a number | The same, under a heading | No other marker has this number |
 *
 * Numbers that begin anew, several groups of notes, notes within notes and notes before the text are understood as well.
 * Everything else stays as it is: exponents, ordinals, verses, steps, contents, a sign or a letter alone, and wherever two lists
 * could be meant. The rows are held by `linked.test.ts` and `numbered.test.ts`, and whole pages of some ninety tools and
 * habits by `read-notes.test.ts` and `formats.test.ts`.
 *
 * Two files are loaded only if they are needed: `sagebrush-plain.js` for markers and sources that are not links, and
 * `sagebrush-preview.js` when a reader first scrolls, points, tabs or types. Until then a marker is the link that it is.
 *
 * ### Words
 *
 * | Rather | Than | Because |
 * | --- | --- | --- |
 * | In one study, people who trusted less reported more checking.² | Research proves that distrust destroys love.² | A note shows where a claim comes from. It does not make it larger. |
 * | The study cannot say which came first. | Checking causes jealousy. | Readers measure themselves by what they read. |
 * | References, or Notes | Further proof | Plain names are found by those who skim and those who listen. |
 *
 * ### Keyboard
 *
 * | Key | What it does |
 * | --- | --- |
 * | Tab, Shift + Tab | Goes to the next or the previous marker or link. Where a preview is open, goes into it, and from its end on in the text. |
 * | Resting on a marker | Opens the preview; going on closes it. |
 * | Enter | Opens the preview; once more, goes to the note in the list. On a link back, returns to the very marker. |
 * | Escape | Closes the preview. |
 * | Enter, on Copy | Puts the note on the clipboard as text, with its address in the page. |
 *
 * ### In the reader's hands
 *
 * | Tool | What happens | Held by |
 * | --- | --- | --- |
 * | Find in page, translation, reader mode, select and copy | The article is ordinary HTML in the page: they work as without the element. A preview is a copy, and closed it is not found. | `footnotes.test.ts` |
 * | Print | Notes stand at the end; previews and links back are left out, and identifiers that became links are written out as addresses. | `footnotes.test.ts` |
 * | 400 % zoom | A preview is never wider or higher than the window. | `footnotes.test.ts` |
 * | Text spacing | Lines grow with their words (WCAG 1.4.12). | `reflow.test.ts` |
 *
 * Colours, type and space are set by [tokens](?path=/story/design-tokens--all-tokens).
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

  // Until its part is here, a marker is a plain link.
  await waitFor(() => expect(article.shadowRoot!.querySelector('[part=preview]')).toBeInTheDocument());
  const preview = article.shadowRoot!.querySelector('[part=preview]')!;

  marker.click();

  await waitFor(() => expect(preview.matches(':popover-open')).toBe(true));
  await expect(preview).toHaveAccessibleName(marker.getAttribute('aria-label')!);
};

/** Linked superscripts and a list, as Markdown tools and WordPress write them: the default. */
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

/** The preview of a note, as a click opens it. */
export const Preview = example(
  `
<sage-footnoted-article>
  <p>&nbsp;</p><p>&nbsp;</p><p>&nbsp;</p>${linked}
</sage-footnoted-article>`,
  { play: open },
);

/** Numbers without links, and a numbered list under a heading. An exponent is no marker. */
export const BareNumbers = example(`
<sage-footnoted-article>
  <p>A room of 12 m<sup>2</sup> is enough to talk in.<sup>1</sup> Some people talk better on a walk.<sup>2</sup></p>
  <h3>Notes</h3>
  <ol>
    <li>Field notes on rooms, 2021.</li>
    <li>Field notes on walks, 2022.</li>
  </ol>
</sage-footnoted-article>`);

/** A heading where the author has none. */
export const WithHeading = example(`
<sage-footnoted-article notes-heading="What we read">
  <h2>A quiet evening</h2>
  <p>Some people talk better on a walk.<sup><a href="#walk">1</a></sup></p>
  <ol>
    <li id="walk">Field notes on walks, 2022.</li>
  </ol>
</sage-footnoted-article>`);

/** Our typography: measure, rhythm, quotations, lists, figures. */
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

/** Plain links, and no preview. */
export const WithoutPreview = example(`
<sage-footnoted-article preview="none">${linked}
</sage-footnoted-article>`);

/** A marker whose note is not there stays as it is. */
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

/** A value that is not understood: it previews, and says in the console what is expected. */
export const BadPreview = example(
  `<sage-footnoted-article preview="hover">${linked}</sage-footnoted-article>`,
  {
    parameters: {
      warnings: ['<sage-footnoted-article> preview: found "hover", expected one of popover, none'],
    },
  },
);

/** A long note in a narrow place. */
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

const parts = anatomy(`<sage-footnoted-article>${linked}</sage-footnoted-article>`);

/** Its parts, with the preview open. */
export const Anatomy: typeof parts = {
  ...parts,
  play: async (context) => {
    await open(context);
    await parts.play!(context);
  },
};
