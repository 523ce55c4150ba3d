import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/index.ts';
import type { ConsultOpenEvent } from '../src/index.ts';
import { anatomy } from './anatomy.ts';
import { example } from './example.ts';

/**
 * An invitation to book a free consultation: a heading, a few words, one link and, where it helps, small print. It is
 * drawn from ordinary HTML, which stays in the page and works without it.
 *
 * **Use it** at the end of an article, once near its beginning, and at most once on the way. `banner` closes a page,
 * `card` opens one or stands in a sidebar, `inline` interrupts a text as little as can be.
 *
 * **Leave it** where a link in a sentence says the same, for anything but the next step with the practice, and beside
 * words about danger: a reader in crisis needs a telephone number, not a booking page.
 *
 * ### Words
 *
 * | Rather | Than | Because |
 * | --- | --- | --- |
 * | If some of this sounds like home, you are welcome to talk it over. | You show the signs of anxious attachment. | An article cannot know its reader, and must not diagnose. |
 * | The first conversation is free, and you are free to leave it at that. | Do not wait until it is too late. | Pressure is not care, and it is hardest on those who are worried already. |
 * | Book a free consultation | Click here · Start healing today | The words say what happens, also when they are heard alone, and promise no more. |
 * | By video, for adults in Maine and Texas. | Only two places left this week! | Facts help to decide. Hurry does not. |
 *
 * ### Keyboard
 *
 * | Key | What it does |
 * | --- | --- |
 * | Tab, Shift + Tab | Goes to the action, then to the secondary one. They are ordinary links. |
 * | Enter | Follows it. |
 *
 * ### In the reader's hands
 *
 * Tried in Chromium. Heading, text and small print are the author's own; the actions are drawn from the author's links.
 *
 * | Tool | What happens | Held by |
 * | --- | --- | --- |
 * | Find in page | Finds the words of an action once. | `reader.test.ts` |
 * | Page translation | A translator reads the author's link and changes its words; the action takes them over. Words from `label`, and ours ("Book a free consultation"), stay as they are. Chromium's own translator needs its maker's server: it was not run. | `reader.test.ts`, with a stand-in that changes a page as such translators do |
 * | Reader mode | Shows the author's words and link (`@mozilla/readability`). A call that stands apart from the text, such as above the first section, may be left out as a box beside it, with our script or without. | `reader.test.ts` |
 * | Select and copy | Copies the words of an action once, in their place. A script of the page that asks for the selected words gets none of them. | `reader.test.ts` |
 * | Print | Prints every word, with the whole address behind the action. | `accessible.test.ts` |
 * | 400 % zoom | Words and action stand one below the other, and nothing is cut off. | `reflow.test.ts` |
 * | Text spacing | The action grows with its words (WCAG 1.4.12). | `reflow.test.ts` |
 *
 * Colours, type and space are set by [tokens](?path=/story/design-tokens--all-tokens), parts by name:
 * [anatomy](?path=/story/elements-consult-cta--anatomy).
 */
const meta: Meta = { title: 'Elements/Consult CTA', component: 'sage-consult-cta' };
export default meta;

const actionOf = (page: HTMLElement) =>
  page.querySelector<HTMLAnchorElement>('sage-consult-cta a') ??
  page
    .querySelector('sage-consult-cta')!
    .shadowRoot!.querySelector<HTMLAnchorElement>('[part=action],[part=secondary]')!;

/** Text beside the action where there is room: the default. */
export const Banner = example(
  `
<sage-consult-cta>
  <h2>Begin with one conversation</h2>
  <p>Come with a question, or come to listen. You do not have to know yet what you want.</p>
  <p><a href="/free-consultation">Book a free consultation</a></p>
  <p><small>The consultation is free, and you are free to leave it at that.</small></p>
</sage-consult-cta>`,
  {
    play: async ({ canvasElement }) => {
      const action = actionOf(canvasElement);

      await expect(action).toHaveAccessibleName('Book a free consultation');
      await expect(action).toHaveAttribute('href', '/free-consultation');
    },
  },
);

/** One below the other. */
export const Card = example(`
<sage-consult-cta layout="card">
  <h2>You can meet us first</h2>
  <p>The first conversation is free. It is a good place to ask how we work.</p>
  <p><a href="/free-consultation">Book a free consultation</a></p>
  <p><small>By telehealth, for adults and couples in Maine, Montana and Texas.</small></p>
</sage-consult-cta>`);

/** No box: for the middle of a text. */
export const Inline = example(`
<sage-consult-cta layout="inline">
  <p>If some of this sounds like home, you are welcome to talk it over with us.</p>
  <p><a href="/free-consultation">Book a free consultation</a></p>
</sage-consult-cta>`);

/** The second link that stands alone is the lesser one. */
export const SecondaryAction = example(`
<sage-consult-cta>
  <h2>Begin with one conversation</h2>
  <p>You may like to know first how a session goes.</p>
  <p><a href="/free-consultation">Book a free consultation</a></p>
  <p><a href="/how-we-work">How we work</a></p>
</sage-consult-cta>`);

/** For places that take no content inside an element. */
export const FromAttributes = example(
  `
<sage-consult-cta heading="Begin with one conversation" level="2" href="/free-consultation" label="Book a free call">
</sage-consult-cta>`,
  {
    play: async ({ canvasElement }) => {
      const action = actionOf(canvasElement);

      await expect(action).toHaveAccessibleName('Book a free call');
      await expect(action).toHaveAttribute('href', '/free-consultation');
    },
  },
);

/** The practice says where a consultation is booked, once for all of its widgets. */
export const FromPractice = example(
  `
<sage-practice book-url="/free-consultation">
  <sage-consult-cta>
    <h2>Begin with one conversation</h2>
    <p>Come with a question, or come to listen.</p>
  </sage-consult-cta>
</sage-practice>`,
  {
    play: async ({ canvasElement }) => {
      const action = actionOf(canvasElement);

      await expect(action).toHaveAccessibleName('Book a free consultation');
      await expect(action).toHaveAttribute('href', '/free-consultation');
    },
  },
);

/** The page hears of it before the link is followed, and can hold it back. */
export const HeldBack = example(
  `
<sage-consult-cta>
  <p>A page that books in a window of its own listens to <code>sage-consult-open</code>.</p>
  <p><a href="/free-consultation">Book a free consultation</a></p>
</sage-consult-cta>`,
  {
    play: async ({ canvasElement }) => {
      const cta = canvasElement.querySelector('sage-consult-cta')!;
      const opened: string[] = [];
      const held: boolean[] = [];
      const listen = (event: ConsultOpenEvent) => opened.push(event.detail.href);
      const hold = (event: Event) => event.preventDefault();
      cta.addEventListener('sage-consult-open', listen);
      cta.addEventListener('click', (event) => held.push(event.defaultPrevented));

      await userEvent.click(actionOf(canvasElement));
      cta.addEventListener('sage-consult-open', hold);
      await userEvent.click(actionOf(canvasElement));
      cta.removeEventListener('sage-consult-open', hold);
      cta.removeEventListener('sage-consult-open', listen);

      await expect(opened).toEqual(Array(2).fill(new URL('/free-consultation', location.href).href));
      // No handler of the page's hears of the second one.
      await expect(held).toEqual([false]);
    },
  },
);

/** A link to a new tab is yours: let its words say so. */
export const NewTab = example(
  `
<sage-consult-cta>
  <p>Our calendar is on another site.</p>
  <p><a href="https://calendar.example.org/book" target="_blank">Book a free consultation (opens in a new tab)</a></p>
</sage-consult-cta>`,
  {
    play: async ({ canvasElement }) => {
      const action = actionOf(canvasElement);

      await expect(action).toHaveAccessibleName('Book a free consultation (opens in a new tab)');
      await expect(action).toHaveAttribute('target', '_blank');
    },
  },
);

/** Words as long as German has them, and some that cannot be broken. */
export const LongWords = example(`
<sage-consult-cta lang="de">
  <h2>Beziehungsvertrauenswiederaufbaubegleitung</h2>
  <p>Rechtsschutzversicherungsgesellschaften und Donaudampfschifffahrtsgesellschaftskapitäne sind ebenso willkommen wie
  https://example.org/eine/sehr/lange/adresse/ohne/jede/stelle/zum/umbrechen/im/text.html.</p>
  <p><a href="/erstgespraech">Unverbindliches Beratungserstgesprächsterminvereinbarungsformular öffnen</a></p>
</sage-consult-cta>`);

/** A label that is a sentence breaks into lines. */
export const LongLabel = example(`
<sage-consult-cta heading="Begin with one conversation" level="2" href="/free-consultation"
  label="Book a free consultation of twenty minutes by telephone or video, on a weekday or on Saturday morning">
</sage-consult-cta>`);

/** Nothing says where to book: the words stay, nothing is promised, and the console says what is missing. */
export const NoPractice = example(
  `
<sage-consult-cta>
  <h2>Begin with one conversation</h2>
  <p>Come with a question, or come to listen.</p>
</sage-consult-cta>`,
  {
    parameters: {
      warnings: [
        '<sage-consult-cta> href: found "", expected a link in the element, this attribute, or those of a practice',
      ],
    },
  },
);

/** Nowhere to book, but the practice has a telephone. (An invented one.) */
export const TelephoneOnly = example(
  `
<sage-practice name="Example Counseling" phone="(207) 555-0142">
  <sage-consult-cta>
    <h2>Begin with one conversation</h2>
    <p>We answer from Monday to Thursday, and call back on the next day.</p>
  </sage-consult-cta>
</sage-practice>`,
  {
    play: async ({ canvasElement }) => {
      const action = actionOf(canvasElement);

      await expect(action).toHaveAccessibleName('Call (207) 555-0142');
      await expect(action).toHaveAttribute('href', 'tel:2075550142');
    },
  },
);

const choosing = (page: HTMLElement, detail: object) =>
  page.querySelector('sage-consult-cta')!.dispatchEvent(
    new CustomEvent('service' in detail ? 'sage-service-choose' : 'sage-state-choose', {
      bubbles: true,
      detail,
    }),
  );

const answering = `
<sage-practice book-url="/free-consultation" phone="(207) 555-0142" outside-url="https://example.org/find-care">
  <ul>
    <li data-service="couples" data-book-url="/couples" data-length="50 min" data-price="$180" data-notice="/estimate">Couples therapy</li>
  </ul>
  <sage-consult-cta heading="Begin with one conversation"></sage-consult-cta>
</sage-practice>`;

/** The reader chose a kind of care and a state elsewhere on the page. The price comes with its notice. */
export const Answering = example(answering, {
  play: async ({ canvasElement }) => {
    choosing(canvasElement, { service: 'couples' });
    choosing(canvasElement, { state: 'TX', served: true });

    await waitFor(() =>
      expect(actionOf(canvasElement)).toHaveAccessibleName('Book a free couples consultation in Texas'),
    );
    await expect(actionOf(canvasElement)).toHaveAttribute('href', '/couples');
  },
});

/** The reader's state is not served: the way out comes first, and the author's own link is the lesser one. */
export const NotServed = example(
  `
<sage-practice phone="(207) 555-0142" outside-url="https://example.org/find-care">
  <sage-consult-cta>
    <h2>Begin with one conversation</h2>
    <p><a href="/free-consultation">Book a free consultation</a></p>
  </sage-consult-cta>
</sage-practice>`,
  {
    play: async ({ canvasElement }) => {
      const call = canvasElement.querySelector('sage-consult-cta')!;

      choosing(canvasElement, { state: 'OH', served: false });

      await waitFor(() => expect(call.shadowRoot?.querySelector('[part=outside]')).toBeVisible());
      await expect(actionOf(canvasElement)).toBeVisible();
    },
  },
);

/**
 * Parameters are added to the address only where they are asked for. `state-param` and `service-param` tell the booking
 * site, and whoever it tells, which state and which kind of care the reader chose; `campaign` tells it the name of your
 * site and that value.
 */
export const Parameters = example(
  `
<sage-consult-cta campaign="spring">
  <p><a href="/free-consultation?from=article">Book a free consultation</a></p>
</sage-consult-cta>`,
  {
    play: async ({ canvasElement }) => {
      const link = actionOf(canvasElement);
      let opened = '';
      const note = (event: ConsultOpenEvent) => {
        event.preventDefault();
        opened = event.detail.href;
      };
      canvasElement.addEventListener('sage-consult-open', note, { once: true });

      await userEvent.click(link);

      const { searchParams } = new URL(opened);
      await expect(link).toHaveAttribute('href', '/free-consultation?from=article');
      await expect(searchParams.get('from')).toBe('article');
      await expect(searchParams.get('utm_campaign')).toBe('spring');
    },
  },
);

/** A link that may not be followed keeps its words, and the console says why. */
export const UnsafeLink = example(
  `
<sage-consult-cta>
  <h2>Begin with one conversation</h2>
  <p>Come with a question, or come to listen.</p>
  <p><a href="javascript:alert(1)">Book a free consultation</a></p>
</sage-consult-cta>`,
  {
    parameters: {
      warnings: [
        '<sage-consult-cta> <a href>: found "javascript:alert(1)", expected an https:, http:, mailto:, tel:, sms: or relative address',
      ],
    },
    play: async ({ canvasElement }) => {
      const call = canvasElement.querySelector('sage-consult-cta')!;
      let followed: boolean | undefined;
      const note = (event: Event) => {
        followed = !event.defaultPrevented;
        event.preventDefault();
      };
      // The canvas is that of the next story, too.
      canvasElement.addEventListener('click', note, { once: true });

      await userEvent.click(actionOf(canvasElement));

      await expect(followed).toBe(false);
      await expect(call.textContent).toContain('Book a free consultation');
    },
  },
);

/** A layout that is not known is a banner. */
export const UnknownLayout = example(
  `
<sage-consult-cta layout="hero" level="9" heading="Begin with one conversation">
  <p><a href="/free-consultation">Book a free consultation</a></p>
</sage-consult-cta>`,
  {
    parameters: {
      warnings: [
        '<sage-consult-cta> layout: found "hero", expected one of banner, card, inline',
        '<sage-consult-cta> level: found "9", expected a whole number from 2 to 6',
      ],
    },
  },
);

/** As wide as a sidebar, or a telephone. */
export const Narrow = example(Banner.parameters!.html, { globals: { width: '320px' } });

/** From right to left, as Arabic is read. */
export const RightToLeft = example(
  `
<sage-consult-cta lang="ar">
  <h2>ابدأ بمحادثة واحدة</h2>
  <p>تعال بسؤال، أو تعال لتستمع. لا يلزم أن تعرف الآن ما الذي تريده.</p>
  <p><a href="/free-consultation">احجز استشارة مجانية</a></p>
  <p><a href="/how-we-work">كيف نعمل</a></p>
</sage-consult-cta>`,
  { globals: { direction: 'rtl' } },
);

/** In a dark page. */
export const Dark = example(SecondaryAction.parameters!.html, { globals: { mode: 'dark' } });

/** With the page's own font and colours. */
export const InheritTheme = example(`
<div sage-theme="inherit" style="font-family: Georgia, serif; color: #4b2e57; background: #fbf6fd; color-scheme: light; padding: 1rem">
  <sage-consult-cta>
    <h2>Begin with one conversation</h2>
    <p>Come with a question, or come to listen.</p>
    <p><a href="/free-consultation">Book a free consultation</a></p>
    <p><a href="/how-we-work">How we work</a></p>
  </sage-consult-cta>
</div>`);

/** The parts that can be styled, from the manifest. */
export const Anatomy = anatomy(
  `
<sage-practice>
  <ul>
    <li data-service="couples" data-length="50 min" data-price="$180" data-notice="/estimate">Couples therapy</li>
  </ul>
  <sage-consult-cta heading="Begin with one conversation" level="2" layout="card">
    <p>Come with a question, or come to listen.</p>
    <p><a href="/free-consultation">Book a free consultation</a> <a href="/how-we-work">How we work</a></p>
  </sage-consult-cta>
</sage-practice>
<sage-practice phone="(207) 555-0142" outside-url="https://example.org/find-care">
  <sage-consult-cta></sage-consult-cta>
</sage-practice>
<sage-consult-cta href="/free-consultation"></sage-consult-cta>`,
  (page) => {
    const [one, other] = page.querySelectorAll('sage-consult-cta');
    choosing(one!.parentElement!, { service: 'couples' });
    choosing(one!.parentElement!, { state: 'TX', served: true });
    // "Change state" is offered where it leads to a picker.
    const picker = document.createElement('div');
    Object.assign(picker.style, { position: 'absolute', opacity: '0' });
    const select = document.createElement('select');
    select.ariaLabel = 'State';
    picker.attachShadow({ mode: 'open' }).append(select);
    other!.parentElement!.append(picker);
    const detail = { state: 'OH', served: false };
    picker.dispatchEvent(new CustomEvent('sage-state-choose', { bubbles: true, composed: true, detail }));
  },
);
