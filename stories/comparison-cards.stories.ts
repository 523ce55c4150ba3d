import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import '../src/index.ts';
import { anatomy } from './anatomy.ts';
import { example } from './example.ts';

/**
 * Compares two to four kinds of care, side by side. Eyebrows, headings, text, lists and actions line up across the cards.
 * In a narrow space the cards stack. Without the script they are your own headings, lists and links.
 *
 * **When to use it:** where readers choose between ways to begin, all of which are open to them. Give list items a
 * `data-row`, such as `data-row="Focus"`, so that readers can compare the cards row by row.
 *
 * **When not to use it:** for a single kind of care (use a heading and a paragraph), for prices with many lines (use a
 * table), or where one option is only there to make another look better.
 *
 * Put what every reader must know, such as who should not come together, between the cards or after them, not inside one
 * card.
 *
 * ### Words
 *
 * | Write | Instead of | Why |
 * | --- | --- | --- |
 * | It may fit if you are unsure, or if your partner would rather not come. | Choose this if you have attachment issues. | A card offers a way in. It does not tell people what they have. |
 * | You look at what happens between you. | Save your marriage. | Nobody can promise that, and it may not be what they want. |
 * | You can begin with one and change to the other later. | Couples counseling is the only real fix. | A choice with no way back puts people under pressure. |
 * | About couples counseling | Learn more | The words name the card, even when a screen reader reads them on their own. |
 * | Couples counseling is not advised where someone is afraid of their partner. | (nothing) | People who should not choose a card need to read that next to the card. |
 *
 * ### Keyboard
 *
 * | Key | What it does |
 * | --- | --- |
 * | Tab, Shift + Tab | Moves to the next or previous link, card by card. |
 * | Enter | Follows the link. |
 * | Arrow keys | With `choosable`, choose the next or previous card, or "Not sure yet". Tab moves to the chosen one. |
 *
 * ### How it behaves in other tools
 *
 * Tested in Chromium. All words in the cards are yours, where you wrote them.
 *
 * | Tool | What happens | Tested in |
 * | --- | --- | --- |
 * | Find in page | Finds each point once. Row labels are attributes, so they are not found. | `reader.test.ts` |
 * | Page translation | Translates your words in place. Row labels are attributes and stay as you wrote them. We could not test Chromium's own translator, because it needs Google's servers. | `reader.test.ts`, with a stand-in that changes a page the way these translators do |
 * | Reader mode | Shows the cards one after another, as you wrote them and without row labels (`@mozilla/readability`). Write each point so that it makes sense on its own. | `reader.test.ts` |
 * | Select and copy | Copies each point once, card by card, without its row label. | `reader.test.ts` |
 * | Print | Prints every word, and the full address of each action. | `accessible.test.ts` |
 * | 400% zoom | Stacks the cards. Nothing is cut off. | `reflow.test.ts` |
 * | Text spacing | Cards and rows grow with their words (WCAG 1.4.12). | `reflow.test.ts` |
 *
 * ### Style
 *
 * Set colors, type and space with [tokens](?path=/story/design-tokens--all-tokens), and style parts by name: see
 * [the anatomy](?path=/story/elements-comparison-cards--anatomy).
 */
const meta: Meta = {
  title: 'Elements/Comparison cards',
  component: 'sage-comparison-cards',
  subcomponents: { 'sage-comparison-card': 'sage-comparison-card' },
};
export default meta;

const shadowOf = (element: Element) => within(element.shadowRoot as unknown as HTMLElement);
const cardsIn = (page: HTMLElement) => [...page.querySelectorAll('sage-comparison-card')];

/** The default: two cards that readers can compare row by row. */
export const TwoCards = example(
  `
<sage-comparison-cards>
  <sage-comparison-card value="individual">
    <h2>Individual counseling</h2>
    <p>Room to sort out what you feel and what you would like to do.</p>
    <ul>
      <li data-row="Who comes">You, from a private place.</li>
      <li data-row="Focus">Your own history, and what you want now.</li>
      <li data-row="A good fit">If you are unsure, or your partner would rather not come.</li>
    </ul>
    <p><a href="/individual">About individual counseling</a></p>
  </sage-comparison-card>
  <sage-comparison-card value="couples">
    <h2>Couples counseling</h2>
    <p>A place where both of you are heard.</p>
    <ul>
      <li data-row="Who comes">Both of you, from one room or from two.</li>
      <li data-row="Focus">What happens between you.</li>
      <li data-row="A good fit">If you both want to look at it, even if you see it differently.</li>
    </ul>
    <p><a href="/couples">About couples counseling</a></p>
  </sage-comparison-card>
</sage-comparison-cards>`,
  {
    play: async ({ canvasElement }) => {
      const rowLabels = cardsIn(canvasElement).map((card) =>
        [...card.querySelectorAll<HTMLElement>('li')].map(({ dataset }) => dataset.row),
      );

      const rows = ['Who comes', 'Focus', 'A good fit'];
      await expect(rowLabels).toEqual([rows, rows]);
    },
  },
);

/** Three cards. */
export const ThreeCards = example(`
<sage-comparison-cards>
  <sage-comparison-card>
    <h2>For one</h2>
    <ul>
      <li data-row="Who comes">You.</li>
      <li data-row="How long">50 minutes, most weeks.</li>
    </ul>
    <p><a href="/individual">Counseling for one</a></p>
  </sage-comparison-card>
  <sage-comparison-card>
    <h2>For two</h2>
    <ul>
      <li data-row="Who comes">Both of you.</li>
      <li data-row="How long">80 minutes, every other week, so that there is time between to try things out.</li>
    </ul>
    <p><a href="/couples">Counseling for two</a></p>
  </sage-comparison-card>
  <sage-comparison-card>
    <h2>For a family</h2>
    <ul>
      <li data-row="Who comes">All who want to, from twelve years on.</li>
      <li data-row="How long">80 minutes, once a month.</li>
    </ul>
    <p><a href="/family">Counseling for a family</a></p>
  </sage-comparison-card>
</sage-comparison-cards>`);

/** Four cards, the most that people can compare. */
export const FourCards = example(
  `
<sage-comparison-cards heading="Four ways to begin" level="2">
  ${['By video', 'By telephone', 'In writing', 'In our rooms']
    .map(
      (way, index) => `<sage-comparison-card heading="${way}">
    <ul>
      <li data-row="Where">${['From home, or wherever you are undisturbed.', 'From anywhere.', 'Whenever you have time.', 'In Bangor, on Mondays.'][index]}</li>
      <li data-row="When">${['Weekdays.', 'Weekdays, and on Saturday mornings.', 'We answer within two days.', 'By arrangement.'][index]}</li>
    </ul>
  </sage-comparison-card>`,
    )
    .join('\n  ')}
</sage-comparison-cards>`,
  {
    play: async ({ canvasElement }) => {
      const levels = cardsIn(canvasElement).map((card) => shadowOf(card).getByRole('heading').localName);

      await expect(levels).toEqual(Array(4).fill('h3'));
    },
  },
);

/** Without `data-row`, lists stay as you wrote them. */
export const WithoutRows = example(`
<sage-comparison-cards>
  <sage-comparison-card>
    <h2>Individual counseling</h2>
    <p>At your own pace.</p>
    <ul>
      <li>You come by yourself.</li>
      <li>You can say things aloud before you decide whether to say them at home.</li>
    </ul>
    <p><a href="/individual">About individual counseling</a></p>
  </sage-comparison-card>
  <sage-comparison-card>
    <h2>Couples counseling</h2>
    <p>With someone who keeps the pace steady when the talk is hard, and who sees to it that both of you are heard.</p>
    <ul>
      <li>You both come.</li>
    </ul>
    <p><a href="/couples">About couples counseling</a></p>
  </sage-comparison-card>
</sage-comparison-cards>`);

/** If a card has no point for a row, its place stays empty. Points without a row come last. */
export const MissingRows = example(
  `
<sage-comparison-cards>
  <sage-comparison-card>
    <h2>Individual counseling</h2>
    <ul>
      <li data-row="Who comes">You.</li>
      <li data-row="Focus">What you want now.</li>
      <li>Old hurts are as welcome as new ones.</li>
    </ul>
    <p><a href="/individual">About individual counseling</a></p>
  </sage-comparison-card>
  <sage-comparison-card>
    <p>New</p>
    <h2>Couples counseling</h2>
    <p>A place where both of you are heard.</p>
    <ul>
      <li data-row="Who comes">Both of you.</li>
      <li data-row="Between sessions">Small agreements that can be kept until next time.</li>
    </ul>
  </sage-comparison-card>
</sage-comparison-cards>`,
  {
    play: async ({ canvasElement }) => {
      const [one, two] = cardsIn(canvasElement).map((card) =>
        card.querySelector('[data-row="Who comes"]')!.getBoundingClientRect(),
      );

      await expect(one!.top).toBe(two!.top);
    },
  },
);

/** Text before, between and after the cards stays where you put it. */
export const TextBetween = example(`
<sage-comparison-cards>
  <p>There are two good doors into the same house.</p>
  <sage-comparison-card>
    <h2>Individual counseling</h2>
    <p>At your own pace.</p>
    <p><a href="/individual">About individual counseling</a></p>
  </sage-comparison-card>
  <sage-comparison-card>
    <h2>Couples counseling</h2>
    <p>A place where both of you are heard.</p>
    <p><a href="/couples">About couples counseling</a></p>
  </sage-comparison-card>
  <p>Couples counseling is not advised where someone is afraid of their partner. The National Domestic Violence Hotline
  listens at any hour: <a href="tel:1-800-799-7233">1-800-799-7233</a>.</p>
</sage-comparison-cards>`);

/** Eyebrows and headings from attributes line up like the ones that you write as HTML. */
export const LearnMore = example(
  `
<sage-comparison-cards>
  <sage-comparison-card eyebrow="For one" heading="Individual counseling" level="2">
    <p><a href="/individual">About individual counseling</a></p>
  </sage-comparison-card>
  <sage-comparison-card eyebrow="For two" heading="Couples counseling" level="2">
    <p><a href="/couples">About couples counseling</a> <a href="/fees">Fees</a></p>
  </sage-comparison-card>
</sage-comparison-cards>`,
  {
    play: async ({ canvasElement }) => {
      const headings = cardsIn(canvasElement).map((card) => shadowOf(card).getByRole('heading').textContent);

      await expect(headings).toEqual(['Individual counseling', 'Couples counseling']);
    },
  },
);

/** Use attributes if your editor does not allow content inside an element. Separate the points with `|` or line breaks. */
export const FromAttributes = example(
  `
<sage-comparison-cards heading="Alone or together?" level="2"
  individual="You come by yourself. | You look at what you want now."
  couples="You both come. | You look at what happens between you. | You try small agreements.">
</sage-comparison-cards>`,
  {
    play: async ({ canvasElement }) => {
      const { shadowRoot } = canvasElement.querySelector('sage-comparison-cards')!;
      const names = [...shadowRoot!.querySelectorAll('sage-comparison-card')].map(
        (card) => shadowOf(card).getByRole('heading', { level: 3 }).textContent,
      );

      await expect(names).toEqual(['Individual therapy', 'Couples therapy']);
    },
  },
);

/** In a narrow column of a wide window, the cards stack. They respond to their own width. */
export const Stacked = example(
  `
<div style="max-inline-size: 24em">
  ${TwoCards.parameters!.html.replaceAll('\n', '\n  ')}
</div>`,
  {
    play: async ({ canvasElement }) => {
      const [one, two] = cardsIn(canvasElement).map((card) => card.getBoundingClientRect());

      await expect(two!.top).toBeGreaterThanOrEqual(one!.bottom);
    },
  },
);

/** A single card renders, and the console says that there is nothing to compare. */
export const OneCard = example(
  `
<sage-comparison-cards>
  <sage-comparison-card>
    <h2>Individual counseling</h2>
    <p>At your own pace.</p>
    <p><a href="/individual">About individual counseling</a></p>
  </sage-comparison-card>
</sage-comparison-cards>`,
  {
    parameters: {
      warnings: [
        '<sage-comparison-cards> <sage-comparison-card>: found "1", expected two to four, or the attributes individual and couples',
      ],
    },
  },
);

/** Readers can choose the card that fits. The calls to action on the page then book that kind of care. */
export const Choosable = example(
  `
<sage-practice book-url="/free-consultation">
  <sage-comparison-cards choosable>
    <sage-comparison-card value="individual">
      <h2>Individual counseling</h2>
      <p>At your own pace.</p>
    </sage-comparison-card>
    <sage-comparison-card value="couples">
      <h2>Couples counseling</h2>
      <p>You come together.</p>
    </sage-comparison-card>
  </sage-comparison-cards>
  <sage-consult-cta></sage-consult-cta>
</sage-practice>`,
  {
    play: async ({ canvasElement }) => {
      const call = canvasElement.querySelector('sage-consult-cta')!;
      const cards = shadowOf(canvasElement.querySelector('sage-comparison-cards')!);
      const radio = cards.getByRole('radio', { name: /Couples/ });

      await userEvent.click(radio);

      await expect(radio).toBeChecked();
      await waitFor(() =>
        expect(call.shadowRoot!.querySelector('[part=action]')).toHaveAccessibleName(
          'Book a free couples consultation',
        ),
      );
    },
  },
);

/** A card also works on its own, outside `<sage-comparison-cards>`. */
export const CardAlone = example(`
<sage-comparison-card>
  <h2>Individual counseling</h2>
  <p>At your own pace.</p>
  <ul>
    <li data-row="Who comes">You.</li>
    <li data-row="Focus">What you want now.</li>
  </ul>
  <p><a href="/individual">About individual counseling</a></p>
</sage-comparison-card>`);

/** An unsafe link keeps its words but cannot be followed. The console warns about it, about missing cards and about an invalid heading level. */
export const BadInput = example(
  `
<sage-comparison-cards heading="Alone or together?" level="1">
  <sage-comparison-card>
    <h3>Individual counseling</h3>
    <p><a href="javascript:alert(1)">About individual counseling</a></p>
  </sage-comparison-card>
  <sage-comparison-card></sage-comparison-card>
</sage-comparison-cards>
<sage-comparison-cards>
  <p>The cards were forgotten.</p>
</sage-comparison-cards>`,
  {
    parameters: {
      warnings: [
        '<sage-comparison-card> <a href>: found "javascript:alert(1)", expected an https:, http:, mailto:, tel:, sms: or relative address',
        '<sage-comparison-card> heading: found "", expected this attribute, or words in the card',
        '<sage-comparison-cards> level: found "1", expected a whole number from 2 to 6',
        '<sage-comparison-cards> <sage-comparison-card>: found "0", expected two to four, or the attributes individual and couples',
      ],
    },
    play: async ({ canvasElement }) => {
      const [card] = cardsIn(canvasElement);

      await expect(card!.shadowRoot).toBe(null);
      await expect(card!.textContent).toContain('About individual counseling');
    },
  },
);

/** Long German words, and an address with no place to break. */
export const LongWords = example(`
<sage-comparison-cards lang="de">
  <sage-comparison-card eyebrow="Einzelpersonenberatungsangebot">
    <h2>Selbstvertrauenswiederaufbaubegleitung</h2>
    <p>Rechtsschutzversicherungsgesellschaften sind ebenso willkommen.</p>
    <ul>
      <li data-row="Teilnahmevoraussetzungen">https://example.org/eine/sehr/lange/adresse/ohne/stelle/zum/umbrechen.html</li>
    </ul>
    <p><a href="/einzel">Beratungserstgesprächsterminvereinbarungsformular öffnen</a></p>
  </sage-comparison-card>
  <sage-comparison-card>
    <h2>Zu zweit</h2>
    <ul>
      <li data-row="Teilnahmevoraussetzungen">Keine.</li>
    </ul>
    <p><a href="/paare">Mehr</a></p>
  </sage-comparison-card>
</sage-comparison-cards>`);

/** As narrow as a sidebar or a phone: each card shows its row labels. */
export const Narrow = example(TwoCards.parameters!.html, { globals: { width: '320px' } });

/** Right to left, in Arabic. */
export const RightToLeft = example(
  `
<sage-comparison-cards lang="ar">
  <sage-comparison-card>
    <h2>إرشاد فردي</h2>
    <p>بالسرعة التي تناسبك.</p>
    <ul>
      <li data-row="من يأتي">أنت وحدك.</li>
      <li data-row="الموضوع">ما الذي تريده الآن.</li>
    </ul>
    <p><a href="/individual">عن الإرشاد الفردي</a></p>
  </sage-comparison-card>
  <sage-comparison-card>
    <h2>إرشاد الأزواج</h2>
    <p>مكان يُسمع فيه كل منكما.</p>
    <ul>
      <li data-row="من يأتي">كلاكما.</li>
      <li data-row="الموضوع">ما يحدث بينكما.</li>
    </ul>
    <p><a href="/couples">عن إرشاد الأزواج</a></p>
  </sage-comparison-card>
</sage-comparison-cards>`,
  { globals: { direction: 'rtl' } },
);

/** On a dark page. */
export const Dark = example(TwoCards.parameters!.html, { globals: { mode: 'dark' } });

/** With the page's own font and colors. */
export const InheritTheme = example(`
<div sage-theme="inherit" style="font-family: Georgia, serif; color: #4b2e57; background: #fbf6fd; color-scheme: light; padding: 1rem">
  ${TwoCards.parameters!.html.replaceAll('\n', '\n  ')}
</div>`);

/** The parts that you can style. */
export const Anatomy = anatomy(
  `<sage-practice>
<sage-comparison-cards choosable heading="Alone or together?" level="2">
  <sage-comparison-card value="individual" eyebrow="For one" heading="Individual counseling">
    <ul>
      <li data-row="Who comes">You.</li>
      <li data-row="Focus">What you want now.</li>
    </ul>
    <p><a href="/individual">About individual counseling</a> <a href="/fees">Fees</a></p>
  </sage-comparison-card>
  <sage-comparison-card value="couples" eyebrow="For two" heading="Couples counseling">
    <ul>
      <li data-row="Who comes">Both of you.</li>
      <li data-row="Focus">What happens between you.</li>
    </ul>
    <p><a href="/couples">About couples counseling</a></p>
  </sage-comparison-card>
</sage-comparison-cards>
</sage-practice>`,
  (page) =>
    page.querySelector('sage-practice')!.dispatchEvent(
      new CustomEvent('sage-state-choose', {
        detail: { state: 'TX', served: true, services: ['individual'] },
      }),
    ),
);
