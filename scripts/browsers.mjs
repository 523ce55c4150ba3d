// Finds the browsers that the tests run in and, where it may, installs what is missing.
// Each `find…` gives `{ name, path, version }` or throws an error that says what to do.
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { aptInstall, canInstall, isCi, isRoot, onPath } from './apt.mjs';
import { starts, versionOf } from './probe.mjs';
import { run } from './run.mjs';
import { root } from './setup.mjs';
import { startWebKit } from './webkit-browser.mjs';

/** For everything that starts Chromium. It is to ask nothing of the network, and as root has no sandbox. */
export const chromiumFlags = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** In CI on Debian every engine can be had, so that a missing one is a failure there. */
export const everyEngineRequired = isCi && canInstall;

const finders = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };
export const engineNames = Object.keys(finders);

/** Looks for the engines in `only`: those that it has in `found`, and why not the others in `missing`. */
export async function findEngines({ install = false, only = engineNames } = {}) {
  const found = {};
  const missing = {};
  for (const engine of only) {
    try {
      found[engine] = await finders[engine]({ install });
    } catch (error) {
      missing[engine] = error.message;
    }
  }
  return { found, missing };
}

/** Debian's Chromium without a window: the same engine of the same version, in half the time. */
const shell = 'chromium-headless-shell';

/** The quickest that there is. */
export function findChromium({ install = false } = {}) {
  const { CHROME_PATH } = process.env;
  return remembered('Chromium', CHROME_PATH, async () => {
    const wished = await firstChromium(CHROME_PATH);
    if (CHROME_PATH && !wished)
      console.log(`CHROME_PATH (${CHROME_PATH}) does not start: looking for another.`);
    const findShell = () => firstChromium(onPath(shell));
    const path =
      wished ??
      (await findShell()) ??
      (install && (await aptInstall([shell])) ? await findShell() : undefined) ??
      (await findWhole(install));
    return { path, version: await versionOf(path) };
  });
}

/** One that has all that readers have, such as the back-forward cache. */
export function findWholeChromium({ install = false } = {}) {
  const { CHROME_PATH } = process.env;
  return remembered('Whole Chromium', CHROME_PATH, async () => {
    const path = (await firstChromium(CHROME_PATH)) ?? (await findWhole(install));
    return { path, version: await versionOf(path) };
  });
}

async function findWhole(install) {
  const path =
    (await firstChromium(...(await installedChromiums()))) ?? (install ? await installChromium() : undefined);
  if (path) return path;
  throw new Error(
    'No Chromium or Chrome that starts was found. Type `npx playwright-core install --with-deps chromium` ' +
      '(on Debian also: `apt-get install chromium`), or set CHROME_PATH to where yours is.',
  );
}

async function firstChromium(...paths) {
  const args = ['--headless', '--remote-debugging-port=0', ...chromiumFlags];
  const probe = { ready: 'DevTools listening', profileFlag: (folder) => [`--user-data-dir=${folder}`] };
  for (const path of paths) if (path && existsSync(path) && (await starts(path, args, probe))) return path;
}

async function installedChromiums() {
  const { Launcher } = await import('chrome-launcher');
  let usual = [];
  try {
    usual = Launcher.getInstallations();
  } catch {
    // It throws where it finds none. There are other places to look.
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return new Set([...usual, ...names.map(onPath), await playwrightChromium()]);
}

async function playwrightChromium() {
  return (await import('playwright-core')).chromium.executablePath();
}

async function installChromium() {
  console.log('No Chromium was found: downloading one with playwright-core …');
  const playwright = join(root, 'node_modules/playwright-core/cli.js');
  await run(process.execPath, [playwright, 'install', '--no-shell', 'chromium']);
  // A downloaded one may miss libraries of the system's, which the package manager would bring.
  const path = await firstChromium(await playwrightChromium());
  return path ?? ((await aptInstall(['chromium'])) ? firstChromium(onPath('chromium')) : undefined);
}

export function findFirefox({ install = false } = {}) {
  const { FIREFOX_PATH } = process.env;
  return remembered('Firefox', FIREFOX_PATH, async () => {
    const usual = [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ];
    const first = async () => {
      const args = ['--headless', '--remote-debugging-port=0'];
      const probe = {
        ready: 'WebDriver BiDi listening',
        profileFlag: (folder) => ['--profile', folder],
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

// MiniBrowser is in the package of the library itself, and Xvfb is its screen.
const webKitPackages = ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb'];

export function findWebKit({ install = false } = {}) {
  return remembered('WebKitGTK', '', async () => {
    const complete = (paths) => Object.values(paths).every(Boolean);
    let paths = webKitPaths();
    if (!complete(paths) && install && isCi && (await aptInstall(webKitPackages))) paths = webKitPaths();
    if (!complete(paths))
      throw new Error(`no WebKitGTK was found (on Debian: \`apt-get install ${webKitPackages.join(' ')}\`)`);
    const browser = await startWebKit(paths);
    await browser.stop();
    return { path: paths.driver, version: browser.version, ...paths };
  });
}

function webKitPaths() {
  const inside = (folder) =>
    existsSync(folder)
      ? readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((entry) => join(folder, entry.name))
      : [];
  // Debian has it in a folder named after the processor; others directly in one of these.
  const miniBrowser = ['/usr/lib', '/usr/libexec', '/usr/lib64', ...inside('/usr/lib')]
    .flatMap(inside)
    .filter((path) => /\/webkit2gtk-4\.\d$/.test(path))
    .map((path) => join(path, 'MiniBrowser'))
    .find((path) => existsSync(path));
  return { driver: onPath('WebKitWebDriver'), miniBrowser, xvfb: onPath('Xvfb') };
}

// Starting a browser to see whether it starts takes a second or two, so what was found is kept until its file changes.
async function remembered(name, wish, find) {
  const file = join(root, 'node_modules/.cache/sagebrush/browsers.json');
  const stamp = ({ path }) => `${statSync(path).mtimeMs} ${statSync(path).size}`;
  const read = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
  try {
    const known = read()[name];
    if (known.wish === (wish ?? '') && known.stamp === stamp(known)) return known;
  } catch {
    // Not known yet, or not there any more.
  }
  const found = { name, ...(await find()), wish: wish ?? '' };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...read(), [name]: { ...found, stamp: stamp(found) } }, null, 2));
  return found;
}
