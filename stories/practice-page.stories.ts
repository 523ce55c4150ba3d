import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/index.ts';
import { drawPage } from './page.ts';
import spanish from './pages/donde.html?raw';
import style from './pages/trust.css?raw';
import page from './pages/where.html?raw';

/** A page of an invented practice, on which each thing that a reader chooses shapes everything else. */
const meta: Meta = {
  title: 'Pages/Practice page',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  render: () => drawPage(page, style),
};
export default meta;

const shadowOf = (page: HTMLElement, selector: string) => page.querySelector(selector)!.shadowRoot!;

/** What a reader says of themselves, and what the call to action then offers. */
const choosing =
  (state: string, care?: string) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const availability = canvasElement.querySelector<HTMLElementTagNameMap['sage-state-availability']>(
      'sage-state-availability[check]',
    )!;
    await availability.updateComplete;
    const cards = shadowOf(canvasElement, 'sage-comparison-cards');
    const call = canvasElement.querySelector('sage-consult-cta')!;
    if (care) await userEvent.click(cards.querySelector(`input[value=${care}]`)!);
    // What it says may be on its way: the page grows then.
    await call.updateComplete;
    await userEvent.selectOptions(availability.shadowRoot!.querySelector('select')!, state);
    await call.updateComplete;
    return shadowOf(canvasElement, 'sage-consult-cta').querySelector('[part=actions]')!.textContent;
  };

/** Six states, two clinicians, a lapsed date, a pending licence, a compact privilege, two kinds of care. */
export const Where: StoryObj = {};

/** A couple in Texas. */
export const WhereServed: StoryObj = {
  play: async (context) => {
    await expect(await choosing('TX', 'couples')(context)).toMatch(
      /Book a free couples consultation in Texas/,
    );
  },
};

/** A couple in Maine, where only individuals can be met. */
export const WhereServedInPart: StoryObj = {
  play: async (context) => {
    await expect(await choosing('ME', 'couples')(context)).toMatch(/Book a free consultation in Maine/);
  },
};

/** In Ohio: kind words, and three ways on. */
export const WhereNotServed: StoryObj = {
  play: async (context) => {
    await expect(await choosing('OH')(context)).toMatch(/Find care elsewhere.*Change state.*Call/s);
  },
};

/** The same page in Spanish: what we write follows the language of what stands around it. */
export const WhereInSpanish: StoryObj = {
  globals: { language: 'es' },
  render: () => drawPage(spanish, style),
  play: async (context) => {
    await expect(await choosing('TX', 'couples')(context)).toMatch(
      /Reservar una consulta gratuita de pareja en Texas/,
    );
  },
};
