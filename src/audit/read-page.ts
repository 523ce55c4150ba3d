import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { isWeb } from './pages.js';

/** A page as its server sends it, or as it is in a file. No script of it runs. */
export interface AuditedPage {
  /** Its address, after redirects. Its links are relative to it. */
  readonly base: string;
  readonly body: Element;
}

/** The time limit for a response, in milliseconds. */
const timeout = 20_000;

/** Reads a page from the web or from a file. Throws an error that says why it could not be read. */
export async function readPage(address: string): Promise<AuditedPage> {
  if (isWeb(address)) return readFromWeb(address);
  const html = await readFile(address, 'utf8');
  if (!html.includes('<')) throw new Error('It is not an HTML page.');
  return pageOf(html, pathToFileURL(resolve(address)).href);
}

async function readFromWeb(address: string): Promise<AuditedPage> {
  const response = await request(address);
  if (!response.ok) throw new Error(`The server answered with ${response.status}.`);
  if (!/html/.test(response.headers.get('content-type') ?? 'html'))
    throw new Error('It is not an HTML page.');
  return pageOf(await response.text(), response.url);
}

/** @param address the address that its links are relative to, unless it has a `base` */
function pageOf(html: string, address: string): AuditedPage {
  const { document } = parseHTML(/<html\b/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const base = document.querySelector('base')?.getAttribute('href') ?? '';
  return {
    base: new URL(base, address).href,
    body: document.querySelector('body') ?? document.documentElement,
  };
}

/** Requests an address, and gives up after a while. */
export const request = (address: string, method = 'GET'): Promise<Response> =>
  fetch(address, {
    method,
    headers: { 'user-agent': 'sagebrush-widgets audit' },
    signal: AbortSignal.timeout(timeout),
  });

/** The common codes of what cannot be requested or read, in words. */
const reasons: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'the site’s certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'no one vouches for the site’s certificate',
  EACCES: 'it may not be read',
  EAI_AGAIN: 'the name of the site could not be looked up; are you online?',
  ECONNREFUSED: 'the server refuses connections',
  ECONNRESET: 'the server hung up',
  EISDIR: 'it is a folder without an HTML file',
  ENOENT: 'there is no such file, and an address on the web begins with https://',
  ENOTFOUND: 'no site has that name',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the site’s certificate is for another name',
  ETIMEDOUT: 'the server does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'the server does not answer',
  UND_ERR_SOCKET: 'the server hung up',
};

/** Why a request failed, in a few words. */
export function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return `no answer within ${timeout / 1000} seconds`;
  const { code, message: inner } = (cause ?? error) as { code?: string; message?: string };
  return reasons[code ?? ''] ?? code ?? inner ?? message;
}
