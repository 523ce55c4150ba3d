// A plain site on 127.0.0.1. It serves the published articles, the built script, and the packages of the
// editors.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { root } from '../../scripts/run.ts';
import { asArticle, scriptLine } from './snippets.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
};

interface PageOptions {
  /** Whether it loads our script. It does unless this is false. */
  readonly script?: boolean;
}

export interface Pages {
  readonly origin: string;
  /** Returns the address of a page with this article. */
  publish(article: string, options?: PageOptions): string;
  /** The same, with the text around a snippet. */
  publishSnippet(html: string, options?: PageOptions): string;
  stop(): Promise<unknown>;
}

export async function startPages(packagesFolder: string): Promise<Pages> {
  const pages: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const [, number] = /^\/article-(\d+)$/.exec(pathname) ?? [];
    if (number) return response.setHeader('Content-Type', types['.html']!).end(pages[Number(number)]);

    const file = pathname.startsWith('/packages/')
      ? join(packagesFolder, 'node_modules', normalize(pathname.slice('/packages'.length)))
      : join(root, 'dist', normalize(pathname));
    if (!existsSync(file) || !extname(file)) return response.writeHead(404).end();
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const publish: Pages['publish'] = (article, { script = true } = {}) => {
    pages.push(page(article, script));
    return `${origin}/article-${pages.length - 1}`;
  };
  const stop = () =>
    new Promise((stopped) => {
      server.close(stopped);
      server.closeAllConnections();
    });
  return { origin, publish, publishSnippet: (html, options) => publish(asArticle(html), options), stop };
}

const page = (article: string, script: boolean) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>An article</title>
<link rel="icon" href="data:,">
${script ? scriptLine() : ''}
</head>
<body>
<main>
${article}
</main>
</body>
</html>
`;
