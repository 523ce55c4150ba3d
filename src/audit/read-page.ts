import { parseHTML } from 'linkedom';

/** A page as its server sends it. No script of it runs. */
export interface AuditedPage {
  /** Its address, after redirects. Its links are relative to it. */
  readonly base: string;
  readonly body: Element;
}

/** The time limit for a response, in milliseconds. */
const timeout = 20_000;

/** Reads a page. Throws an error that says why it could not be read. */
export async function readPage(address: string): Promise<AuditedPage> {
  const response = await request(address);
  if (!response.ok) throw new Error(`The server answered with ${response.status}.`);
  if (!/html/.test(response.headers.get('content-type') ?? 'html'))
    throw new Error('It is not an HTML page.');
  const html = await response.text();
  const { document } = parseHTML(/<html\b/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const base = document.querySelector('base')?.getAttribute('href') ?? '';
  return {
    base: new URL(base, response.url).href,
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

/** The common codes of failed requests, in words. */
const reasons: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'the site’s certificate has expired',
  ECONNREFUSED: 'the server refuses connections',
  ECONNRESET: 'the server hung up',
  ENOTFOUND: 'no site has that name',
  UND_ERR_SOCKET: 'the server hung up',
};

/** Why a request failed, in a few words. */
export function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return `no answer within ${timeout / 1000} seconds`;
  const { code, message: inner } = (cause ?? {}) as { code?: string; message?: string };
  return reasons[code ?? ''] ?? code ?? inner ?? message;
}
