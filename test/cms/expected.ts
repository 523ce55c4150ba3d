// The expected result of the snippets in each place: `same` as on a plain page, `readable`, or `lost`. A
// worse result is a failure. A better one is reported, so that it can be recorded here.
import type { Form } from './snippets.ts';
import type { Verdict } from './verdict.ts';

type Verdicts = Readonly<Record<Form, Verdict>>;

/** Nothing of ours remains, or nothing that tells what it was. The words remain. */
const words: Verdicts = { element: 'readable', hooks: 'readable', link: 'same' };
/** Classes and `data-*` attributes remain, but no element of ours. */
const classes: Verdicts = { element: 'readable', hooks: 'same', link: 'same' };
/** Everything remains. */
const everything: Verdicts = { element: 'same', hooks: 'same', link: 'same' };

export const expected: Readonly<Record<string, Verdicts>> = {
  'plain page': everything,
  'sanitize-html': words,
  'sanitize-html, class and data-* allowed': classes,
  'rehype-sanitize': words,
  'markdown-it, HTML on': everything,
  marked: everything,
  DOMPurify: classes,
  'DOMPurify, our elements allowed': everything,
  TinyMCE: classes,
  'TinyMCE, our elements allowed': everything,
  'CKEditor 5': words,
  'CKEditor 5, all HTML allowed': everything,
  Tiptap: words,
  'Tiptap, its links without nofollow': words,
  Quill: words,
  'WordPress, administrator, classic editor, no plugin': everything,
  'WordPress, administrator, Custom HTML block, no plugin': everything,
  'WordPress, author, classic editor, no plugin': classes,
  'WordPress, author, Custom HTML block, no plugin': classes,
  'WordPress, administrator, block editor, pasted as text, no plugin': words,
  'WordPress, author, block editor, pasted as text, no plugin': words,
  'WordPress, administrator, classic editor, Visual tab, no plugin': classes,
  'WordPress, author, classic editor, Visual tab, no plugin': classes,
  'WordPress, administrator, classic editor, plugin': everything,
  'WordPress, administrator, Custom HTML block, plugin': everything,
  'WordPress, administrator, classic editor, wpautop run late, plugin': everything,
  'WordPress, author, classic editor, plugin': everything,
  'WordPress, author, Custom HTML block, plugin': everything,
  'WordPress, administrator, classic editor, Visual tab, plugin': classes,
  'WordPress, author, classic editor, Visual tab, plugin': classes,
  'Ghost, HTML card': everything,
  'Ghost, Markdown card': everything,
  'Ghost, pasted as text': words,
};

/** The exceptions to what is expected of a place: `[place, form, widget, verdict]`. */
export const exceptions: readonly (readonly [
  place: string | RegExp,
  form: string,
  widget: string,
  verdict: Verdict,
])[] = [
  // WordPress breaks up elements that it does not know. The library repairs widgets, but not the content of a
  // practice.
  [/administrator, classic editor, no plugin/, 'element', 'practice', 'readable'],
  // Tiptap marks each link as a visitor's (`nofollow`), and visitors' links are never hooks.
  ['Tiptap', 'link', 'consult-cta', 'readable'],
  // It removes `href`s that begin with `sms:`.
  ['sanitize-html, class and data-* allowed', 'hooks', 'page', 'readable'],
  // Quill makes each link open in a new tab, and the call says so.
  ['Quill', 'link', 'consult-cta', 'readable'],
];
