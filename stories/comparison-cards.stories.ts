import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import '../src/index.ts';
import { anatomy } from './anatomy.ts';
import { example } from './example.ts';

/**
 * Two to four kinds of care side by side: eyebrow, heading, text, list and action of neighbours stand in line. Where
 * their place is narrow they stand one below the other. Without script they are the author's headings, lists and links.
 *
 * **Use it** where a reader has to choose between ways to begin, all of which are open to them. Give the points of a
 * list `data-row`, such as `data-row="Focus"`, and the cards can be read across.
 *
 * **Leave it** for one kind of care alone (a heading and a paragraph do), for prices with many lines (that is a table),
 * and where one of the choices is only there to make another look better.
 *
 * What readers of all cards must know, such as who should not come together, stands between the cards or after them,
 * not in one of them.
 *
 * ### Words
 *
 * | Rather | Than | Because |
 * | --- | --- | --- |
 * | It may fit if you are unsure, or if your partner would rather not come. | Choose this if you have attachment issues. | A card offers a way in. It does not say what somebody has. |
 * | You look at what happens between you. | Save your marriage. | Nobody can promise that, and it may not be what they want. |
 * | You can begin with one and change to the other later. | Couples counseling is the only real fix. | A choice without a way back presses. |
 * | About couples counseling | Learn more | The words tell which card they belong to, also when they are heard alone. |
 * | Couples counseling is not advised where someone is afraid of their partner. | (nothing) | Who should not choose a card has to read it beside the card. |
 *
 * ### Keyboard
 *
 * | Key | What it does |
 * | --- | --- |
 * | Tab, Shift + Tab | Goes to the next or the previous link, card by card. |
 * | Enter | Follows it. |
 * | Arrows | With `choosable`, choose the next or the previous card, or "Not sure yet". Tab goes to what is chosen. |
 *
 * ### In the reader's hands
 *
 * Tried in Chromium. All words in the cards are the author's own, where they were written.
 *
 * | Tool | What happens | Held by |
 * | --- | --- | --- |
 * | Find in page | Finds each point once. Labels of rows are attributes: they are not found. | `reader.test.ts` |
 * | Page translation | A translator changes the author's words where they stand. A label is an attribute: it stays as it was written. Chromium's own translator needs its maker's server: it was not run. | `reader.test.ts`, with a stand-in that changes a page as such translators do |
 * | Reader mode | Shows the cards one after another, as they were written: without labels, so that a point has to read well alone (`@mozilla/readability`). | `reader.test.ts` |
 * | Select and copy | Copies each point once, card by card, without its label. | `reader.test.ts` |
 * | Print | Prints every word, with the whole address behind each action. | `accessible.test.ts` |
 * | 400 % zoom | The cards stand one below the other, and nothing is cut off. | `reflow.test.ts` |
 * | Text spacing | Cards and rows grow with their words (WCAG 1.4.12). | `reflow.test.ts` |
 *
 * Colours, type and space are set by [tokens](?path=/story/design-tokens--all-tokens), parts by name:
 * [anatomy](?path=/story/elements-comparison-cards--anatomy).
 */
const meta: Meta = {
  title: 'Elements/Comparison cards',
  component: 'sage-comparison-cards',
  subcomponents: { 'sage-comparison-card': 'sage-comparison-card' },
};
export default meta;

const shadowOf = (element: Element) => within(element.shadowRoot as unknown as HTMLElement);
const cardsIn = (page: HTMLElement) => [...page.querySelectorAll('sage-comparison-card')];

/** Two cards whose points can be read across: the default. */
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
      const heard = cardsIn(canvasElement).map((card) =>
        [...card.querySelectorAll<HTMLElement>('li')].map(({ dataset }) => dataset.row),
      );

      const rows = ['Who comes', 'Focus', 'A good fit'];
      await expect(heard).toEqual([rows, rows]);
    },
  },
);

/** Three. */
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

/** Four, which is the most that can be compared. */
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

/** A list without `data-row` is the author's own, as it was written. */
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

/** What one card does not have leaves its place; points that belong to no row come last. */
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

/** What stands between the cards and after them keeps its place. */
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

/** Eyebrow and heading from attributes stand in the same rows as the author's own. */
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

/** For places that take no content inside an element: points are divided by `|` or line breaks. */
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

/** In a narrow place of a wide window, one below the other: what counts is their own room. */
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

/** One card alone is shown, and the console says that there is nothing to compare. */
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

/** A reader can say which of them fits. The page's calls to action then book that kind of care. */
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

/** A card outside of the cards is a card all the same. */
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

/** A link that may not be followed keeps its words, and the console says why. So it does of no cards, and of a level that is none. */
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

/** Words as long as German has them, and some that cannot be broken. */
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

/** As wide as a sidebar, or a telephone: each card has its labels. */
export const Narrow = example(TwoCards.parameters!.html, { globals: { width: '320px' } });

/** From right to left, as Arabic is read. */
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

/** In a dark page. */
export const Dark = example(TwoCards.parameters!.html, { globals: { mode: 'dark' } });

/** With the page's own font and colours. */
export const InheritTheme = example(`
<div sage-theme="inherit" style="font-family: Georgia, serif; color: #4b2e57; background: #fbf6fd; color-scheme: light; padding: 1rem">
  ${TwoCards.parameters!.html.replaceAll('\n', '\n  ')}
</div>`);

/** The parts that can be styled, from the manifest. */
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
