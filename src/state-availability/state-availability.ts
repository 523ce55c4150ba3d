import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { PracticeConsumer } from '../practice/context.js';
import { knownStates, parseStates } from '../practice/states.js';
import { AuthorContent } from '../shared/author-content.js';
import { copyOf, isSafe, linksIn } from '../shared/copy.js';
import { define } from '../shared/define.js';
import { drawHeading } from '../shared/heading.js';
import { isList, itemsOf } from '../shared/points.js';
import { oneOf, report } from '../shared/report.js';
import { languageOf } from '../shared/strings.js';
import { distinct, readItem, type ListedState } from './listed-state.js';
import { strings } from './state-availability.strings.js';
import { styles } from './state-availability.styles.js';

/**
 * Says where the practice may practise, from the author's own list of states, else from `states`, else from the
 * practice. It claims nothing that is not written there: an item that is pending, ended or past its date is never
 * among the states of a badge, and a list says so beside it.
 *
 * @summary Where the practice may practise.
 * @tag sage-state-availability
 *
 * @slot - A sentence, or a list of states whose items may hold a link or a licence.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading, where it comes from the `heading` attribute.
 * @csspart badge - The badge: one line with the names of the states.
 * @csspart list - The list of states.
 * @csspart state - One state of the list.
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

  /** `badge` (one line) or `list`. `map` is not drawn yet: a list is shown in its place. */
  layout: 'badge' | 'list' | 'map' = 'badge';

  /** The words before the states; else "Available in". The content's own words come first. */
  label?: string;

  /** A heading, where the content has none. */
  heading?: string;

  /** The level of that heading, 2 to 6; else one below the heading before this element. */
  level?: number;

  /** Is to offer readers a choice of state. It is not drawn yet: a list is shown in its place. */
  check = false;

  readonly #practice = new PracticeConsumer(this);
  readonly #content = new AuthorContent(this);

  protected override render(): TemplateResult {
    const { nodes, complete } = this.#content;
    const list = nodes.find(isList);
    const text = nodes.filter((node) => node !== list);
    const listed = list
      ? itemsOf(list).map((item) => readItem(item))
      : complete
        ? this.#statedStates(text)
        : [];
    const named = distinct(listed.filter(({ holds }) => holds));
    if (complete) this.#reportOn(listed, text);

    // Where nothing holds that a badge could name, the list has what the author says of it.
    const asList = this.#layout() === 'list' || named.length < Math.min(1, listed.length);
    const words = this.#content.show(text, 0);
    return html`
      <div part="base" class="base">
        ${drawHeading(this, this.#content)} ${asList ? this.#list(words, listed) : this.#badge(words, named)}
      </div>
      ${this.#content.following}
    `;
  }

  #list(words: unknown, listed: readonly ListedState[]) {
    const lead = words === nothing && this.label ? html`<p class="own">${this.label}</p>` : words;
    const items = listed.map(
      ({ state, item }) =>
        html`<li part="state" class="surface">${item ? [...item.childNodes].map(copyOf) : state.name}</li>`,
    );
    return html`
      <div class="author text">${lead}</div>
      ${
        items.length
          ? html`<ul part="list" class="own states" role="list">
              ${items}
            </ul>`
          : nothing
      }
    `;
  }

  /** One line: the author's sentence, and the names as a sentence has them, each a link where its item is one. */
  #badge(words: unknown, named: readonly ListedState[]) {
    if (words === nothing && !named.length) return nothing;

    const left = [...named];
    const names = new Intl.ListFormat(languageOf(this))
      .formatToParts(named.map(({ state }) => state.name))
      .map(({ type, value }) => (type === 'element' ? nameOf(left.shift()!) : value));
    const label = words === nothing ? `${this.label ?? strings.for(this).available} ` : nothing;
    return html`
      <div part="badge" class="surface badge">
        ${pin}
        <div class="author">
          ${words}${names.length ? html`<div class="own">${label}${names}</div>` : nothing}
        </div>
      </div>
    `;
  }

  #layout() {
    if (this.layout === 'map') report(this, 'layout', 'map', 'badge or list, until there is a map');
    if (this.check) report(this, 'check', '', 'nothing yet, until readers can choose');
    return this.check || this.layout === 'map'
      ? 'list'
      : oneOf(this, 'layout', this.layout, ['badge', 'list']);
  }

  /** The states of the attribute, else of the practice; a sentence of the author's own stands for the latter. */
  #statedStates(text: readonly Node[]): ListedState[] {
    const practice = this.#practice.value?.states ?? [];
    const states = this.states ? parseStates(this.states) : text.length ? [] : practice;
    return states.map((state) => ({ state, holds: true }));
  }

  #reportOn(listed: readonly ListedState[], text: readonly Node[]): void {
    for (const { state, item } of listed) {
      if (!state.code && (item || this.states))
        report(this, item ? '<li>' : 'states', state.name, knownStates);
    }
    // After everything else that this script starts: a practice may be on its way.
    if (!listed.length && !text.length) setTimeout(() => this.#reportEmpty());
  }

  #reportEmpty(): void {
    if (!this.isConnected || this.renderRoot.querySelector('.badge,li')) return;
    report(this, 'states', '', 'a sentence, a list, this attribute, or those of a practice');
  }
}

function nameOf({ state, item }: ListedState): unknown {
  const link = item && linksIn([item]).find(isSafe);
  return link ? html`<a href=${link.href} data-address=${link.href}>${state.name}</a>` : state.name;
}

const pin = html`<svg
  viewBox="0 0 20 20"
  aria-hidden="true"
  fill="none"
  stroke="currentColor"
  stroke-width="1.75"
>
  <path d="M10 18s6-5.2 6-10a6 6 0 0 0-12 0c0 4.8 6 10 6 10Z" />
  <circle cx="10" cy="8" r="2.25" />
</svg>`;

define('sage-state-availability', SageStateAvailability);

declare global {
  interface HTMLElementTagNameMap {
    'sage-state-availability': SageStateAvailability;
  }
}
