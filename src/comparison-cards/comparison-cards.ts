import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { AuthorContent } from '../shared/author-content.js';
import { define } from '../shared/define.js';
import { drawHeading, levelFor } from '../shared/heading.js';
import { itemsOf, listFrom } from '../shared/points.js';
import { report } from '../shared/report.js';
import { runsOf } from '../shared/runs.js';
import { widgetOf } from '../shared/source.js';
import { SageComparisonCard } from './comparison-card.js';
import { strings } from './comparison-cards.strings.js';
import { styles } from './comparison-cards.styles.js';
import { lineUp } from './line-up.js';

export { SageComparisonCard } from './comparison-card.js';

/**
 * Two to four kinds of care side by side, row aligned with row; one below the other where their place is narrow.
 *
 * What the author wrote between and around the cards stays in its place. List items that carry `data-row` can be
 * read across: the label is drawn once a row where there is room for it, and in each card where there is not. A
 * screen reader has it in each card always.
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
 */
export class SageComparisonCards extends LitElement {
  static override styles = styles;
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };
  static override properties = {
    heading: {},
    level: { type: Number },
    individual: {},
    couples: {},
  };

  /** A heading, where the content has none. */
  heading?: string;

  /** The level of that heading, 2 to 6; else one below the heading before this element. */
  level?: number;

  /** Points about individual therapy for places with no markup, divided by `|` or line breaks. */
  individual?: string;

  /** Points about couples therapy for places with no markup, divided by `|` or line breaks. */
  couples?: string;

  readonly #content = new AuthorContent(this, 'sage-comparison-card');

  protected override render(): TemplateResult {
    const { nodes, complete } = this.#content;
    const runs = runsOf(nodes, (one, next) => isCard(one) === isCard(next));
    // A card's own heading stands under that of the cards, and not in its place.
    const around = nodes.filter((node) => !isCard(node));
    const count = nodes.length - around.length;
    // Rows grow with each card that arrives: from the first one on, all is drawn when the last one is there.
    const arrived = complete || !count ? runs : runs.slice(0, isCard(nodes[0]!) ? 0 : 1);
    const heading = drawHeading(this, { nodes: around, complete });
    const underLevel = heading === nothing ? undefined : levelFor(this);
    const stated = complete && !count ? this.#statedCards() : [];
    const found = count || stated.length;
    if (complete && (found < 2 || found > 4))
      report(
        this,
        '<sage-comparison-card>',
        `${found}`,
        'two to four, or the attributes individual and couples',
      );

    return html`
      <div part="base" class="base">
        ${heading}
        ${arrived.map((run, place) =>
          isCard(run[0]!)
            ? this.#drawGrid(
                run.filter(isCard).map(widgetOf) as SageComparisonCard[],
                this.#content.show(run, place),
                underLevel,
              )
            : html`<div class="author">${this.#content.show(run, place)}</div>`,
        )}
        ${stated.length ? this.#drawGrid(stated, stated, underLevel) : nothing}
      </div>
      ${this.#content.following}
    `;
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
      card.heading = strings.for(this)[value];
      card.append(list);
      return card;
    });
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
