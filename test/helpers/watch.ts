import type { Page } from 'playwright-core';

/** Notes everything that a page of ours is not to do. What it gives tells what was done until then. */
export async function watch(page: Page, origin: string): Promise<() => Promise<string[]>> {
  const outside: string[] = [];
  page.on('console', (message) => outside.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', ({ message }) => outside.push(`threw: ${message}`));
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => outside.push(`asked: ${dialog.message()}`)));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) outside.push(`request: ${request.url()}`);
  });
  await page.addInitScript(noteUses);

  return async () => {
    const inside = await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);
    const cookies = (await page.context().cookies()).map(({ name }) => `cookie: ${name}`);
    return [...outside, ...inside, ...cookies];
  };
}

/** Runs in the page, before anything else: whoever so much as asks for one of these is noted. */
function noteUses(): void {
  const violations: string[] = [];
  Object.defineProperty(globalThis, 'violations', { value: violations });
  addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, blockedURI, sample }) =>
    violations.push(`violation of ${violatedDirective}: ${blockedURI} ${sourceFile} ${sample}`),
  );

  const note = (owner: object, name: string) => {
    const { get, set, value } = Object.getOwnPropertyDescriptor(owner, name)!;
    const used = (kind: string) => violations.push(`${kind}: ${name}`);
    Object.defineProperty(owner, name, {
      configurable: true,
      get(this: unknown) {
        used('used');
        return get ? get.call(this) : value;
      },
      set(this: unknown, next: unknown) {
        used('set');
        set?.call(this, next);
      },
    });
  };
  const stores = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
  const lines = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'BroadcastChannel', 'Worker'];
  for (const name of [...stores, ...lines]) if (Object.hasOwn(globalThis, name)) note(globalThis, name);
  note(Document.prototype, 'cookie');
  note(Navigator.prototype, 'sendBeacon');
}
