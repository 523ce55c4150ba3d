// What is said to a reader who chose a state or a kind of care: a part of the script, with the question.
import { html, nothing, type ReactiveElement } from 'lit';
import { Afresh } from '../shared/afresh.js';
import { ourWords } from '../shared/our-words.js';
import { wordsLanguageOf } from '../shared/strings.js';
import { strings } from './answer.strings.js';
import { nameOfService, placeOf } from './care.js';
import { strings as care } from './care.strings.js';
import type { Choices } from './choices.js';
import type { Practice } from './context.js';
import type { Service } from './services.js';
import { telephoneOf } from './telephone.js';

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
  const names = services.map((value) => nameOfService(host, value, practice));
  return some(place, new Intl.ListFormat(wordsLanguageOf(host)).format(names));
}

/** What a call says to a reader who chose a state or a kind of care. */
export class Said {
  readonly #answer = new Afresh();
  readonly #details = new Afresh();

  constructor(readonly host: ReactiveElement) {}

  answer(choices: Choices, practice?: Practice): unknown {
    const sentence = sentenceFor(this.host, choices, practice);
    return sentence ? this.#answer.show(ourWords(this.host, sentence), undefined, 'answer') : nothing;
  }

  /** What the link that books says. @param service the kind of care, if it can be had in the reader's state */
  label({ state }: Choices, service: string | undefined, practice?: Practice): string {
    const name = service && nameOfService(this.host, service, practice);
    return strings.for(this.host).book(service, name, state?.served ? placeOf(this.host, state) : undefined);
  }

  elsewhere(choices: Choices, practice: Partial<Practice> | undefined, booking: unknown): unknown {
    return renderElsewhere(this.host, choices, practice, booking);
  }

  /** What the kind of care is called, how long it takes, what it costs, and the notice that belongs beside a price. */
  details({ name, length, price, notice }: Partial<Service> = {}): unknown {
    if (!length && !price) return nothing;
    const words = strings.for(this.host);
    const cost = /^(free|\D?0+([.,]0+)?)$/i.test(price ?? '') ? words.free : price;
    const said = html`${name ? `${name}: ` : nothing}${[length, cost].filter(Boolean).join(', ')}
    ${price && notice ? html`<a href=${notice} data-address=${notice}>${ourWords(this.host, words.notice)}</a>` : nothing}`;
    return this.#details.show(said, undefined, 'details');
  }
}

/** What is at hand for a reader whom the practice cannot serve: where else to turn, the way back, the telephone. */
export function renderElsewhere(
  host: ReactiveElement,
  { state }: Choices,
  { outsideUrl, phone }: Partial<Practice> = {},
  booking: unknown = nothing,
): unknown {
  const { outside, change } = strings.for(host);
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
      ? html`<a part="call" href=${telephone.url}>${ourWords(host, care.for(host).call(telephone.words))}</a>`
      : nothing,
  ];
}
