// Starts WebKitGTK: Safari's engine, in a browser for Linux. It is not Safari, and nothing here calls it so.
// WebKitWebDriver uses plain HTTP, so `fetch` is the only client needed.
//
// Its screen is Xvfb. GTK's own display without a screen (broadway) does not work: it reports no resolution,
// which WebKitGTK takes as minus one dot per inch. Every box is then 0 px wide, and pages with much text
// hang.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../helpers/free-port.ts';
import { killGroup, spawnGroup } from './probe.ts';

/** The paths of the three programs that it needs. */
export interface WebKitPaths {
  readonly driver: string;
  readonly miniBrowser: string;
  readonly xvfb: string;
}

export interface WebKit {
  /** Sends a WebDriver command and returns its value. */
  send(method: string, path: string, body?: object): Promise<unknown>;
  readonly version: string;
  stop(): Promise<void>;
}

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

export async function startWebKit({ driver, miniBrowser, xvfb }: WebKitPaths): Promise<WebKit> {
  // Settings and caches go into a temporary folder, apart from other runs and the user's own browser.
  const folder = mkdtempSync(join(tmpdir(), 'sagebrush-webkit-'));
  const places = ['XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME'];
  const own = Object.fromEntries(places.map((name) => [name, folder]));
  // Without these, GTK looks for a desktop and waits up to half a minute for one that does not exist.
  const alone = { DBUS_SESSION_BUS_ADDRESS: 'disabled:', GSETTINGS_BACKEND: 'memory', NO_AT_BRIDGE: '1' };
  const children: ChildProcess[] = [];
  const removeExitListeners = stopOnExit(children);
  let send: WebKit['send'] | undefined;
  const stop = async () => {
    // The browser deletes its files only if it is asked to end.
    await send?.('DELETE', '').catch(() => {});
    const running = children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    const ended = running.map((child) => once(child, 'exit'));
    children.forEach(killGroup);
    await Promise.all(ended);
    removeExitListeners();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };

  try {
    const display = startScreen(xvfb, children);
    const port = await freePort();
    const env = { ...process.env, ...own, ...alone, GDK_BACKEND: 'x11', DISPLAY: await display };
    children.push(spawnGroup(driver, [`--port=${port}`], { stdio: 'ignore', env }));

    let session = '';
    const command: WebKit['send'] = async (method, path, body) => {
      const response = await fetch(`http://127.0.0.1:${port}/session${session}${path}`, {
        method,
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(60_000),
      });
      const { value } = (await response.json()) as { value: unknown };
      if (!response.ok) {
        const { error, message } = value as { error: string; message: string };
        throw new Error(`WebKitWebDriver: ${error}: ${message}`);
      }
      return value;
    };
    send = command;
    const alwaysMatch = {
      // Opening a page does not wait for it to load. Tests run while it loads, and would otherwise keep the
      // driver busy.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    };
    const started = (await whenListening(() =>
      command('POST', '', { capabilities: { alwaysMatch } }),
    )) as Session;
    session = `/${started.sessionId}`;
    return { send: command, version: started.capabilities.browserVersion, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startScreen(xvfb: string, children: ChildProcess[]): Promise<string> {
  // Xvfb picks a free display number itself and writes it to the pipe.
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = spawnGroup(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.push(child);
  const ended = once(child, 'exit').then(() =>
    Promise.reject(new Error('Xvfb ended before it had a display')),
  );
  const pipe = child.stdio[3] as Readable;
  const [number] = (await Promise.race([once(pipe, 'data'), ended])) as [Buffer];
  ended.catch(() => {});
  return `:${String(number).trim()}`;
}

// However this process ends, end the browser too.
function stopOnExit(children: readonly ChildProcess[]): () => void {
  const onExit = () => children.forEach(killGroup);
  const onSignal = () => process.exit(1);
  const signals = ['SIGTERM', 'SIGHUP'] as const;
  process.on('exit', onExit);
  for (const signal of signals) process.on(signal, onSignal);
  return () => {
    process.off('exit', onExit);
    for (const signal of signals) process.off(signal, onSignal);
  };
}

async function whenListening<T>(request: () => Promise<T>): Promise<T> {
  for (let tries = 100; ; tries -= 1) {
    try {
      return await request();
    } catch (error) {
      // `fetch` throws a TypeError while nothing listens. Any other error is the driver's own answer.
      if (!(error instanceof TypeError) || tries === 0) throw error;
      await wait(100);
    }
  }
}
