import { ReactiveElement, render, nothing, html } from 'lit';
import { isBlank } from '../author-content/blank.js';
import { define } from '../shared/define.js';
import { addDocumentRule } from '../shared/document-rules.js';
import { ensureLook } from '../author-content/ensure-look.js';
import { isLoneWidgetParagraph } from '../author-content/nodes.js';
import { repairCurlyQuotes } from '../author-content/quotes.js';
import { warnLater, oneOf, warnMissingPart } from '../shared/warnings.js';
import { contentHostOf } from '../author-content/content-host.js';
import { hydrated } from './hydration.js';
import { readNotes } from './read/read-notes.js';
import { editable } from './read/scan.js';
import { concernsNotes } from './mutations.js';
import { runInSlices } from './slices.js';
import { changeAttribute, undoChanges } from './mark/changes.js';
import { restore } from './mark/restore.js';
import { applyNotes } from './mark/apply-notes.js';
import { loadPlain } from './load-plain.js';
import { LazyPreview } from './lazy-preview.js';
import { notesReady } from './notes-ready.js';
import { strings } from './footnoted-article.strings.js';
import { styles, markRules } from './footnoted-article.styles.js';

class SageFootnotedArticle extends ReactiveElement {
  constructor() {
    super(...arguments);
    /** Sets what markers open: `popover` (default) shows the note where it is cited, `none` leaves markers as plain links. */
    this.preview = "popover";
    /**
     * Applies the library's typography to the article. Without it, the article keeps the page's own. Widgets in the article
     * are as wide as its text, unless they have the class `alignwide` or `alignfull`.
     */
    this.prose = false;
    this.#observer = new MutationObserver((changes) => this.#handleMutations(changes));
    this.#byMarker = /* @__PURE__ */ new Map();
    this.#preview = new LazyPreview(this, this.#byMarker);
    this.#article = this;
    this.#readAgain = () => {
      this.#readComplete = this.#read();
    };
  }
  static {
    this.styles = styles;
  }
  static {
    this.properties = {
      notesHeading: { attribute: "notes-heading" },
      preview: {},
      prose: { type: Boolean }
    };
  }
  #observer;
  #byMarker;
  #preview;
  #article;
  #strings;
  #timer;
  /** The current run of work. A new object, or `undefined`, cancels the run that holds the old one. */
  #run;
  /** Resolves with the problems that are left when the article has been read. */
  #readComplete;
  connectedCallback() {
    super.connectedCallback();
    repairCurlyQuotes(this);
    ensureLook(this);
    markRules.forEach(addDocumentRule);
    const paragraph = this.parentElement;
    this.#article = paragraph && isLoneWidgetParagraph(paragraph) ? paragraph.parentElement : contentHostOf(this);
    this.#readComplete = this.#start();
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#undo();
  }
  /** Reads the notes again, and resolves with the problems that are left. For the self-check. */
  async _readProblems() {
    if (this.#strings) this.#readAgain();
    return this.#readComplete ?? [];
  }
  async getUpdateComplete() {
    const isDone = await super.getUpdateComplete();
    await this.#readComplete;
    return isDone;
  }
  willUpdate(changed) {
    const hasNewStrings = this.#strings !== strings.for(this);
    if (this.#strings && (changed.has("notesHeading") || changed.has("preview") || hasNewStrings))
      this.#readAgain();
  }
  update(changed) {
    super.update(changed);
    render(html`<slot class=${this.prose ? "prose" : nothing}></slot>`, this.renderRoot);
  }
  /** Reads the article for the first time, once frameworks have hydrated it. */
  async #start() {
    const run = this.#run = {};
    await hydrated();
    return run === this.#run ? this.#read() : [];
  }
  #readAgain;
  /** Reads the whole article again, starting from the author's HTML. */
  async #read() {
    this.#undo();
    const run = this.#run = {};
    if (!this.#observe()) return [];
    const startSlice = () => {
      const changes = this.#observer.takeRecords();
      if (changes.length) this.#handleMutations(changes);
      const isCurrent = run === this.#run;
      if (isCurrent) this.#observer.disconnect();
      return isCurrent;
    };
    const found = await runInSlices(this.#applyNotes(), startSlice, () => this.#observe());
    if (!found) return [];
    this.dispatchEvent(notesReady(found));
    return found.problems;
  }
  /** Starts observing changes. @returns whether the article may be changed: false while it is being edited */
  #observe() {
    const article = this.#article;
    const attributeFilter = ["contenteditable"];
    this.#observer.observe(article.getRootNode(), { attributeFilter, subtree: true });
    if (article.closest(editable) || document.designMode === "on") return false;
    this.#observer.observe(article, {
      attributeFilter: [...attributeFilter, "href", "id", "name", changeAttribute],
      characterData: true,
      characterDataOldValue: true,
      childList: true,
      subtree: true
    });
    return true;
  }
  *#applyNotes() {
    const article = this.#article;
    const isEmpty = () => isBlank(article.childNodes);
    if (isEmpty()) warnLater(this, "<p>", "the article in this element", () => isEmpty() && "");
    this.#strings = strings.for(this);
    const plain = () => loadPlain().catch(() => warnMissingPart(this, "plain"));
    const found = yield* readNotes(article, plain);
    const mode = oneOf(this, "preview", this.preview, ["popover", "none"]);
    const hasPreviews = mode === "popover" && found.markers.length > 0 && this.#preview.attach(article);
    yield* applyNotes(article, found, this.#strings, this.notesHeading, hasPreviews, this.#byMarker, plain);
    return found;
  }
  /**
   * Undoes our changes wherever the page changed the article, at once. Reads the article again after a run of
   * changes ends.
   */
  #handleMutations(changes) {
    if (changes.some(({ attributeName }) => attributeName === "contenteditable")) return this.#readAgain();
    const needsReading = changes.some(concernsNotes);
    const isRestored = restore(changes);
    this.#observer.takeRecords();
    if (!isRestored && !needsReading) return;
    this.#run = void 0;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#readAgain, 50);
  }
  #undo() {
    this.#run = void 0;
    clearTimeout(this.#timer);
    this.#byMarker.clear();
    this.#preview.detach();
    restore(this.#observer.takeRecords());
    this.#observer.disconnect();
    const owner = this.#article === this ? this : null;
    const changed = this.#article.querySelectorAll(`[${changeAttribute}]`);
    undoChanges([...changed].filter((each) => each.closest(this.localName) === owner));
  }
}
define("sage-footnoted-article", SageFootnotedArticle);

export { SageFootnotedArticle };
