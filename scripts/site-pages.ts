// The pages of the static site, as HTML.
import type { Download, Group } from './downloads.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** @param up the relative path from the page's folder to the site's */
const pageOf = (title: string, up: string, main: string, description = title) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="description" content="${description}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${up}site.css">
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;

const cards = [
  ['demo/trust.html', 'See a page', 'An article by an invented practice, with the widgets in their places.'],
  [
    'builder/index.html',
    'Make your own',
    'Fill in a form, see the page, and copy the HTML. Nothing is sent or stored.',
  ],
  [
    'docs/index.html',
    'Read the docs',
    'Every widget and option, with recipes for WordPress, Squarespace and others.',
  ],
] as const;

const about =
  'Web components for a counseling practice’s website: an invitation to book a free consultation, a private ' +
  'checklist, comparison cards, an article with readable footnotes, the states where the practice is licensed, and ' +
  'a quick exit.';

export const frontPage = (version: string): string =>
  pageOf(
    'Sagebrush Widgets',
    '',
    `<h1>Sagebrush Widgets</h1>
<p class="lead">${about}</p>
<p>They wrap the HTML you already have. Without them, your page still reads well.</p>
<ul class="cards">
${cards.map(([href, name, words]) => `<li><a href="${href}">${name}</a><p>${words}</p></li>`).join('\n')}
</ul>
<p>Another page to try: <a href="demo/where.html">a practice that asks where you are</a>, and answers from its licenses.</p>
<h2>Downloads</h2>
<p>Version ${version}, MIT license.</p>
<ul>
<li><a href="downloads/sagebrush-widgets.zip" download>All files in one zip</a></li>
<li><a href="downloads/wordpress/sagebrush-widgets.zip" download="sagebrush-widgets-wordpress.zip">The WordPress plugin</a></li>
<li><a href="downloads/index.html">Each file, with its size and integrity hash</a></li>
</ul>`,
    about,
  );

const sizeOf = (bytes: number) =>
  bytes < 1000
    ? `${bytes} bytes`
    : `${(bytes / 1000).toLocaleString('en-US', { maximumFractionDigits: 1 })} kB`;

/** The two zips have the same name, but share the folder of downloads. */
const savedAs = (file: string) =>
  file.startsWith('wordpress/') ? ' download="sagebrush-widgets-wordpress.zip"' : ' download';

const itemOf = ({ file, purpose, bytes, integrity }: Download) => `<li>
<h3>${file}</h3>
<p>${escaped(purpose)}</p>
<p><a href="${file}"${savedAs(file)}>Download this file<span class="unseen"> (${file})</span></a> ${sizeOf(bytes.length)}</p>
<p class="hash"><code>${integrity}</code></p>
</li>`;

export const downloadPage = (version: string, groups: readonly Group[]): string =>
  pageOf(
    'Downloads | Sagebrush Widgets',
    '../',
    `<p><a href="../index.html">Sagebrush Widgets</a></p>
<h1>Downloads</h1>
<p>Version ${version}. Take all files from the same version, and keep them in one folder of your own site. Beneath each file is
its integrity hash, for <code>integrity="…"</code> in a tag. The hash of sagebrush.js doesn’t cover the parts that it loads: to pin
everything, pin sagebrush.css and sagebrush-all.js. <a href="integrity.json" download>integrity.json</a> has the hashes and sizes of all scripts.</p>
${groups
  .map(
    ({ heading, files }) => `<h2>${heading}</h2>\n<ul class="files">\n${files.map(itemOf).join('\n')}\n</ul>`,
  )
  .join('\n')}`,
  );

/** The page behind links to the invented practice's other pages. */
export const practicePage = pageOf(
  'Not in this demo | Sagebrush Widgets',
  '../',
  `<h1>This page isn’t in the demo</h1>
<p>On a practice’s own site, the link would lead to its page for booking, or for a state or a kind of care.</p>
<ul>
<li><a href="trust.html">Back to the demo page</a></li>
<li><a href="../index.html">Sagebrush Widgets</a></li>
</ul>`,
);
