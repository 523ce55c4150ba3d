import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { drawElsewhere, sentenceFor } from '../practice/answer.js';
import { asking, ReaderChoices, type Choices, type StateChooseEvent } from '../practice/choices.js';
import { NearestConsumer, practiceContext } from '../practice/context.js';
import { isComing, reading, readingSettled } from '../practice/reading.js';
import { nameOfState, placeFor } from '../practice/states.strings.js';
import { findState, knownStates, parseStates, states } from '../practice/states.js';
import { AuthorContent } from '../shared/author-content.js';
import { copyOf } from '../shared/copy.js';
import { authorWords, ourLanguage, ourWords } from '../shared/our-words.js';
import { define } from '../shared/define.js';
import { drawHeading } from '../shared/heading.js';
import { isList, itemsOf } from '../shared/points.js';
import { oneOf, report } from '../shared/report.js';
import { drawNames, pin } from './badge.js';
import { drawLicence, drawLookUp, drawPast, drawStatus } from './licence-details.js';
import {
  answerFor,
  distinct,
  keyOf,
  problemsIn,
  readItem,
  readNamed,
  type Answer,
  type ListedState,
} from './licences.js';
import { loadMap } from './load-map.js';
import { strings } from './state-availability.strings.js';
import { styles } from './state-availability.styles.js';

/**
 * Says where the practice may practise, from the author's own list of states, else from `states`, else from the
 * practice. It claims nothing that is not written there: an item that is pending, ended or past its date is never
 * among the states of a badge, and a list says so beside it.
 *
 * With `layout="map"` a small map stands above the list. It is a picture of it, and hidden from those who listen: the list
 * says the same in fewer steps, in the author's order, with whole names, links and licences, where a walk over 56 tiles
 * would mostly meet states that are not served.
 *
 * With `check` it asks the reader where they will be during sessions, and answers from the same list. What they choose
 * stays on the page, and every widget of the practice follows it.
 *
 * @summary Where the practice may practise.
 * @tag sage-state-availability
 *
 * @slot - A sentence, or a list of states whose items may hold a link or a licence.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading, where it comes from the `heading` attribute.
 * @csspart badge - The badge: one line with the names of the states.
 * @csspart map - The map, or the room for it while it comes.
 * @csspart tile - A state on the map.
 * @csspart served - The tile of a state in which the practice may practise.
 * @csspart chosen - The tile of the state that the reader chose.
 * @csspart list - The list of states.
 * @csspart state - One state of the list.
 * @csspart more - The names that a badge has no room for, and the words that open them.
 * @csspart check - The question, with its answer.
 * @csspart select - The choice of a state.
 * @csspart answer - What is said to a reader in the state that they chose.
 * @csspart licences - The licences on which a yes rests.
 * @csspart look-up - The link to a board's own look-up.
 * @csspart actions - What is at hand for a reader in a state that is not served.
 * @csspart outside - The link to care elsewhere.
 * @csspart change - The button that leads back to the choice of a state.
 * @csspart call - The link that calls the practice.
 *
 * @fires {StateChooseEvent} sage-state-choose - When a reader chooses a state, and when what can be said of it changes.
 *   `detail.state` is its code (`null`: undone), `detail.served` is `true`, `false`, or `null` where nothing can be
 *   claimed; `detail.services` are the kinds of care, where not all can be had there; `detail.name` is its name, where
 *   only the author says so. Cancelable: the choice is then not made.
 */
export class SageStateAvailability extends LitElement {
  static override styles = styles;
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };
  static override properties = {
    states: {},
    layout: {},
    label: {},
    heading: {},
    level: { type: Number },
    check: { type: Boolean },
  };

  /** USPS codes or names, divided by spaces or commas, where the content has no list. */
  states?: string;

  /** `badge` (one line), `list`, or `map` (with the list below it), which is a further file: `sagebrush-map.js`. */
  layout: 'badge' | 'list' | 'map' = 'badge';

  /** The words before the states; else "Available in". The content's own words come first. */
  label?: string;

  /** A heading, where the content has none. */
  heading?: string;

  /** The level of that heading, 2 to 6; else one below the heading before this element. */
  level?: number;

  /** Asks the reader where they will be during sessions, and answers. */
  check = false;

  readonly #practice = new NearestConsumer(this, practiceContext);
  readonly #choices = new ReaderChoices(this);
  readonly #content = new AuthorContent(this);
  /** What the question is answered from. */
  #known: readonly ListedState[] = [];
  /** The answers that the page was asked about and refused, and the last one that it accepted. */
  #asked = new Set<string>();
  /** What draws the map: not here yet, or `null` where it cannot be had. */
  #map?: typeof import('./map.js') | null;
  #coming?: Promise<void>;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('layout') && this.layout === 'map') this.#coming = this.#loadMap();
  }

  protected override render(): TemplateResult {
    const { nodes, complete } = this.#content;
    const list = nodes.find(isList);
    const text = nodes.filter((node) => node !== list);
    const listed = list
      ? itemsOf(list).map((item) => readItem(item))
      : complete
        ? this.#statedStates(text)
        : [];
    const held = distinct(listed.filter(({ holds }) => holds));
    const named = listed.filter((each) => each.isOpen || held.includes(each));
    if (complete) this.#reportOn(listed, text);
    // A sentence of the author's says it to readers, and the practice to the question.
    this.#known = listed.length || !complete ? listed : this.#statedStates([]);

    // Where nothing holds that a badge could name, the list has what the author says of it.
    const layout = oneOf(this, 'layout', this.layout, ['badge', 'list', 'map']);
    const asList = layout !== 'badge' || held.length < Math.min(1, listed.length);
    const words = this.#content.show(text, 0);
    const answer = this.#drawAnswer();
    return html`
      <div part="base" class="base">
        ${drawHeading(this, this.#content)}
        ${asList ? this.#list(words, layout === 'map' ? this.#drawMap() : nothing, listed) : this.#badge(words, named, this.check ? nothing : answer)}
        ${this.check ? this.#question(answer) : asList ? answer : nothing}
      </div>
      ${this.#content.following}
    `;
  }

  protected override updated(): void {
    const { state } = this.#choices.current;
    const select = this.renderRoot.querySelector('select');
    if (select) select.value = state?.state ?? '';
    // The list may change, and a date may pass.
    if (state?.chooser !== this || !this.#known.length) return;
    const { served, services } = answerFor(this.#known, state.state);
    if (served === state.served && services?.join() === state.services?.join()) return;
    // The page may refuse: it is asked once for each answer.
    if (!this.#asked.has(String([served, services]))) this.#choose(state.state);
  }

  #list(words: unknown, map: unknown, listed: readonly ListedState[]) {
    const lead = words === nothing && this.label ? html`<p class="own">${this.label}</p>` : words;
    const items = listed.map(
      (each) =>
        html`<li part="state" class="surface">
          ${each.item ? [...each.item.childNodes].map(copyOf) : nameOfState(this, each.state)}${drawStatus(this, each)}
        </li>`,
    );
    return html`
      <div class="author text">${lead}</div>
      ${map}
      ${
        items.length
          ? html`<ul part="list" class="own states" role="list">
              ${items}
            </ul>`
          : nothing
      }
    `;
  }

  /** One line: the author's sentence, and the names; in their place the answer, once the reader chose a state. */
  #badge(words: unknown, named: readonly ListedState[], answer: unknown) {
    if (words === nothing && answer === nothing && !named.length) return nothing;

    const label =
      words === nothing ? [this.label ?? ourWords(this, strings.for(this).available), ' '] : nothing;
    const names = named.length ? drawNames(this, named, label) : nothing;
    return html`
      <div part="badge" class="surface badge">
        ${pin}
        <div class="author">${words}${answer === nothing ? names : answer}</div>
      </div>
    `;
  }

  #question(answer: unknown) {
    if (!this.#known.length) return nothing;
    const { ask, choose } = strings.for(this);
    const others = distinct(this.#known.filter(({ state, isOpen }) => state.code || !isOpen))
      .map(({ state }) => state)
      .filter(({ code }) => !states.some((state) => state.code === code));
    return html`<div part="check" class="own check">
      <label for="place">${ourWords(this, ask)}</label>
      <select
        id="place"
        part="select"
        lang=${ourLanguage(this)}
        autocomplete="off"
        @change=${this.#chooseSelected}
      >
        <option value="">${choose}</option>
        ${[...states, ...others].map((state) => html`<option .value=${keyOf(state)}>${nameOfState(this, state)}</option>`)}
      </select>
      <div role="status">${answer}</div>
    </div>`;
  }

  /** What is said to a reader in the state that they chose, by this list; and to whoever asked here, on what it rests. */
  #drawAnswer(): unknown {
    const { current } = this.#choices;
    if (!current.state || !this.#known.length) return nothing;

    const own = answerFor(this.#known, current.state.state);
    // The list in which it was chosen may know more: no widget claims what another one does not.
    const { served, services = own.services } = current.state;
    const listed = served === false ? [] : own.listed;
    const isLess = own.served || (served === null && !own.listed.length);
    const answer = isLess ? { served, services, listed } : own;
    const choices = { ...current, state: { ...current.state, ...answer } };
    const sentence = html`<p part="answer">${ourWords(this, this.#sentence(choices, answer))}</p>`;
    return html`<div class="own">
      ${sentence} ${this.check ? this.#drawGrounds(choices, answer) : nothing}
    </div>`;
  }

  #drawGrounds(choices: Choices, { served, listed }: Answer): unknown {
    if (!served) {
      const { outsideUrl, ...practice } = this.#practice.value ?? {};
      return html`<div part="actions" class="actions">
        ${drawElsewhere(this, choices, served === null ? practice : { ...practice, outsideUrl })}
      </div>`;
    }
    const licences = listed.map((each) => drawLicence(this, each)).filter((each) => each !== nothing);
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
      const past = listed.filter(({ isPast }) => isPast);
      if (past.length)
        return [`${nameOfState(this, state)}: `, drawPast(this, past), ' ', drawLookUp(this, past[0]!)];
      const open = listed.filter(({ isOpen }) => isOpen);
      return [
        open.map(({ text }) => html`<q>${authorWords(this, text)}</q> `),
        strings.for(this).unsure(placeFor(this, state)),
      ];
    }
    if (!served && listed.length) return strings.for(this).pending(placeFor(this, state));
    return sentenceFor(this, choices, this.#practice.value);
  }

  /** The map of what holds; until its part comes, its room, so that nothing moves then. */
  #drawMap() {
    if (this.#map === null || !this.#known.length) return nothing;
    const served = this.#known.filter(({ holds }) => holds).map(({ state }) => state.code);
    const tiles = this.#map?.drawTiles(served, this.#choices.current.state?.state);
    return html`<div part="map" class="own map" aria-hidden="true" translate="no">${tiles}</div>`;
  }

  async #loadMap(): Promise<void> {
    try {
      this.#map = await loadMap();
      this.#map.styleMap(this.shadowRoot!);
    } catch {
      this.#map = null;
      report(this, 'layout', 'map', 'sagebrush-map.js beside sagebrush.js; the list stands alone');
    }
    this.requestUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#coming;
    await readingSettled();
    return super.getUpdateComplete();
  }

  /** The states of the attribute, else of the practice; a sentence of the author's own stands for the latter. */
  #statedStates(text: readonly Node[]): ListedState[] {
    const practice = this.#practice.value?.states ?? [];
    const stated = this.states ? parseStates(this.states) : text.length ? [] : practice;
    return stated.map(readNamed);
  }

  #reportOn(listed: readonly ListedState[], text: readonly Node[]): void {
    for (const { state, item, text, isOpen } of listed) {
      // The practice tells of its own.
      const place = item ? '<li>' : this.states ? 'states' : undefined;
      if ((!state.code || isOpen) && !isComing(this) && place)
        report(this, place, text, (state.code && reading?.plainWords) || knownStates);
      for (const problem of problemsIn(item?.dataset ?? {})) report(this, ...problem);
    }
    // After everything else that this script starts: a practice may be on its way.
    if (!listed.length && !text.length) setTimeout(() => this.#reportEmpty());
  }

  #reportEmpty(): void {
    if (!this.isConnected || this.renderRoot.querySelector('.badge,li')) return;
    report(this, 'states', '', 'a sentence, a list, this attribute, or those of a practice');
  }

  #chooseSelected({ target }: Event): void {
    this.#asked.clear();
    this.#choose((target as HTMLSelectElement).value);
  }

  #choose(state: string): void {
    const { served = null, services } = state ? answerFor(this.#known, state) : {};
    const detail: StateChooseEvent['detail'] = { state: state || null, served };
    if (services) detail.services = services;
    const name = this.#known.find((each) => keyOf(each.state) === state)?.state.name;
    if (name && name !== (findState(state)?.name ?? state)) detail.name = name;
    const question = String([served, services]);
    this.#asked.add(question);
    if (this.#choices.choose(new CustomEvent('sage-state-choose', { ...asking, detail })))
      this.#asked = new Set([question]);
  }

  /** @ignore Like every element's; it goes to the choice of a state, where there is one. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('select')?.focus(options);
  }
}

define('sage-state-availability', SageStateAvailability);

declare global {
  interface HTMLElementTagNameMap {
    'sage-state-availability': SageStateAvailability;
  }
}
