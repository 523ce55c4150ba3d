import { nothing, html } from 'lit';
import { ReaderChoices, cancelableInit } from '../practice/choices.js';
import { isBlank } from '../author-content/blank.js';
import { ContentElement } from '../author-content/content-element.js';
import { setState } from '../author-content/custom-states.js';
import { itemSelector } from '../author-content/damage.js';
import { define } from '../shared/define.js';
import { childrenOf, isElement, isMeaningful } from '../author-content/nodes.js';
import { renderHeading, levelFor, headingsIn } from '../author-content/heading.js';
import { renderString } from '../shared/render-string.js';
import { readAttribute } from '../author-content/quotes.js';
import { warnLater, warn } from '../shared/warnings.js';
import { groupAdjacent } from '../author-content/group.js';
import { widgetOf } from '../author-content/content-host.js';
import { attributeCards, renderCards } from './attribute-cards.js';
import { unwarned, headingLevels } from './levels.js';
import { strings } from './comparison-cards.strings.js';
import { styles } from './comparison-cards.styles.js';
import { Rows } from './rows.js';
export { SageComparisonCard } from './comparison-card.js';

class SageComparisonCards extends ContentElement {
  constructor() {
    super(...arguments);
    /** Lets readers say which card fits them. */
    this.choosable = false;
    this.#rows = new Rows(this);
    /** How many cards have content, if that is too few or too many. Otherwise `false`. */
    this.#wrongCount = false;
  }
  static {
    this.styles = styles;
  }
  static {
    this.properties = {
      heading: {},
      level: { type: Number },
      individual: {},
      couples: {},
      choosable: { type: Boolean }
    };
  }
  /** What the reader chose, if the cards ask. */
  #choices;
  #rows;
  #wrongCount;
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#rows.clear();
  }
  update(changed) {
    super.update(changed);
    const { service = "" } = this.#choices?.current ?? {};
    for (const radio of this.shadowRoot?.querySelectorAll("input") ?? [])
      radio.checked = radio.value === service;
  }
  /** Renders what the element adds to the author's cards: a heading before them, and the reader's choice. */
  _renderAdded() {
    const { nodes, complete, needsSlots, contentHost } = this._content;
    const cards = nodes.filter(isCard);
    const heading = renderHeading(this, { nodes: nodes.filter((node) => !isCard(node)), complete });
    this.#setHeadingLevel(cards, heading === nothing ? 0 : levelFor(this));
    this.#rows.align(cards, contentHost);
    const isEmpty = !cards.some(isFilled);
    unwarned[isEmpty ? "add" : "delete"](contentHost);
    const ownCards = complete && isEmpty ? attributeCards(this) : [];
    this.#checkCount(isEmpty ? 0 : cards.length, complete && !ownCards.length);
    setState(this, "mended", ownCards.length > 0);
    this._content.mark(heading !== nothing || ownCards.length > 0 || !isEmpty);
    if (isEmpty && nodes.length && nodes.every(isCard)) setState(this, "empty", complete && !ownCards.length);
    const isAsking = this.choosable && complete && !isEmpty;
    if (isAsking) this.#choices ??= new ReaderChoices(this);
    setState(this, "asked", complete && (this.choosable || this.hasAttribute("choosable")));
    if (heading === nothing && !isAsking && !ownCards.length && !needsSlots) return nothing;
    const all = childrenOf(contentHost);
    if (!isAsking)
      return html`${heading}${this._content.slot(all, 0)}${ownCards.length ? renderCards(ownCards, this.choosable) : nothing}`;
    const first = all.indexOf(cards[0]);
    const behind = all.indexOf(cards.at(-1)) + 1;
    return html` ${heading}${this._content.slot(all.slice(0, first), 0)}${this.#renderQuestion(all.slice(first, behind))} ${this._content.slot(all.slice(behind), 1)} `;
  }
  /** Tells the cards the level of the heading above them, if the content has none. */
  #setHeadingLevel(cards, level) {
    const { contentHost } = this._content;
    if ((headingLevels.get(contentHost) ?? 0) === level) return;
    if (level) headingLevels.set(contentHost, level);
    else headingLevels.delete(contentHost);
    for (const card of cards) widgetOf(card).requestUpdate?.();
  }
  #checkCount(found, isComplete) {
    const isWrong = isComplete && (found < 2 || found > 4);
    this.#wrongCount = isWrong && `${found}`;
    if (isWrong)
      warnLater(
        this,
        "<sage-comparison-card>",
        "two to four, or the attributes individual and couples",
        () => this.#wrongCount
      );
  }
  #renderQuestion(nodes) {
    const { ask, unsure } = strings.for(this);
    let slotIndex = 2;
    return html`<fieldset> <legend part="question" class="own">${renderString(this, ask)}</legend> ${groupAdjacent(nodes, (one, next) => !isCard(one) && !isCard(next)).map((group) => {
      const slot = this._content.slot(group, slotIndex++);
      const [card] = group;
      return isCard(card) ? this.#renderChoice(card, slot) : slot;
    })} ${this.#renderRadio("", renderString(this, unsure))} </fieldset>`;
  }
  /** Renders a card with its radio button. A card without a value cannot be chosen and gets none. */
  #renderChoice(card, slot) {
    const value = optionOf(card, "value");
    if (!value) warn(this, "value", "", "one on each card, such as individual or couples");
    const name = headingsIn([card])[0]?.textContent.trim() ?? optionOf(card, "heading");
    const words = [
      renderString(this, strings.for(this).fits),
      html`<span class="unseen">: ${name || value}</span>`
    ];
    return html`<div class="choice">${slot}${value ? this.#renderRadio(value, words) : nothing}</div>`;
  }
  #renderRadio(value, words) {
    return html`<label part="choice" class="own"> <input type="radio" name="service" .value=${value} autocomplete="off" @change=${this.#choose} /> ${words} </label>`;
  }
  #choose({ target }) {
    const detail = { service: target.value || null };
    this.#choices.choose(new CustomEvent("sage-service-choose", { ...cancelableInit, detail }));
  }
}
const isCard = (node) => isElement(node) && isMeaningful(node) && node.matches(itemSelector);
function optionOf(card, name) {
  const widget = widgetOf(card);
  return widget[name] ?? readAttribute(widget, name) ?? readAttribute(card, `data-${name}`);
}
const isFilled = (card) => !isBlank(childrenOf(card)) || !!optionOf(card, "heading") || !!optionOf(card, "eyebrow");
define("sage-comparison-cards", SageComparisonCards);

export { SageComparisonCards };
