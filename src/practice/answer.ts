import { html, nothing, type ReactiveElement } from 'lit';
import { ourWords } from '../shared/our-words.js';
import { wordsLanguageOf } from '../shared/strings.js';
import { strings } from './answer.strings.js';
import type { ChosenState, Choices } from './choices.js';
import type { Practice } from './context.js';
import { placeFor } from './states.strings.js';
import { telephoneOf } from './telephone.js';

/** Whether a kind of care is among those that can be had in the reader's state; true where no state was chosen. */
export const covers = ({ state }: Choices, service?: string): boolean =>
  state?.served !== false && (!service || (state?.services?.includes(service) ?? true));

/** What a kind of care is called: by the practice, else by us. */
export function nameOfService(host: Element, value: string, practice?: Practice): string {
  const ours = strings.for(host);
  const named = practice?.services.find((service) => service.value === value)?.name;
  return named ?? (value === 'individual' || value === 'couples' ? ours[value] : value);
}

/** What the state that a reader chose is called in a sentence. */
export const placeOf = (host: Element, { state, name }: ChosenState): string =>
  placeFor(host, { code: state, name });

/** What the practice says to a reader in the state that they chose; nothing where it can claim nothing. */
export function sentenceFor(host: Element, choices: Choices, practice?: Practice): string | undefined {
  const { state, service } = choices;
  if (!state || state.served === null) return undefined;
  const { yes, some, no } = strings.for(host);
  const { served, services } = state;
  const place = placeOf(host, state);
  if (!served) return no(place);

  const wanted = service ? [service] : (practice?.services ?? []).map(({ value }) => value);
  if (!services || (wanted.length && wanted.every((each) => services.includes(each)))) return yes(place);
  const care = services.map((value) => nameOfService(host, value, practice));
  return some(place, new Intl.ListFormat(wordsLanguageOf(host)).format(care));
}

/** What is at hand for a reader whom the practice cannot serve: where else to turn, the way back, the telephone. */
export function drawElsewhere(
  host: ReactiveElement,
  { state }: Choices,
  { outsideUrl, phone }: Partial<Practice> = {},
  booking: unknown = nothing,
): unknown {
  const { outside, change, call } = strings.for(host);
  const telephone = telephoneOf(host, phone);
  const { chooser } = state ?? {};
  // The picker may have gone or be hidden, and an event of the page's own may come from anything.
  const goBack = () => chooser?.focus();
  const canChange = chooser?.checkVisibility?.() && chooser.shadowRoot?.querySelector('select');
  return [
    outsideUrl ? html`<a part="outside" href=${outsideUrl}>${ourWords(host, outside)}</a>` : nothing,
    booking,
    canChange ? html`<button part="change" @click=${goBack}>${ourWords(host, change)}</button>` : nothing,
    telephone
      ? html`<a part="call" href=${telephone.url}>${ourWords(host, call(telephone.words))}</a>`
      : nothing,
  ];
}
