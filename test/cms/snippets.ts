// The snippets that an author pastes: each widget as its element and as plain HTML with hooks, and the call also as a
// single link. All of them are readable without the script. Storybook's recipes show the same files. The last snippet
// is a whole page from the snippet builder.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { copied, openFilledIn } from '../helpers/builder.ts';
import { root } from '../../scripts/run.ts';

/** The forms of a snippet, as the table names them. */
export const forms = ['element', 'hooks', 'link'] as const;
export type Form = (typeof forms)[number];

export interface Snippet {
  readonly widget: string;
  readonly form: Form;
  readonly html: string;
}

export const widgets = [
  'practice',
  'consult-cta',
  'signs-checklist',
  'comparison-cards',
  'footnoted-article',
  'state-availability',
  'page',
];

/** Every snippet. Includes the builder's snippets after `askBuilder`. */
export const allSnippets: Snippet[] = widgets.flatMap((widget) =>
  forms
    .map((form) => ({ widget, form, file: join(root, `stories/snippets/${widget}.${form}.html`) }))
    .filter(({ file }) => existsSync(file))
    .map(({ widget, form, file }) => ({ widget, form, html: readFileSync(file, 'utf8').trim() })),
);

/**
 * Makes a page with everything on it in the builder, as elements, and as plain HTML for places that do not allow
 * elements.
 */
export async function askBuilder(browser: Browser): Promise<void> {
  await using builder = await openFilledIn(browser);
  for (const [form, place] of [
    ['element', 'wordpress-plugin'],
    ['hooks', 'strict'],
  ] as const)
    allSnippets.push({ widget: 'page', form, html: (await copied(builder.page, place)).at(-1)! });
}

export const snippetOf = (widget: string, form: Form): Snippet =>
  allSnippets.find((snippet) => snippet.widget === widget && snippet.form === form)!;

/** The line that loads the script: on any site, in WordPress, in Ghost. */
export const scriptLine = (place?: 'wordpress' | 'ghost'): string =>
  readFileSync(join(root, `stories/snippets/script${place ? `.${place}` : ''}.html`), 'utf8').trim();

/** The text around a snippet, by which the tests find it again. */
export const before = 'Before the snippet.';
export const after = 'After the snippet.';
export const asArticle = (html: string): string => `<p>${before}</p>\n${html}\n<p>${after}</p>`;
