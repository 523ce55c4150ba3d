import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/index.ts';
import { anatomy } from './anatomy.ts';
import { example } from './example.ts';

/**
 * Says where the practice may practise: in one line (`badge`), as a list, or as a list with a map above it. It takes the
 * author's own list of states, else its `states`, else those of the practice.
 *
 * **Use it** near the top of a page as a badge, so that nobody reads to the end in vain, and near the booking link as a
 * list whose states lead to their own pages.
 *
 * **Leave it** where the practice meets people in one room and not by telehealth: an address says that better. It claims
 * nothing that you did not write, so keep the list true: it does not know your licences.
 *
 * ### Words
 *
 * | Rather | Than | Because |
 * | --- | --- | --- |
 * | Available in Maine, Montana and Texas | Licensed nationwide | Say the states. A reader has to find their own. |
 * | For people who are in one of these states during their sessions | For residents of Maine | What counts is where a session is had. |
 * | Vermont (not yet: applied for in May) | Vermont | A licence that is pending is none. Mark it `data-status="pending"`: a badge leaves it out, and a list sets it apart. |
 * | Somewhere else? This directory may help. | We cannot help you. | A reader elsewhere still needs a next step. |
 *
 * ### Keyboard
 *
 * | Key | What it does |
 * | --- | --- |
 * | Tab, Shift + Tab | Goes to the next or the previous link, "and 4 more", the question, its "Change state". |
 * | Enter | Follows a link; opens "and 4 more", as Space does; "Change state" leads back to the question. |
 * | Arrows, first letters | Choose a state in the question, which is a native select. |
 *
 * ### The question, with `check`, and its answers
 *
 * Every answer, sentence by sentence, stands on [a page of its own](?path=/docs/start-here-answers-by-state--docs).
 * The choice stays on the page, in memory, and is gone on reload. Every widget of the practice follows it.
 *
 * ### The map, with `layout="map"`
 *
 * It is a file of its own, `sagebrush-map.js`: put it beside `sagebrush.js`. It is asked for only where a page has a map, and
 * where it cannot be had the list stands alone. The question, the answer and the words about licenses are another file,
 * `sagebrush-licenses.js`, which is asked for where a page has a question, or an item says more of its license than the
 * state. With npm it comes with the element, as a module that bundlers split off.
 * The map is a picture of the list below it: screen readers and the keyboard have the list, which says the same in fewer
 * steps. What is pending, ended or past its date is not marked, and regions outside the United States have no tile.
 *
 * ### In the reader's hands
 *
 * Tried in Chromium. The sentence and the list are the author's own, in their place; commas, "and" and "Available in" are
 * style.
 *
 * | Tool | What happens | Held by |
 * | --- | --- | --- |
 * | Find in page | Finds the name of each state once. | `reader.test.ts` |
 * | Page translation | A translator changes the author's sentence and list where they stand. An answer is right after each choice, also where a translator rewrote the one before. Chromium's own translator needs its maker's server: it was not run. | `reader.test.ts`, with a stand-in that changes a page as such translators do |
 * | Reader mode | Shows the author's sentence and list (`@mozilla/readability`). States that stand in an attribute alone, or come from the practice, are not in the page: it shows nothing of them. | `reader.test.ts` |
 * | Select and copy | Copies the name of each state once, in its place. | `reader.test.ts` |
 * | Print | Prints every word, with the whole address behind each link. | `accessible.test.ts` |
 * | 400 % zoom | States stand one below the other, and nothing is cut off. | `reflow.test.ts` |
 * | Text spacing | Badge and list grow with their words (WCAG 1.4.12). | `reflow.test.ts` |
 *
 * Colours, type and space are set by [tokens](?path=/story/design-tokens--all-tokens), parts by name:
 * [anatomy](?path=/story/elements-state-availability--anatomy).
 */
const meta: Meta = { title: 'Elements/State availability', component: 'sage-state-availability' };
export default meta;

const shadowOf = (page: HTMLElement) => page.querySelector('sage-state-availability')!.shadowRoot!;
const sayingOf = (page: HTMLElement) => shadowOf(page).textContent.replace(/\s+/g, ' ').trim();
/** The items of the author's list that a reader sees. */
const seenIn = (page: HTMLElement) =>
  [...page.querySelectorAll('li')]
    .filter((item) => item.getClientRects().length)
    .map(({ textContent }) => textContent);

/** One line from the author's list: the default. */
export const Badge = example(
  `
<sage-state-availability>
  <ul>
    <li>Maine</li>
    <li>Montana</li>
    <li>Texas</li>
  </ul>
</sage-state-availability>`,
  {
    play: async ({ canvasElement }) => {
      await expect(seenIn(canvasElement)).toEqual(['Maine', 'Montana', 'Texas']);
    },
  },
);

/** A list, and each state leads to its own page. */
export const ListWithLinks = example(
  `
<sage-state-availability layout="list">
  <p>We meet with adults and couples who are in one of these states during their sessions:</p>
  <ul>
    <li data-state="ME"><a href="/maine">Maine</a></li>
    <li data-state="MT"><a href="/montana">Montana</a></li>
    <li data-state="TX"><a href="/texas">Texas</a></li>
  </ul>
</sage-state-availability>`,
  {
    play: async ({ canvasElement }) => {
      const links = canvasElement.querySelectorAll('li a');

      await expect([...links].map((link) => link.getAttribute('href'))).toEqual([
        '/maine',
        '/montana',
        '/texas',
      ]);
    },
  },
);

/** The same list in one line. */
export const BadgeWithLinks = example(`
<sage-state-availability>
  <ul>
    <li data-state="ME"><a href="/maine">Maine</a></li>
    <li data-state="MT"><a href="/montana">Montana</a></li>
    <li data-state="TX"><a href="/texas">Texas</a></li>
  </ul>
</sage-state-availability>`);

/** For places that take no content inside an element: codes or names. */
export const FromAttribute = example(
  `
<sage-state-availability states="ME MT TX" label="By telehealth in"></sage-state-availability>`,
  {
    play: async ({ canvasElement }) => {
      await expect(sayingOf(canvasElement)).toBe('By telehealth in Maine, Montana, and Texas');
    },
  },
);

/** The practice says it, once for all of its widgets. */
export const FromPractice = example(
  `
<sage-practice states="ME MT TX">
  <sage-state-availability></sage-state-availability>
</sage-practice>`,
  {
    play: async ({ canvasElement }) => {
      await expect(sayingOf(canvasElement)).toBe('Available in Maine, Montana, and Texas');
    },
  },
);

/** A list from attributes, with a heading of its own. */
export const WithHeading = example(`
<sage-state-availability layout="list" heading="Where we can meet you" level="2" states="Maine, Montana, Texas">
</sage-state-availability>`);

/** The author's own sentence. */
export const SentenceOnly = example(`
<sage-state-availability>
  <p>By telehealth in Maine, Montana and Texas.</p>
</sage-state-availability>`);

/** One state. */
export const OneState = example(`
<sage-state-availability states="ME"></sage-state-availability>`);

/** All states, the District of Columbia and the territories. */
export const ManyStates = example(`
<sage-state-availability layout="list" states="AL AK AS AZ AR CA CO CT DE DC FL GA GU HI ID IL IN IA KS KY LA ME MD MA
  MI MN MS MO MT NE NV NH NJ NM NY NC ND MP OH OK OR PA PR RI SC SD TN TX VI UT VT VA WA WV WI WY">
</sage-state-availability>`);

/** The same in one line. */
export const ManyStatesInALine = example(ManyStates.parameters!.html.replace(' layout="list"', ''));

/** What is pending, has ended or is past its date is not claimed. */
export const NotClaimed = example(
  `
<sage-state-availability>
  <ul>
    <li data-state="ME">Maine</li>
    <li data-state="VT" data-status="pending">Vermont (not yet: applied for in May)</li>
    <li data-state="TX" data-until="2024-09-30">Texas (last confirmed to 30 September 2024)</li>
  </ul>
</sage-state-availability>`,
  {
    play: async ({ canvasElement }) => {
      await canvasElement.querySelector('sage-state-availability')!.updateComplete;
      await expect(seenIn(canvasElement)).toEqual(['Maine']);
    },
  },
);

/** Names that are not known are shown as written, and the console names them. */
export const UnknownNames = example(
  `
<sage-state-availability layout="list" states="Maine, Manie, Cascadia"></sage-state-availability>`,
  {
    parameters: {
      warnings: ['Manie', 'Cascadia'].map(
        (name) =>
          `<sage-state-availability> states: found "${name}", expected USPS codes or names of states; it is shown as written`,
      ),
    },
  },
);

/** Nothing says where: nothing is drawn, and the console says so. */
export const NothingStated = example(
  `
<sage-state-availability></sage-state-availability>`,
  {
    parameters: {
      warnings: [
        '<sage-state-availability> states: found "", expected a sentence, a list, this attribute, or those of a practice',
      ],
    },
  },
);

const licences = `
<sage-practice phone="(207) 555-0142" outside-url="https://example.org/find-care" services="individual couples">
  <sage-state-availability check>
    <ul>
      <li data-state="TX" data-clinician="Ana Ruiz" data-profession="LPC" data-number="00000"
        data-verified-on="2026-10-01" data-lookup="https://board.example.org/texas"><a href="/texas">Texas</a></li>
      <li data-state="ME" data-status="compact" data-clinician="Sam Field" data-services="individual">Maine, for individuals</li>
      <li data-state="MT" data-status="pending">Montana, not yet</li>
      <li data-state="VT" data-until="2026-01-31" data-lookup="https://board.example.org/vermont">Vermont</li>
    </ul>
  </sage-state-availability>
</sage-practice>`;

const choose = async (page: HTMLElement, state: string) => {
  await page.querySelector('sage-state-availability')!.updateComplete;
  const select = shadowOf(page).querySelector('select')!;
  await userEvent.selectOptions(select, state);
  return shadowOf(page).querySelector('[role=status]')!.textContent.replace(/\s+/g, ' ').trim();
};

/** The reader says where they will be. (An invented practice and its licences.) */
export const Check = example(licences);

/** Served: with the licence, the date on which it was checked, and where anyone can check it. */
export const CheckedAndServed = example(licences, {
  play: async ({ canvasElement }) => {
    await expect(await choose(canvasElement, 'TX')).toMatch(
      /^Yes, we can meet with you in Texas\. Ana Ruiz, LPC/,
    );
  },
});

/** Served for one kind of care. */
export const CheckedInPart = example(licences, {
  play: async ({ canvasElement }) => {
    await expect(await choose(canvasElement, 'ME')).toMatch(
      /^In Maine, we offer only this: Individual therapy\./,
    );
  },
});

/** Pending: nothing is promised. */
export const CheckedAndPending = example(licences, {
  play: async ({ canvasElement }) => {
    await expect(await choose(canvasElement, 'MT')).toMatch(/^We can’t meet with you in Montana yet\./);
  },
});

/** Past the date that the author gave: nothing is claimed. */
export const CheckedAndPast = example(licences, {
  play: async ({ canvasElement }) => {
    await expect(await choose(canvasElement, 'VT')).toMatch(
      /^Vermont: We last confirmed this license through January 31, 2026\. Please ask us/,
    );
  },
});

/** Not served: a kind word, and three ways on. */
export const CheckedAndNotServed = example(licences, {
  play: async ({ canvasElement }) => {
    await expect(await choose(canvasElement, 'OH')).toMatch(
      /^Sorry, we can’t meet with you in Ohio\. Find care elsewhere\s*Change state\s*Call \(207\) 555-0142$/,
    );
  },
});

const mapped = licences.replace('check', 'layout="map" check');
const marked = async (page: HTMLElement) => {
  await page.querySelector('sage-state-availability')!.updateComplete;
  return [...shadowOf(page).querySelectorAll('[part~=served]')].map(({ textContent }) => textContent).sort();
};

/** A map above the list. It marks what holds; the list says the rest. */
export const WithMap = example(
  `
<sage-state-availability layout="map">
  <p>We meet with people who are in one of these states during their sessions:</p>
  <ul>
    <li data-state="ME"><a href="/maine">Maine</a></li>
    <li data-state="MT"><a href="/montana">Montana</a></li>
    <li data-state="TX"><a href="/texas">Texas</a></li>
    <li data-state="PR">Puerto Rico</li>
    <li data-state="VT" data-status="pending">Vermont (not yet: applied for in May)</li>
    <li data-state="CA-ON">Ontario, in Canada</li>
  </ul>
</sage-state-availability>`,
  {
    play: async ({ canvasElement }) => {
      await expect(await marked(canvasElement)).toEqual(['ME', 'MT', 'PR', 'TX']);
    },
  },
);

/** The map with the question: the state that the reader chose has a ring. */
export const MapWithCheck = example(mapped, {
  play: async ({ canvasElement }) => {
    await expect(await choose(canvasElement, 'MT')).toMatch(/Montana yet/);
    await expect(await marked(canvasElement)).toEqual(['ME', 'TX']);
  },
});

/** The map in 240 px. */
export const MapNarrow = example(`<div style="inline-size: 240px">${WithMap.parameters!.html}</div>`, {
  play: async ({ canvasElement }) => {
    await expect(await marked(canvasElement)).toHaveLength(4);
  },
});

/** Words that are long, and some that cannot be broken. */
export const LongWords = example(`
<sage-state-availability layout="list">
  <p>Telehealthpsychotherapieverfügbarkeitsbescheinigung:</p>
  <ul>
    <li data-state="MP" data-status="licensed"><a href="/mp">Commonwealth of the Northern Mariana Islands, with Saipan, Tinian and Rota</a></li>
    <li data-state="TX" data-status="licensed">Texas: https://example.org/a/very/long/address/with/no/place/at/which/it/could/be/broken.html</li>
  </ul>
</sage-state-availability>`);

/** As wide as a sidebar, or a telephone. */
export const Narrow = example(
  `
<sage-state-availability states="ME, New Hampshire, District of Columbia, Northern Mariana Islands">
</sage-state-availability>`,
  { globals: { width: '320px' } },
);

/** From right to left, as Arabic is read. */
export const RightToLeft = example(
  `
<sage-state-availability lang="ar" label="متاح في">
  <ul>
    <li data-state="ME"><a href="/maine">Maine</a></li>
    <li data-state="MT"><a href="/montana">Montana</a></li>
    <li data-state="TX"><a href="/texas">Texas</a></li>
  </ul>
</sage-state-availability>`,
  { globals: { direction: 'rtl' } },
);

/** In a dark page. */
export const Dark = example(ListWithLinks.parameters!.html, { globals: { mode: 'dark' } });

/** With the page's own font and colours. */
export const InheritTheme = example(`
<div sage-theme="inherit" style="font-family: Georgia, serif; color: #4b2e57; background: #fbf6fd; color-scheme: light; padding: 1rem">
  <sage-state-availability states="ME MT TX"></sage-state-availability>
</div>`);

/** The parts that can be styled, from the manifest. */
export const Anatomy = anatomy(
  `
<sage-state-availability heading="Where we can meet you" level="2" states="ME MT TX VT NH"></sage-state-availability>
<sage-state-availability layout="list" label="We meet with people in">
  <ul>
    <li data-state="ME"><a href="/maine">Maine</a></li>
    <li data-state="MT" data-status="pending">Montana</li>
  </ul>
</sage-state-availability>
<sage-state-availability check>
  <ul>
    <li data-state="TX" data-clinician="Ana Ruiz" data-lookup="https://board.example.org/texas">Texas</li>
  </ul>
</sage-state-availability>
<sage-practice phone="(207) 555-0142" outside-url="https://example.org/find-care">
  <sage-state-availability check layout="map" states="TX"></sage-state-availability>
</sage-practice>`,
  async (page) => {
    const pickers = page.querySelectorAll<HTMLElementTagNameMap['sage-state-availability']>(
      'sage-state-availability[check]',
    );
    await Promise.all([...pickers].map(({ updateComplete }) => updateComplete));
    pickers.forEach((picker, index) => {
      const select = picker.shadowRoot!.querySelector('select')!;
      select.value = ['TX', 'OH'][index]!;
      select.dispatchEvent(new Event('change'));
    });
  },
);
