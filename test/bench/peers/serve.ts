// A local server for the rows' pages and files, compressed as on a real server.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

type Folders = Readonly<Record<string, string>>;

interface Server {
  readonly address: string;
  close(): void;
}

/**
 * @param folders the served folders, by path prefix
 * @param page returns the HTML for a path, or `undefined` if the path is a file's
 */
export async function serve(folders: Folders, page: (path: string) => string | undefined): Promise<Server> {
  const compressed = new Map<string, Buffer>();
  const compress = (key: string, body: string | Buffer) => {
    if (!compressed.has(key)) compressed.set(key, brotliCompressSync(body));
    return compressed.get(key)!;
  };

  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const html = page(pathname);
    const file = html === undefined ? fileOf(folders, pathname) : '.html';
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const body = compress(pathname, html ?? readFileSync(file));
    response.writeHead(200, {
      'content-type': types[html === undefined ? extname(file) : file] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': body.length,
      // A script that the page has already fetched is not fetched again while it is measured.
      'cache-control': html === undefined ? 'max-age=3600' : 'no-store',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function fileOf(folders: Folders, pathname: string): string | undefined {
  for (const [path, folder] of Object.entries(folders)) {
    if (!pathname.startsWith(`${path}/`)) continue;
    const file = normalize(join(folder, decodeURIComponent(pathname.slice(path.length))));
    if (file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile()) return file;
  }
  return undefined;
}
