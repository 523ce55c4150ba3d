import { html, nothing } from 'lit';
import { isOffered, chosenStateInSentence } from '../practice/care.js';
import { ReaderChoices } from '../practice/choices.js';
import { isBlank } from '../author-content/blank.js';
import { marksFor, parseActions } from '../author-content/actions.js';
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

  readonly #choices = new ReaderChoices(this);

  get #isEmpty(): boolean {
    return isBlank(this._content.contentHost.childNodes) && !this.heading && !this.eyebrow;
  }

  /** Renders what the card adds to the author's content: eyebrow and heading before it, a note above the action. */
  protected override _renderAdded(): unknown {
    const { nodes, complete, contentHost } = this._content;
    if (complete && this.#isEmpty)
      // An editor can move a card's content out and leave an empty card in a paragraph. The cards then show
      // the content.
      warnLater(
        this,
        'heading',
        'this attribute, or words in the card',
        () => this.#isEmpty && !this.closest('p') && !unwarned.has(contentHost.parentNode!) && '',
      );

    const [title] = headingsIn(nodes);
    const actions = parseActions(
      nodes.filter((node) => node !== title && !isList(node)),
      { heading: title?.textContent ?? this.heading },
    );

    const heading = renderHeading(this, this._content, headingLevels.get(contentHost.parentNode!));
    const isFirst = !title || nodes[0]!.contains(title);
    const eyebrow =
      this.eyebrow && complete && isFirst ? html`<p part="eyebrow" class="own">${this.eyebrow}</p>` : nothing;
    this._content.mark(marksFor(contentHost, actions), heading !== nothing || eyebrow !== nothing);
    const [before, line, after] = this._content.splitAround(
      actions.lines[actions.index] ?? [],
      actions.isInline,
    );
    const note = this.#renderNote(!after.some(isMeaningful));
    if ([heading, eyebrow, note].every((each) => each === nothing) && !this._content.needsSlots)
      return nothing;

    return html`
      ${eyebrow}${heading}${this._content.slot(before, 0)}${note}${this._content.slot(line, 1)}
      ${this._content.slot(after, 2)}
    `;
  }

  /** @param isLast whether only the action follows */
  #renderNote(isLast: boolean) {
    const { current } = this.#choices;
    return this.value && !isOffered(current, this.value)
      ? html`<p part="note" class="own ${isLast ? 'last' : ''}">
          ${renderString(this, strings.for(this).notThere(chosenStateInSentence(this, current.state!)))}
        </p>`
      : nothing;
  }
}

define('sage-comparison-card', SageComparisonCard);

declare global {
  interface HTMLElementTagNameMap {
    'sage-comparison-card': SageComparisonCard;
  }
}
