import { ReactiveElement, render, nothing, html } from 'lit';
import { renderString } from '../shared/render-string.js';
import { warnLater } from '../shared/warnings.js';
import { Content } from '../author-content/content.js';
import { customStatesOf } from '../author-content/custom-states.js';
import { define } from '../shared/define.js';
import { renderHeading, headingsIn } from '../author-content/heading.js';
import { listFrom, itemsOf, isList } from '../author-content/lists.js';
import { isElement } from '../author-content/nodes.js';
import { isParsed } from '../author-content/parsed.js';
import { groupAdjacent } from '../author-content/group.js';
import { allowPrinting } from './printing.js';
import { Rows } from './rows.js';
import { strings } from './signs-checklist.strings.js';
import { styles } from './signs-checklist.styles.js';

class SageSignsChecklist extends ReactiveElement {
  static {
    this.styles = styles;
  }
  static {
    /** Only describes the root. A page can change this, so `attachShadow` below does not use it. */
    this.shadowRootOptions = { mode: "closed", slotAssignment: "manual" };
  }
  static {
    this.properties = { heading: {}, level: { type: Number }, signs: {} };
  }
  // Before `attachShadow`: `attachInternals` works once per element and exposes a closed root, so the page
  // must not be the first to call it.
  #states = customStatesOf(this);
  // An open root would show every check mark to the page.
  // oxlint-disable-next-line wc/no-closed-shadow-root
  #root = this.attachShadow({ mode: "closed", slotAssignment: "manual" });
  #content = new Content(this);
  #rows = new Rows();
  #attributeList = listFrom();
  createRenderRoot() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SageSignsChecklist.elementStyles.join("\n"));
    this.#root.adoptedStyleSheets = [sheet];
    return this;
  }
  willUpdate(changed) {
    if (changed.has("signs")) this.#attributeList = listFrom(this.signs);
  }
  update(changed) {
    super.update(changed);
    this.#renderRoot();
  }
  #renderRoot() {
    render(this.#content.replacement ?? this.#renderAdded(), this.#root, { host: this });
  }
  /**
   * Renders rows in place of each list of signs, the tools after the last list, and the author's other nodes
   * around them.
   */
  #renderAdded() {
    const { nodes, complete, contentHost } = this.#content;
    const groups = this.#groups(nodes, [...contentHost.childNodes]);
    const last = groups.findLast(([node]) => isSigns(node));
    const hasAllRows = !!last && (complete || isParsed(last[0]));
    const heading = renderHeading(this, this.#content);
    const isFromAttribute = groups.at(-1)?.[0] === this.#attributeList;
    this.#content.mark(isFromAttribute || heading !== nothing);
    return [
      heading,
      groups.map((group, place) => [
        group[0] === this.#attributeList ? nothing : this.#content.slot(group, place),
        isSigns(group[0]) ? this.#renderRows(group[0], groups.slice(0, place).flat(), heading) : nothing,
        group === last && hasAllRows ? this.#renderTools() : nothing
      ])
    ];
  }
  /**
   * Splits the nodes into lists of signs and the nodes between them. If the content has no list, the signs
   * from the attribute come last.
   */
  #groups(nodes, all) {
    const { complete } = this.#content;
    const groups = groupAdjacent(all, (one, next) => !isSigns(one) && !isSigns(next));
    if (!complete || nodes.some(isSigns)) return groups;
    if (isSigns(this.#attributeList)) return [...groups, [this.#attributeList]];
    warnLater(
      this,
      "signs",
      "a list in the element, or signs divided by | or line breaks",
      () => ![...this.#content.nodes, this.#attributeList].some(isSigns) && (this.signs ?? "")
    );
    return groups;
  }
  #renderRows(list, before, heading) {
    const name = headingsIn(before).at(-1)?.textContent ?? this.heading ?? strings.for(this).signs;
    const isFirst = heading === nothing && !before.some(isElement);
    return html`<fieldset part="list" class=${isFirst ? "first" : nothing} aria-label=${name} @change=${this.#clearStatus} @keydown=${this.#toggleByKey} @keyup=${this.#toggleByKey}> ${itemsOf(list).map((item) => this.#rows.rowFor(item))} </fieldset>`;
  }
  /**
   * Removes the announcement of the last clearing when a box is next checked, so that the next clearing is announced
   * too.
   */
  #clearStatus() {
    this.#announce("");
  }
  #renderTools() {
    const { clear, printMarked, printBlank, privacy } = strings.for(this);
    return html` <div part="tools" class="own tools"> <div class="actions"> <button type="button" @click=${this.#clear}>${renderString(this, clear)}</button> <button type="button" @click=${this.#print}>${renderString(this, printMarked)}</button> <button type="button" @click=${this.#print} value="blank">${renderString(this, printBlank)}</button> </div> <p class="privacy">${renderString(this, privacy)}</p> <p class="unseen" role="status"></p> </div> `;
  }
  /** Creates new checkboxes, because a recorder would observe each one that a script unchecks. */
  #clear() {
    this.#rows = new Rows();
    this.#renderRoot();
    this.#announce(strings.for(this).cleared);
  }
  /**
   * Handles Space with a click of our own: the click that some browsers make from the key tells the page
   * where the checkbox is.
   */
  #toggleByKey(event) {
    const box = event.target;
    if (event.key !== " " || !(box instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (event.type === "keydown" && !event.repeat) box.click();
  }
  /** Not a Lit update, which the page could observe. */
  #announce(words) {
    this.#root.querySelector("[role=status]")?.replaceChildren(words);
  }
  /**
   * Prints only this list and its heading, wherever it is in the page. In another component's shadow root,
   * prints the whole page.
   */
  #print({ currentTarget }) {
    allowPrinting();
    const lists = [...this.#root.querySelectorAll("fieldset")];
    for (const { dataset } of lists) dataset.marks = currentTarget.value;
    this.#states.add("sage-printing");
    const undo = () => {
      for (const { dataset } of lists) delete dataset.marks;
      this.#states.delete("sage-printing");
    };
    for (const end of ["afterprint", "pointerdown", "keydown"])
      addEventListener(end, undo, { capture: true, once: true });
    print();
  }
}
const isSigns = (node) => isList(node) && itemsOf(node).length > 0;
define("sage-signs-checklist", SageSignsChecklist);

export { SageSignsChecklist };
