import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { nameOfService } from '../practice/answer.js';
import { asking, ReaderChoices } from '../practice/choices.js';
import { apart } from '../shared/apart.js';
import { AuthorContent } from '../shared/author-content.js';
import { reportLater } from '../shared/blank.js';
import { define } from '../shared/define.js';
import { drawHeading, headingsIn, levelFor } from '../shared/heading.js';
import { ourWords } from '../shared/our-words.js';
import { itemsOf, listFrom } from '../shared/points.js';
import { report } from '../shared/report.js';
import { runsOf } from '../shared/runs.js';
import { sourceOf, widgetOf } from '../shared/source.js';
import { SageComparisonCard } from './comparison-card.js';
import { strings } from './comparison-cards.strings.js';
import { styles } from './comparison-cards.styles.js';
import { isEmptyCard, lineUp } from './line-up.js';

export { SageComparisonCard } from './comparison-card.js';

/**
 * Two to four kinds of care side by side, row aligned with row; one below the other where their place is narrow.
 *
 * What the author wrote between and around the cards stays in its place. List items that carry `data-row` can be
 * read across: the label is drawn once a row where there is room for it, and in each card where there is not. A
 * screen reader has it in each card always.
 *
 * With `choosable` a reader can say which of them fits; the practice's calls to action then book that kind of care.
 *
 * @summary Kinds of care side by side.
 * @tag sage-comparison-cards
 *
 * @slot - Two to four `<sage-comparison-card>`, and what is said of them all.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading, where it comes from the `heading` attribute.
 * @csspart grid - The cards that stand side by side.
 * @csspart label - The label of a row, where there is room for it beside the cards.
 * @csspart choice - The words with which a reader chooses a card, or none.
 *
 * @fires {ServiceChooseEvent} sage-service-choose - When a reader chooses a card; `detail.service` is its `value`, or
 *   `null` where the choice was undone. Cancelable: the choice is then not made.
 */
export class SageComparisonCards extends LitElement {
  static override styles = styles;
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };
  static override properties = {
    heading: {},
    level: { type: Number },
    individual: {},
    couples: {},
    choosable: { type: Boolean },
  };

  /** A heading, where the content has none. */
  heading?: string;

  /** The level of that heading, 2 to 6; else one below the heading before this element. */
  level?: number;

  /** Points about individual therapy for places with no markup, divided by `|` or line breaks. */
  individual?: string;

  /** Points about couples therapy for places with no markup, divided by `|` or line breaks. */
  couples?: string;

  /** Lets a reader say which of the cards fits them. */
  choosable = false;

  readonly #choices = new ReaderChoices(this);
  readonly #content = new AuthorContent(this, apart('sage-comparison-card'));
  /** How many cards say something, where those are too few or too many. */
  #wrong: string | false = false;

  protected override render(): TemplateResult {
    const { nodes, complete, following } = this.#content;
    const runs = runsOf(nodes, (one, next) => isCard(one) === isCard(next));
    // A card's own heading stands under that of the cards, and not in its place.
    const around = nodes.filter((node) => !isCard(node));
    const count = nodes.length - around.length;
    const isFilled = nodes.some((node) => isCard(node) && !isEmptyCard(widgetOf(node) as SageComparisonCard));
    // Rows grow with each card that arrives: from the first one on, all is drawn when the last one is there.
    const arrived = complete || !count ? runs : runs.slice(0, isCard(nodes[0]!) ? 0 : 1);
    const heading = drawHeading(this, { nodes: around, complete });
    let place = 0;
    const underLevel = heading === nothing ? undefined : levelFor(this);
    const stated = complete && !count ? this.#statedCards() : [];
    const found = isFilled ? count : stated.length;
    const isWrong = complete && (found < 2 || found > 4);
    this.#wrong = isWrong && `${found}`;
    if (isWrong)
      reportLater(
        this,
        '<sage-comparison-card>',
        'two to four, or the attributes individual and couples',
        () => this.#wrong,
      );
    if (complete && !found && !around.length && !this.heading) return html`${following}`;

    const content = [
      arrived.map((run) => {
        if (!isCard(run[0]!)) return html`<div class="author">${this.#content.show(run, place++)}</div>`;
        if (complete && !isFilled) return nothing;
        const cards = run.filter(isCard).map(widgetOf) as SageComparisonCard[];
        const shown = this.choosable
          ? cards.map((card, index) => this.#drawChoice(card, this.#content.show([run[index]!], place++)))
          : this.#content.show(run, place++);
        return this.#drawGrid(cards, shown, underLevel);
      }),
      stated.length
        ? this.#drawGrid(
            stated,
            this.choosable ? stated.map((card) => this.#drawChoice(card, card)) : stated,
            underLevel,
          )
        : nothing,
    ];
    return html`
      <div part="base" class="base">
        ${heading} ${this.choosable && complete && found ? this.#drawQuestion(content) : content}
      </div>
      ${following}
    `;
  }

  protected override updated(): void {
    const { service = '' } = this.#choices.current;
    for (const radio of this.renderRoot.querySelectorAll('input')) radio.checked = radio.value === service;
  }

  #drawQuestion(content: unknown) {
    const { ask, unsure } = strings.for(this);
    return html`<fieldset>
      <legend class="unseen">${ourWords(this, ask)}</legend>
      ${content} ${this.#drawRadio('', ourWords(this, unsure))}
    </fieldset>`;
  }

  /** A card with the words that choose it; without a value there is nothing that could be chosen. */
  #drawChoice(card: SageComparisonCard, shown: unknown) {
    const value = card.value ?? card.getAttribute('value');
    if (!value) report(this, 'value', '', 'one on each card, such as individual or couples');
    const name =
      headingsIn([sourceOf(card)])[0]?.textContent.trim() ?? card.heading ?? card.getAttribute('heading');
    const words = [
      ourWords(this, strings.for(this).fits),
      html`<span class="unseen">: ${name || value}</span>`,
    ];
    return html`<div class="choice">${shown}${value ? this.#drawRadio(value, words) : nothing}</div>`;
  }

  #drawRadio(value: string, words: unknown) {
    return html`<label part="choice" class="own">
      <input type="radio" name="service" .value=${value} autocomplete="off" @change=${this.#choose} />
      ${words}
    </label>`;
  }

  #drawGrid(cards: readonly SageComparisonCard[], shown: unknown, underLevel?: number) {
    const { rows } = lineUp(cards, underLevel);
    // Eyebrow, heading and text stand before the rows, what belongs to none and the action behind them.
    const span = rows.length + 5;
    return html`
      <div part="grid" class=${`grid of-${rows.length && cards.length}`} .style=${`--_span: ${span}`}>
        <div class="labels" aria-hidden="true">
          <i></i><i></i><i></i>${rows.map((row) => html`<b part="label">${row}</b>`)}
        </div>
        ${shown}
      </div>
    `;
  }

  #statedCards(): SageComparisonCard[] {
    return (['individual', 'couples'] as const).flatMap((value) => {
      const list = listFrom(this[value]);
      if (!itemsOf(list).length) return [];
      const card = new SageComparisonCard();
      card.value = value;
      card.heading = nameOfService(this, value);
      card.append(list);
      return card;
    });
  }

  #choose({ target }: Event): void {
    const detail = { service: (target as HTMLInputElement).value || null };
    this.#choices.choose(new CustomEvent('sage-service-choose', { ...asking, detail }));
  }
}

/** A card, or an ordinary element in which one is drawn. */
const isCard = (node: Node): node is Element =>
  'shadowRoot' in node && widgetOf(node as Element).localName === 'sage-comparison-card';

define('sage-comparison-cards', SageComparisonCards);

declare global {
  interface HTMLElementTagNameMap {
    'sage-comparison-cards': SageComparisonCards;
  }
}
