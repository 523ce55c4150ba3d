import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/index.ts';
import type { ConsultOpenEvent } from '../src/index.ts';
import { anatomy } from './anatomy.ts';
import { example } from './example.ts';

/**
 * Invites the reader to book a free consultation: a heading, a few words, one link and, if it helps, small print. You
 * write ordinary HTML. It stays in the page and works without the script.
 *
 * **When to use it:** at the end of an article, once near the beginning, and at most once in between. Use `banner` to
 * close a page, `card` to open a page or for a sidebar, and `inline` to interrupt the text as little as possible.
 *
 * **When not to use it:** where a link in a sentence does the job, for anything other than the next step with your
 * practice, and next to text about danger. A reader in crisis needs a phone number, not a booking page.
 *
 * ### Words
 *
 * | Write | Instead of | Why |
 * | --- | --- | --- |
 * | If some of this sounds like home, you are welcome to talk it over. | You show the signs of anxious attachment. | An article does not know its reader and must not diagnose. |
 * | The first conversation is free, and you are free to leave it at that. | Do not wait until it is too late. | Pressure is not care. It is hardest on people who already worry. |
 * | Book a free consultation | Click here · Start healing today | The words say what happens, even when a screen reader reads them on their own, and promise nothing more. |
 * | By video, for adults in Maine and Texas. | Only two places left this week! | Facts help people decide. Urgency does not. |
 *
 * ### Keyboard
 *
 * | Key | What it does |
 * | --- | --- |
 * | Tab, Shift + Tab | Moves to the action, then to the secondary action. Both are ordinary links. |
 * | Enter | Follows the link. |
 *
 * ### How it behaves in other tools
 *
 * Tested in Chromium. The heading, text, small print and links are yours, where you wrote them.
 *
 * | Tool | What happens | Tested in |
 * | --- | --- | --- |
 * | Find in page | Finds the words of an action once. | `reader.test.ts` |
 * | Page translation | Translates your link like any other. Words from `label`, and ours ("Book a free consultation"), are not translated. We could not test Chromium's own translator, because it needs Google's servers. | `reader.test.ts`, with a stand-in that changes a page the way these translators do |
 * | Reader mode | Shows your words and your link (`@mozilla/readability`). It may leave out a call that is separate from the text, such as one above the first section, with or without our script. | `reader.test.ts` |
 * | Select and copy | Copies the words of an action once, in their place. | `reader.test.ts` |
 * | Print | Prints every word, and the full address of the action. | `accessible.test.ts` |
 * | 400% zoom | Stacks the text and the action. Nothing is cut off. | `reflow.test.ts` |
 * | Text spacing | The action grows with its words (WCAG 1.4.12). | `reflow.test.ts` |
 *
 * ### Style
 *
 * Set colors, type and space with [tokens](?path=/story/design-tokens--all-tokens), and style parts by name: see
 * [the anatomy](?path=/story/elements-consult-cta--anatomy).
 */
const meta: Meta = { title: 'Elements/Consult CTA', component: 'sage-consult-cta' };
export default meta;

const actionOf = (page: HTMLElement) =>
  page.querySelector<HTMLAnchorElement>('sage-consult-cta a') ??
  page
    .querySelector('sage-consult-cta')!
    .shadowRoot!.querySelector<HTMLAnchorElement>('[part=action],[part=secondary]')!;

/** The default: text beside the action, if there is room. */
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

/** The text above the action. */
export const Card = example(`
<sage-consult-cta layout="card">
  <h2>You can meet us first</h2>
  <p>The first conversation is free. It is a good place to ask how we work.</p>
  <p><a href="/free-consultation">Book a free consultation</a></p>
  <p><small>By telehealth, for adults and couples in Maine, Montana and Texas.</small></p>
</sage-consult-cta>`);

/** No box, for the middle of a text. */
export const Inline = example(`
<sage-consult-cta layout="inline">
  <p>If some of this sounds like home, you are welcome to talk it over with us.</p>
  <p><a href="/free-consultation">Book a free consultation</a></p>
</sage-consult-cta>`);

/** A second link in a paragraph of its own becomes the secondary action. */
export const SecondaryAction = example(`
<sage-consult-cta>
  <h2>Begin with one conversation</h2>
  <p>You may like to know first how a session goes.</p>
  <p><a href="/free-consultation">Book a free consultation</a></p>
  <p><a href="/how-we-work">How we work</a></p>
</sage-consult-cta>`);

/** Use attributes if your editor does not allow content inside an element. */
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

/** Set the booking address once, on the practice. Every widget inside uses it. */
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

/** `sage-consult-open` fires before the browser follows the link. Call `preventDefault()` to cancel that. */
export const HeldBack = example(
  `
<sage-consult-cta>
  <p>A page that books in a window of its own listens to <code>sage-consult-open</code>.</p>
  <p><a href="/free-consultation">Book a free consultation</a></p>
</sage-consult-cta>`,
  {
    play: async ({ canvasElement }) => {
      const cta = canvasElement.querySelector('sage-consult-cta')!;
      const openedUrls: string[] = [];
      const canceledClicks: boolean[] = [];
      const listen = (event: ConsultOpenEvent) => openedUrls.push(event.detail.href);
      const cancel = (event: Event) => event.preventDefault();
      cta.addEventListener('sage-consult-open', listen);
      cta.addEventListener('click', (event) => canceledClicks.push(event.defaultPrevented));

      await userEvent.click(actionOf(canvasElement));
      cta.addEventListener('sage-consult-open', cancel);
      await userEvent.click(actionOf(canvasElement));
      cta.removeEventListener('sage-consult-open', cancel);
      cta.removeEventListener('sage-consult-open', listen);

      await expect(openedUrls).toEqual(Array(2).fill(new URL('/free-consultation', location.href).href));
      // The page's own click listener does not run for the canceled click.
      await expect(canceledClicks).toEqual([false]);
    },
  },
);

/** If your link opens a new tab, say so in its words. */
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

/** Long German words, and an address with no place to break. */
export const LongWords = example(`
<sage-consult-cta lang="de">
  <h2>Beziehungsvertrauenswiederaufbaubegleitung</h2>
  <p>Rechtsschutzversicherungsgesellschaften und Donaudampfschifffahrtsgesellschaftskapitäne sind ebenso willkommen wie
  https://example.org/eine/sehr/lange/adresse/ohne/jede/stelle/zum/umbrechen/im/text.html.</p>
  <p><a href="/erstgespraech">Unverbindliches Beratungserstgesprächsterminvereinbarungsformular öffnen</a></p>
</sage-consult-cta>`);

/** A long label wraps. */
export const LongLabel = example(`
<sage-consult-cta heading="Begin with one conversation" level="2" href="/free-consultation"
  label="Book a free consultation of twenty minutes by telephone or video, on a weekday or on Saturday morning">
</sage-consult-cta>`);

/** Without a booking address, your words stay and no action appears. The console says what is missing. */
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

/** Without a booking address, the action calls the practice's phone number. (This number is made up.) */
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

const choose = (page: HTMLElement, detail: object) =>
  page.querySelector('sage-consult-cta')!.dispatchEvent(
    new CustomEvent('service' in detail ? 'sage-service-choose' : 'sage-state-choose', {
      bubbles: true,
      detail,
    }),
  );

const servedPractice = `
<sage-practice book-url="/free-consultation" phone="(207) 555-0142" outside-url="https://example.org/find-care">
  <ul>
    <li data-service="couples" data-book-url="/couples" data-length="50 min" data-price="$180" data-notice="/estimate">Couples therapy</li>
  </ul>
  <sage-consult-cta heading="Begin with one conversation"></sage-consult-cta>
</sage-practice>`;

const chooseCouplesInTexas = (page: HTMLElement) => {
  choose(page, { service: 'couples' });
  choose(page, { state: 'TX', served: true });
};

/** After the reader has chosen a kind of care and a state elsewhere on the page. A price always comes with its notice. */
export const Answering = example(servedPractice, {
  parameters: { reach: chooseCouplesInTexas },
  play: async ({ canvasElement }) => {
    chooseCouplesInTexas(canvasElement);

    await waitFor(() =>
      expect(actionOf(canvasElement)).toHaveAccessibleName('Book a free couples consultation in Texas'),
    );
    await expect(actionOf(canvasElement)).toHaveAttribute('href', '/couples');
  },
});

const chooseOhio = (page: HTMLElement) => choose(page, { state: 'OH', served: false });

/** If you do not serve the reader's state, other ways to find care come first. Your link becomes the secondary action. */
export const NotServed = example(
  `
<sage-practice phone="(207) 555-0142" outside-url="https://example.org/find-care">
  <sage-consult-cta>
    <h2>Begin with one conversation</h2>
    <p><a href="/free-consultation">Book a free consultation</a></p>
  </sage-consult-cta>
</sage-practice>`,
  {
    parameters: { reach: chooseOhio },
    play: async ({ canvasElement }) => {
      const call = canvasElement.querySelector('sage-consult-cta')!;

      chooseOhio(canvasElement);

      await waitFor(() => expect(call.shadowRoot?.querySelector('[part=outside]')).toBeVisible());
      await expect(actionOf(canvasElement)).toBeVisible();
    },
  },
);

/**
 * Parameters are added to the address only if you ask for them. `state-param` and `service-param` tell the booking site
 * (and anyone it shares data with) which state and kind of care the reader chose. `campaign` tells it the name of your
 * site and the campaign.
 */
export const Parameters = example(
  `
<sage-consult-cta campaign="spring">
  <p><a href="/free-consultation?from=article">Book a free consultation</a></p>
</sage-consult-cta>`,
  {
    play: async ({ canvasElement }) => {
      const link = actionOf(canvasElement);
      let openedUrl = '';
      const record = (event: ConsultOpenEvent) => {
        event.preventDefault();
        openedUrl = event.detail.href;
      };
      canvasElement.addEventListener('sage-consult-open', record, { once: true });

      await userEvent.click(link);

      const { searchParams } = new URL(openedUrl);
      await expect(link).toHaveAttribute('href', '/free-consultation?from=article');
      await expect(searchParams.get('from')).toBe('article');
      await expect(searchParams.get('utm_campaign')).toBe('spring');
    },
  },
);

/** An unsafe link keeps its words but cannot be followed. The console says why. */
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
      const record = (event: Event) => {
        followed = !event.defaultPrevented;
        event.preventDefault();
      };
      // The next story uses the same canvas, so listen only once.
      canvasElement.addEventListener('click', record, { once: true });

      await userEvent.click(actionOf(canvasElement));

      await expect(followed).toBe(false);
      await expect(call.textContent).toContain('Book a free consultation');
    },
  },
);

/** An unknown layout renders as a banner. */
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

/** As narrow as a sidebar or a phone. */
export const Narrow = example(Banner.parameters!.html, { globals: { width: '320px' } });

/** Right to left, in Arabic. */
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

/** On a dark page. */
export const Dark = example(SecondaryAction.parameters!.html, { globals: { mode: 'dark' } });

/** With the page's own font and colors. */
export const InheritTheme = example(`
<div sage-theme="inherit" style="font-family: Georgia, serif; color: #4b2e57; background: #fbf6fd; color-scheme: light; padding: 1rem">
  <sage-consult-cta>
    <h2>Begin with one conversation</h2>
    <p>Come with a question, or come to listen.</p>
    <p><a href="/free-consultation">Book a free consultation</a></p>
    <p><a href="/how-we-work">How we work</a></p>
  </sage-consult-cta>
</div>`);

/** The parts that you can style. */
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
    choose(one!.parentElement!, { service: 'couples' });
    choose(one!.parentElement!, { state: 'TX', served: true });
    // "Change state" renders only if there is a picker to lead to.
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
