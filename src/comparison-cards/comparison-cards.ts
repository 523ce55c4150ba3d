import { html, nothing, type PropertyValues } from 'lit';
import { cancelableInit, ReaderChoices } from '../practice/choices.js';
import { isBlank } from '../author-content/blank.js';
import { ContentElement } from '../author-content/content-element.js';
import { setState } from '../author-content/custom-states.js';
import { itemSelector as cardOrHook } from '../author-content/damage.js';
import { define } from '../shared/define.js';
import { childrenOf, isElement, isMeaningful } from '../author-content/nodes.js';
import { renderHeading, headingsIn, levelFor } from '../author-content/heading.js';
import { renderString } from '../shared/render-string.js';
import { readAttribute } from '../author-content/quotes.js';
import { warn, warnLater } from '../shared/warnings.js';
import { groupAdjacent } from '../author-content/group.js';
import { widgetOf } from '../author-content/content-host.js';
import { attributeCards, renderCards } from './attribute-cards.js';
import type { SageComparisonCard } from './comparison-card.js';
import { headingLevels, unwarned } from './levels.js';
import { strings } from './comparison-cards.strings.js';
import { styles } from './comparison-cards.styles.js';
import { Rows } from './rows.js';

export { SageComparisonCard } from './comparison-card.js';

/**
 * Shows two to four kinds of care side by side, with their rows aligned. In a narrow space, they are stacked.
 *
 * Together they are as wide as the content around them. To make them wider, give the element a negative inline margin or,
 * in WordPress, the width Wide or Full.
 *
 * Everything that you wrote stays in its place. Readers can compare list items that have `data-row`: each row has the same
 * height in all cards, and its label. If all cards have the same rows in the same order, this works without the script.
 *
 * With `choosable`, readers can say which card fits them. The practice's calls to action then book that kind of care.
 *
 * @summary Kinds of care side by side.
 * @tag sage-comparison-cards
 * @displayname Kinds of care side by side
 * @file sagebrush-cards.js
 * @block
 * @items sage-comparison-card
 * @stated heading individual couples
 *
 * @slot - Two to four `<sage-comparison-card>` elements, and text about all of them.
 *
 * @csspart heading - The heading from the `heading` attribute.
 * @csspart question - The question that readers answer, with `choosable`.
 * @csspart choice - The label and radio button with which readers choose a card, or none.
 *
 * @fires {ServiceChooseEvent} sage-service-choose - Fires when a reader chooses a card. `detail.service` is the card's
 *   `value`, or `null` if the reader undid the choice. Cancelable: if you cancel it, the choice is not made.
 */
export class SageComparisonCards extends ContentElement {
  static override styles = styles;
  static override properties = {
    heading: {},
    level: { type: Number },
    individual: {},
    couples: {},
    choosable: { type: Boolean },
  };

  /**
   * Sets the heading if the content has none.
   *
   * @control content
   */
  heading?: string;

  /**
   * Sets the heading's level, 2 to 6, if the content has no heading. Default: one below the nearest heading before this
   * element.
   *
   * @control content
   */
  level?: number;

  /**
   * Lists points about individual therapy, separated by `|` or line breaks, if the content has no cards.
   *
   * @control content lines
   */
  individual?: string;

  /**
   * Lists points about couples therapy, separated by `|` or line breaks, if the content has no cards.
   *
   * @control content lines
   */
  couples?: string;

  /** Lets readers say which card fits them. */
  choosable = false;

  /** What the reader chose, if the cards ask. */
  #choices?: ReaderChoices;
  readonly #rows = new Rows(this);
  /** How many cards have content, if that is too few or too many. Otherwise `false`. */
  #wrongCount: string | false = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#rows.clear();
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const { service = '' } = this.#choices?.current ?? {};
    const root = this.shadowRoot;
    // If two cards have one value, the one that the reader chose stays checked.
    if (root && root.querySelector<HTMLInputElement>(':checked')?.value !== service)
      for (const radio of root.querySelectorAll('input')) radio.checked = radio.value === service;
  }

  /** Renders what the element adds to the author's cards: a heading before them, and the reader's choice. */
  protected override _renderAdded(): unknown {
    const { nodes, complete, needsSlots, contentHost } = this._content;
    const cards = nodes.filter(isCard);
    // A card's own heading is below the heading of all cards and does not replace it.
    const heading = renderHeading(this, { nodes: nodes.filter((node) => !isCard(node)), complete });
    this.#setHeadingLevel(cards, heading === nothing ? undefined : levelFor(this));
    this.#rows.align(cards, contentHost);
    const isEmpty = !cards.some(isFilled);
    unwarned[isEmpty ? 'add' : 'delete'](contentHost);
    const ownCards = complete && isEmpty ? attributeCards(this) : [];
    this.#checkCount(isEmpty ? 0 : cards.length, complete && !ownCards.length);
    setState(this, 'mended', ownCards.length > 0);
    this._content.mark(heading !== nothing || ownCards.length > 0 || !isEmpty);
    if (isEmpty && nodes.length && nodes.every(isCard)) setState(this, 'empty', complete && !ownCards.length);
    const isAsking = this.choosable && complete && !isEmpty;
    if (isAsking) this.#choices ??= new ReaderChoices(this);
    // sagebrush.css reserves space for the question until then.
    setState(this, 'asked', complete && (this.choosable || this.hasAttribute('choosable')));

    if (heading === nothing && !isAsking && !ownCards.length && !needsSlots) return nothing;
    const all = childrenOf(contentHost);
    if (!isAsking)
      return html`${heading}${this._content.slot(all, 0)}${ownCards.length ? renderCards(ownCards, this.choosable) : nothing}`;
    const first = all.indexOf(cards[0]!);
    const behind = all.indexOf(cards.at(-1)!) + 1;
    return html`
      ${heading}${this._content.slot(all.slice(0, first), 0)}${this.#renderQuestion(all.slice(first, behind))}
      ${this._content.slot(all.slice(behind), 1)}
    `;
  }

  /** Tells the cards the level of the heading above them, if the content has none. */
  #setHeadingLevel(cards: readonly Element[], level: number | undefined): void {
    const { contentHost } = this._content;
    if (headingLevels.get(contentHost) === level) return;
    headingLevels.set(contentHost, level);
    for (const card of cards) (widgetOf(card) as Partial<SageComparisonCard>).requestUpdate?.();
  }

  #checkCount(found: number, isComplete: boolean): void {
    const isWrong = isComplete && (found < 2 || found > 4);
    this.#wrongCount = isWrong && `${found}`;
    if (isWrong)
      warnLater(
        this,
        '<sage-comparison-card>',
        'two to four, or the attributes individual and couples',
        () => this.#wrongCount,
      );
  }

  #renderQuestion(nodes: readonly Node[]) {
    const { ask, unsure } = strings.for(this);
    let slotIndex = 2;
    return html`<fieldset>
      <legend part="question" class="own">${renderString(this, ask)}</legend>
      ${groupAdjacent(nodes, (one, next) => !isCard(one) && !isCard(next)).map((group) => {
        const slot = this._content.slot(group, slotIndex++);
        const [card] = group as [Element];
        return isCard(card) ? this.#renderChoice(card, slot) : slot;
      })}
      ${this.#renderRadio('', renderString(this, unsure))}
    </fieldset>`;
  }

  /** Renders a card with its radio button. A card without a value cannot be chosen and gets none. */
  #renderChoice(card: Element, slot: HTMLSlotElement) {
    const value = optionOf(card, 'value');
    if (!value) warn(this, 'value', '', 'one on each card, such as individual or couples');
    const name = headingsIn([card])[0]?.textContent.trim() ?? optionOf(card, 'heading');
    const words = [
      renderString(this, strings.for(this).fits),
      html`<span class="unseen">: ${name || value}</span>`,
    ];
    return html`<div class="choice">${slot}${value ? this.#renderRadio(value, words) : nothing}</div>`;
  }

  #renderRadio(value: string, words: unknown) {
    return html`<label part="choice" class="own">
      <input type="radio" name="service" .value=${value} autocomplete="off" @change=${this.#choose} />
      ${words}
    </label>`;
  }

  #choose({ target }: Event): void {
    const detail = { service: (target as HTMLInputElement).value || null };
    this.#choices!.choose(new CustomEvent('sage-service-choose', { ...cancelableInit, detail }));
  }
}

const isCard = (node: Node): node is Element =>
  isElement(node) && isMeaningful(node) && node.matches(cardOrHook);

/** An option of a card, or of an ordinary element that stands for a card. */
function optionOf(card: Element, name: 'value' | 'heading' | 'eyebrow') {
  const widget = widgetOf(card) as SageComparisonCard;
  return widget[name] ?? readAttribute(widget, name) ?? readAttribute(card, `data-${name}`);
}

const isFilled = (card: Element) =>
  !isBlank(childrenOf(card)) || !!optionOf(card, 'heading') || !!optionOf(card, 'eyebrow');

define('sage-comparison-cards', SageComparisonCards);

declare global {
  interface HTMLElementTagNameMap {
    'sage-comparison-cards': SageComparisonCards;
  }
}
