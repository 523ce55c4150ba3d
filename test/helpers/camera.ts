// Takes pictures of stories, in every look that a reader may have, with the one browser that renders them alike anywhere.
import { chromium, type Browser, type Page } from 'playwright-core';
import { findPinnedBrowser } from '../browsers/pinned-browser.ts';
import { settled } from './harness.ts';
import { openStories, serveStorybook, showStory } from './storybook.ts';

interface Look {
  readonly colorScheme?: 'dark';
  readonly forcedColors?: 'active';
  readonly direction?: 'rtl';
  readonly width?: number;
  /** In per cent: for readers whose browser's letters are larger. */
  readonly text?: number;
}

export const looks = {
  light: {},
  dark: { colorScheme: 'dark' },
  'forced-colours': { forcedColors: 'active' },
  '320-px': { width: 320 },
  '200-percent-text': { text: 200 },
  'right-to-left': { direction: 'rtl' },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof looks;
export const lookNames = Object.keys(looks) as LookName[];

/** Stories that are taken in every look: for each element, those that hold all that it renders. */
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

/** Stories that set a look themselves, so that another would hold nothing new. */
const setsItsLook = /--(dark|narrow|right-to-left)$/;

/**
 * The looks in which a story is compared. Colours and direction come from the same few rules in every story of an
 * element; what differs between stories is their layout, which the narrow look tries.
 */
export const looksOf = (story: string): readonly LookName[] =>
  inEveryLook.includes(story) ? lookNames : setsItsLook.test(story) ? ['light'] : ['light', '320-px'];

/** Of a story that is longer than this, as a page is, the beginning is taken. */
const height = 1200;

export interface Camera extends AsyncDisposable {
  readonly page: Page;
  /** Shows a story, plays it, and takes it in these looks, or in those in which it is compared: PNG files. */
  take(story: string, looks?: readonly LookName[]): Promise<Map<LookName, Buffer>>;
}

/** Throws an error that says why, where it cannot be had. */
export async function startPinnedBrowser(): Promise<Browser> {
  return chromium.launch(await findPinnedBrowser());
}

/** The camera has the browser from here on, and closes it. */
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
      // What has rendered need not follow a direction that changes later. All else does.
      if (direction !== shown) {
        await dress(page, looks.light);
        const trouble = await showStory(page, story, { direction });
        if (trouble) throw new Error(trouble);
        await settled(page);
        shown = direction;
      }
      await dress(page, look);
      taken.set(name, await shoot(page));
    }
    return taken;
  };
  const close = async () => {
    await browser.close();
    stop();
  };
  return { page, take, [Symbol.asyncDispose]: close };
}

/** Changes the page from any look to this one. A new page for each would take many times as long. */
async function dress(page: Page, look: Look): Promise<void> {
  const { colorScheme = 'light', forcedColors = 'none', width = 1000, text = 100 } = look;
  await page.emulateMedia({ colorScheme, forcedColors });
  if (page.viewportSize()!.width !== width) await page.setViewportSize({ width, height });
  await page.evaluate(
    async ({ colorScheme, forcedColors, width, text }) => {
      document.documentElement.style.fontSize = `${text}%`;

      const frame = () => new Promise((painted) => requestAnimationFrame(painted));
      // What the browser is told reaches the page in its own time.
      const media = `(prefers-color-scheme: ${colorScheme}) and (forced-colors: ${forcedColors})`;
      const arrived = () => matchMedia(media).matches && innerWidth === width;
      while (!arrived()) await frame();
      for (let frames = 0; frames < 2; frames++) await frame();
    },
    { colorScheme, forcedColors, width, text },
  );
}

/** The story with a little of the page around it, where shadows and the marks of focus are. */
async function shoot(page: Page): Promise<Buffer> {
  const clip = await page.evaluate((margin) => {
    const { left, top, right, bottom } = document.querySelector('.stage')!.getBoundingClientRect();
    const [x, y] = [Math.max(0, Math.floor(left) - margin), Math.max(0, Math.floor(top) - margin)];
    const within = (end: number, limit: number) => Math.min(Math.ceil(end) + margin, limit);
    return { x, y, width: within(right, innerWidth) - x, height: within(bottom, innerHeight) - y };
  }, 16);
  return page.screenshot({ clip, animations: 'disabled' });
}
