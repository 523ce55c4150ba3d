import { nothing, html } from 'lit';
import { ReaderChoices } from '../practice/choices.js';
import { NearestConsumer, practiceContext } from '../practice/context.js';
import { isReadingPending } from '../practice/reading-part.js';
import { parseStates } from '../practice/states.js';
import { ContentElement } from '../author-content/content-element.js';
import { setState } from '../author-content/custom-states.js';
import { define } from '../shared/define.js';
import { renderHeading } from '../author-content/heading.js';
import { requestPart } from '../shared/request-part.js';
import { renderString } from '../shared/render-string.js';
import { isList } from '../author-content/lists.js';
import { oneOf, warnLater } from '../shared/warnings.js';
import { languageOf } from '../shared/strings.js';
import { marksFor } from './item-marks.js';
import { readLists, warnUnknown, hasLicenseData, readNames } from './listed-states.js';
import { loadLicenses } from './load-licenses.js';
import { loadMap } from './load-map.js';
import { renderNames, renderList } from './render-names.js';
import { strings } from './state-availability.strings.js';
import { styles } from './state-availability.styles.js';

class SageStateAvailability extends ContentElement {
  constructor() {
    super(...arguments);
    /**
     * Sets the layout: `badge` (default; one line), `list`, or `map` (a map with the list below it). The map loads one more
     * file, `sagebrush-map.js`.
     */
    this.layout = "badge";
    /** Asks readers where they will be during sessions, and answers. */
    this.check = false;
    this.#choices = new ReaderChoices(this);
    /** The states that the question is answered from. */
    this.#known = [];
    /** Whether it has nothing to show, or to answer from. */
    this.#lacksStates = false;
  }
  static {
    this.styles = styles;
  }
  static {
    this.properties = {
      states: {},
      layout: {},
      label: {},
      heading: {},
      level: { type: Number },
      check: { type: Boolean }
    };
  }
  #practice;
  #choices;
  #known;
  #lacksStates;
  /** The map part: `undefined` until it has loaded, `null` if it failed to load. */
  #map;
  /** The licenses part: `undefined` until it is needed and has loaded, `null` if it failed to load. */
  #licenses;
  willUpdate() {
    if (this.label && this.getAttribute("label") !== this.label) this.setAttribute("label", this.label);
    if (this.layout === "map") this.#map = requestPart("map", loadMap, this);
  }
  /** Renders what the element adds, in the reading order that the class comment gives. */
  _renderAdded() {
    const { nodes, complete } = this._content;
    const lists = nodes.filter(isList);
    const hasWords = nodes.length > lists.length;
    const words = hasWords ? "" : [this.heading, this.label].join(" ");
    const listed = lists.length ? readLists(nodes, words) : complete ? this.#attributeStates(hasWords) : [];
    const layout = oneOf(this, "layout", this.layout, ["badge", "list", "map"]);
    this.#prepareAnswer(listed);
    if (complete) warnUnknown(this, listed);
    const isBadge = layout === "badge" && (!listed.length || listed.some((each) => each.isCurrent || each.isUnclear && isReadingPending(this)));
    const language = isBadge && lists.length ? languageOf(this).slice(0, 2) : "";
    const isForeign = !["", "en", "es"].includes(language);
    const own = lists.length ? [] : listed;
    this._content.mark(
      own.length > 0 || !!this.heading,
      () => marksFor(lists, listed, isBadge, language === "es")
    );
    setState(this, "worded", isBadge && lists.length > 0 && nodes.some((node) => !node.firstChild));
    setState(this, "waiting", this.check && this.#known.length > 0 && this.#licenses === void 0);
    setState(this, "foreign", isForeign);
    setState(this, "listed", layout === "badge" && !isBadge);
    const heading = renderHeading(this, this._content);
    const map = layout === "map" ? this.#renderMap() : nothing;
    const question = this.#licenses?.render() ?? nothing;
    const answerReplacesNames = isBadge && !nodes.length && !this.check && question !== nothing;
    const hasStates = listed.length > 0 && !hasWords;
    const label = complete && hasStates ? this.#labelFor(isBadge, lists.length > 0 && !isForeign) : nothing;
    const labelLine = label === nothing || isBadge && own.length ? nothing : this.#renderLabel(label, isBadge);
    const ownStates = answerReplacesNames || !own.length ? nothing : isBadge ? renderNames(this, own, label) : renderList(this, own);
    const remarks = !isBadge && lists.length && this.#licenses?.renderRemarks(listed) || nothing;
    const isNew = [heading, labelLine, map, ownStates, remarks, question].some((each) => each !== nothing);
    if (!isNew && !this._content.needsSlots) return nothing;
    const [before, list, after] = this._content.splitAround(lists);
    return html` ${heading}${labelLine}${this._content.slot(before, 0)}${map}${this._content.slot(list, 1)}${ownStates}${remarks} ${this._content.slot(after, 2)}${question} `;
  }
  /** Finds the states that the question is answered from, and loads the part that answers it. */
  #prepareAnswer(listed) {
    const { nodes, complete } = this._content;
    const isAsked = this.check || !!this.#choices.current.state;
    const needsStates = this.check || this.layout === "map";
    this.#known = listed.length || !complete || !(isAsked || needsStates) ? listed : this.#attributeStates(false);
    if (this.#known.length && (isAsked || listed.some(hasLicenseData))) {
      const part = requestPart("licenses", loadLicenses, this);
      this.#licenses ??= part && new part.Licenses(this, this.#choices);
    }
    this.#licenses?.read(this.#known, this.#facts);
    this.#lacksStates = complete && !this.#known.length && (needsStates || !nodes.length);
    if (this.#lacksStates) warnLater(this, "states", expected, () => this.#lacksStates && "");
  }
  updated() {
    const { adoptedStyleSheets } = this.shadowRoot ?? {};
    for (const part of [this.#map, this.#licenses]) {
      const sheet = part?.styles.styleSheet;
      if (sheet && !adoptedStyleSheets?.includes(sheet)) adoptedStyleSheets?.push(sheet);
    }
    this.#licenses?.updated();
  }
  /** @param isAddedByCss whether sagebrush.css adds our words before the author's list */
  #labelFor(isBadge, isAddedByCss) {
    if (this.label) return this.label;
    return isAddedByCss || !isBadge ? nothing : renderString(this, strings.for(this).available);
  }
  #renderLabel(label, isBadge) {
    return html`<p part="label" class="own ${isBadge ? "line" : ""}">${label}</p>`;
  }
  /**
   * Renders a map of the served states. Until its part has loaded, renders an empty box of its size to
   * prevent layout shift.
   */
  #renderMap() {
    if (this.#map === null || !this.#known.length) return nothing;
    const served = this.#known.filter(({ isCurrent }) => isCurrent).map(({ state }) => state.code);
    const tiles = this.#map?.renderMap(served, this.#choices.current.state?.state);
    return html`<div part="map" class="own map" aria-hidden="true" translate="no">${tiles}</div>`;
  }
  /**
   * The states from the attribute, or else from the practice. A sentence of the author's replaces the
   * practice's states.
   */
  #attributeStates(hasWords) {
    const given = this.states ? parseStates(this.states) : hasWords ? [] : this.#facts?.states ?? [];
    return readNames(given, [this.heading, this.label].join(" "));
  }
  /** The practice's facts. Most badges say all themselves, and never ask for them. */
  get #facts() {
    return (this.#practice ??= new NearestConsumer(this, practiceContext)).value;
  }
  /** @ignore Overrides the method of every element: focuses the menu of states, if there is one. */
  focus(options) {
    this.shadowRoot?.querySelector("select")?.focus(options);
  }
}
const expected = "a list in the element, this attribute, or those of a practice";
define("sage-state-availability", SageStateAvailability);

export { SageStateAvailability };
