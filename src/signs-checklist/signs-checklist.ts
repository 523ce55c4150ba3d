import { html, nothing, ReactiveElement, render, type PropertyValues } from 'lit';
import { renderString } from '../shared/render-string.js';
import { warnLater } from '../shared/warnings.js';
import { Content } from '../author-content/content.js';
import { customStatesOf } from '../author-content/custom-states.js';
import { define } from '../shared/define.js';
import { renderHeading, headingsIn } from '../author-content/heading.js';
import { isList, itemsOf, listFrom } from '../author-content/lists.js';
import { isElement, isMeaningful } from '../author-content/nodes.js';
import { isParsed } from '../author-content/parsed.js';
import { groupAdjacent } from '../author-content/group.js';
import { allowPrinting } from './printing.js';
import { Rows } from './rows.js';
import { strings } from './signs-checklist.strings.js';
import { styles } from './signs-checklist.styles.js';

/**
 * Shows a list of signs that readers can check off in private. It is not a test: it counts nothing, gives no result and
 * sends nothing.
 *
 * Analytics and session recorders cannot see which signs are checked, or which row a reader used. They can still record
 * the pointer's movement, the number of keys pressed and how far the page scrolled. A script written specifically against
 * this element can also use what browsers expose: `originalTarget` and `rangeParent` of an event in Firefox,
 * `getCoalescedEvents()` in Chromium.
 *
 * The rows are copies of your list items, in a closed shadow root that nothing else refers to. Your list stays in its
 * place but invisible, so that its anchors and lazy images still work. There is no event and no value. No part selects a
 * checkbox or a whole row, because its style could tell a page where the focus is. Event handlers, controls and components
 * in an item are left out of its copy.
 *
 * @summary Signs that a reader can check off in private.
 * @tag sage-signs-checklist
 * @displayname Checklist of signs
 * @file sagebrush-checklist.js
 * @block
 * @stated heading signs
 *
 * @slot - A heading and an introduction, a list of signs, and a closing note.
 *
 * @csspart heading - The heading from the `heading` attribute.
 * @csspart list - The group of signs.
 * @csspart sign - The text of one sign.
 * @csspart tools - The buttons that clear and print the list, and the note about privacy.
 */
// A `LitElement` makes its root public.
export class SageSignsChecklist extends ReactiveElement {
  static override styles = styles;
  /** Only describes the root. A page can change this, so `attachShadow` below does not use it. */
  static override shadowRootOptions: ShadowRootInit = { mode: 'closed', slotAssignment: 'manual' };
  static override properties = { heading: {}, level: { type: Number }, signs: {} };

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
   * Lists the signs, separated by `|` or line breaks, if the content has no list.
   *
   * @control content lines
   */
  signs?: string;

  // Before `attachShadow`: `attachInternals` works once per element and exposes a closed root, so the page
  // must not be the first to call it.
  readonly #states = customStatesOf(this);
  // An open root would show every check mark to the page.
  // oxlint-disable-next-line wc/no-closed-shadow-root
  readonly #root = this.attachShadow({ mode: 'closed', slotAssignment: 'manual' });
  readonly #content = new Content(this);
  #rows = new Rows();
  #attributeList = listFrom();

  protected override createRenderRoot(): HTMLElement {
    // Lit shares its style sheets with other components' open shadow roots. Through them a page could style a
    // check mark and measure the result.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SageSignsChecklist.elementStyles.join('\n'));
    this.#root.adoptedStyleSheets = [sheet];
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('signs')) this.#attributeList = listFrom(this.signs);
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    this.#renderRoot();
  }

  #renderRoot(): void {
    render(this.#content.replacement ?? this.#renderAdded(), this.#root, { host: this });
  }

  /**
   * Renders rows in place of each list of signs, the tools after the last list, and the author's other nodes
   * around them.
   */
  #renderAdded() {
    const { nodes, complete, contentHost } = this.#content;
    const groups = this.#groups(nodes, [...contentHost.childNodes]);
    const last = groups.findLast(([node]) => isSigns(node!));
    // Until all rows are here, the tools would move as rows are added.
    const hasAllRows = !!last && (complete || isParsed(last[0] as Element));
    const heading = renderHeading(this, this.#content);
    const isFromAttribute = groups.at(-1)?.[0] === this.#attributeList;
    this.#content.mark(isFromAttribute || heading !== nothing);

    return [
      heading,
      groups.map((group, place) => [
        group[0] === this.#attributeList ? nothing : this.#content.slot(group, place),
        isSigns(group[0]!) ? this.#renderRows(group[0], groups.slice(0, place).flat(), heading) : nothing,
        group === last && hasAllRows ? this.#renderTools() : nothing,
      ]),
    ];
  }

  /**
   * Splits the nodes into lists of signs and the nodes between them. If the content has no list, the signs
   * from the attribute come last.
   */
  #groups(nodes: readonly Node[], all: readonly Node[]): Node[][] {
    const { complete } = this.#content;
    const groups = groupAdjacent(all, (one, next) => !isSigns(one) && !isSigns(next));
    if (!complete || nodes.some(isSigns)) return groups;
    if (isSigns(this.#attributeList)) return [...groups, [this.#attributeList]];

    warnLater(
      this,
      'signs',
      'a list in the element, or signs divided by | or line breaks',
      () => ![...this.#content.nodes, this.#attributeList].some(isSigns) && (this.signs ?? ''),
    );
    return groups;
  }

  #renderRows(list: Element, before: readonly Node[], heading: unknown) {
    const name = headingsIn(before).at(-1)?.textContent ?? this.heading ?? strings.for(this).signs;
    // sagebrush.css puts no space above what comes first.
    const isFirst = heading === nothing && !before.some(isElement);
    return html`<fieldset
      part="list"
      class=${isFirst ? 'first' : nothing}
      aria-label=${name}
      @change=${this.#clearStatus}
      @keydown=${this.#toggleByKey}
      @keyup=${this.#toggleByKey}
    >
      ${itemsOf(list).map((item) => this.#rows.rowFor(item))}
    </fieldset>`;
  }

  /**
   * Removes the announcement of the last clearing when a box is next checked, so that the next clearing is announced
   * too.
   */
  #clearStatus(): void {
    this.#announce('');
  }

  #renderTools() {
    const { clear, printMarked, printBlank, privacy } = strings.for(this);
    return html`
      <div part="tools" class="own tools">
        <div class="actions">
          <button type="button" @click=${this.#clear}>${renderString(this, clear)}</button>
          <button type="button" @click=${this.#print}>${renderString(this, printMarked)}</button>
          <button type="button" @click=${this.#print} value="blank">${renderString(this, printBlank)}</button>
        </div>
        <p class="privacy">${renderString(this, privacy)}</p>
        <p class="unseen" role="status"></p>
      </div>
    `;
  }

  /** Creates new checkboxes, because a recorder would observe each one that a script unchecks. */
  #clear(): void {
    this.#rows = new Rows();
    this.#renderRoot();
    this.#announce(strings.for(this).cleared);
  }

  /**
   * Handles Space with a click of our own: the click that some browsers make from the key tells the page
   * where the checkbox is.
   */
  #toggleByKey(event: KeyboardEvent): void {
    const box = event.target;
    if (event.key !== ' ' || !(box instanceof HTMLInputElement)) return;

    event.preventDefault();
    if (event.type === 'keydown' && !event.repeat) box.click();
  }

  /** Not a Lit update, which the page could observe. */
  #announce(words: string): void {
    this.#root.querySelector('[role=status]')?.replaceChildren(words);
  }

  /**
   * Prints only this list and its heading, wherever it is in the page. In another component's shadow root,
   * prints the whole page.
   */
  #print({ currentTarget }: Event): void {
    allowPrinting();
    const lists = [...this.#root.querySelectorAll('fieldset')];
    for (const { dataset } of lists) dataset.marks = (currentTarget as HTMLButtonElement).value;
    this.#states.add('sage-printing');
    const undo = () => {
      for (const { dataset } of lists) delete dataset.marks;
      this.#states.delete('sage-printing');
    };
    // Some browsers return from `print()` before anything is printed. If a page may not print, no event is
    // fired: then the reader's next action ends the state.
    for (const end of ['afterprint', 'pointerdown', 'keydown'])
      addEventListener(end, undo, { capture: true, once: true });
    print();
  }
}

const isSigns = (node: Node): node is Element =>
  isList(node) && isMeaningful(node) && itemsOf(node).length > 0;

define('sage-signs-checklist', SageSignsChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'sage-signs-checklist': SageSignsChecklist;
  }
}
