import { html, nothing } from 'lit';
import { isOffered, chosenStateInSentence } from '../practice/care.js';
import { ReaderChoices } from '../practice/choices.js';
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

class SageComparisonCard extends ContentElement {
  static {
    this.styles = styles;
  }
  static {
    this.properties = {
      value: {},
      heading: {},
      level: { type: Number },
      eyebrow: {}
    };
  }
  #choices;
  get #isEmpty() {
    const { nodes, complete } = this._content;
    return complete && !nodes.length && !this.heading && !this.eyebrow;
  }
  /** Renders what the card adds to the author's content: eyebrow and heading before it, a note above the action. */
  _renderAdded() {
    const { nodes, complete, contentHost } = this._content;
    if (this.#isEmpty)
      warnLater(
        this,
        "heading",
        "this attribute, or words in the card",
        () => this.#isEmpty && !this.closest("p") && !unwarned.has(contentHost.parentNode) && ""
      );
    const heading = renderHeading(this, this._content, headingLevels.get(contentHost.parentNode));
    const [title] = this.eyebrow ? headingsIn(nodes) : [];
    const isFirst = !title || nodes[0].contains(title);
    const eyebrow = this.eyebrow && complete && isFirst ? html`<p part="eyebrow" class="own">${this.eyebrow}</p>` : nothing;
    const addsFirst = heading !== nothing || eyebrow !== nothing;
    this._content.mark(addsFirst, () => marksFor(contentHost, this.#parseActions()));
    if (this.value) this.#choices ??= new ReaderChoices(this);
    const { current = {} } = this.#choices ?? {};
    const isOut = this.value && !isOffered(current, this.value);
    if (!addsFirst && !isOut && !this._content.needsSlots) return nothing;
    const actions = this.#parseActions();
    const [before, line, after] = this._content.splitAround(
      actions.lines[actions.index] ?? [],
      actions.isInline
    );
    const isLast = !after.some(isMeaningful);
    const note = isOut ? html`<p part="note" class="own ${isLast ? "last" : ""}"> ${renderString(this, strings.for(this).notThere(chosenStateInSentence(this, current.state)))} </p>` : nothing;
    return html` ${eyebrow}${heading}${this._content.slot(before, 0)}${note}${this._content.slot(line, 1)} ${this._content.slot(after, 2)} `;
  }
  #parseActions() {
    const { nodes } = this._content;
    const [title] = headingsIn(nodes);
    return parseActions(
      nodes.filter((node) => node !== title && !isList(node)),
      { heading: title?.textContent ?? this.heading }
    );
  }
}
define("sage-comparison-card", SageComparisonCard);

export { SageComparisonCard };
