import { html, nothing, ReactiveElement, render, type PropertyValues } from 'lit';
import { isBlank } from '../author-content/blank.js';
import { define } from '../shared/define.js';
import { addDocumentRule } from '../shared/document-rules.js';
import { ensureLook } from '../author-content/ensure-look.js';
import { isLoneWidgetParagraph } from '../author-content/nodes.js';
import { repairCurlyQuotes } from '../author-content/quotes.js';
import { oneOf, warnLater, warnMissingPart } from '../shared/warnings.js';
import { contentHostOf } from '../author-content/content-host.js';

// Imports of regular expressions first and styles last, next to the templates: similar code compresses better
// together.
import type { Notes } from './read/notes.js';
import { hydrated } from './hydration.js';
import { readNotes } from './read/read-notes.js';
import { editable } from './read/scan.js';
import { concernsNotes } from './mutations.js';
import { runInSlices, type Steps } from './slices.js';
import { changeAttribute, undoChanges } from './mark/changes.js';
import { restore } from './mark/restore.js';
import { applyNotes, type LinkedNote } from './mark/apply-notes.js';
import { loadPlain } from './load-plain.js';
import { LazyPreview } from './lazy-preview.js';
import { notesReady, type NotesReadyEvent } from './notes-ready.js';
import { strings } from './footnoted-article.strings.js';
import { markRules, styles } from './footnoted-article.styles.js';

export type { NotesReadyEvent } from './notes-ready.js';

/**
 * Links an article's note markers with their notes, and shows previews of the notes. It reads the article as your CMS or
 * Markdown tool wrote it.
 *
 * This is the only element that changes the author's nodes: it sets attributes and adds links. It neither moves nor
 * replaces any node. It waits until the page has loaded and is idle, so that a framework can hydrate the article first.
 * Each change carries `data-sage-mark` and is harmless in a clone. Changes are undone when the element leaves the page, or
 * when its content is removed from it or becomes editable. The element does not change editable content, or a marker that
 * may belong to another note.
 *
 * `aria-expanded` on a marker says whether its preview is open, so that a screen reader announces a preview that Enter
 * opened. Tab then moves into the preview, and a second Enter goes to the note. The focus stays on the marker.
 *
 * @summary An article with notes that can be read where they are cited.
 * @tag sage-footnoted-article
 * @displayname Article with notes
 * @file sagebrush-notes.js
 * @block
 *
 * @slot - The article.
 *
 * @csspart preview - The preview of a note.
 * @csspart to-note - The link in the preview to the note in the list.
 * @csspart copy - The button that copies the note as text, with its address on the page.
 * @csspart close - The button that closes the preview, on small touch screens.
 *
 * @fires {NotesReadyEvent} sage-notes-ready - Fires after the markers have been linked with their notes, and again after a
 *   change. `detail.notes` and `detail.markers` count them. `detail.problems` lists what the element left as it was.
 */
export class SageFootnotedArticle extends ReactiveElement {
  static override styles = styles;
  static override properties = {
    notesHeading: { attribute: 'notes-heading' },
    preview: {},
    prose: { type: Boolean },
  };

  /** Sets a heading above the notes if the article has none. */
  notesHeading?: string;

  /** Sets what markers open: `popover` (default) shows the note where it is cited, `none` leaves markers as plain links. */
  preview: 'popover' | 'none' = 'popover';

  /**
   * Applies the library's typography to the article. Without it, the article keeps the page's own. Widgets in the article
   * are as wide as its text, unless they have the class `alignwide` or `alignfull`.
   */
  prose = false;

  readonly #observer = new MutationObserver((changes) => this.#handleMutations(changes));
  readonly #byMarker = new Map<string, LinkedNote>();
  readonly #preview = new LazyPreview(this.#byMarker);
  #article: Element = this;
  #strings?: typeof strings.english;
  #timer?: ReturnType<typeof setTimeout>;
  /** The current run of work. A new object, or `undefined`, cancels the run that holds the old one. */
  #run?: object;
  /** Resolves with the problems that are left when the article has been read. */
  #readComplete?: Promise<Notes['problems']>;

  override connectedCallback(): void {
    super.connectedCallback();
    repairCurlyQuotes(this);
    ensureLook(this);
    markRules.forEach(addDocumentRule);
    // WordPress's classic editor moves content out of the element. That content follows the element's
    // paragraph.
    const paragraph = this.parentElement;
    this.#article =
      paragraph && isLoneWidgetParagraph(paragraph) ? paragraph.parentElement! : contentHostOf(this);
    this.#readComplete = this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#undo();
  }

  /** Reads the notes again, and resolves with the problems that are left. For the self-check. */
  protected async _readProblems(): Promise<Notes['problems']> {
    // Before the first reading there is nothing to repeat.
    if (this.#strings) this.#readAgain();
    return this.#readComplete ?? [];
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#readComplete;
    return isDone;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Until the page's language has loaded, accessible names are in English. They are set again once it has.
    const hasNewStrings = this.#strings !== strings.for(this);
    if (this.#strings && (changed.has('notesHeading') || changed.has('preview') || hasNewStrings))
      this.#readAgain();
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    render(html`<slot class=${this.prose ? 'prose' : nothing}></slot>`, this.renderRoot);
  }

  /** Reads the article for the first time, once frameworks have hydrated it. */
  async #start(): Promise<Notes['problems']> {
    const run = (this.#run = {});
    await hydrated();
    return run === this.#run ? this.#read() : [];
  }

  readonly #readAgain = (): void => {
    this.#readComplete = this.#read();
  };

  /** Reads the whole article again, starting from the author's HTML. */
  async #read(): Promise<Notes['problems']> {
    this.#undo();
    const run = (this.#run = {});
    if (!this.#observe()) return [];
    const startSlice = () => {
      const changes = this.#observer.takeRecords();
      if (changes.length) this.#handleMutations(changes);
      const isCurrent = run === this.#run;
      // Stop observing during the slice: our own changes are not the page's, and recording them would double
      // the cost.
      if (isCurrent) this.#observer.disconnect();
      return isCurrent;
    };
    const found = await runInSlices(this.#applyNotes(), startSlice, () => this.#observe());
    if (!found) return [];
    this.dispatchEvent(notesReady(found));
    return found.problems;
  }

  /** Starts observing changes. @returns whether the article may be changed: false while it is being edited */
  #observe(): boolean {
    const article = this.#article;
    const attributeFilter = ['contenteditable'];
    this.#observer.observe(article.getRootNode(), { attributeFilter, subtree: true });
    if (article.closest(editable) || document.designMode === 'on') return false;
    this.#observer.observe(article, {
      attributeFilter: [...attributeFilter, 'href', 'id', 'name', changeAttribute],
      childList: true,
      subtree: true,
      characterData: true,
      characterDataOldValue: true,
    });
    return true;
  }

  *#applyNotes(): Steps<Notes> {
    const article = this.#article;
    this.#strings = strings.for(this);
    const plain = () => loadPlain().catch(() => warnMissingPart(this, 'plain'));
    const found = yield* readNotes(article, plain);
    const isEmpty = () => !found.notes[0] && isBlank(article.childNodes);
    if (isEmpty()) warnLater(this, '<p>', 'the article in this element', () => isEmpty() && '');
    const mode = oneOf(this, 'preview', this.preview, ['popover', 'none']);
    const hasPreviews = mode === 'popover' && found.markers.length > 0 && this.#preview.attach(this, article);
    yield* applyNotes(article, found, this.#strings, this.notesHeading, hasPreviews, this.#byMarker, plain);
    return found;
  }

  /**
   * Undoes our changes wherever the page changed the article, at once. Reads the article again after a run of
   * changes ends.
   */
  #handleMutations(changes: readonly MutationRecord[]): void {
    if (changes.some(({ attributeName }) => attributeName === 'contenteditable')) return this.#readAgain();
    const needsReading = changes.some(concernsNotes);
    const isRestored = restore(changes);
    // Discard the records of our own changes.
    this.#observer.takeRecords();
    if (!isRestored && !needsReading) return;
    this.#run = undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#readAgain, 50);
  }

  #undo(): void {
    this.#run = undefined;
    clearTimeout(this.#timer);
    this.#byMarker.clear();
    this.#preview.detach();
    restore(this.#observer.takeRecords());
    this.#observer.disconnect();
    // Changes made by this article, not by an article nested in it.
    const owner = this.#article === this ? this : null;
    const changed = this.#article.querySelectorAll(`[${changeAttribute}]`);
    undoChanges([...changed].filter((each) => each.closest(this.localName) === owner));
  }
}

define('sage-footnoted-article', SageFootnotedArticle);

declare global {
  interface HTMLElementTagNameMap {
    'sage-footnoted-article': SageFootnotedArticle;
  }
  interface GlobalEventHandlersEventMap {
    'sage-notes-ready': NotesReadyEvent;
  }
}
