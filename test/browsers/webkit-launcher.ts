// WebKitGTK for Web Test Runner. It has one window, so test files run in it one after the other.
import type { BrowserLauncher } from '@web/test-runner';
import { startWebKit, type WebKit, type WebKitPaths } from './webkit-browser.ts';

type Button = 'left' | 'middle' | 'right';

/** What the commands in @web/test-runner-commands call. */
interface CommandTarget {
  sendKeys(session: string, keys: readonly string[]): Promise<unknown>;
  sendMouseMove(session: string, x: number, y: number): Promise<unknown>;
  sendMouseClick(session: string, x: number, y: number, button?: Button): Promise<unknown>;
}

export function webKitLauncher(paths: WebKitPaths): BrowserLauncher & CommandTarget {
  let browser: WebKit | undefined;
  const active = new Set<string>();
  const perform = async (id: string, type: string, actions: readonly object[]) =>
    browser?.send('POST', '/actions', { actions: [{ type, id, actions }] });
  return {
    name: 'WebKitGTK',
    // The commands in @web/test-runner-commands select by type. For this type they use the last three methods
    // below.
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      browser ??= await startWebKit(paths);
      await browser.send('POST', '/window/rect', { width: 800, height: 730 });
      active.add(id);
      await browser.send('POST', '/url', { url });
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: async () => (await browser?.send('GET', '/url')) as string | undefined,
    async stopSession(id) {
      active.delete(id);
      try {
        // Ends what the page is still doing, so that it cannot disturb the next file.
        await browser?.send('POST', '/url', { url: 'about:blank' });
        await browser?.send('GET', '/title');
      } catch {
        // If a page cannot even be left, it has hung its browser. The next file gets a new one.
        await this.stop?.();
      }
      return {};
    },
    async stop() {
      const stopping = browser;
      browser = undefined;
      await stopping?.stop();
    },
    startDebugSession() {
      throw new Error('There is no debugging in WebKitGTK: look at the page in another engine.');
    },

    sendKeys: (_, keys) => perform('keys', 'key', keys.map(codeOf).flatMap(pressed)),
    sendMouseMove: (_, x, y) => perform('mouse', 'pointer', [{ type: 'pointerMove', x, y }]),
    sendMouseClick: (_, x, y, button = 'left') =>
      perform('mouse', 'pointer', [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: buttons.indexOf(button) },
        { type: 'pointerUp', button: buttons.indexOf(button) },
      ]),
  };
}

const buttons: readonly Button[] = ['left', 'middle', 'right'];

// WebDriver uses Unicode's private area for keys that have no character.
const codes: Record<string, number> = {
  Tab: 0xe004,
  Enter: 0xe007,
  Escape: 0xe00c,
  Space: 0xe00d,
  PageUp: 0xe00e,
  PageDown: 0xe00f,
};
for (const [index, name] of ['End', 'Home', 'ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'].entries())
  codes[name] = 0xe010 + index;
Object.assign(codes, { Backspace: 0xe003, Delete: 0xe017, Shift: 0xe008, Control: 0xe009, Alt: 0xe00a });

const codeOf = (key: string) => (key in codes ? String.fromCharCode(codes[key]!) : key);
const pressed = (value: string) => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];
