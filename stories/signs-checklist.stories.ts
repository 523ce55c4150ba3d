import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, within } from 'storybook/test';
import '../src/index.ts';
import { anatomy } from './anatomy.ts';
import { example } from './example.ts';

/**
 * A list of signs that readers can check off in private. It is not a test: it counts nothing, concludes nothing and tells
 * nobody. Without the script it is your own list.
 *
 * **When to use it:** where an article names things that people may recognize, and where finding words for them helps in
 * itself. Use it once per article, under a heading that says what the list is about.
 *
 * **When not to use it:** for questionnaires with a score, for anything that your practice wants to receive (use a form),
 * or where a single line would be a reason to act at once. Danger needs plain text and a phone number, not a checkbox.
 *
 * ### Private
 *
 * Analytics and session-recording tools on the page cannot see which boxes are checked or which row was used. They may
 * still record mouse movement.
 *
 * The rows are copies of your items in a closed shadow root. A check fires no event and sets no value or attribute, and it
 * is gone on reload. A printout can be kept and found, and the list says so. (This Storybook opens the root so that you
 * can inspect the examples.)
 *
 * ### Words
 *
 * | Write | Instead of | Why |
 * | --- | --- | --- |
 * | Signs that trust could use some care | Do you have trust issues? Take the test | A test has a result. This list has none. |
 * | You go over a late reply long after the day has ended. | You are obsessive about replies. | Each line names something to notice, not what a person is. |
 * | There is nothing to add up. One line may matter a great deal. | If you checked three or more, seek help now. | A threshold is a diagnosis, and a frightening one. |
 * | Some of these turn up in any hard week. | These are the warning signs. | Most readers are well. Nobody should leave with a label. |
 *
 * ### Keyboard
 *
 * | Key | What it does |
 * | --- | --- |
 * | Tab, Shift + Tab | Moves to the next or previous sign, link or button. |
 * | Space | Checks or unchecks the sign. Presses a button. |
 * | Enter | Follows a link. Presses a button. |
 *
 * ### How it behaves in other tools
 *
 * Tested in Chromium. The rows are copies in a closed shadow root, so a tool sees either the rows or your list, never
 * both.
 *
 * | Tool | What happens | Tested in |
 * | --- | --- | --- |
 * | Find in page | Finds each sign once, in its row. | `reader.test.ts` |
 * | Page translation | Translates your list. The rows pick up the new words and keep their checks. The button labels are ours and are not translated. We could not test Chromium's own translator, because it needs Google's servers. | `reader.test.ts`, with a stand-in that changes a page the way these translators do |
 * | Reader mode | Shows the heading, list and notes as you wrote them, without boxes (`@mozilla/readability`). | `reader.test.ts` |
 * | Select and copy | Copies each sign once, and the button labels, but no checks. Selecting text with the mouse checks nothing. A script that reads the page's selection gets none of the rows. | `reader.test.ts` |
 * | Print | Prints every word, with an empty box in each row to check by hand, and leaves out the buttons. | `accessible.test.ts` |
 * | 400% zoom | Shows one column. Nothing is cut off. | `reflow.test.ts` |
 * | Text spacing | Rows grow with their words (WCAG 1.4.12). | `reflow.test.ts` |
 *
 * ### Style
 *
 * Set colors, type and space with [tokens](?path=/story/design-tokens--all-tokens), and style parts by name: see
 * [the anatomy](?path=/story/elements-signs-checklist--anatomy). The checkbox is not a part, because its style would tell
 * the page whether it is checked.
 */
const meta: Meta = { title: 'Elements/Signs checklist', component: 'sage-signs-checklist' };
export default meta;

const shadowOf = (page: HTMLElement) =>
  within(page.querySelector('sage-signs-checklist')!.shadowRoot as unknown as HTMLElement);

/** The default: a heading, a list, and text before and after it. */
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
      // "Clear" renders new checkboxes, so a script that watches the old ones learns nothing.
      const boxes = shadow.getAllByRole<HTMLInputElement>('checkbox');
      await expect(boxes.map(({ checked }) => checked)).toEqual(Array(4).fill(false));
      await expect(
        shadow.getByRole('group', { name: 'Signs that trust could use some care' }),
      ).toBeInTheDocument();
    },
  },
);

/** Use attributes if your editor does not allow content inside an element. Separate the signs with `|` or line breaks. */
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

/** Only a list. */
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

/** Each list is a group, named by the heading before it. The buttons appear once, after the last list. */
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

/** Signs keep their markup. Following a link inside a sign does not check it. */
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

/** Long German words, and an address with no place to break. */
export const LongWords = example(`
<sage-signs-checklist lang="de">
  <h2>Beziehungsvertrauenswiederaufbauanzeichen</h2>
  <ul>
    <li>Zwischenmenschlichkeitsverständigungsschwierigkeiten beschäftigen dich noch am nächsten Tag.</li>
    <li>https://example.org/eine/sehr/lange/adresse/ohne/jede/stelle/zum/umbrechen/im/text.html</li>
    <li>Kurz.</li>
  </ul>
</sage-signs-checklist>`);

/** Twelve signs, some of them long. Fewer is better. */
export const ManySigns = example(`
<sage-signs-checklist heading="More than a reader needs" level="2"
  signs="You wake early. | You put off calls. | A question that was settled comes back, at night above all, and you find yourself going through every word of the answer once more. | Meals are short. | You count favors. | You plan alone. | You look at the clock. | You laugh less. | You rehearse what you are going to say, and then do not say it. | Evenings are long. | Silence feels safer. | You miss being at ease.">
</sage-signs-checklist>`);

/** Without signs, your text stays, and the console says what is missing. */
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

/** An unsafe link keeps its words but cannot be followed. An invalid heading level is ignored. The console says why. */
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

/** As narrow as a sidebar or a phone. */
export const Narrow = example(Signs.parameters!.html, { globals: { width: '320px' } });

/** Right to left, in Arabic. */
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

/** On a dark page. */
export const Dark = example(Signs.parameters!.html, { globals: { mode: 'dark' } });

/** With the page's own font and colors. */
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

/** The parts that you can style. */
export const Anatomy = anatomy(`
<sage-signs-checklist heading="Things that couples notice" level="2">
  <ul>
    <li>Small things stay with you for days.</li>
    <li>You speak less about what matters.</li>
  </ul>
</sage-signs-checklist>`);
