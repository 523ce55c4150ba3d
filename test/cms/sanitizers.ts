// Sanitizers and Markdown engines from npm, with their defaults and with our elements allowed. Each takes
// HTML and returns HTML.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The parts of the packages' APIs that are used here. Their own types are not installed. */
interface Packages {
  'sanitize-html': {
    readonly default: ((html: string, options?: object) => string) & {
      readonly defaults: { readonly allowedTags: readonly string[] };
    };
  };
  rehype: { rehype(): Processor };
  'rehype-sanitize': { readonly default: unknown };
  'markdown-it': { readonly default: new (options: object) => { render(markdown: string): string } };
  marked: { readonly marked: { parse(markdown: string): string } };
}

interface Processor {
  data(key: string, value: object): Processor;
  use(plugin: unknown): Processor;
  processSync(html: string): { toString(): string };
}

export async function sanitizers(packagesFolder: string): Promise<Record<string, (html: string) => string>> {
  const { resolve } = createRequire(join(packagesFolder, 'package.json'));
  const load = async <Name extends keyof Packages>(name: Name) =>
    (await import(pathToFileURL(resolve(name)).href)) as Packages[Name];
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
    'rehype-sanitize': (html) => processor.processSync(html).toString(),
    'markdown-it, HTML on': (html) => markdown.render(html),
    marked: (html) => marked.parse(html),
  };
}
