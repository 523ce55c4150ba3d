// Our tags in the paragraphs that wpautop adds: what authors type or WordPress stores, and the expected HTML of the
// page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../../scripts/run.ts';
import type { Tally } from '../run/tally.ts';
import type { WordPress } from './wordpress.ts';

type Case = readonly [kind: string, html: string, expected?: string];

const call = '<sage-consult-cta>\n<h2>Meet us</h2>\n<p><a href="/book">Book</a></p>\n</sage-consult-cta>';

/** What an author types, and the expected result. Without one, the markup should stay as typed. */
export const typed: readonly Case[] = [
  ['an element on lines of its own', call],
  ['an element on one line', call.replaceAll('\n', '')],
  ['an element with blank lines round its parts', call.replaceAll('\n', '\n\n')],
  ['an element between paragraphs', `Before.\n\n${call}\n\nAfter.`, `<p>Before.</p>${call}<p>After.</p>`],
  ['an element directly under words', `Before.\n${call}\nAfter.`, `<p>Before.</p>${call}<p>After.</p>`],
  ['an element directly under another', `${call}\n${call}\n${call}`],
  ['an element behind another in its line', `${call}${call}`],
  ['attributes', call.replace('cta>', `cta layout="card" heading='Come &amp; see' book-url=/book/>`)],
  ['attributes on lines of their own', call.replace('cta>', 'cta\n  layout="card"\n  heading="Meet us"\n>')],
  ['tags in capitals', call.replaceAll('sage-consult-cta', 'SAGE-CONSULT-CTA')],
  ['an element with nothing in it', '<sage-practice page name="Us" states="ME"></sage-practice>'],
  [
    'several elements with nothing in them',
    '<sage-practice page name="Us"></sage-practice>\n<sage-state-availability states="ME"></sage-state-availability>',
  ],
  ['an element under one with nothing in it', `<sage-practice page name="Us"></sage-practice>\n${call}`],
  [
    'an element in an element',
    '<sage-comparison-cards>\n<sage-comparison-card value="individual">\n<h3>One</h3>\n<ul>\n<li>Alone.</li>\n</ul>\n</sage-comparison-card>\n<sage-comparison-card value="couples">\n<h3>Two</h3>\n<p>Both.</p>\n</sage-comparison-card>\n</sage-comparison-cards>',
  ],
  [
    'an article with a call in it',
    `<sage-footnoted-article>\n<h2>Trust</h2>\n<p>One.</p>\n${call}\n<p>Two.</p>\n</sage-footnoted-article>`,
  ],
  [
    'an article with blank lines between its paragraphs',
    `<sage-footnoted-article>\n\nOne.\n\nTwo.\n\n${call}\n\nThree.\n\n</sage-footnoted-article>`,
    `<sage-footnoted-article><p>One.</p><p>Two.</p>${call}<p>Three.</p></sage-footnoted-article>`,
  ],
  [
    'words directly behind and before the tags',
    '<sage-consult-cta>One.\n\nTwo.</sage-consult-cta>',
    '<sage-consult-cta><p>One.</p><p>Two.</p></sage-consult-cta>',
  ],
  [
    'words in the lines beside the tags',
    '<sage-consult-cta>\nOne.\n\n<a href="/book">Book</a>\n</sage-consult-cta>',
    '<sage-consult-cta><p>One.</p><p><a href="/book">Book</a></p></sage-consult-cta>',
  ],
  ['nothing but a link', '<sage-consult-cta>\n<a href="/book">Book</a>\n</sage-consult-cta>'],
  ['an element in a box', `<div class="box">\n${call}\n</div>`],
  ['an element in the line of its box', `<div class="box">${call}</div>`],
  ['an element in a list', `<ul>\n<li>${call}</li>\n<li>Two.</li>\n</ul>`],
  ['an element in a table', `<table>\n<tr>\n<td>${call}</td>\n</tr>\n</table>`],
  ['an element in a quotation', `<blockquote>\n${call}\n</blockquote>`],
  [
    'an element in a sentence',
    'We are <sage-state-availability states="ME"></sage-state-availability> today.',
    '<p>We are <sage-state-availability states="ME"></sage-state-availability> today.</p>',
  ],
  ['a comment before the tag', `<!-- the call -->${call}`],
  ['a comment in the line above', `<!-- the call -->\n${call}<!-- /the call -->`],
  ['a comment behind words', `Before. <!-- now -->\n\n${call}`, `<p>Before. <!-- now --></p>${call}`],
  ['an element that is commented out', `<!-- ${call} -->`, `<p><!-- ${call} --></p>`],
  ['an element in code', '<pre>\n<sage-consult-cta>\n\nOne.\n</sage-consult-cta>\n</pre>'],
  [
    'an element with code in it',
    '<sage-footnoted-article>\n<h2>One</h2>\n<pre>\n</sage-footnoted-article>\n\n<p>\n</pre>\n<p>Two.</p>\n</sage-footnoted-article>',
  ],
  ['the script in the line above', `<script src="/sagebrush.js"></script>\n${call}`],
  ['code', '<pre><code><p><sage-consult-cta></p></code></pre>'],
  [
    'code in a sentence',
    'It begins with <code><sage-consult-cta></code> and ends.',
    '<p>It begins with <code><sage-consult-cta></code> and ends.</p>',
  ],
  [
    'a tag that nobody closed',
    '<sage-practice page name="Us">\n\nOne.',
    '<p><sage-practice page name="Us"></p><p>One.</p>',
  ],
  [
    'a tag that ends in itself',
    `<sage-practice page name="Us" />\n\n${call}`,
    `<p><sage-practice page name="Us" /></p>${call}`,
  ],
  ['an end tag without a start', `</sage-footnoted-article>\n\n${call}`],
  ['a class of ours', '<div class="sage-consult-cta">\n<h2>Meet us</h2>\n<p>One.</p>\n</div>'],
  [
    'an element of somebody else',
    `<other-box>\n<h2>One</h2>\n</other-box>\n\n${call}`,
    `<p><other-box></p><h2>One</h2><p></other-box></p>${call}`,
  ],
];

const article = (file: string) => {
  const page = readFileSync(join(root, 'stories/pages', file), 'utf8');
  return /<sage-footnoted-article>[^]*<\/sage-footnoted-article>/.exec(page)![0];
};

/** Content that is stored with its paragraphs, or that another filter produced, and the expected result. */
export const stored: readonly Case[] = [
  [
    'a paragraph round each tag',
    '<p><sage-consult-cta></p>\n<h2>Meet us</h2>\n<p><a href="/book">Book</a></p>\n<p></sage-consult-cta></p>',
    call,
  ],
  [
    'several tags in a paragraph',
    '<p><sage-comparison-cards><br /><sage-comparison-card value="individual"></p><h3>One</h3><p></sage-comparison-card><br />\n</sage-comparison-cards></p>',
    '<sage-comparison-cards><sage-comparison-card value="individual"><h3>One</h3></sage-comparison-card></sage-comparison-cards>',
  ],
  [
    'a line break written otherwise',
    '<p><sage-comparison-cards><br><sage-comparison-card></p><h3>One</h3><p></sage-comparison-card><br/></sage-comparison-cards></p>',
    '<sage-comparison-cards><sage-comparison-card><h3>One</h3></sage-comparison-card></sage-comparison-cards>',
  ],
  [
    'an end tag behind words',
    '<p><sage-consult-cta></p><h2>Meet us</h2><p>One.<br />Two.<br /></sage-consult-cta></p>',
    '<sage-consult-cta><h2>Meet us</h2><p>One.<br />Two.</p></sage-consult-cta>',
  ],
  [
    'a tag before words',
    '<p><sage-consult-cta>One.</p><p>Two.</sage-consult-cta> Three.</p>',
    '<sage-consult-cta><p>One.</p><p>Two.</p></sage-consult-cta><p>Three.</p>',
  ],
  [
    'tags amid words',
    '<p>One.<br />\n<sage-consult-cta><br />\nTwo.</p>\n<ul>\n<li>A</li>\n</ul>\n<p>Three.<br />\n</sage-consult-cta><br />\nFour.</p>',
    '<p>One.</p><sage-consult-cta><p>Two.</p><ul><li>A</li></ul><p>Three.</p></sage-consult-cta><p>Four.</p>',
  ],
  [
    'attributes that hold tags and quotes',
    `<p><sage-consult-cta heading="a > b </p>" note='say "<p>"'></p><h2>Meet us</h2><p></sage-consult-cta></p>`,
    `<sage-consult-cta heading="a > b </p>" note='say "<p>"'><h2>Meet us</h2></sage-consult-cta>`,
  ],
  [
    'a quote that nothing ends',
    `<p><sage-consult-cta heading=it's></p><h2>Meet us</h2><p></sage-consult-cta></p><p>It's.</p>`,
    `<sage-consult-cta heading=it's><h2>Meet us</h2></sage-consult-cta><p>It's.</p>`,
  ],
  [
    'curly quotes',
    '<p><sage-comparison-card value=”individual”></p><h3>One</h3><p></sage-comparison-card></p>',
    '<sage-comparison-card value=”individual”><h3>One</h3></sage-comparison-card>',
  ],
  [
    'an element with a line break at each edge',
    '<p><sage-consult-cta><br />\n<a href="/book">Book</a><br />\n</sage-consult-cta></p>',
    '<sage-consult-cta><a href="/book">Book</a></sage-consult-cta>',
  ],
  [
    'paragraphs of which WordPress left a half out',
    '<div><sage-consult-cta></p>\n<h2>Meet us</h2>\n<p></sage-consult-cta></div>',
    '<div><sage-consult-cta><h2>Meet us</h2></sage-consult-cta></div>',
  ],
  [
    'a paragraph that holds other elements in which nothing is seen',
    '<p><script src="/a.js"></script><br />\n<sage-consult-cta></p><h2>Meet us</h2><p></sage-consult-cta><!-- end --></p>',
    '<script src="/a.js"></script><sage-consult-cta><h2>Meet us</h2></sage-consult-cta><!-- end -->',
  ],
  [
    'an element with its words, in a paragraph',
    '<p><sage-consult-cta><a href="/book">Book</a></sage-consult-cta></p>',
  ],
  [
    'a sentence',
    '<p>We are<br />\n<sage-state-availability states="ME"></sage-state-availability><br />\ntoday.</p>',
  ],
  [
    'a paragraph with attributes',
    '<p class="sage-consult-cta"><sage-consult-cta></p><p>One.</p></sage-consult-cta>',
  ],
  [
    'a tag that nobody closed',
    '<p><sage-consult-cta></p><p>One.</p><p><sage-consult-cta>Two.</sage-consult-cta></p>',
  ],
  [
    'an end tag outside of the box',
    '<div><p><sage-consult-cta></p></div><p>One.</p><p></sage-consult-cta> Two.</p>',
  ],
  ['a tag inside a link', '<p><a href="/"><sage-consult-cta></p><p>One.</p><p></sage-consult-cta></a></p>'],
  ['a comment', '<!-- <p><sage-consult-cta></p> --><p>One.</p><!-- <p></sage-consult-cta></p> -->'],
  ['code', '<pre><p><sage-consult-cta></p></pre><p><code></sage-consult-cta></code></p><p></p>'],
  ['a script', `<script>write("<p><sage-consult-cta></p>" + '<p></sage-consult-cta></p>')</script>`],
  ['a field', '<textarea><p><sage-consult-cta></p><p></sage-consult-cta></p></textarea>'],
  ['a shortcode', '<p>[tip text="<sage-consult-cta>"]</p><p>[tip text="</sage-consult-cta>"]</p>'],
  ['an element that only begins like ours', '<p><sage-consult></p><h2>One</h2><p></sage-consult></p>'],
  [
    'a whole article',
    `<p>${article('trust-classic.html')}</p>`,
    // In the classic editor, the author made the cards wider.
    article('trust.html').replace('<sage-comparison-cards', '$& class="alignwide"'),
  ],
  ['nothing of ours', '<p><other-box></p><h2>One</h2><p></other-box></p><p><br /></p>'],
];

const htmlOf = (cases: readonly Case[]) => cases.map(([, html]) => html);

/**
 * Checks each case in PHP alone, with the plugin's own file and WordPress's own wpautop. Counts the results
 * in `tally`.
 */
export async function checkParagraphs(tally: Tally): Promise<void> {
  const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')) as {
    modules: { declarations: { tagName?: string }[] }[];
  };
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName }) => tagName ?? []);
  const files = ['test/cms/wordpress/paragraphs.php', 'src/wordpress/paragraphs.php', '/usr/share/wordpress'];
  const input = JSON.stringify({ elements, typed: htmlOf(typed), stored: htmlOf(stored) });
  const { code, output } = await run('php', files, { cwd: root, input });
  if (code !== 0) return tally.fail('The paragraphs of the plugin', output);

  const given = JSON.parse(output) as Record<'typed' | 'stored', string[]>;
  compare(tally, 'PHP', typed, given.typed);
  compare(tally, 'PHP', stored, given.stored);
}

/** Checks the same on a site with the plugin, and on one whose theme runs wpautop after all other filters. */
export async function checkParagraphsIn(site: WordPress, tally: Tally): Promise<void> {
  const name = `WordPress ${site.version}`;
  const contents = htmlOf(typed);
  // As a browser sends typed text.
  const sent = contents.map((html) => html.replaceAll('\n', '\r\n'));
  const filters = ['the_excerpt', 'widget_text_content', 'term_description', 'get_the_post_type_description'];
  // If the content has a block, WordPress does not run wpautop: the block editor has stored a classic
  // article's paragraphs.
  const block = '\n<!-- wp:separator --><hr class="end"><!-- /wp:separator -->';
  const blocks = htmlOf(stored).map((html) => html + block);
  const [asTyped, asSent, asStored, ...filtered] = await Promise.all([
    site.ask('content', { contents }),
    site.ask('content', { contents: sent }),
    site.ask('content', { contents: blocks, plain: true }),
    ...filters.map((filter) => site.ask('content', { contents, filter })),
  ]);
  compare(tally, name, typed, asTyped);
  compare(tally, `${name}, sent by a form`, typed, asSent);
  for (const [index, filter] of filters.entries())
    compare(tally, `${name}, ${filter}`, typed, filtered[index]!);
  const withoutBlock = asStored.map((html) => html.replace(/\s*<hr[^>]*>\s*$/, ''));
  compare(tally, `${name}, stored by the block editor`, stored, withoutBlock);

  await site.ask('late', true);
  compare(tally, `${name}, wpautop run late`, typed, await site.ask('content', { contents }));
  await site.ask('late', false);
}

function compare(tally: Tally, place: string, cases: readonly Case[], given: readonly string[]): void {
  for (const [index, [kind, html, wanted = html]] of cases.entries()) {
    const expected = plain(wanted);
    const found = plain(given[index] ?? '');
    if (found === expected) tally.passed += 1;
    else tally.fail(`${place}, paragraphs: ${kind}`, `gives\n${found}\nnot\n${expected}`);
  }
}

/** Removes invisible white space, and the script that the plugin adds. */
const plain = (html: string) =>
  html
    .replaceAll(/<script[^>]*sagebrush-widgets[^>]*><\/script>/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(
      / ?(<\/?(p|h\d|ul|ol|li|div|section|blockquote|t\w+|other|sage|script|hr|br)\b[^>]*>) ?/gi,
      '$1',
    )
    .trim();
