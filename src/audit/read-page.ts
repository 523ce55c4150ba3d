import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { isWeb } from './pages.js';
import { nameHooks } from './widgets.js';

/** A page as its server sends it, or as it is in a file. No script of it runs. */
export interface AuditedPage {
  /** The address that its links are relative to. */
  readonly base: string;
  /** The address that the server redirects to. */
  readonly redirect?: string;
  readonly body: Element;
}

/** The time limit for a response, in milliseconds. */
const timeout = 20_000;

/** The size limit for a page, in megabytes. */
const maxSize = 50;

/** Reads a page from the web or from a file. Throws an error that says why it could not be read. */
export async function readPage(address: string): Promise<AuditedPage> {
  if (isWeb(address)) return readFromWeb(address);
  if (/^https?:/i.test(address)) throw new Error('It is not a valid address.');
  return pageOf(await readFile(address), pathToFileURL(resolve(address)).href);
}

async function readFromWeb(address: string): Promise<AuditedPage> {
  const response = await request(address);
  if (!response.ok) throw new Error(`The server answered with ${response.status}.`);
  const type = response.headers.get('content-type') ?? 'html';
  if (!/html/i.test(type)) throw new Error(notHtml);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxSize * 1e6) throw new Error(`It is larger than ${maxSize} MB.`);
  }
  const page = pageOf(Buffer.concat(chunks), response.url, type);
  return response.redirected ? { ...page, redirect: response.url } : page;
}

export const notHtml = 'It is not an HTML page.';

/** @param address the address that its links are relative to, unless it has a `base` */
function pageOf(bytes: Buffer, address: string, type?: string): AuditedPage {
  const html = new TextDecoder(charsetOf(bytes, type)).decode(bytes);
  // Other files, such as a picture or a PDF, may contain a `<` too.
  if (!html.includes('<') || /^%PDF|\0/.test(html.slice(0, 1000))) throw new Error(notHtml);
  const { document } = parseHTML(
    /^(\s|<!--[^]*?-->|<[!?][^>]*>)*<html\b/i.test(html) ? html : `<html>${html}</html>`,
  );
  const body = document.documentElement;
  // What a browser that runs scripts does not show.
  for (const element of body.querySelectorAll('template, noscript')) element.remove();
  nameHooks(body, address);
  return { base: baseOf(body, address), body };
}

/** The encoding of a page, found as browsers do: in its first bytes, in the response, in the page; else UTF-8. */
function charsetOf(bytes: Buffer, type = ''): string {
  const begin = bytes.toString('latin1', 0, 1024);
  const mark = { ÿþ: 'utf-16le', þÿ: 'utf-16be', 'ï»': 'utf-8' }[begin.slice(0, 2)];
  const pattern = /charset\s*=\s*["']?([\w-]+)/i;
  const found =
    mark ?? pattern.exec(type)?.[1] ?? pattern.exec(/<meta[^>]*charset[^>]*/i.exec(begin)?.[0] ?? '')?.[1];
  try {
    return new TextDecoder(found).encoding;
  } catch {
    return 'utf-8';
  }
}

function baseOf(body: Element, address: string): string {
  const href = body.querySelector('base[href]')?.getAttribute('href') ?? '';
  const base = URL.canParse(href, address) ? new URL(href, address).href : address;
  // Browsers ignore these.
  return /^(data|javascript):/.test(base) ? address : base;
}

/** Requests an address, and gives up after a while. */
export const request = (address: string, method = 'GET'): Promise<Response> =>
  fetch(address, {
    method,
    headers: { 'user-agent': 'sagebrush-widgets audit' },
    signal: AbortSignal.timeout(timeout),
  });

/** Why something cannot be requested or read: what the error’s code contains or, without a code, its message, and what it means. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/CERT_HAS_EXPIRED/, 'the site’s certificate has expired'],
  [/ALTNAME_INVALID/, 'the site’s certificate is for another name'],
  [/CERT|SIGNATURE|ISSUER/, 'no one vouches for the site’s certificate'],
  [/_SSL_|EPROTO/, 'the server does not answer to https'],
  [/EACCES|EPERM/, 'it may not be read'],
  [/EAI_AGAIN/, 'the name of the site could not be looked up; are you online?'],
  [/UNREACH|ENETDOWN/, 'the server cannot be reached; are you online?'],
  [/ECONNREFUSED/, 'the server refuses connections'],
  [/EISDIR/, 'it is a folder without an HTML file'],
  [
    /ENOENT|ENOTDIR|ERR_INVALID_FILE_URL/,
    'there is no such file, and an address on the web begins with https://',
  ],
  [/ENOTFOUND/, 'no site has that name'],
  [/TIMEOUT|ETIMEDOUT/, 'the server does not answer'],
  [/ECONNRESET|UND_ERR_SOCKET|EPIPE/, 'the server hung up'],
  [/\bZ_|ZSTD|ERR__ERROR|HPE_/, 'what the server sent is damaged'],
  [/redirect count/, 'it redirects again and again'],
  [/URL scheme/, 'it redirects to an address that is not on the web'],
  [/bad port/, 'browsers refuse its port'],
  [/includes credentials/, 'it contains a name and a password'],
];

/** Why a request failed, in a few words. */
export function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return `no answer within ${timeout / 1000} seconds`;
  const { code, message: inner } = (cause ?? error) as { code?: string; message?: string };
  const found = code ?? `${inner} ${message}`;
  return reasons.find(([pattern]) => pattern.test(found))?.[1] ?? code ?? inner ?? message;
}
