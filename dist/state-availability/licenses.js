import { nothing, html } from 'lit';
import { renderNotServed, answerSentence } from '../practice/answer.js';
export { CallAnswer } from '../practice/answer.js';
import { cancelableInit } from '../practice/choices.js';
import { nameOfState, stateInSentence } from '../practice/states.strings.js';
import { states, findState } from '../practice/states.js';
import { FreshElement } from '../shared/fresh-element.js';
import { isDate } from '../shared/dates.js';
import { renderString, langAttribute } from '../shared/render-string.js';
import { warn } from '../shared/warnings.js';
import { safeUrl, safeSchemes } from '../shared/url.js';
import { answerFor } from './answer-for.js';
import { renderLicense, expiredText, renderLookUp, renderAuthorText } from './license-text.js';
import { strings } from './licenses.strings.js';
import { licensesStyles } from './licenses.styles.js';
import { distinct, keyOf, statuses } from './listed-states.js';
import { remarksFor } from './remarks.js';

class Licenses {
  constructor(host, choices) {
    /** Styles for the shadow root that it renders into. */
    this.styles = licensesStyles;
    this.#answer = new FreshElement();
    this.#remarks = new FreshElement();
    /** The states that the question is answered from. */
    this.#known = [];
    /** The answers that the page refused, and the last one that it accepted. */
    this.#sentAnswers = /* @__PURE__ */ new Set();
    this.#chooseSelected = ({ target }) => {
      this.#sentAnswers.clear();
      this.#choose(target.value);
    };
    this.#host = host;
    this.#choices = choices;
  }
  #host;
  #choices;
  #answer;
  #remarks;
  #known;
  #practice;
  #sentAnswers;
  /** Takes the current data of the page, and reports to the author what it cannot understand. */
  read(known, practice) {
    this.#known = known;
    this.#practice = practice;
    for (const { item } of known)
      for (const problem of invalidValues(item?.dataset ?? {})) warn(this.#host, ...problem);
  }
  /** Called by the host's `updated()`. */
  updated() {
    const { state } = this.#choices.current;
    const select = this.#host.shadowRoot?.querySelector("select");
    if (select) select.value = state?.state ?? "";
    if (state?.chooser !== this.#host || !this.#known.length) return;
    const { served, services } = answerFor(this.#known, state.state);
    if (served === state.served && services?.join() === state.services?.join()) return;
    if (!this.#sentAnswers.has(String([served, services]))) this.#choose(state.state);
  }
  /** Remarks that the list needs below it, so that no item claims too much. */
  renderRemarks(listed) {
    const remarks = remarksFor(this.#host, listed);
    return remarks.length ? html`<div part="remarks">${this.#remarks.render(remarks)}</div>` : nothing;
  }
  /** The question with its answer, or only the answer if another widget asks. */
  render() {
    const answer = this.#renderAnswer();
    return this.#host.check ? this.#renderQuestion(answer) : answer;
  }
  #renderQuestion(answer) {
    if (!this.#known.length) return nothing;
    const { ask, choose } = strings.for(this.#host);
    const others = distinct(this.#known.filter(({ state, isUnclear }) => state.code || !isUnclear)).map(({ state }) => state).filter(({ code }) => !states.some((state) => state.code === code));
    return html`<div part="check" class="own check"> <label for="place">${renderString(this.#host, ask)}</label> <select id="place" part="select" lang=${langAttribute(this.#host)} autocomplete="off" @change=${this.#chooseSelected}> <option value="">${choose}</option> ${[...states, ...others].map((state) => html`<option .value=${keyOf(state)}>${nameOfState(this.#host, state)}</option>`)} </select> <div role="status">${answer}</div> </div>`;
  }
  /**
   * The answer for the state that the reader chose, from this list. If this widget asks, its licenses too.
   */
  #renderAnswer() {
    const { current } = this.#choices;
    if (!current.state || !this.#known.length) return nothing;
    const own = answerFor(this.#known, current.state.state);
    const { served, services = own.services } = current.state;
    const listed = served === false ? [] : own.listed;
    const isOverridden = own.served || served === null && !own.listed.length;
    const answer = isOverridden ? { served, services, listed } : own;
    const choices = { ...current, state: { ...current.state, ...answer } };
    const sentence = html`<p part="answer"> ${renderSentence(this.#host, this.#sentence(choices, answer))} </p>`;
    const evidence = this.#host.check ? this.#renderEvidence(answer) : nothing;
    return this.#answer.render([sentence, evidence], current.state.chooser);
  }
  #renderEvidence({ served, listed }) {
    if (!served) {
      const { outsideUrl, ...practice } = this.#practice ?? {};
      return html`<div part="actions" class="actions"> ${renderNotServed(this.#host, served === null ? practice : { ...practice, outsideUrl })} </div>`;
    }
    const licenses = listed.map((each) => renderLicense(this.#host, each)).filter((each) => each !== nothing);
    return licenses.length ? html`<ul part="licenses"> ${licenses} </ul>` : nothing;
  }
  #sentence(choices, { served, listed }) {
    const { state: code, name } = choices.state;
    const state = { code, name };
    if (served === null) {
      const past = listed.filter(({ isExpired }) => isExpired);
      if (past.length)
        return [
          `${nameOfState(this.#host, state)}: `,
          expiredText(this.#host, past),
          " ",
          renderLookUp(this.#host, past[0])
        ];
      const open = listed.filter(({ isUnclear }) => isUnclear);
      return [
        open.map(({ text }) => html`<q>${renderAuthorText(this.#host, text)}</q> `),
        strings.for(this.#host).unsure(stateInSentence(this.#host, state))
      ];
    }
    if (!served && listed.length) return strings.for(this.#host).pending(stateInSentence(this.#host, state));
    return answerSentence(this.#host, choices, this.#practice);
  }
  #chooseSelected;
  #choose(state) {
    const { served = null, services } = state ? answerFor(this.#known, state) : {};
    const detail = { state: state || null, served };
    if (services) detail.services = services;
    const name = this.#known.find((each) => keyOf(each.state) === state)?.state.name;
    if (name && name !== (findState(state)?.name ?? state)) detail.name = name;
    const question = String([served, services]);
    this.#sentAnswers.add(question);
    if (this.#choices.choose(new CustomEvent("sage-state-choose", { ...cancelableInit, detail })))
      this.#sentAnswers = /* @__PURE__ */ new Set([question]);
  }
}
function invalidValues({
  status,
  lookup,
  until,
  verifiedOn
}) {
  const problems = [];
  if (status && !statuses.includes(status))
    problems.push(["data-status", status, `one of ${statuses.join(", ")}`]);
  if (lookup && !safeUrl(lookup)) problems.push(["data-lookup", lookup, safeSchemes]);
  for (const [name, date] of Object.entries({ "data-until": until, "data-verified-on": verifiedOn }))
    if (date && !isDate(date)) problems.push([name, date, "a date such as 2027-09-30"]);
  return problems;
}
const renderSentence = (host, words) => langAttribute(host) === nothing ? words : html`<span lang=${langAttribute(host)} dir="ltr">${words}</span>`;

export { Licenses };
