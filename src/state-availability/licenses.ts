// Remarks on licenses, the question and its answer: a part for pages that have them.
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
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
import { FreshElement } from '../shared/fresh-element.js';
import { isDate } from '../shared/dates.js';
import { langAttribute, renderString } from '../shared/render-string.js';
import { warn } from '../shared/warnings.js';
import { languageOf, stringsLanguageOf } from '../shared/strings.js';
import { safeSchemes, safeUrl } from '../shared/url.js';
import { strings } from './licenses.strings.js';
import { licensesStyles } from './licenses.styles.js';
import { distinct, keyOf, statuses, type ListedState } from './listed-states.js';

/** The call to action uses it too. */
export { CallAnswer };

interface LicensesHost extends ReactiveElement {
  readonly check: boolean;
}

/** What can be said about one state. */
export interface Answer {
  /** `null` if nothing can be claimed. */
  readonly served: boolean | null;
  /** The kinds of care that are covered, if not all are. */
  readonly services?: readonly string[];
  /**
   * The licenses behind the answer: those that are valid, otherwise those past their date or unclear,
   * otherwise those that are pending.
   */
  readonly listed: readonly ListedState[];
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
  /** The answers that the page refused, and the last one that it accepted. */
  #sentAnswers = new Set<string>();

  constructor(host: LicensesHost, choices: ReaderChoices) {
    this.#host = host;
    this.#choices = choices;
  }

  /** Takes the current data of the page, and reports to the author what it cannot understand. */
  read(known: readonly ListedState[], practice: Practice | undefined): void {
    this.#known = known;
    this.#practice = practice;
    for (const { item } of known)
      for (const problem of invalidValues(item?.dataset ?? {})) warn(this.#host, ...problem);
  }

  /** Called by the host's `updated()`. */
  updated(): void {
    const { state } = this.#choices.current;
    const select = this.#host.shadowRoot?.querySelector('select');
    if (select) select.value = state?.state ?? '';
    // The list may change, and a date may pass.
    if (state?.chooser !== this.#host || !this.#known.length) return;
    const { served, services } = answerFor(this.#known, state.state);
    if (served === state.served && services?.join() === state.services?.join()) return;
    // A page's event handler may refuse an answer, so ask only once for each answer.
    if (!this.#sentAnswers.has(String([served, services]))) this.#choose(state.state);
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
      .filter(({ code }) => !states.some((state) => state.code === code));
    return html`<div part="check" class="own check">
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

    const own = answerFor(this.#known, current.state.state);
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
    const evidence = this.#host.check ? this.#renderEvidence(choices, answer) : nothing;
    return this.#answer.render([sentence, evidence], current.state.chooser);
  }

  #renderEvidence(choices: Choices, { served, listed }: Answer): unknown {
    if (!served) {
      const { outsideUrl, ...practice } = this.#practice ?? {};
      return html`<div part="actions" class="actions">
        ${renderNotServed(this.#host, choices, served === null ? practice : { ...practice, outsideUrl })}
      </div>`;
    }
    const licences = listed.map((each) => renderLicence(this.#host, each)).filter((each) => each !== nothing);
    return licences.length
      ? html`<ul part="licences">
          ${licences}
        </ul>`
      : nothing;
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
    const { served = null, services } = state ? answerFor(this.#known, state) : {};
    const detail: StateChooseEvent['detail'] = { state: state || null, served };
    if (services) detail.services = services;
    const name = this.#known.find((each) => keyOf(each.state) === state)?.state.name;
    if (name && name !== (findState(state)?.name ?? state)) detail.name = name;
    const question = String([served, services]);
    this.#sentAnswers.add(question);
    if (this.#choices.choose(new CustomEvent('sage-state-choose', { ...cancelableInit, detail })))
      this.#sentAnswers = new Set([question]);
  }
}

/** What can be said about a state, given by its code, or by its name if it has none. */
export function answerFor(all: readonly ListedState[], state: string): Answer {
  const own = all.filter((each) => keyOf(each.state) === state);
  const current = own.filter((each) => each.isCurrent && each.state.code);
  if (current.length) {
    const covered = new Set(current.flatMap(({ services }) => services));
    const isLimited = current.every(({ services }) => services.length);
    return { served: true, services: isLimited ? [...covered] : undefined, listed: current };
  }
  const unsure = own.filter(({ isExpired, isUnclear }) => isExpired || isUnclear);
  // An item that could not be read may be about this state.
  if (unsure.length || all.some((each) => !each.state.code)) return { served: null, listed: unsure };
  return { served: false, listed: own.filter(({ status }) => status === 'pending') };
}

/** The values in a license that are not understood: the attribute, its value, and what is expected. */
function invalidValues({
  status,
  lookup,
  until,
  verifiedOn,
}: DOMStringMap): readonly (readonly [string, string, string])[] {
  const problems: [string, string, string][] = [];
  if (status && !statuses.includes(status))
    problems.push(['data-status', status, `one of ${statuses.join(', ')}`]);
  if (lookup && !safeUrl(lookup)) problems.push(['data-lookup', lookup, safeSchemes]);
  for (const [name, date] of Object.entries({ 'data-until': until, 'data-verified-on': verifiedOn }))
    if (date && !isDate(date)) problems.push([name, date, 'a date such as 2027-09-30']);
  return problems;
}

/** A date in words, in the language of the text around it. */
function dateFor(host: Element, date = ''): string | undefined {
  return isDate(date)
    ? new Intl.DateTimeFormat(stringsLanguageOf(host), { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(date),
      )
    : undefined;
}

/** The sentence about licenses past their date. It names the latest date of all of them. */
function expiredText(host: Element, past: readonly ListedState[]): string {
  const dates = past.map(({ item }) => item?.dataset.until ?? '').filter(isDate);
  return strings.for(host).past(dateFor(host, dates.sort().at(-1)));
}

/**
 * Remarks for items that claim nothing, if the author's own words may not say so. One line for each state. If
 * a state has several items, one line for each clinician.
 */
function remarksFor(host: Element, listed: readonly ListedState[]): readonly TemplateResult[] {
  const { notYet, ended } = strings.for(host);
  const remarks = new Map<string, TemplateResult>();
  for (const each of listed) {
    const { item, state, text, status, isNameOnly, isExpired } = each;
    const others = listed.filter((other) => other !== each && keyOf(other.state) === keyOf(state));
    const holder = others.length ? item?.dataset.clinician : undefined;
    const name = [isNameOnly ? nameOfState(host, state) : text, holder].filter(Boolean).join(', ');
    if (remarks.has(name)) continue;
    const words = isNameOnly && (status === 'pending' ? notYet : status === 'ended' && ended);
    if (isExpired) {
      const past = [each, ...others.filter((other) => other.isExpired && other.text === text)];
      remarks.set(
        name,
        html`<p>
          ${renderAuthorText(host, `${name}:`)} ${renderString(host, expiredText(host, past))}
          ${renderLookUp(host, each)}
        </p>`,
      );
    } else if (words)
      remarks.set(name, html`<p>${renderAuthorText(host, name)} – ${renderString(host, words)}</p>`);
  }
  return [...remarks.values()];
}

/** The clinician, the kind of license, when it was checked, and a link for checking it again. */
function renderLicence(host: Element, listed: ListedState): unknown {
  const words = strings.for(host);
  const { clinician, profession, number, lookup, verifiedOn } = listed.item?.dataset ?? {};
  const kind = words[listed.status as 'licensed'];
  if (![clinician, profession, number, lookup, verifiedOn].some(Boolean) && listed.status === 'licensed')
    return nothing;

  const checked = dateFor(host, verifiedOn);
  return html`<li>
    ${[clinician, profession, [kind, number].filter(Boolean).join(' ')].filter(Boolean).join(', ')}.
    ${checked ? renderString(host, words.checked(checked)) : nothing} ${renderLookUp(host, listed)}
  </li>`;
}

/** A plain link to the licensing board's own search. */
function renderLookUp(host: Element, { item }: ListedState): unknown {
  const lookUp = safeUrl(item?.dataset.lookup);
  return lookUp
    ? html`<a part="look-up" href=${lookUp} data-address=${lookUp}
        >${renderString(host, strings.for(host).lookUp)}</a
      >`
    : nothing;
}

/** Our own words, which may contain the author's words or a link. */
const renderSentence = (host: Element, words: unknown): unknown =>
  langAttribute(host) === nothing ? words : html`<span lang=${langAttribute(host)} dir="ltr">${words}</span>`;

/** The author's words within ours, marked with the page's language again. */
const renderAuthorText = (host: Element, words: unknown): unknown =>
  langAttribute(host) === nothing ? words : html`<span lang=${languageOf(host)} dir="auto">${words}</span>`;
