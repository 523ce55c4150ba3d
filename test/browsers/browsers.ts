// Finds the browsers that the tests run in, and installs a missing one if allowed. Each `find…` returns `{ name,
// path, version }`, or throws an error that says what to do.
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Launcher } from 'chrome-launcher';
import { chromium } from 'playwright-core';
import { aptInstall, canInstall, isCi, isRoot, onPath } from './apt.ts';
import { starts, versionOf } from './probe.ts';
import { root, run } from '../../scripts/run.ts';
import { startWebKit, type WebKitPaths } from './webkit-browser.ts';

export type Engine = keyof typeof finders;

export interface FoundBrowser {
  readonly name: string;
  readonly path: string;
  readonly version: string;
}

/** The engines that were found. Only WebKitGTK has more than one path. */
export type Found = Partial<
  Record<Exclude<Engine, 'webkit'>, FoundBrowser> & Record<'webkit', FoundBrowser & WebKitPaths>
>;

interface FindOptions {
  /** Installs what is missing, if it may. */
  readonly install?: boolean;
}

/**
 * Flags for every start of Chromium. It must make no network requests of its own, and as root it has no
 * sandbox.
 */
export const chromiumFlags = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Lets Chromium find no host but this machine. */
export const offlineFlag = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** In CI on Debian every engine can be installed, so a missing engine is a failure there. */
export const everyEngineRequired = isCi && canInstall;

const finders = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };
export const engineNames = Object.keys(finders) as Engine[];

/**
 * Looks for the engines in `only`. Returns those it finds in `found`, and the reasons for the others in
 * `missing`.
 */
export async function findEngines({
  install = false,
  only = engineNames,
}: FindOptions & { readonly only?: readonly string[] | undefined } = {}): Promise<{
  found: Found;
  missing: Partial<Record<Engine, string>>;
}> {
  const found: Found = {};
  const missing: Partial<Record<Engine, string>> = {};
  for (const engine of engineNames.filter((name) => only.includes(name))) {
    try {
      Object.assign(found, { [engine]: await finders[engine]({ install }) });
    } catch (error) {
      missing[engine] = (error as Error).message;
    }
  }
  return { found, missing };
}

/** Debian's Chromium without windows: the same engine and version, in half the time. */
const shell = 'chromium-headless-shell';

/** The fastest Chromium available. */
export function findChromium({ install = false }: FindOptions = {}): Promise<FoundBrowser> {
  const { CHROME_PATH } = process.env;
  return cachedOrFound('Chromium', CHROME_PATH, async () => {
    const preferred = await firstThatStarts(CHROME_PATH);
    if (CHROME_PATH && !preferred)
      console.log(`CHROME_PATH (${CHROME_PATH}) does not start: looking for another.`);
    const findShell = () => firstThatStarts(onPath(shell));
    const path =
      preferred ??
      (await findShell()) ??
      (install && (await aptInstall([shell])) ? await findShell() : undefined) ??
      (await findFull(install));
    return { path, version: await versionOf(path) };
  });
}

/** A Chromium with everything that readers' browsers have, such as the back-forward cache. */
export function findFullChromium({ install = false }: FindOptions = {}): Promise<FoundBrowser> {
  const { CHROME_PATH } = process.env;
  return cachedOrFound('Whole Chromium', CHROME_PATH, async () => {
    const path = (await firstThatStarts(CHROME_PATH)) ?? (await findFull(install));
    return { path, version: await versionOf(path) };
  });
}

async function findFull(install: boolean): Promise<string> {
  const path =
    (await firstThatStarts(...(await installedChromiums()))) ??
    (install ? await installChromium() : undefined);
  if (path) return path;
  throw new Error(
    'No Chromium or Chrome that starts was found. Type `npx playwright-core install --with-deps chromium` ' +
      '(on Debian also: `apt-get install chromium`), or set CHROME_PATH to where yours is.',
  );
}

async function firstThatStarts(...paths: (string | undefined)[]): Promise<string | undefined> {
  const args = ['--headless', '--remote-debugging-port=0', ...chromiumFlags];
  const probe = {
    ready: 'DevTools listening',
    profileFlag: (folder: string) => [`--user-data-dir=${folder}`],
  };
  for (const path of paths) if (path && existsSync(path) && (await starts(path, args, probe))) return path;
}

async function installedChromiums(): Promise<Set<string | undefined>> {
  let usual: string[] = [];
  try {
    usual = Launcher.getInstallations();
  } catch {
    // It throws if it finds none. Other places follow.
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return new Set([...usual, ...names.map(onPath), chromium.executablePath()]);
}

async function installChromium(): Promise<string | undefined> {
  console.log('No Chromium was found: downloading one with playwright-core …');
  const playwright = join(root, 'node_modules/playwright-core/cli.js');
  await run(process.execPath, [playwright, 'install', '--no-shell', 'chromium']);
  // A downloaded browser may lack system libraries, which the package manager would install.
  const path = await firstThatStarts(chromium.executablePath());
  return path ?? ((await aptInstall(['chromium'])) ? firstThatStarts(onPath('chromium')) : undefined);
}

function findFirefox({ install = false }: FindOptions = {}): Promise<FoundBrowser> {
  const { FIREFOX_PATH } = process.env;
  return cachedOrFound('Firefox', FIREFOX_PATH, async () => {
    const usual = [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ];
    const first = async () => {
      const args = ['--headless', '--remote-debugging-port=0'];
      const probe = {
        ready: 'WebDriver BiDi listening',
        profileFlag: (folder: string) => ['--profile', folder],
        seconds: 60,
      };
      for (const path of [FIREFOX_PATH, onPath('firefox-esr'), onPath('firefox'), ...usual])
        if (path && existsSync(path) && (await starts(path, args, probe))) return path;
    };
    const path =
      (await first()) ?? (install && isCi && (await aptInstall(['firefox-esr'])) && (await first()));
    if (path) return { path, version: await versionOf(path) };
    throw new Error('no Firefox that starts was found (on Debian: `apt-get install firefox-esr`)');
  });
}

// MiniBrowser comes with the library's package. Xvfb provides its screen.
const webKitPackages = ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb'];

function findWebKit({ install = false }: FindOptions = {}): Promise<FoundBrowser & WebKitPaths> {
  return cachedOrFound('WebKitGTK', '', async () => {
    const isComplete = (found: Partial<WebKitPaths>): found is WebKitPaths =>
      Object.values(found).every(Boolean);
    let paths = webKitPaths();
    if (!isComplete(paths) && install && isCi && (await aptInstall(webKitPackages))) paths = webKitPaths();
    if (!isComplete(paths))
      throw new Error(`no WebKitGTK was found (on Debian: \`apt-get install ${webKitPackages.join(' ')}\`)`);
    const browser = await startWebKit(paths);
    await browser.stop();
    return { path: paths.driver, version: browser.version, ...paths };
  });
}

function webKitPaths(): { [name in keyof WebKitPaths]: string | undefined } {
  const inside = (folder: string) =>
    existsSync(folder)
      ? readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((entry) => join(folder, entry.name))
      : [];
  // Debian puts it in a folder named after the processor. Other systems put it directly in one of these.
  const miniBrowser = ['/usr/lib', '/usr/libexec', '/usr/lib64', ...inside('/usr/lib')]
    .flatMap(inside)
    .filter((path) => /\/webkit2gtk-4\.\d$/.test(path))
    .map((path) => join(path, 'MiniBrowser'))
    .find((path) => existsSync(path));
  return { driver: onPath('WebKitWebDriver'), miniBrowser, xvfb: onPath('Xvfb') };
}

// Starting a browser to check that it works takes a second or two, so the result is cached until the
// browser's file changes.
async function cachedOrFound<T extends { readonly path: string }>(
  name: string,
  preference: string | undefined,
  find: () => Promise<T>,
): Promise<T & { readonly name: string }> {
  type Cached = T & { readonly name: string; readonly preference: string };
  const file = join(root, 'node_modules/.cache/sagebrush/browsers.json');
  const stamp = ({ path }: T) => `${statSync(path).mtimeMs} ${statSync(path).size}`;
  const read = () =>
    (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Record<
      string,
      Cached & { stamp: string }
    >;
  try {
    const cached = read()[name];
    if (cached?.preference === (preference ?? '') && cached.stamp === stamp(cached)) return cached;
  } catch {
    // Not cached yet, or deleted since.
  }
  const found: Cached = { name, ...(await find()), preference: preference ?? '' };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...read(), [name]: { ...found, stamp: stamp(found) } }, null, 2));
  return found;
}
