import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/index.ts';
import { anatomy } from './anatomy.ts';
import { example } from './example.ts';

/**
 * A quick way off the page, for a reader who must not be seen reading it. Your link to a neutral site stays visible at the
 * top of the window. When the reader follows it, or presses Shift three times, it covers the page at once and goes there.
 *
 * **When to use it:** on pages about abuse, fear or anything that a partner should not find open. Use it once per page, as
 * the first thing in the body, so that Tab reaches it first. If your CMS puts it further down, behind a menu, the first
 * Tab still finds a link that leaves. That link appears at the top of the window while it has the focus.
 *
 * **When not to use it:** on other pages. A button that nobody needs makes a calm page look dangerous.
 *
 * Link to a site that nobody asks about, such as a weather forecast or a search engine, and not to your own.
 *
 * ### What it does, and what it cannot do
 *
 * | It | It cannot |
 * | --- | --- |
 * | covers the page before the other site has loaded, and changes the tab's title | hide what was on the screen before |
 * | clears checks and choices | clear what the reader typed into other forms on the page |
 * | replaces this page with the other site, so that the Back button does not lead here | remove earlier pages, or earlier positions on this page, from the tab's history |
 * | does not tell the other site where the reader came from | hide the visit from the browser's history or from the network |
 *
 * Say so next to the link, in your own words, and link to help with covering one's tracks, such as the page of the
 * National Domestic Violence Hotline. A private window is safer. Another person's device or a library computer is safer
 * still.
 *
 * ### Words
 *
 * | Write | Instead of | Why |
 * | --- | --- | --- |
 * | Leave this page | Escape | It should tell nothing to someone looking over the reader's shoulder. |
 * | Quick exit | Hide | It does not hide that the reader visited the page. |
 *
 * ### Keyboard
 *
 * | Key | What it does |
 * | --- | --- |
 * | Shift, three times, each within five seconds | Leaves the page, from anywhere on it. Any other key, or the pointer, restarts the count. |
 * | Tab, first on the page | Moves to the link or, if that comes after a menu, to a second link. |
 * | Enter or a click on the link, also with Ctrl, Shift, Alt or the middle button | Leaves the page, in this tab. |
 *
 * After the first and the second press, a line says how many presses are left. When the time runs out, it says that the
 * reader is still on the page. Screen readers announce both. Three presses stay below the five at which Windows offers
 * Sticky Keys.
 *
 * ### In a frame, and with delayed scripts
 *
 * A site builder may put pasted HTML into a frame. The exit then leaves the whole page, if the browser allows it. If the
 * frame may not navigate the page, the exit leaves only the frame, so test it on your site. Shift counts only while the
 * focus is inside the frame.
 *
 * A plugin that delays scripts until the reader first interacts also delays this one. If the plugin replays that click,
 * the exit works as usual. If it does not, the link is a plain link, and Back leads here. Tell the plugin not to delay
 * `sagebrush.js`. Our WordPress plugin tells the common ones.
 *
 * ### In other tools, and without the script
 *
 * Find in page, translation and copying treat it like any other link. It does not print. Without the script it is a plain
 * link, which leaves your page in the history, so give it `rel="noreferrer"`.
 */
const meta: Meta = {
  title: 'Elements/Exit page',
  component: 'sage-exit-page',
  // A page has only one exit, so the docs page shows each story in its own frame.
  parameters: { docs: { story: { inline: false, height: '12rem' } } },
};
export default meta;

const statusOf = (root: Element) =>
  root.querySelector('sage-exit-page')!.shadowRoot!.querySelector('[role=status]')!.textContent.trim();

const html = `
<sage-exit-page>
  <a href="https://www.weather.gov/" rel="noreferrer">Leave this page</a>
</sage-exit-page>`;

/** The default: the first thing on the page. */
export const Link = example(html);

const pressShift = () => userEvent.keyboard('{Shift}');

/** Stops the five seconds of the count, so that the example stays in its state. The next story starts with no count. */
const withoutTimeout = {
  beforeEach: () => {
    const { setTimeout } = globalThis;
    globalThis.setTimeout = ((...args: Parameters<typeof setTimeout>) =>
      args[1] === 5000 ? 0 : setTimeout(...args)) as typeof setTimeout;
    return async () => {
      globalThis.setTimeout = setTimeout;
      await userEvent.keyboard('a');
    };
  },
};

/** After one press of Shift. Outside of this example, the count ends by itself after five seconds. */
export const ShiftPressed = example(html, {
  ...withoutTimeout,
  play: async ({ canvasElement }) => {
    await pressShift();
    await canvasElement.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>('sage-exit-page')!
      .updateComplete;

    await expect(statusOf(canvasElement)).toBe('Press Shift 2 more times to leave this page.');
  },
});

/** Above a page. It stays in view while the reader scrolls. */
export const OverAPage = example(`
${html.trim()}
<h2>When home does not feel safe</h2>
<p>Some worries are not about trust. If someone frightens you, controls what you spend or whom you see, or hurts you, that
is not yours to repair, and couples therapy is not the place for it.</p>
<p>The National Domestic Violence Hotline answers day and night: <a href="tel:1-800-799-7233">1-800-799-7233</a>.</p>`);

/** A link that does not lead to a website stays a plain link. The console says so. */
export const NoSite = example(
  `
<sage-exit-page>
  <a href="tel:988">Call 988</a>
</sage-exit-page>`,
  {
    parameters: {
      warnings: ['<sage-exit-page> <a href>: found "tel:988", expected one link to a neutral site'],
    },
  },
);

/** On a dark page. */
export const Dark = example(html, { globals: { mode: 'dark' } });

/** Right to left. */
export const RightToLeft = example(html, { globals: { direction: 'rtl' } });

/** The parts that you can style. */
export const Anatomy = { ...anatomy(html, pressShift), ...withoutTimeout };
