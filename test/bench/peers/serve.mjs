// A server on this machine: the rows' pages, and the folders of their files, compressed as servers do.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/** `folders`: path → folder. `page` gives the HTML for an address, or nothing. */
export async function serve(folders, page) {
  const compressed = new Map();
  const compress = (key, body) => {
    if (!compressed.has(key)) compressed.set(key, brotliCompressSync(body));
    return compressed.get(key);
  };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const html = page(pathname);
    const file = html === undefined ? fileOf(folders, pathname) : undefined;
    if (html === undefined && !file) {
      response.writeHead(404).end();
      return;
    }
    const body = compress(pathname, html ?? readFileSync(file));
    response.writeHead(200, {
      'content-type': types[html === undefined ? extname(file) : '.html'] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': body.length,
      // A script that was fetched before is not fetched again when it is measured.
      'cache-control': html === undefined ? 'max-age=3600' : 'no-store',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

function fileOf(folders, pathname) {
  for (const [path, folder] of Object.entries(folders)) {
    if (!pathname.startsWith(`${path}/`)) continue;
    const file = normalize(join(folder, decodeURIComponent(pathname.slice(path.length))));
    if (file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile()) return file;
  }
}
