import { html, nothing, type TemplateResult } from 'lit';
import { ReaderChoices } from '../practice/choices.js';
import { NearestConsumer, practiceContext, type Practice } from '../practice/context.js';
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
import type { Licenses } from './licenses.js';
import { marksFor } from './item-marks.js';
import { hasLicenseData, readLists, readNames, warnUnknown, type ListedState } from './listed-states.js';
import { loadLicenses } from './load-licenses.js';
import { loadMap } from './load-map.js';
import { renderList, renderNames } from './render-names.js';
import { strings } from './state-availability.strings.js';
import { styles } from './state-availability.styles.js';

/**
 * Shows the states where the practice can see clients. They come from your list in the content, or else from `states`, or
 * else from the practice. The element claims nothing that is not written there. A badge leaves out a state whose license is
 * pending, has ended or is past its date. A list sets such a state apart, with a remark below.
 *
 * The reading order is: heading, label, your text and list, the element's own list, remarks on licenses, the question, the
 * answer. With `layout="map"`, a small map appears above the list. Screen readers skip the map, because the list has the
 * same states in fewer steps: in your order, with full names, links and licenses. The map has 56 tiles, and most of them
 * are usually states that are not served.
 *
 * With `check`, the element asks readers where they will be during sessions, and answers from the same list. Their choice
 * stays on the page, and all widgets of the practice respond to it.
 *
 * @summary States where the practice can see clients.
 * @tag sage-state-availability
 * @displayname Where you practice
 * @stated heading states
 *
 * @slot - A sentence, or a list of states. Each item may contain a link or a license.
 *
 * @csspart heading - The heading from the `heading` attribute.
 * @csspart label - The words before the states, from the `label` attribute or the default ones.
 * @csspart map - The map, or the space that is reserved while it loads.
 * @csspart tile - One state on the map.
 * @csspart served - The tile of a state where the practice can see clients.
 * @csspart chosen - The tile of the state that the reader chose.
 * @csspart list - The list of states if the content has none.
 * @csspart state - One state of that list.
 * @csspart more - The names that do not fit in a badge, and the control that shows them.
 * @csspart remarks - The remarks on licenses that are pending, have ended or are past their date.
 * @csspart check - The question and its answer.
 * @csspart select - The menu in which readers choose a state.
 * @csspart answer - The answer for the state that the reader chose.
 * @csspart licenses - The licenses that a "yes" is based on.
 * @csspart look-up - The link to the licensing board's own search.
 * @csspart actions - The links and buttons for a reader in a state that is not served.
 * @csspart outside - The link to care elsewhere.
 * @csspart call - The link that calls the practice.
 *
 * @fires {StateChooseEvent} sage-state-choose - Fires when a reader chooses a state, and when the answer for that state
 *   changes. `detail.state` is the state's code, or `null` if the reader undid the choice. `detail.served` is `true`,
 *   `false`, or `null` if nothing can be claimed. `detail.services` lists the kinds of care if not all are available
 *   there. `detail.name` is the state's name if only your content gives it. Cancelable: if you cancel it, the choice is
 *   not made.
 */
export class SageStateAvailability extends ContentElement {
  static override styles = styles;
  static override properties = {
    states: {},
    layout: {},
    label: {},
    heading: {},
    level: { type: Number },
    check: { type: Boolean },
  };

  /**
   * Lists the states if the content has no list: USPS codes or names, separated by spaces or commas. Default: the
   * practice's states.
   *
   * @control content
   */
  states?: string;

  /**
   * Sets the layout: `badge` (default; one line), `list`, or `map` (a map with the list below it). The map loads one more
   * file, `sagebrush-map.js`.
   */
  layout: 'badge' | 'list' | 'map' = 'badge';

  /**
   * Sets the words before the states if the content has no words. Default in a badge: "Available in".
   *
   * @control content
   */
  label?: string;

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

  /** Asks readers where they will be during sessions, and answers. */
  check = false;

  #practice?: NearestConsumer<Practice | undefined>;
  readonly #choices = new ReaderChoices(this);
  /** The states that the question is answered from. */
  #known: readonly ListedState[] = [];
  /** Whether it has nothing to show, or to answer from. */
  #lacksStates = false;
  /** The map part: `undefined` until it has loaded, `null` if it failed to load. */
  #map?: typeof import('./map.js') | null;
  /** The licenses part: `undefined` until it is needed and has loaded, `null` if it failed to load. */
  #licenses?: Licenses | null;

  protected override willUpdate(): void {
    // Frameworks set the property, but sagebrush.css selects by the attribute.
    if (this.label && this.getAttribute('label') !== this.label) this.setAttribute('label', this.label);
    if (this.layout === 'map') this.#map = requestPart('map', loadMap, this);
  }

  /** Renders what the element adds, in the reading order that the class comment gives. */
  protected override _renderAdded(): unknown {
    const { nodes, complete } = this._content;
    const lists = nodes.filter(isList);
    const hasWords = nodes.length > lists.length;
    const words = hasWords ? '' : [this.heading, this.label].join(' ');
    const listed = lists.length ? readLists(nodes, words) : complete ? this.#attributeStates(hasWords) : [];
    const layout = oneOf(this, 'layout', this.layout, ['badge', 'list', 'map']);
    this.#prepareAnswer(listed);
    if (complete) warnUnknown(this, listed);

    // If no listed state can be named in a badge, show the list with the author's words.
    const isBadge =
      layout === 'badge' &&
      (!listed.length || listed.some((each) => each.isCurrent || (each.isUnclear && isReadingPending(this))));
    // sagebrush.css joins the names of the author's list in these languages.
    const language = isBadge && lists.length ? languageOf(this).slice(0, 2) : '';
    const isForeign = !['', 'en', 'es'].includes(language);
    const own = lists.length ? [] : listed;
    this._content.mark(own.length > 0 || !!this.heading, () =>
      marksFor(lists, listed, isBadge, language === 'es'),
    );
    // States that sagebrush.css cannot detect by itself.
    setState(this, 'worded', isBadge && lists.length > 0 && nodes.some((node) => !node.firstChild));
    setState(this, 'waiting', this.check && this.#known.length > 0 && this.#licenses === undefined);
    setState(this, 'foreign', isForeign);
    setState(this, 'listed', layout === 'badge' && !isBadge);

    const heading = renderHeading(this, this._content);
    const map = layout === 'map' ? this.#renderMap() : nothing;
    const question = this.#licenses?.render() ?? nothing;
    // In a line that consists of our words, the answer replaces the names.
    const answerReplacesNames = isBadge && !nodes.length && !this.check && question !== nothing;
    const hasStates = listed.length > 0 && !hasWords;
    const label = complete && hasStates ? this.#labelFor(isBadge, lists.length > 0 && !isForeign) : nothing;
    const labelLine =
      label === nothing || (isBadge && own.length) ? nothing : this.#renderLabel(label, isBadge);
    const ownStates =
      answerReplacesNames || !own.length
        ? nothing
        : isBadge
          ? renderNames(this, own, label)
          : renderList(this, own);
    const remarks = (!isBadge && lists.length && this.#licenses?.renderRemarks(listed)) || nothing;
    const isNew = [heading, labelLine, map, ownStates, remarks, question].some((each) => each !== nothing);
    if (!isNew && !this._content.needsSlots) return nothing;

    const [before, list, after] = this._content.splitAround(lists);
    return html`
      ${heading}${labelLine}${this._content.slot(before, 0)}${map}${this._content.slot(list, 1)}${ownStates}${remarks}
      ${this._content.slot(after, 2)}${question}
    `;
  }

  /** Finds the states that the question is answered from, and loads the part that answers it. */
  #prepareAnswer(listed: readonly ListedState[]): void {
    const { nodes, complete } = this._content;
    // If the author wrote a sentence, it informs readers. The question and the map then use the practice's
    // states.
    const isAsked = this.check || !!this.#choices.current.state;
    const needsStates = this.check || this.layout === 'map';
    this.#known =
      listed.length || !complete || !(isAsked || needsStates) ? listed : this.#attributeStates(false);
    if (this.#known.length && (isAsked || listed.some(hasLicenseData))) {
      const part = requestPart('licenses', loadLicenses, this);
      this.#licenses ??= part && new part.Licenses(this, this.#choices);
    }
    this.#licenses?.read(this.#known, this.#facts);
    this.#lacksStates = complete && !this.#known.length && (needsStates || !nodes.length);
    if (this.#lacksStates) warnLater(this, 'states', expected, () => this.#lacksStates && '');
  }

  protected override updated(): void {
    const { adoptedStyleSheets } = this.shadowRoot ?? {};
    for (const part of [this.#map, this.#licenses]) {
      const sheet = part?.styles.styleSheet;
      if (sheet && !adoptedStyleSheets?.includes(sheet)) adoptedStyleSheets?.push(sheet);
    }
    this.#licenses?.updated();
  }

  /** @param isAddedByCss whether sagebrush.css adds our words before the author's list */
  #labelFor(isBadge: boolean, isAddedByCss: boolean): unknown {
    if (this.label) return this.label;
    return isAddedByCss || !isBadge ? nothing : renderString(this, strings.for(this).available);
  }

  #renderLabel(label: unknown, isBadge: boolean): TemplateResult {
    return html`<p part="label" class="own ${isBadge ? 'line' : ''}">${label}</p>`;
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
  #attributeStates(hasWords: boolean): ListedState[] {
    const given = this.states ? parseStates(this.states) : hasWords ? [] : (this.#facts?.states ?? []);
    return readNames(given, [this.heading, this.label].join(' '));
  }

  /** The practice's facts. Most badges say all themselves, and never ask for them. */
  get #facts(): Practice | undefined {
    return (this.#practice ??= new NearestConsumer(this, practiceContext)).value;
  }

  /** @ignore Overrides the method of every element: focuses the menu of states, if there is one. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector('select')?.focus(options);
  }
}

/** How to fill the element. Used in reports. */
const expected = 'a list in the element, this attribute, or those of a practice';

define('sage-state-availability', SageStateAvailability);

declare global {
  interface HTMLElementTagNameMap {
    'sage-state-availability': SageStateAvailability;
  }
}
