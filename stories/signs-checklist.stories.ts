import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, within } from 'storybook/test';
import '../src/index.ts';
import { anatomy } from './anatomy.ts';
import { example } from './example.ts';

/**
 * A list of signs that a reader can tick, for themselves alone. It is not a test: it counts nothing, concludes nothing
 * and tells nobody. Without script it is the author's own list.
 *
 * **Use it** where an article names things that people may recognise, and where finding words for them is a help in
 * itself: once in an article, with a heading that says what the list is about.
 *
 * **Leave it** for questionnaires that are scored, for anything that a practice wants to receive (that is a form), and
 * where one of the lines would be a reason to act at once: danger needs words and a telephone number in the open text,
 * not a box.
 *
 * ### Private
 *
 * No recorder or auto-capture on the page sees a tick, or which row was used; a pointer's path over the page cannot be hidden.
 *
 * Rows are drawn in a closed shadow root, as copies of the author's items. There is no event, no value and no attribute
 * for a tick; it is gone on reload. What a reader prints is theirs to keep: the list says so. (In this Storybook the root
 * is opened, so that its examples can be looked into.)
 *
 * ### Words
 *
 * | Rather | Than | Because |
 * | --- | --- | --- |
 * | Signs that trust could use some care | Do you have trust issues? Take the test | A test has a result. This has none. |
 * | You go over a late reply long after the day has ended. | You are obsessive about replies. | A line says what can be noticed, not what somebody is. |
 * | There is nothing to add up. One line may matter a great deal. | If you ticked three or more, seek help now. | A threshold is a diagnosis, and a frightening one. |
 * | Some of these turn up in any hard week. | These are the warning signs. | Most readers are well. Nobody should leave with a label. |
 *
 * ### Keyboard
 *
 * | Key | What it does |
 * | --- | --- |
 * | Tab, Shift + Tab | Goes to the next or the previous sign, link or button. |
 * | Space | Ticks the sign, or takes the tick away; presses a button. |
 * | Enter | Follows a link; presses a button. |
 *
 * ### In the reader's hands
 *
 * Tried in Chromium. Rows are copies in a closed root, so each tool meets either the rows or the author's list: never both.
 *
 * | Tool | What happens | Held by |
 * | --- | --- | --- |
 * | Find in page | Finds each sign once, in its row. | `reader.test.ts` |
 * | Page translation | A translator reads the author's list and changes its words; the rows take them over, and keep their ticks. The words of the buttons are ours and stay as they are. Chromium's own translator needs its maker's server: it was not run. | `reader.test.ts`, with a stand-in that changes a page as such translators do |
 * | Reader mode | Shows heading, list and notes as the author wrote them, without boxes (`@mozilla/readability`). | `reader.test.ts` |
 * | Select and copy | Copies each sign once, with the words of the buttons, and no tick. Marking words with the mouse ticks nothing. A script of the page that asks for the selected words gets none of a row. | `reader.test.ts` |
 * | Print | Prints every word, and a box for a pen in each row, without the buttons. | `accessible.test.ts` |
 * | 400 % zoom | One column, nothing cut off. | `reflow.test.ts` |
 * | Text spacing | Rows grow with their words (WCAG 1.4.12). | `reflow.test.ts` |
 *
 * Colours, type and space are set by [tokens](?path=/story/design-tokens--all-tokens), parts by name:
 * [anatomy](?path=/story/elements-signs-checklist--anatomy). A box has no part, since a page could tell by its style
 * whether it is ticked.
 */
const meta: Meta = { title: 'Elements/Signs checklist', component: 'sage-signs-checklist' };
export default meta;

const shadowOf = (page: HTMLElement) =>
  within(page.querySelector('sage-signs-checklist')!.shadowRoot as unknown as HTMLElement);

/** A heading, a list, and what is said before and after it: the default. */
export const Signs = example(
  `
<sage-signs-checklist>
  <h2>Signs that trust could use some care</h2>
  <p>These are things that people often notice. Some of them also turn up in an ordinary hard week.</p>
  <ul>
    <li>You go over small things, such as a late reply, long after the day has ended.</li>
    <li>You ask the same question again, and the answer settles you only for a while.</li>
    <li>You make plans as if you were on your own, <em>just in case</em>.</li>
    <li>You miss being at ease together, and cannot say quite when it went.</li>
  </ul>
  <p>This is not a test, and there is nothing to add up. It is only a way to find words.</p>
</sage-signs-checklist>`,
  {
    play: async ({ canvasElement }) => {
      const shadow = shadowOf(canvasElement);
      const before = canvasElement.innerHTML;
      const [first, second] = shadow.getAllByRole<HTMLInputElement>('checkbox');

      await userEvent.click(shadow.getByText(/^You go over small things/));
      second!.focus();
      await userEvent.keyboard(' ');
      await expect([first!.checked, second!.checked]).toEqual([true, true]);
      await expect(canvasElement.innerHTML).toBe(before);
      await userEvent.click(shadow.getByRole('button', { name: 'Clear' }));

      await expect(shadow.getByRole('status')).toHaveTextContent('Cleared');
      // Clearing draws new boxes, so that a script which watches the old ones sees nothing.
      const boxes = shadow.getAllByRole<HTMLInputElement>('checkbox');
      await expect(boxes.map(({ checked }) => checked)).toEqual(Array(4).fill(false));
      await expect(
        shadow.getByRole('group', { name: 'Signs that trust could use some care' }),
      ).toBeInTheDocument();
    },
  },
);

/** For places that take no content inside an element: signs are divided by `|` or line breaks. */
export const FromAttribute = example(
  `
<sage-signs-checklist heading="Things that couples notice" level="2"
  signs="Small things stay with you for days. | You speak less about what matters. | You miss being at ease together.">
</sage-signs-checklist>`,
  {
    play: async ({ canvasElement }) => {
      const shadow = shadowOf(canvasElement);

      await expect(shadow.getAllByRole('checkbox')).toHaveLength(3);
      await expect(shadow.getByRole('group', { name: 'Things that couples notice' })).toBeInTheDocument();
      await expect(shadow.getByRole('heading', { level: 2 })).toBeInTheDocument();
    },
  },
);

/** Nothing but a list. */
export const ListAlone = example(
  `
<sage-signs-checklist>
  <ul>
    <li>Small things stay with you for days.</li>
    <li>You speak less about what matters.</li>
  </ul>
</sage-signs-checklist>`,
  {
    play: async ({ canvasElement }) => {
      await expect(shadowOf(canvasElement).getByRole('group', { name: 'Signs' })).toBeInTheDocument();
    },
  },
);

/** Each list is a group of its own, with the name of what stands before it. The tools come once, after the last. */
export const SeveralLists = example(
  `
<sage-signs-checklist>
  <h2>What people notice</h2>
  <h3>In a day</h3>
  <ul>
    <li>Small things stay with you.</li>
    <li>You check whether a message has been read.</li>
  </ul>
  <h3>Over the months</h3>
  <ul>
    <li>You speak less about what matters.</li>
    <li>You make plans as if you were on your own.</li>
  </ul>
</sage-signs-checklist>`,
  {
    play: async ({ canvasElement }) => {
      const shadow = shadowOf(canvasElement);

      await expect(shadow.getByRole('group', { name: 'In a day' })).toBeInTheDocument();
      await expect(shadow.getByRole('group', { name: 'Over the months' })).toBeInTheDocument();
      await expect(shadow.getAllByRole('button', { name: 'Clear' })).toHaveLength(1);
    },
  },
);

/** Signs keep their markup. A link in one is followed, and ticks nothing. */
export const Markup = example(
  `
<sage-signs-checklist>
  <h2>After a hard year</h2>
  <ul>
    <li>You sleep <strong>much</strong> less, or <em>much</em> more, than you used to.</li>
    <li>What we call <a href="/attachment">an anxious bond</a> sounds familiar.</li>
    <li>You say “I’m fine” <small>(and would like to be asked again)</small>.</li>
  </ul>
</sage-signs-checklist>`,
  {
    play: async ({ canvasElement }) => {
      const shadow = shadowOf(canvasElement);
      const link = shadow.getByRole<HTMLAnchorElement>('link', { name: 'an anxious bond' });

      await userEvent.click(link);

      await expect(link).toHaveAttribute('href', '/attachment');
      await expect(shadow.getAllByRole('checkbox')[1]).not.toBeChecked();
    },
  },
);

/** Words as long as German has them, and some that cannot be broken. */
export const LongWords = example(`
<sage-signs-checklist lang="de">
  <h2>Beziehungsvertrauenswiederaufbauanzeichen</h2>
  <ul>
    <li>Zwischenmenschlichkeitsverständigungsschwierigkeiten beschäftigen dich noch am nächsten Tag.</li>
    <li>https://example.org/eine/sehr/lange/adresse/ohne/jede/stelle/zum/umbrechen/im/text.html</li>
    <li>Kurz.</li>
  </ul>
</sage-signs-checklist>`);

/** Twelve signs, of which some are long. Rather fewer. */
export const ManySigns = example(`
<sage-signs-checklist heading="More than a reader needs" level="2"
  signs="You wake early. | You put off calls. | A question that was settled comes back, at night above all, and you find yourself going through every word of the answer once more. | Meals are short. | You count favours. | You plan alone. | You look at the clock. | You laugh less. | You rehearse what you are going to say, and then do not say it. | Evenings are long. | Silence feels safer. | You miss being at ease.">
</sage-signs-checklist>`);

/** No signs: what is there is shown, and the console says what is missing. */
export const NothingStated = example(
  `
<sage-signs-checklist>
  <h2>Signs that trust could use some care</h2>
  <p>The list was forgotten.</p>
</sage-signs-checklist>`,
  {
    parameters: {
      warnings: [
        '<sage-signs-checklist> signs: found "", expected a list in the element, or signs divided by | or line breaks',
      ],
    },
    play: async ({ canvasElement }) => {
      await expect(shadowOf(canvasElement).queryAllByRole('button')).toHaveLength(0);
    },
  },
);

/** A link that may not be followed keeps its words, a level that is none is not used, and the console says why. */
export const BadInput = example(
  `
<sage-signs-checklist heading="Things that couples notice" level="7">
  <ul>
    <li>Small things <a href="javascript:alert(1)">stay with you</a> for days.</li>
    <li>You speak less about what matters.</li>
  </ul>
</sage-signs-checklist>`,
  {
    parameters: {
      warnings: [
        '<sage-signs-checklist> <a href>: found "javascript:alert(1)", expected an https:, http:, mailto:, tel:, sms: or relative address',
        '<sage-signs-checklist> level: found "7", expected a whole number from 2 to 6',
      ],
    },
    play: async ({ canvasElement }) => {
      const shadow = shadowOf(canvasElement);

      await expect(
        shadow.getByRole('checkbox', { name: 'Small things stay with you for days.' }),
      ).toBeInTheDocument();
      await expect(shadow.queryAllByRole('link')).toHaveLength(0);
    },
  },
);

/** As wide as a sidebar, or a telephone. */
export const Narrow = example(Signs.parameters!.html, { globals: { width: '320px' } });

/** From right to left, as Arabic is read. */
export const RightToLeft = example(
  `
<sage-signs-checklist lang="ar">
  <h2>علامات على أن الثقة تحتاج إلى عناية</h2>
  <p>هذه أشياء كثيرًا ما يلاحظها الناس.</p>
  <ul>
    <li>تبقى الأشياء الصغيرة معك أيامًا.</li>
    <li>تعيد السؤال نفسه، ولا يطمئنك الجواب إلا قليلًا.</li>
    <li>تشتاق إلى الراحة التي كانت بينكما.</li>
  </ul>
  <p>ليس هذا اختبارًا، ولا شيء هنا يُجمع.</p>
</sage-signs-checklist>`,
  { globals: { direction: 'rtl' } },
);

/** In a dark page. */
export const Dark = example(Signs.parameters!.html, { globals: { mode: 'dark' } });

/** With the page's own font and colours. */
export const InheritTheme = example(`
<div sage-theme="inherit" style="font-family: Georgia, serif; color: #4b2e57; background: #fbf6fd; color-scheme: light; padding: 1rem">
  <sage-signs-checklist>
    <h2>Things that couples notice</h2>
    <ul>
      <li>Small things stay with you for days.</li>
      <li>You speak less about what matters.</li>
    </ul>
  </sage-signs-checklist>
</div>`);

/** The parts that can be styled, from the manifest. */
export const Anatomy = anatomy(`
<sage-signs-checklist heading="Things that couples notice" level="2">
  <ul>
    <li>Small things stay with you for days.</li>
    <li>You speak less about what matters.</li>
  </ul>
</sage-signs-checklist>`);
