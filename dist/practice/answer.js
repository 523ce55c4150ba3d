import { nothing, html } from 'lit';
import { FreshElement } from '../shared/fresh-element.js';
import { renderString } from '../shared/render-string.js';
import { stringsLanguageOf } from '../shared/strings.js';
import { strings } from './answer.strings.js';
import { nameOfService, chosenStateInSentence } from './care.js';
import { strings as strings$1 } from './care.strings.js';
import { telephoneOf } from './telephone.js';

function answerSentence(host, choices, practice) {
  const { state, service } = choices;
  if (!state || state.served === null) return void 0;
  const { yes, some, no } = strings.for(host);
  const { served, services } = state;
  const stateName = chosenStateInSentence(host, state);
  if (!served) return no(stateName);
  const wanted = service ? [service] : (practice?.services ?? []).map(({ value }) => value);
  if (!services || wanted.length && wanted.every((each) => services.includes(each))) return yes(stateName);
  const names = services.map((value) => nameOfService(host, value, practice));
  return some(stateName, new Intl.ListFormat(stringsLanguageOf(host)).format(names));
}
class CallAnswer {
  constructor(host) {
    this.host = host;
  }
  #detailsElement = new FreshElement();
  renderAnswer(choices, practice) {
    const sentence = answerSentence(this.host, choices, practice);
    return sentence ? html`<div class="own" part="answer">${renderString(this.host, sentence)}</div>` : nothing;
  }
  /**
   * The text of the booking link. @param service the kind of care, if the practice offers it in the reader's
   * state
   */
  label({ state }, service, practice) {
    const name = service && nameOfService(this.host, service, practice);
    return strings.for(this.host).book(service, name, state?.served ? chosenStateInSentence(this.host, state) : void 0);
  }
  /**
   * Renders what helps a reader whom the practice cannot serve. "Change state" leads to the picker in which the
   * reader chose.
   */
  renderNotServed({ state }, practice, booking) {
    const chooser = state?.chooser;
    const canChange = chooser?.checkVisibility?.() && chooser.shadowRoot?.querySelector("select");
    const goBack = () => chooser.focus();
    const label = renderString(this.host, strings.for(this.host).change);
    const change = canChange ? html`<button part="change" @click=${goBack}>${label}</button>` : nothing;
    return renderNotServed(this.host, practice, [booking, change]);
  }
  /**
   * Renders the name of the kind of care, its length, its price, and the notice that belongs next to a price.
   * They are introduced as those of sessions, because the consultation that the action books may be free.
   */
  renderDetails({ name, length, price, notice } = {}) {
    if (!length && !price) return nothing;
    const words = strings.for(this.host);
    const priceText = /^(free|\D?0+([.,]0+)?)$/i.test(price ?? "") ? words.free : price;
    const details = html`${words.sessions} ${[name, length, priceText].filter(Boolean).join(", ")} ${price && notice ? html`<a href=${notice} data-address=${notice}>${renderString(this.host, words.notice)}</a>` : nothing}`;
    return this.#detailsElement.render(details, void 0, "details");
  }
}
function renderNotServed(host, { outsideUrl, phone } = {}, actions = nothing) {
  const telephone = telephoneOf(host, phone);
  return [
    outsideUrl ? html`<a part="outside" href=${outsideUrl}>${renderString(host, strings.for(host).outside)}</a>` : nothing,
    actions,
    telephone ? html`<a part="call" href=${telephone.url}>${renderString(host, strings$1.for(host).call(telephone.words))}</a>` : nothing
  ];
}

export { CallAnswer, answerSentence, renderNotServed };
