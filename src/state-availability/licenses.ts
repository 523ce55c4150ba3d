// Remarks on licenses, the question and its answer: a part for pages that have them.
import { html, nothing, type ReactiveElement } from 'lit';
import { renderNotServed, CallAnswer, answerSentence } from '../practice/answer.js';
import {
  cancelableInit,
  type Choices,
  type ReaderChoices,
  type StateChooseEvent,
} from '../practice/choices.js';
import type { Practice } from '../practice/context.js';
import { nameOfState, stateInSentence } from '../practice/states.strings.js';
import { findState, states } from '../practice/states.js';
import { contentHostOf } from '../author-content/content-host.js';
import { FreshElement } from '../shared/fresh-element.js';
import { isDate } from '../shared/dates.js';
import { langAttribute, renderString } from '../shared/render-string.js';
import { warn } from '../shared/warnings.js';
import { safeSchemes, safeUrl } from '../shared/url.js';
import { answerFor, type Answer } from './answer-for.js';
import { expiredText, renderAuthorText, renderLicense, renderLookUp } from './license-text.js';
import { strings } from './licenses.strings.js';
import { licensesStyles } from './licenses.styles.js';
import { distinct, keyOf, statuses, type ListedState } from './listed-states.js';
import { remarksFor } from './remarks.js';

/** The call to action uses it too. */
export { CallAnswer };

interface LicensesHost extends ReactiveElement {
  readonly check: boolean;
}

/** Renders one widget's remarks on licenses, its question and its answer. */
export class Licenses {
  /** Styles for the shadow root that it renders into. */
  readonly styles = licensesStyles;
  readonly #host: LicensesHost;
  readonly #choices: ReaderChoices;
  readonly #answer = new FreshElement();
  readonly #remarks = new FreshElement();
  /** The states that the question is answered from. */
  #known: readonly ListedState[] = [];
  #practice?: Practice;
  /** What the page refused, and what it accepted last: keys of answers. */
  #sentAnswers = new Set<string>();

  constructor(host: LicensesHost, choices: ReaderChoices) {
    this.#host = host;
    this.#choices = choices;
  }

  /** Takes the current data of the page, and reports to the author what it cannot understand. */
  read(known: readonly ListedState[], practice: Practice | undefined): void {
    this.#known = known;
    this.#practice = practice;
    for (const { item } of known) if (item) warnInvalid(this.#host, item.dataset);
  }

  /** Called by the host's `updated()`. */
  updated(): void {
    const { state } = this.#choices.current;
    const select = this.#host.shadowRoot?.querySelector('select');
    if (select) select.value = state?.state ?? '';
    // The list may change, and a date may pass.
    if (state?.chooser !== this.#host || !this.#known.length) return;
    const claim = claimOf(this.#answerFor(state.state));
    // A page's event handler may refuse an answer, so ask only once for each answer.
    if (claim !== claimOf(state) && !this.#sentAnswers.has(claim)) this.#choose(state.state);
  }

  /** Remarks that the list needs below it, so that no item claims too much. */
  renderRemarks(listed: readonly ListedState[]): unknown {
    const remarks = remarksFor(this.#host, listed);
    return remarks.length ? html`<div part="remarks">${this.#remarks.render(remarks)}</div>` : nothing;
  }

  /** The question with its answer, or only the answer if another widget asks. */
  render(): unknown {
    const answer = this.#renderAnswer();
    return this.#host.check ? this.#renderQuestion(answer) : answer;
  }

  #renderQuestion(answer: unknown): unknown {
    if (!this.#known.length) return nothing;
    const { ask, choose } = strings.for(this.#host);
    const others = distinct(this.#known.filter(({ state, isUnclear }) => state.code || !isUnclear))
      .map(({ state }) => state)
      .filter(({ code }) => !states.includes(findState(code)!));
    return html`<div part="check" class="own">
      <label for="place">${renderString(this.#host, ask)}</label>
      <select
        id="place"
        part="select"
        lang=${langAttribute(this.#host)}
        autocomplete="off"
        @change=${this.#chooseSelected}
      >
        <option value="">${choose}</option>
        ${[...states, ...others].map((state) => html`<option .value=${keyOf(state)}>${nameOfState(this.#host, state)}</option>`)}
      </select>
      <div role="status">${answer}</div>
    </div>`;
  }

  /**
   * The answer for the state that the reader chose, from this list. If this widget asks, its licenses too.
   */
  #renderAnswer(): unknown {
    const { current } = this.#choices;
    if (!current.state || !this.#known.length) return nothing;

    const own = this.#answerFor(current.state.state);
    // The list where the state was chosen may have other data. Use its answer, so that no widget contradicts
    // another.
    const { served, services = own.services } = current.state;
    const listed = served === false ? [] : own.listed;
    const isOverridden = own.served || (served === null && !own.listed.length);
    const answer = isOverridden ? { served, services, listed } : own;
    const choices = { ...current, state: { ...current.state, ...answer } };
    const sentence = html`<p part="answer">
      ${renderSentence(this.#host, this.#sentence(choices, answer))}
    </p>`;
    const evidence = this.#host.check ? this.#renderEvidence(answer) : nothing;
    return this.#answer.render([sentence, evidence], current.state.chooser);
  }

  #renderEvidence({ served, listed }: Answer): unknown {
    if (!served) {
      const practice = served === null ? { ...this.#practice, outsideUrl: '' } : this.#practice;
      return html`<div part="actions" class="actions">${renderNotServed(this.#host, practice)}</div>`;
    }
    const licenses = listed.map((each) => renderLicense(this.#host, each)).filter((each) => each !== nothing);
    return licenses.length
      ? html`<ul part="licenses">
          ${licenses}
        </ul>`
      : nothing;
  }

  #answerFor(state: string): Answer {
    return answerFor(this.#known, state, contentHostOf(this.#host));
  }

  #sentence(choices: Choices, { served, listed }: Answer): unknown {
    const { state: code, name } = choices.state!;
    const state = { code, name };
    if (served === null) {
      const past = listed.filter(({ isExpired }) => isExpired);
      if (past.length)
        return [
          `${nameOfState(this.#host, state)}: `,
          expiredText(this.#host, past),
          ' ',
          renderLookUp(this.#host, past[0]!),
        ];
      const open = listed.filter(({ isUnclear }) => isUnclear);
      return [
        open.map(({ text }) => html`<q>${renderAuthorText(this.#host, text)}</q> `),
        strings.for(this.#host).unsure(stateInSentence(this.#host, state)),
      ];
    }
    if (!served && listed.length) return strings.for(this.#host).pending(stateInSentence(this.#host, state));
    return answerSentence(this.#host, choices, this.#practice);
  }

  readonly #chooseSelected = ({ target }: Event): void => {
    this.#sentAnswers.clear();
    this.#choose((target as HTMLSelectElement).value);
  };

  #choose(state: string): void {
    const { served = null, services } = state ? this.#answerFor(state) : {};
    const detail: StateChooseEvent['detail'] = { state: state || null, served };
    if (services) detail.services = services;
    const name = this.#known.find((each) => keyOf(each.state) === state)?.state.name;
    if (name && name !== (findState(state)?.name ?? state)) detail.name = name;
    const claim = claimOf(detail);
    this.#sentAnswers.add(claim);
    if (this.#choices.choose(new CustomEvent('sage-state-choose', { ...cancelableInit, detail })))
      this.#sentAnswers = new Set([claim]);
  }
}

/** What an answer says about the state, as a key: two answers with other licenses may say the same. */
const claimOf = ({ served, services }: Pick<Answer, 'served' | 'services'>): string =>
  String([served, services]);

/** Reports the values in a license that are not understood. */
function warnInvalid(host: ReactiveElement, { status, lookup, until, verifiedOn }: DOMStringMap): void {
  if (status && !statuses.includes(status))
    warn(host, 'data-status', status, `one of ${statuses.join(', ')}`);
  if (lookup && !safeUrl(lookup)) warn(host, 'data-lookup', lookup, safeSchemes);
  for (const [name, date] of Object.entries({ 'data-until': until, 'data-verified-on': verifiedOn }))
    if (date && !isDate(date)) warn(host, name, date, 'a date such as 2027-09-30');
}

/** Our own words, which may contain the author's words or a link. */
const renderSentence = (host: Element, words: unknown): unknown =>
  langAttribute(host) === nothing ? words : html`<span lang=${langAttribute(host)} dir="ltr">${words}</span>`;
