import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/index.ts';
import { anatomy } from './anatomy.ts';
import { example } from './example.ts';

/**
 * A quick way off the page, for a reader whom somebody must not see reading it. Your link to a neutral site stays in sight
 * at the top of the window; following it, or pressing Shift three times, covers the page at once and goes there.
 *
 * **Use it** on pages about abuse, fear or anything that a partner should not find open, once a page, first in the body:
 * Tab then comes to it before all else. Where your CMS puts it further down, behind a menu, the first Tab still finds a
 * link that leaves: it shows at the top of the window for as long as it has the focus.
 *
 * **Leave it** on other pages: a button that nobody needs makes a calm page look dangerous.
 *
 * Choose a site that nobody asks about, such as a weather report or a search page, and not your own.
 *
 * ### What it does, and what it cannot do
 *
 * | It | It cannot |
 * | --- | --- |
 * | covers the page before the other site has loaded, and changes the tab's title | hide what was on the screen before |
 * | takes away ticks and choices | take away what was typed into the page's own forms elsewhere |
 * | puts the other site in this page's place, so that the back button does not lead here | remove earlier pages, or earlier places on this page, from the tab's history |
 * | tells the other site nothing of where the reader came from | keep the visit out of the browser's list of visited pages, or from whoever runs the network |
 *
 * Say so near it, in your own words, with a link to help on covering one's tracks, such as the page of the National
 * Domestic Violence Hotline. A private window is safer, and another person's device or a library's computer safer still.
 *
 * ### Words
 *
 * | Rather | Than | Because |
 * | --- | --- | --- |
 * | Leave this page | Escape | It must say nothing to whoever looks over a shoulder. |
 * | Quick exit | Hide | It does not hide that the page was visited. |
 *
 * ### Anatomy
 *
 * The drawing below names the parts.
 *
 * ### Keyboard
 *
 * | Key | What it does |
 * | --- | --- |
 * | Shift, three times, each within five seconds | Leaves the page, from anywhere on it. Any other key, or the pointer, begins the count again. |
 * | Tab, first on the page | Comes to the link, or, where that stands behind a menu, to a second one. |
 * | Enter or a click on the link, also with Ctrl, Shift, Alt or the middle button | Leaves the page, in this tab. |
 *
 * After the first and the second press a line says how many are left; when time runs out, it says that the reader is
 * still on the page. Screen readers say it too. Three presses are fewer than the five at which Windows offers Sticky Keys.
 *
 * ### In a frame, and when scripts are held back
 *
 * A site builder may put pasted HTML into a frame. The whole page is then left where the browser allows it. Where the frame
 * is not allowed to move the page, only the frame is left: test it on your site. Shift counts only while the focus is in
 * the frame.
 *
 * A plugin that delays scripts until the reader's first act also delays this one. When it gives that click again, the page
 * is left as usual; when it does not, the link is a plain link, and Back leads here. Ask the plugin to leave
 * `sagebrush.js` alone; our WordPress plugin asks the common ones.
 *
 * ### In the reader's hands
 *
 * Find in page, translation and copying meet the link as any other. It is not printed. Without script it is a plain link,
 * which leaves the page in the history: give it `rel="noreferrer"`.
 */
const meta: Meta = {
  title: 'Elements/Exit page',
  component: 'sage-exit-page',
  // There is one on a page: on the docs page each stands in a page of its own.
  parameters: { docs: { story: { inline: false, height: '12rem' } } },
};
export default meta;

const statusOf = (root: Element) =>
  root.querySelector('sage-exit-page')!.shadowRoot!.querySelector('[role=status]')!.textContent.trim();

const html = `
<sage-exit-page>
  <a href="https://www.weather.gov/" rel="noreferrer">Leave this page</a>
</sage-exit-page>`;

/** First in the page. */
export const Link = example(html);

/** After Shift was pressed once. The count ends by itself after five seconds. */
export const ShiftPressed = example(html, {
  play: async ({ canvasElement }) => {
    await userEvent.keyboard('{Shift}');
    await canvasElement.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>('sage-exit-page')!
      .updateComplete;

    await expect(statusOf(canvasElement)).toBe('Press Shift 2 more times to leave this page.');

    await userEvent.keyboard('a');
  },
});

/** Over a page, where it stays while the page is scrolled. */
export const OverAPage = example(`
${html.trim()}
<h2>When home does not feel safe</h2>
<p>Some worries are not about trust. If someone frightens you, controls what you spend or whom you see, or hurts you, that
is not yours to repair, and couples therapy is not the place for it.</p>
<p>The National Domestic Violence Hotline answers day and night: <a href="tel:1-800-799-7233">1-800-799-7233</a>.</p>`);

/** A link that does not lead to a site stays a link, with a word in the console. */
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

/** In the dark. */
export const Dark = example(html, { globals: { mode: 'dark' } });

/** Right to left. */
export const RightToLeft = example(html, { globals: { direction: 'rtl' } });

/** Its parts by name. */
export const Anatomy = anatomy(html);
