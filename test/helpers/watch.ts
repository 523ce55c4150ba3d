import type { Page } from 'playwright-core';

/** Records everything that our pages must not do. Returns a function that returns what was recorded so far. */
export async function watch(page: Page, origin: string): Promise<() => Promise<string[]>> {
  const fromBrowser: string[] = [];
  page.on('console', (message) => fromBrowser.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', ({ message }) => fromBrowser.push(`threw: ${message}`));
  page.on(
    'dialog',
    (dialog) => void dialog.dismiss().then(() => fromBrowser.push(`dialog: ${dialog.message()}`)),
  );
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) fromBrowser.push(`request: ${request.url()}`);
  });
  await page.addInitScript(recordUses);

  return async () => {
    const fromPage = await page.evaluate(
      () => (globalThis as unknown as { violations: string[] }).violations,
    );
    const cookies = (await page.context().cookies()).map(({ name }) => `cookie: ${name}`);
    return [...fromBrowser, ...fromPage, ...cookies];
  };
}

/** Records every use of storage and network APIs. Runs in the page before any other script. */
function recordUses(): void {
  const violations: string[] = [];
  Object.defineProperty(globalThis, 'violations', { value: violations });
  addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, blockedURI, sample }) =>
    violations.push(`violation of ${violatedDirective}: ${blockedURI} ${sourceFile} ${sample}`),
  );

  const recordUse = (owner: object, name: string) => {
    const { get, set, value } = Object.getOwnPropertyDescriptor(owner, name)!;
    const report = (kind: string) => violations.push(`${kind}: ${name}`);
    Object.defineProperty(owner, name, {
      configurable: true,
      get(this: unknown) {
        report('used');
        return get ? get.call(this) : value;
      },
      set(this: unknown, next: unknown) {
        report('set');
        set?.call(this, next);
      },
    });
  };
  const stores = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
  const connections = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'BroadcastChannel', 'Worker'];
  for (const name of [...stores, ...connections])
    if (Object.hasOwn(globalThis, name)) recordUse(globalThis, name);
  recordUse(Document.prototype, 'cookie');
  recordUse(Navigator.prototype, 'sendBeacon');
}
