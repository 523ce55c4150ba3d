// The snippets that an author pastes: each widget as its element and as plain HTML with hooks, and the call
// also as a single link. Without the script each of them reads well. Storybook's recipes show the same files.
// The last snippet is a whole page as the snippet builder copies it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copied, openFilledIn } from '../helpers/builder.ts';
import { root } from '../../scripts/run.ts';

/** The forms, as the table names them. */
export const forms = ['element', 'hooks', 'link'];

export const widgets = [
  'practice',
  'consult-cta',
  'signs-checklist',
  'comparison-cards',
  'footnoted-article',
  'state-availability',
  'page',
];

/** Every snippet, as `{ widget, form, html }`. Includes the builder's snippets after `askBuilder`. */
export const allSnippets = widgets.flatMap((widget) =>
  forms
    .map((form) => ({ widget, form, file: join(root, `stories/snippets/${widget}.${form}.html`) }))
    .filter(({ file }) => existsSync(file))
    .map(({ widget, form, file }) => ({ widget, form, html: readFileSync(file, 'utf8').trim() })),
);

/**
 * Has the builder make a page with everything on it, as elements and as plain HTML for places that allow no
 * elements.
 */
export async function askBuilder(browser) {
  await using builder = await openFilledIn(browser);
  for (const [form, place] of Object.entries({ element: 'wordpress-plugin', hooks: 'strict' }))
    allSnippets.push({ widget: 'page', form, html: (await copied(builder.page, place)).at(-1) });
}

export const snippetOf = (widget, form) =>
  allSnippets.find((snippet) => snippet.widget === widget && snippet.form === form);

/** The line that loads the script: on any site, on `wordpress`, on `ghost`. */
export const scriptLine = (place) =>
  readFileSync(join(root, `stories/snippets/script${place ? `.${place}` : ''}.html`), 'utf8').trim();

/** The text around a snippet in its article, by which the tests find it again. */
export const before = 'Before the snippet.';
export const after = 'After the snippet.';
export const asArticle = (html) => `<p>${before}</p>\n${html}\n<p>${after}</p>`;
