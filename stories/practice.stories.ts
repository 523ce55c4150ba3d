import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/index.ts';
import { example } from './example.ts';

/**
 * States the facts about your practice once: its name, booking address, states and phone number. Widgets then do not have
 * to repeat them. It renders nothing and adds no box.
 *
 * **When to use it:** once per page, with `page`, anywhere in the document. Every widget on the page then knows the facts.
 * If two practices share a page, wrap one around each practice's widgets instead.
 *
 * **When not to use it:** if the page has a single widget with its own link and its own list. Each widget works alone. If
 * something must be readable without the script, write it in the page's text: nobody sees these attributes.
 *
 * For each fact, the content of a widget wins, then the widget's own attribute, then the nearest practice. Practices do
 * not combine: an inner practice replaces the outer one completely.
 *
 * ### Words
 *
 * State what is true today. `states` is a claim about your licenses, and `phone` is a promise to answer. Leave out what
 * you could not keep, even if it would look good.
 *
 * | Write | Instead of | Why |
 * | --- | --- | --- |
 * | `states="ME TX"` | Every state that has joined a compact | Your state's membership does not give you a license. |
 * | `phone` of a line that you answer, or call back from | A crisis line that is not yours | A reader in danger needs it in the page's text, where it does not depend on the script. |
 * | `book-url` of the free consultation | A page that first asks what is wrong | The words on the button promise a first conversation. |
 *
 * ### How it behaves in other tools
 *
 * It adds nothing to find, translate, copy or print. See the widgets inside it.
 */
const meta: Meta = { title: 'Elements/Practice', component: 'sage-practice' };
export default meta;

const linkOf = (cta: Element) => cta.shadowRoot!.querySelector('[part=action]')?.getAttribute('href');

/** Wrapped around its widgets. */
export const AroundWidgets = example(
  `
<sage-practice name="Sagebrush Counseling" book-url="/free-consultation" states="ME MT TX">
  <sage-state-availability></sage-state-availability>
  <p>You do not have to know yet what you want.</p>
  <sage-consult-cta heading="Begin with one conversation" level="2"></sage-consult-cta>
</sage-practice>`,
  {
    play: async ({ canvasElement }) => {
      const cta = canvasElement.querySelector('sage-consult-cta')!;

      await expect(linkOf(cta)).toBe('/free-consultation');
    },
  },
);

/** With `page`, anywhere in the document, for every widget on the page. */
export const WholePage = example(
  `
<sage-state-availability></sage-state-availability>
<sage-consult-cta heading="Begin with one conversation" level="2"></sage-consult-cta>
<sage-practice page name="Sagebrush Counseling" book-url="/free-consultation" states="ME MT TX"></sage-practice>`,
  {
    // Its own frame, because `page` would also change the other examples on the docs page.
    parameters: { docs: { story: { inline: false, height: '240px' } } },
    play: async ({ canvasElement }) => {
      const cta = canvasElement.querySelector('sage-consult-cta')!;

      await expect(linkOf(cta)).toBe('/free-consultation');
    },
  },
);

/** The nearest practice wins completely. The inner one has no phone number and does not use the outer one's. */
export const Nested = example(
  `
<sage-practice name="Example Counseling" phone="(207) 555-0142">
  <sage-consult-cta><p>Example Counseling answers the telephone.</p></sage-consult-cta>
  <p>In the same rooms:</p>
  <sage-practice name="Another Practice" book-url="https://example.org/book">
    <sage-consult-cta><p>Another Practice books online.</p></sage-consult-cta>
  </sage-practice>
</sage-practice>`,
  {
    play: async ({ canvasElement }) => {
      const widgets = [...canvasElement.querySelectorAll('sage-consult-cta')];

      await expect(widgets.map(linkOf)).toEqual(['tel:2075550142', 'https://example.org/book']);
    },
  },
);

/** Values that it cannot understand are left out or shown as written. The console lists them. */
export const BadInput = example(
  `
<sage-practice book-url="javascript:alert(1)" states="ME, Manie" phone="ask at the desk">
  <sage-state-availability></sage-state-availability>
  <sage-consult-cta>
    <h2>Begin with one conversation</h2>
    <p>Come with a question, or come to listen.</p>
  </sage-consult-cta>
</sage-practice>`,
  {
    parameters: {
      warnings: [
        '<sage-practice> states: found "Manie", expected USPS codes or names of states',
        '<sage-practice> phone: found "ask at the desk", expected one telephone number with its area code',
        '<sage-practice> book-url: found "javascript:alert(1)", expected an https:, http:, mailto:, tel:, sms: or relative address',
        '<sage-consult-cta> href: found "", expected a link in the element, this attribute, or those of a practice',
      ],
    },
  },
);
