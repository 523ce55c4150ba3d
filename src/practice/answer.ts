// What widgets say to a reader who chose a state or a kind of care. In the script tag's build, it is in the
// same part as the question.
import { html, nothing, type ReactiveElement } from 'lit';
import { FreshElement } from '../shared/fresh-element.js';
import { renderString } from '../shared/render-string.js';
import { stringsLanguageOf } from '../shared/strings.js';
import { strings } from './answer.strings.js';
import { nameOfService, chosenStateInSentence } from './care.js';
import { strings as care } from './care.strings.js';
import type { Choices } from './choices.js';
import type { Practice } from './context.js';
import type { Service } from './services.js';
import { telephoneOf } from './telephone.js';

/** The answer for the state that the reader chose; `undefined` if we cannot claim anything. */
export function answerSentence(host: Element, choices: Choices, practice?: Practice): string | undefined {
  const { state, service } = choices;
  if (!state || state.served === null) return undefined;
  const { yes, some, no } = strings.for(host);
  const { served, services } = state;
  const stateName = chosenStateInSentence(host, state);
  if (!served) return no(stateName);

  const wanted = service ? [service] : (practice?.services ?? []).map(({ value }) => value);
  if (!services || (wanted.length && wanted.every((each) => services.includes(each)))) return yes(stateName);
  const names = services.map((value) => nameOfService(host, value, practice));
  return some(stateName, new Intl.ListFormat(stringsLanguageOf(host)).format(names));
}

/** What a call to action says to a reader who chose a state or a kind of care. */
export class CallAnswer {
  readonly #detailsElement = new FreshElement();

  constructor(readonly host: ReactiveElement) {}

  renderAnswer(choices: Choices, practice?: Practice): unknown {
    const sentence = answerSentence(this.host, choices, practice);
    return sentence
      ? html`<div class="own" part="answer">${renderString(this.host, sentence)}</div>`
      : nothing;
  }

  /**
   * The text of the booking link. @param service the kind of care, if the practice offers it in the reader's
   * state
   */
  label({ state }: Choices, service: string | undefined, practice?: Practice): string {
    const name = service && nameOfService(this.host, service, practice);
    return strings
      .for(this.host)
      .book(service, name, state?.served ? chosenStateInSentence(this.host, state) : undefined);
  }

  /**
   * Renders what helps a reader whom the practice cannot serve. "Change state" leads to the picker in which the
   * reader chose.
   */
  renderNotServed({ state }: Choices, practice: Partial<Practice> | undefined, booking: unknown): unknown {
    const chooser = state?.chooser;
    // The picker may be gone or hidden, and the chooser of an event from the page's own code can be any
    // element.
    const canChange = chooser?.checkVisibility?.() && chooser.shadowRoot?.querySelector('select');
    const goBack = () => chooser!.focus();
    const label = renderString(this.host, strings.for(this.host).change);
    const change = canChange ? html`<button part="change" @click=${goBack}>${label}</button>` : nothing;
    return renderNotServed(this.host, practice, [booking, change]);
  }

  /**
   * Renders the name of the kind of care, its length, its price, and the notice that belongs next to a price.
   * They are introduced as those of sessions, because the consultation that the action books may be free.
   */
  renderDetails({ name, length, price, notice }: Partial<Service> = {}): unknown {
    if (!length && !price) return nothing;
    const words = strings.for(this.host);
    const priceText = /^(free|\D?0+([.,]0+)?)$/i.test(price ?? '') ? words.free : price;
    const details = html`${words.sessions} ${[name, length, priceText].filter(Boolean).join(', ')}
    ${price && notice ? html`<a href=${notice} data-address=${notice}>${renderString(this.host, words.notice)}</a>` : nothing}`;
    return this.#detailsElement.render(details, undefined, 'details');
  }
}

/**
 * Renders what helps a reader whom the practice cannot serve: a link to other care, the given actions, and a link
 * that calls the practice.
 */
export function renderNotServed(
  host: ReactiveElement,
  { outsideUrl, phone }: Partial<Practice> = {},
  actions: unknown = nothing,
): unknown {
  const telephone = telephoneOf(host, phone);
  return [
    outsideUrl
      ? html`<a part="outside" href=${outsideUrl}>${renderString(host, strings.for(host).outside)}</a>`
      : nothing,
    actions,
    telephone
      ? html`<a part="call" href=${telephone.url}
          >${renderString(host, care.for(host).call(telephone.words))}</a
        >`
      : nothing,
  ];
}
