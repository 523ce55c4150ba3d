import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/index.ts';
import { example } from './example.ts';

/**
 * States the practice's facts once (its name, where to book, its states, its telephone), so that no widget has to repeat
 * them. It draws nothing and adds no box.
 *
 * **Use it** once a page, with `page`, anywhere in the document: every widget on the page then knows the facts. Or put it
 * round some widgets, where two practices share a page.
 *
 * **Leave it** if the page has one widget with its own link and its own list: each works alone. What must be readable
 * without script belongs in the page's words, not here: nobody sees these attributes.
 *
 * For each fact the words inside a widget win, then the widget's own attribute, then the nearest practice. Practices do
 * not add up: a nearer one replaces an outer one, whole.
 *
 * ### Words
 *
 * State what is so today. `states` is a claim about your licences and `phone` is a promise to answer: leave out what you
 * could not keep, rather than what looks well.
 *
 * | Rather | Than | Because |
 * | --- | --- | --- |
 * | `states="ME TX"` | Every state that has joined a compact | Joining is not yet a licence of yours. |
 * | `phone` of a line that is answered, or called back | A crisis line that is not yours | A reader in danger needs it in the open text, where it is there without script. |
 * | `book-url` of the free consultation | An address that first asks what is wrong | The words on the button promise a first conversation. |
 *
 * ### Anatomy
 *
 * It draws nothing and has no parts and no tokens. What stands inside stays where it is.
 *
 * ### Keyboard
 *
 * | Key | What it does |
 * | --- | --- |
 * | Any | Nothing: there is nothing to operate. |
 *
 * ### In the reader's hands
 *
 * There is nothing of it to find, translate, copy or print: see the widgets that it serves.
 */
const meta: Meta = { title: 'Elements/Practice', component: 'sage-practice' };
export default meta;

const linkOf = (cta: Element) => cta.shadowRoot!.querySelector('[part=action]')?.getAttribute('href');

/** Round its widgets. */
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

/** With `page`, for the whole document, wherever it stands. */
export const WholePage = example(
  `
<sage-state-availability></sage-state-availability>
<sage-consult-cta heading="Begin with one conversation" level="2"></sage-consult-cta>
<sage-practice page name="Sagebrush Counseling" book-url="/free-consultation" states="ME MT TX"></sage-practice>`,
  {
    // A document of its own: on a page with other examples it would serve those too.
    parameters: { docs: { story: { inline: false, height: '240px' } } },
    play: async ({ canvasElement }) => {
      const cta = canvasElement.querySelector('sage-consult-cta')!;

      await expect(linkOf(cta)).toBe('/free-consultation');
    },
  },
);

/** The nearest one wins, whole: the inner practice has no telephone, and takes none from the outer one. */
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

/** What cannot be understood is left out or shown as written, and the console names it. */
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
        '<sage-practice> states: found "Manie", expected USPS codes or names of states; it is shown as written',
        '<sage-practice> phone: found "ask at the desk", expected one telephone number with its area code, such as 207-555-0142',
        '<sage-practice> book-url: found "javascript:alert(1)", expected an https:, http:, mailto:, tel:, sms: or relative address',
        '<sage-consult-cta> href: found "", expected a link in the element, this attribute, or those of a practice',
      ],
    },
  },
);
