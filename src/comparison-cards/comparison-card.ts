import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { covers, placeOf } from '../practice/answer.js';
import { ReaderChoices } from '../practice/choices.js';
import { drawAction } from '../shared/action.js';
import { AuthorContent } from '../shared/author-content.js';
import { reportLater } from '../shared/blank.js';
import { readCall, wordsOf } from '../shared/call.js';
import { copyOf } from '../shared/copy.js';
import { define } from '../shared/define.js';
import { drawHeading, headingsIn } from '../shared/heading.js';
import { ourWords } from '../shared/our-words.js';
import { isList, itemsOf } from '../shared/points.js';
import { styles } from './comparison-card.styles.js';
import { strings } from './comparison-cards.strings.js';
import { isEmptyCard, lineUpOf } from './line-up.js';

/**
 * One kind of care, among its neighbours in `<sage-comparison-cards>`: eyebrow, heading, text, list and action, each
 * in line with theirs.
 *
 * The link that stands alone is the action. Where its words would not tell alone which card they belong to ("Learn
 * more"), the card's heading is part of its accessible name.
 *
 * @summary One kind of care, beside others.
 * @tag sage-comparison-card
 *
 * @slot - Heading, text, a list whose items may carry `data-row`, one link.
 *
 * @csspart base - The card.
 * @csspart eyebrow - The words above the heading.
 * @csspart heading - The heading, where it comes from the `heading` attribute.
 * @csspart row - One item of the list that can be read across.
 * @csspart label - The label of such an item.
 * @csspart note - That this kind of care cannot be had in the state that the reader chose.
 * @csspart action - The link.
 * @csspart secondary - A second link.
 */
export class SageComparisonCard extends LitElement {
  static override styles = styles;
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };
  static override properties = {
    value: {},
    heading: {},
    level: { type: Number },
    eyebrow: {},
  };

  /** The kind of care: `individual`, `couples`, or another name of the practice's own. */
  value?: string;

  /** A heading, where the content has none. */
  heading?: string;

  /** The level of that heading, 2 to 6; else one below the heading before the cards. */
  level?: number;

  /** A few words above the heading. */
  eyebrow?: string;

  readonly #choices = new ReaderChoices(this);
  readonly #content = new AuthorContent(this);

  protected override render(): TemplateResult | typeof nothing {
    const { nodes, complete } = this.#content;
    if (isEmptyCard(this)) {
      // An editor can move a card's content out and leave the card empty in a paragraph: the cards then draw it.
      if (complete)
        reportLater(
          this,
          'heading',
          'this attribute, or words in the card',
          () => isEmptyCard(this) && !this.closest('p') && this.getClientRects().length > 0 && '',
        );
      return nothing;
    }

    const list = nodes.find(isList);
    const [title] = headingsIn(nodes);
    const heading = nodes.filter((node) => node === title);
    const above = heading.length ? nodes.slice(0, nodes.indexOf(title!)) : [];
    const drawn = [...above, ...heading, list];
    const name = title?.textContent.trim() ?? this.heading;
    const rest = nodes.filter((node) => !drawn.includes(node));
    const call = readCall(rest, { heading: name });
    const { before, after } = call;
    const links = call.isKept ? [] : call.links;
    const isText = (node: Node) => (list ? isAhead(node, list) : before.includes(node));
    const isNote = (node: Node) => !isText(node);

    return html`
      <div part="base" class="base surface">
        <div class="author eyebrow">${above.length ? this.#content.show(above, 0) : this.#drawEyebrow()}</div>
        <div class="author">
          ${heading.length ? this.#content.show(heading, 1, links) : drawHeading(this, this.#content, lineUpOf(this).underLevel)}
        </div>
        <div class="author">${this.#content.show([...before, ...after].filter(isText), 2, links)}</div>
        ${this.#drawList(list)}
        <div class="foot">
          ${this.#drawNote()}
          <div class="author">${this.#content.show(before.filter(isNote), 4, links)}</div>
          <div class="own actions">${links.map((link, index) => this.#drawAction(link, index, name))}</div>
          <div class="author">${this.#content.show(after.filter(isNote), 5, links)}</div>
        </div>
      </div>
    `;
  }

  #drawEyebrow() {
    return this.eyebrow ? html`<p part="eyebrow" class="own">${this.eyebrow}</p>` : nothing;
  }

  /** What can be read across, a place for what neighbours have and this card has not, and the rest of the list. */
  #drawList(list?: Element) {
    const { rows } = lineUpOf(this);
    if (!rows.length) return html`<div class="author">${this.#content.show(list ? [list] : [], 3)}</div>`;

    const items = list ? itemsOf(list) : [];
    const rest = items.filter(({ dataset }) => !dataset.row);
    const cells = rows.map((row) => {
      const own = items.filter(({ dataset }) => dataset.row === row);
      return own.length
        ? html`<li part="row" class="row">
            <b part="label" class="label">${`${row}: `}</b>${own.map(wordsIn)}
          </li>`
        : html`<li class="row" aria-hidden="true"></li>`;
    });
    return html`
      ${
        rest.length < items.length
          ? html`<ul class="rows" role="list">
              ${cells}
            </ul>`
          : rows.map(() => html`<div class="row"></div>`)
      }
      ${
        rest.length
          ? html`<ul class="rest">
              ${rest.map((item) => html`<li>${wordsIn(item)}</li>`)}
            </ul>`
          : html`<div></div>`
      }
    `;
  }

  #drawNote() {
    const { current } = this.#choices;
    return this.value && !covers(current, this.value)
      ? html`<p part="note" class="own">
          ${ourWords(this, strings.for(this).notThere(placeOf(this, current.state!)))}
        </p>`
      : nothing;
  }

  #drawAction(link: HTMLAnchorElement, index: number, name = '') {
    const words = wordsOf(link);
    const tells = words.toLowerCase().includes(name.toLowerCase());
    const more = tells ? nothing : html`<span class="unseen">: ${name}</span>`;
    return drawAction(this, link, index ? 'secondary' : 'action', [words, more]);
  }
}

const isAhead = (node: Node, of: Node) =>
  !!(node.compareDocumentPosition(of) & Node.DOCUMENT_POSITION_FOLLOWING);

const wordsIn = (item: Element) => [...item.childNodes].map(copyOf);

define('sage-comparison-card', SageComparisonCard);

declare global {
  interface HTMLElementTagNameMap {
    'sage-comparison-card': SageComparisonCard;
  }
}
