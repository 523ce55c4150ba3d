import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/index.ts';
import { anatomy } from './anatomy.ts';
import { example } from './example.ts';

/**
 * Shows where your practice may see clients: in one line (`badge`), as a list, or as a list with a map above it. It uses
 * the list of states that you write inside it. Otherwise it uses its `states` attribute, or the practice's states.
 *
 * **When to use it:** as a badge near the top of a page, so that nobody reads to the end for nothing, and as a list near the
 * booking link, with a link to each state's own page.
 *
 * **When not to use it:** if you see people in one office and not by telehealth. Your address says that better. The widget
 * claims only what you write and knows nothing about your licenses, so keep the list true.
 *
 * ### Words
 *
 * | Write | Instead of | Why |
 * | --- | --- | --- |
 * | Available in Maine, Montana and Texas | Licensed nationwide | Name the states. Readers look for their own. |
 * | For people who are in one of these states during their sessions | For residents of Maine | What counts is where the client is during a session. |
 * | Vermont (not yet: applied for in May) | Vermont | A pending license is not a license. Mark it `data-status="pending"`: the badge leaves it out, and the list sets it apart. |
 * | Somewhere else? This directory may help. | We cannot help you. | Readers elsewhere still need a next step. |
 *
 * ### Keyboard
 *
 * | Key | What it does |
 * | --- | --- |
 * | Tab, Shift + Tab | Moves to the next or previous link, to "and 4 more", and to the question. |
 * | Enter | Follows a link. Opens "and 4 more" (so does Space). |
 * | Arrow keys, first letters | Choose a state in the question, which is a native `<select>`. |
 *
 * ### The question and its answers (`check`)
 *
 * [Answers by state](?path=/docs/start-here-answers-by-state--docs) lists every answer, sentence by sentence. The reader's
 * choice stays in memory on this page and is gone on reload. Every widget of the practice follows it.
 *
 * ### The map (`layout="map"`)
 *
 * The map is a separate file, `sagebrush-map.js`. Upload it to the same folder as `sagebrush.js`. It loads only on pages
 * with a map. If it cannot load, the list appears on its own. Another file, `sagebrush-licenses.js`, holds the question,
 * the answers and the words about licenses. It loads only if a page has a question, or if an item says more about its
 * license than the state. If you use npm, both come with the element, as modules that bundlers split off.
 *
 * The map is a picture of the list below it. Screen readers and the keyboard use the list, which says the same in fewer
 * steps. The map does not mark states that are pending, ended or past their date, and has no tile for regions outside the
 * United States.
 *
 * ### How it behaves in other tools
 *
 * Tested in Chromium. The sentence and the list are yours, where you wrote them. CSS adds the commas, "and" and "Available
 * in".
 *
 * | Tool | What happens | Tested in |
 * | --- | --- | --- |
 * | Find in page | Finds the name of each state once. | `reader.test.ts` |
 * | Page translation | Translates your sentence and list in place. An answer is correct after every choice, even if a translator rewrote the one before. We could not test Chromium's own translator, because it needs Google's servers. | `reader.test.ts`, with a stand-in that changes a page the way these translators do |
 * | Reader mode | Shows your sentence and list (`@mozilla/readability`). States that come only from an attribute or the practice are not in the page's HTML, so they are missing. | `reader.test.ts` |
 * | Select and copy | Copies the name of each state once, in its place. | `reader.test.ts` |
 * | Print | Prints every word, and the full address of each link. | `accessible.test.ts` |
 * | 400% zoom | Stacks the states. Nothing is cut off. | `reflow.test.ts` |
 * | Text spacing | The badge and the list grow with their words (WCAG 1.4.12). | `reflow.test.ts` |
 *
 * ### Style
 *
 * Set colors, type and space with [tokens](?path=/story/design-tokens--all-tokens), and style parts by name: see
 * [the anatomy](?path=/story/elements-state-availability--anatomy).
 */
const meta: Meta = { title: 'Elements/State availability', component: 'sage-state-availability' };
export default meta;

const shadowOf = (page: HTMLElement) => page.querySelector('sage-state-availability')!.shadowRoot!;
const textOf = (page: HTMLElement) => shadowOf(page).textContent.replace(/\s+/g, ' ').trim();
/** The visible items of the author's list. */
const visibleItems = (page: HTMLElement) =>
  [...page.querySelectorAll('li')]
    .filter((item) => item.getClientRects().length)
    .map(({ textContent }) => textContent);

/** The default: your list in one line. */
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
      await expect(visibleItems(canvasElement)).toEqual(['Maine', 'Montana', 'Texas']);
    },
  },
);

/** A list in which each state links to its own page. */
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

/** Use attributes if your editor does not allow content inside an element. Write codes or names. */
export const FromAttribute = example(
  `
<sage-state-availability states="ME MT TX" label="By telehealth in"></sage-state-availability>`,
  {
    play: async ({ canvasElement }) => {
      await expect(textOf(canvasElement)).toBe('By telehealth in Maine, Montana, and Texas');
    },
  },
);

/** Set the states once, on the practice. Every widget inside uses them. */
export const FromPractice = example(
  `
<sage-practice states="ME MT TX">
  <sage-state-availability></sage-state-availability>
</sage-practice>`,
  {
    play: async ({ canvasElement }) => {
      await expect(textOf(canvasElement)).toBe('Available in Maine, Montana, and Texas');
    },
  },
);

/** A list from attributes, with a heading. */
export const WithHeading = example(`
<sage-state-availability layout="list" heading="Where we can meet you" level="2" states="Maine, Montana, Texas">
</sage-state-availability>`);

/** A sentence that you write yourself. */
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

/** The badge leaves out states that are pending, ended or past their date. */
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
      await expect(visibleItems(canvasElement)).toEqual(['Maine']);
    },
  },
);

/** Unknown names appear as written, and the console lists them. */
export const UnknownNames = example(
  `
<sage-state-availability layout="list" states="Maine, Manie, Cascadia"></sage-state-availability>`,
  {
    parameters: {
      warnings: ['Manie', 'Cascadia'].map(
        (name) => `<sage-state-availability> states: found "${name}", expected USPS codes or names of states`,
      ),
    },
  },
);

/** Without any states, nothing renders, and the console says so. */
export const NothingStated = example(
  `
<sage-state-availability></sage-state-availability>`,
  {
    parameters: {
      warnings: [
        '<sage-state-availability> states: found "", expected a list in the element, this attribute, or those of a practice',
      ],
    },
  },
);

const licensedStates = `
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

/** Chooses a state without moving the focus, which would scroll a docs page. */
const reach = (state: string) => ({
  reach: async (page: HTMLElement) => {
    await page.querySelector('sage-state-availability')!.updateComplete;
    setState(page.querySelector('sage-state-availability')!, state);
  },
});
const setState = ({ shadowRoot }: Element, state: string) => {
  const select = shadowRoot!.querySelector('select')!;
  select.value = state;
  select.dispatchEvent(new Event('change'));
};

/** Readers say where they will be. (The practice and its licenses are made up.) */
export const Check = example(licensedStates);

/** Served: the answer gives the license, when it was last checked, and where anyone can look it up. */
export const CheckedAndServed = example(licensedStates, {
  parameters: reach('TX'),
  play: async ({ canvasElement }) => {
    await expect(await choose(canvasElement, 'TX')).toMatch(
      /^Yes, we can meet with you in Texas\. Ana Ruiz, LPC/,
    );
  },
});

/** Served for one kind of care only. */
export const CheckedInPart = example(licensedStates, {
  parameters: reach('ME'),
  play: async ({ canvasElement }) => {
    await expect(await choose(canvasElement, 'ME')).toMatch(
      /^In Maine, we offer only this: Individual therapy\./,
    );
  },
});

/** Pending: the answer promises nothing. */
export const CheckedAndPending = example(licensedStates, {
  parameters: reach('MT'),
  play: async ({ canvasElement }) => {
    await expect(await choose(canvasElement, 'MT')).toMatch(/^We can’t meet with you in Montana yet\./);
  },
});

/** Past the date that you gave: the answer claims nothing. */
export const CheckedAndPast = example(licensedStates, {
  parameters: reach('VT'),
  play: async ({ canvasElement }) => {
    await expect(await choose(canvasElement, 'VT')).toMatch(
      /^Vermont: We last confirmed this license through January 31, 2026\. Please ask us/,
    );
  },
});

/** Not served: a kind word, and three next steps. */
export const CheckedAndNotServed = example(licensedStates, {
  parameters: reach('OH'),
  play: async ({ canvasElement }) => {
    await expect(await choose(canvasElement, 'OH')).toMatch(
      /^Sorry, we can’t meet with you in Ohio\. Find care elsewhere\s*Call \(207\) 555-0142$/,
    );
  },
});

const withMapAndCheck = licensedStates.replace('check', 'layout="map" check');
const markedStates = async (page: HTMLElement) => {
  await page.querySelector('sage-state-availability')!.updateComplete;
  return [...shadowOf(page).querySelectorAll('[part~=served]')].map(({ textContent }) => textContent).sort();
};

/** A map above the list. It marks the states that you serve. The list says the rest. */
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
      await expect(await markedStates(canvasElement)).toEqual(['ME', 'MT', 'PR', 'TX']);
    },
  },
);

/** The map with the question. A ring marks the state that the reader chose. */
export const MapWithCheck = example(withMapAndCheck, {
  parameters: reach('MT'),
  play: async ({ canvasElement }) => {
    await expect(await choose(canvasElement, 'MT')).toMatch(/Montana yet/);
    await expect(await markedStates(canvasElement)).toEqual(['ME', 'TX']);
  },
});

/** The map at 240 px. */
export const MapNarrow = example(`<div style="inline-size: 240px">${WithMap.parameters!.html}</div>`, {
  play: async ({ canvasElement }) => {
    await expect(await markedStates(canvasElement)).toHaveLength(4);
  },
});

/** Long words, and an address with no place to break. */
export const LongWords = example(`
<sage-state-availability layout="list">
  <p>Telehealthpsychotherapieverfügbarkeitsbescheinigung:</p>
  <ul>
    <li data-state="MP" data-status="licensed"><a href="/mp">Commonwealth of the Northern Mariana Islands, with Saipan, Tinian and Rota</a></li>
    <li data-state="TX" data-status="licensed">Texas: https://example.org/a/very/long/address/with/no/place/at/which/it/could/be/broken.html</li>
  </ul>
</sage-state-availability>`);

/** As narrow as a sidebar or a phone. */
export const Narrow = example(
  `
<sage-state-availability states="ME, New Hampshire, District of Columbia, Northern Mariana Islands">
</sage-state-availability>`,
  { globals: { width: '320px' } },
);

/** Right to left, in Arabic. */
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

/** On a dark page. */
export const Dark = example(ListWithLinks.parameters!.html, { globals: { mode: 'dark' } });

/** With the page's own font and colors. */
export const InheritTheme = example(`
<div sage-theme="inherit" style="font-family: Georgia, serif; color: #4b2e57; background: #fbf6fd; color-scheme: light; padding: 1rem">
  <sage-state-availability states="ME MT TX"></sage-state-availability>
</div>`);

/** The parts that you can style. */
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
    pickers.forEach((picker, index) => setState(picker, ['TX', 'OH'][index]!));
  },
);
