import { html, nothing } from 'lit';
import { isOffered, chosenStateInSentence } from '../practice/care.js';
import { ReaderChoices } from '../practice/choices.js';
import { marksFor, parseActions, type Actions } from '../author-content/actions.js';
import { ContentElement } from '../author-content/content-element.js';
import { define } from '../shared/define.js';
import { isMeaningful } from '../author-content/nodes.js';
import { renderHeading, headingsIn } from '../author-content/heading.js';
import { renderString } from '../shared/render-string.js';
import { warnLater } from '../shared/warnings.js';
import { isList } from '../author-content/lists.js';
import { styles } from './comparison-card.styles.js';
import { strings } from './comparison-cards.strings.js';
import { headingLevels, unwarned } from './levels.js';

/**
 * Shows one kind of care in `<sage-comparison-cards>`. Its eyebrow, heading, text, list and action are aligned with those of
 * the other cards.
 *
 * Your link is the action if it is alone on its line.
 *
 * @summary One kind of care, to compare with others.
 * @tag sage-comparison-card
 * @displayname One kind of care
 * @stated heading eyebrow
 *
 * @slot - A heading, text, a list whose items may have `data-row`, and one link.
 *
 * @csspart eyebrow - The words above the heading, from the `eyebrow` attribute.
 * @csspart heading - The heading from the `heading` attribute.
 * @csspart note - The note that this kind of care is not available in the state that the reader chose.
 */
export class SageComparisonCard extends ContentElement {
  static override styles = styles;
  static override properties = {
    value: {},
    heading: {},
    level: { type: Number },
    eyebrow: {},
  };

  /** Names the kind of care: `individual`, `couples`, or a name that you define. */
  value?: string;

  /**
   * Sets the heading if the content has none.
   *
   * @control content
   */
  heading?: string;

  /**
   * Sets the heading's level, 2 to 6, if the content has no heading. Default: one below the nearest heading before the
   * cards.
   *
   * @control content
   */
  level?: number;

  /**
   * Sets a few words to show above the heading if the content has none there.
   *
   * @control content
   */
  eyebrow?: string;

  #choices?: ReaderChoices;

  get #isEmpty(): boolean {
    const { nodes, complete } = this._content;
    return complete && !nodes.length && !this.heading && !this.eyebrow;
  }

  /** Renders what the card adds to the author's content: eyebrow and heading before it, a note above the action. */
  protected override _renderAdded(): unknown {
    const { nodes, complete, contentHost } = this._content;
    if (this.#isEmpty)
      // An editor can move a card's content out and leave an empty card in a paragraph. The cards then show
      // the content.
      warnLater(
        this,
        'heading',
        'this attribute, or words in the card',
        () => this.#isEmpty && !this.closest('p') && !unwarned.has(contentHost.parentNode!) && '',
      );

    const heading = renderHeading(this, this._content, headingLevels.get(contentHost.parentNode!));
    const [title] = this.eyebrow ? headingsIn(nodes) : [];
    const isFirst = !title || nodes[0]!.contains(title);
    const eyebrow =
      this.eyebrow && complete && isFirst ? html`<p part="eyebrow" class="own">${this.eyebrow}</p>` : nothing;
    const addsFirst = heading !== nothing || eyebrow !== nothing;
    this._content.mark(addsFirst, () => marksFor(contentHost, this.#parseActions()));
    // Only a card with a name can be one of a kind of care that is not available.
    if (this.value) this.#choices ??= new ReaderChoices(this);
    const { current = {} } = this.#choices ?? {};
    const isOut = this.value && !isOffered(current, this.value);
    if (!addsFirst && !isOut && !this._content.needsSlots) return nothing;

    const actions = this.#parseActions();
    const [before, line, after] = this._content.splitAround(
      actions.lines[actions.index] ?? [],
      actions.isInline,
    );
    const isLast = !after.some(isMeaningful);
    const note = isOut
      ? html`<p part="note" class="own ${isLast ? 'last' : ''}">
          ${renderString(this, strings.for(this).notThere(chosenStateInSentence(this, current.state!)))}
        </p>`
      : nothing;
    return html`
      ${eyebrow}${heading}${this._content.slot(before, 0)}${note}${this._content.slot(line, 1)}
      ${this._content.slot(after, 2)}
    `;
  }

  #parseActions(): Actions {
    const { nodes } = this._content;
    const [title] = headingsIn(nodes);
    return parseActions(
      nodes.filter((node) => node !== title && !isList(node)),
      { heading: title?.textContent ?? this.heading },
    );
  }
}

define('sage-comparison-card', SageComparisonCard);

declare global {
  interface HTMLElementTagNameMap {
    'sage-comparison-card': SageComparisonCard;
  }
}
