// Takes screenshots of stories, in every look, with the one browser that renders the same on every machine.
import { chromium, type Browser, type Page } from 'playwright-core';
import { findPinnedBrowser } from '../browsers/pinned-browser.ts';
import { widgetsRendered } from './harness.ts';
import { openStories, serveStorybook, showStory } from './storybook.ts';

interface Look {
  readonly colorScheme?: 'dark';
  readonly forcedColors?: 'active';
  readonly direction?: 'rtl';
  readonly width?: number;
  /** Text size in per cent, for readers who enlarge text in their browser. */
  readonly text?: number;
}

export const looks = {
  light: {},
  dark: { colorScheme: 'dark' },
  'forced-colors': { forcedColors: 'active' },
  '320-px': { width: 320 },
  '200-percent-text': { text: 200 },
  'right-to-left': { direction: 'rtl' },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof looks;
export const lookNames = Object.keys(looks) as LookName[];

/** Stories to compare in every look. Together they show everything that each element renders. */
const inEveryLook = [
  'elements-comparison-cards--choosable',
  'elements-comparison-cards--two-cards',
  'elements-consult-cta--banner',
  'elements-consult-cta--not-served',
  'elements-exit-page--over-a-page',
  'elements-footnoted-article--preview',
  'elements-signs-checklist--signs',
  'elements-state-availability--badge-with-links',
  'elements-state-availability--checked-and-pending',
  'elements-state-availability--map-with-check',
  'pages-article-page--trust',
  'pages-first-look--first-look',
  'pages-practice-page--where-served-in-part',
];

/** Stories that set a look themselves: other looks would show nothing new. */
const setsItsLook = /--(dark|narrow|right-to-left)$/;

/**
 * The looks in which to compare a story. All stories of an element share the few rules for colors and direction. Their
 * layouts differ, and the narrow look covers those.
 */
export const looksOf = (story: string): readonly LookName[] =>
  inEveryLook.includes(story) ? lookNames : setsItsLook.test(story) ? ['light'] : ['light', '320-px'];

/** Longer stories, such as whole pages, are cropped to this height. */
const height = 1200;

export interface Camera extends AsyncDisposable {
  readonly page: Page;
  /** Shows a story, runs its play function and takes a PNG in each look. The default is the looks to compare. */
  take(story: string, looks?: readonly LookName[]): Promise<Map<LookName, Buffer>>;
}

/** Launches the browser. If it is not available, throws an error that says why. */
export async function startPinnedBrowser(): Promise<Browser> {
  return chromium.launch(await findPinnedBrowser());
}

/** Takes over the browser, and closes it at the end. */
export async function openCamera(browser: Browser): Promise<Camera> {
  const { address, stop } = await serveStorybook();
  const page = await browser.newPage({ viewport: { width: 1000, height }, reducedMotion: 'reduce' });
  await openStories(page, address);

  const take = async (story: string, wanted = looksOf(story)) => {
    const taken = new Map<LookName, Buffer>();
    let shown: string | undefined;
    for (const name of wanted) {
      const look: Look = looks[name];
      const { direction = 'ltr' } = look;
      // A rendered story may ignore a later change of direction. It follows all other changes.
      if (direction !== shown) {
        await applyLook(page, looks.light);
        const error = await showStory(page, story, { direction });
        if (error) throw new Error(error);
        await widgetsRendered(page);
        shown = direction;
      }
      await applyLook(page, look);
      taken.set(name, await takeScreenshot(page));
    }
    return taken;
  };
  const close = async () => {
    await browser.close();
    stop();
  };
  return { page, take, [Symbol.asyncDispose]: close };
}

/** Switches the page from any look to this one. A new page for each look would take much longer. */
async function applyLook(page: Page, look: Look): Promise<void> {
  const { colorScheme = 'light', forcedColors = 'none', width = 1000, text = 100 } = look;
  await page.emulateMedia({ colorScheme, forcedColors });
  if (page.viewportSize()!.width !== width) await page.setViewportSize({ width, height });
  await page.evaluate(
    async ({ colorScheme, forcedColors, width, text }) => {
      document.documentElement.style.fontSize = `${text}%`;

      const frame = () => new Promise((painted) => requestAnimationFrame(painted));
      // Emulation reaches the page asynchronously.
      const media = `(prefers-color-scheme: ${colorScheme}) and (forced-colors: ${forcedColors})`;
      const arrived = () => matchMedia(media).matches && innerWidth === width;
      while (!arrived()) await frame();
      for (let frames = 0; frames < 2; frames++) await frame();
    },
    { colorScheme, forcedColors, width, text },
  );
}

/** A screenshot of the story, with a margin for shadows and focus rings. */
async function takeScreenshot(page: Page): Promise<Buffer> {
  const clip = await page.evaluate((margin) => {
    const { left, top, right, bottom } = document.querySelector('.stage')!.getBoundingClientRect();
    const [x, y] = [Math.max(0, Math.floor(left) - margin), Math.max(0, Math.floor(top) - margin)];
    const within = (end: number, limit: number) => Math.min(Math.ceil(end) + margin, limit);
    return { x, y, width: within(right, innerWidth) - x, height: within(bottom, innerHeight) - y };
  }, 16);
  return page.screenshot({ clip, animations: 'disabled' });
}
