// The browser that takes the pictures. Two browsers draw the same letter differently, and so does one browser
// with two sets of fonts. This browser and the only fonts that it sees come from npm, and the lockfile pins
// both.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import { chromiumFlags } from './browsers.ts';
import { root } from '../../scripts/run.ts';

const name = '@sparticuz/chromium';
const cache = join(root, 'node_modules/.cache/sagebrush');

/**
 * The pictures must not depend on the machine (its processor, screen, graphics card or font settings), nor on
 * what was drawn before: partial redraws can leave differences of single pixels.
 */
const flags = [
  ...chromiumFlags,
  '--font-render-hinting=full',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--disable-skia-runtime-opts',
  '--disable-partial-raster',
  '--disable-checker-imaging',
];

/** What Playwright needs to start it. Throws an error with the reason if it cannot be found. */
export async function findPinnedBrowser(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`it runs on Linux on x64, and this is ${process.platform} on ${process.arch}`);
  const description = join(root, 'node_modules', name, 'package.json');
  if (!existsSync(description)) throw new Error(`${name} is not installed`);

  const { version } = JSON.parse(readFileSync(description, 'utf8')) as { version: string };
  const folder = join(cache, `pinned-browser-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  return {
    executablePath: join(folder, 'chromium'),
    args: flags,
    env: { ...process.env, FONTCONFIG_FILE: join(root, 'test/browsers/pinned-fonts.conf') },
  };
}

// The folder gets its final name when it is complete, so that an interrupted start leaves no partial browser.
async function unpack(folder: string): Promise<void> {
  // Imported here, because it is not installed everywhere.
  const { default: chromium } = await import('@sparticuz/chromium');
  mkdirSync(cache, { recursive: true });
  const parts = mkdtempSync(`${folder}-`);
  const { TMPDIR } = process.env;
  // It unpacks into the system's folder for temporary files.
  process.env.TMPDIR = parts;
  try {
    await chromium.executablePath();
    if (!existsSync(folder)) renameSync(parts, folder);
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    rmSync(parts, { recursive: true, force: true });
  }
}
