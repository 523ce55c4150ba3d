// Sanitizers and Markdown engines from npm, with their defaults and with our elements allowed. Each takes
// HTML and returns HTML.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export async function sanitizers(packagesFolder) {
  const { resolve } = createRequire(join(packagesFolder, 'package.json'));
  const load = (name) => import(pathToFileURL(resolve(name)).href);
  const { default: sanitizeHtml } = await load('sanitize-html');
  const { rehype } = await load('rehype');
  const { default: rehypeSanitize } = await load('rehype-sanitize');
  const { default: MarkdownIt } = await load('markdown-it');
  const { marked } = await load('marked');

  const { allowedTags } = sanitizeHtml.defaults;
  const withHooks = { allowedTags, allowedAttributes: { '*': ['class', 'id', 'href', 'data-*'] } };
  const processor = rehype().data('settings', { fragment: true }).use(rehypeSanitize);
  const markdown = new MarkdownIt({ html: true, typographer: true });
  return {
    'sanitize-html': (html) => sanitizeHtml(html),
    'sanitize-html, class and data-* allowed': (html) => sanitizeHtml(html, withHooks),
    'rehype-sanitize': (html) => String(processor.processSync(html)),
    'markdown-it, HTML on': (html) => markdown.render(html),
    marked: (html) => marked.parse(html),
  };
}
