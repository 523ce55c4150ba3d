import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/index.ts';
import { renderPage } from './page.ts';
import spanish from './pages/donde.html?raw';
import style from './pages/trust.css?raw';
import page from './pages/where.html?raw';

/** The page of a made-up practice. It adapts to what the reader chooses. */
const meta: Meta = {
  title: 'Pages/Practice page',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  render: () => renderPage(page, style),
};
export default meta;

const shadowOf = (page: HTMLElement, selector: string) => page.querySelector(selector)!.shadowRoot!;

/** Chooses a state, and a kind of care if given. Returns the text of the call to action. */
const chooseFor =
  (state: string, care?: string) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const availability = canvasElement.querySelector<HTMLElementTagNameMap['sage-state-availability']>(
      'sage-state-availability[check]',
    )!;
    await availability.updateComplete;
    const cards = shadowOf(canvasElement, 'sage-comparison-cards');
    const call = canvasElement.querySelector('sage-consult-cta')!;
    if (care) await userEvent.click(cards.querySelector(`input[value=${care}]`)!);
    // The answer may make the page longer, so wait for it before the next click.
    await call.updateComplete;
    await userEvent.selectOptions(availability.shadowRoot!.querySelector('select')!, state);
    await call.updateComplete;
    return shadowOf(canvasElement, 'sage-consult-cta').querySelector('[part=actions]')!.textContent;
  };

/** Six states, two clinicians, an expired date, a pending license, a compact privilege and two kinds of care. */
export const Where: StoryObj = {};

/** A couple in Texas. */
export const WhereServed: StoryObj = {
  play: async (context) => {
    await expect(await chooseFor('TX', 'couples')(context)).toMatch(
      /Book a free couples consultation in Texas/,
    );
  },
};

/** A couple in Maine, where the practice sees only individuals. */
export const WhereServedInPart: StoryObj = {
  play: async (context) => {
    await expect(await chooseFor('ME', 'couples')(context)).toMatch(/Book a free consultation in Maine/);
  },
};

/** A reader in Ohio: kind words, and three next steps. */
export const WhereNotServed: StoryObj = {
  play: async (context) => {
    await expect(await chooseFor('OH')(context)).toMatch(/Find care elsewhere.*Change state.*Call/s);
  },
};

/** The same page in Spanish. The widgets' own text follows the language of the page. */
export const WhereInSpanish: StoryObj = {
  globals: { language: 'es' },
  render: () => renderPage(spanish, style),
  play: async (context) => {
    await expect(await chooseFor('TX', 'couples')(context)).toMatch(
      /Reservar una consulta gratuita de pareja en Texas/,
    );
  },
};
