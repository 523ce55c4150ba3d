// What is to become of the snippets, place by place: `same` as on a plain page, `readable`, or `lost`. Anything worse is
// a failure; anything better is told, so that it can be written here.

/** Nothing of ours is left, or nothing that says what it was: the words stay. */
const words = { element: 'readable', hooks: 'readable', link: 'same' };
/** What classes, and `data-*`, come through, but no element of ours. */
const classes = { element: 'readable', hooks: 'same', link: 'same' };
/** Everything comes through. */
const everything = { element: 'same', hooks: 'same', link: 'same' };

export const expected = {
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

/** Which of the forms differ from what is expected of their place: `[place, form, widget, verdict]`. */
export const exceptions = [
  // It takes apart what it does not know. The library puts widgets together again, but not what a practice was put round.
  [/administrator, classic editor, no plugin/, 'element', 'practice', 'readable'],
  // It marks each link as a stranger's (`nofollow`), and strangers put up nothing.
  ['Tiptap', 'link', 'consult-cta', 'readable'],
  // It takes the address from a link that writes a text message.
  ['sanitize-html, class and data-* allowed', 'hooks', 'page', 'readable'],
  // It opens each link in a new tab, and the call says so.
  ['Quill', 'link', 'consult-cta', 'readable'],
];
