import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { isBlank, reportLater } from '../shared/blank.js';
import { copyOf } from '../shared/copy.js';
import { customStatesOf } from '../shared/custom-states.js';
import { define } from '../shared/define.js';
import { addDocumentRule } from '../shared/document.styles.js';
import { isShell } from '../shared/ejected.js';
import { straighten } from '../shared/quotes.js';
import { oneOf } from '../shared/report.js';
import { sourceOf } from '../shared/source.js';
import { ourWords } from '../shared/our-words.js';
import { oneLine } from '../shared/words.js';
import { addressOf } from './addresses.js';
import { strings } from './footnoted-article.strings.js';
import { markRules, styles } from './footnoted-article.styles.js';
import { mark, takeBack } from './changes.js';
import { concernsNotes } from './mutations.js';
import { Preview } from './preview.js';
import { readNotes } from './recognise.js';
import { wire, type WiredNote } from './wire.js';

/** What was found in an article, and what was left as it is. */
export type NotesReadyEvent = CustomEvent<{
  notes: number;
  markers: number;
  problems: {
    kind: 'marker-without-note' | 'note-not-cited' | 'out-of-order' | 'duplicate-id' | 'dead-link';
    words: string;
    near: string;
  }[];
}>;

/**
 * An article whose note markers, previews and reference list are wired up, as its CMS or Markdown tool wrote it.
 *
 * It is the one element that changes the author's nodes: it sets attributes, adds links and puts elements of its own
 * round what is there. Each change carries `data-sage-mark`, is harmless in a clone, and is taken back when the element
 * leaves the page. In editable content it changes nothing, and a marker whose note is in doubt stays as it is.
 *
 * @summary An article with notes that can be read where they are cited.
 * @tag sage-footnoted-article
 *
 * @slot - The article.
 *
 * @csspart preview - The preview of a note.
 * @csspart to-note - The link in it to the note in the list.
 * @csspart copy - The button that copies the note as text, with its address in the page.
 * @csspart close - The button that closes it, on small touch screens.
 *
 * @fires {NotesReadyEvent} sage-notes-ready - After markers and notes were joined, also again after a change:
 *   `detail.notes` and `detail.markers` count them, `detail.problems` says what was left as it is.
 */
export class SageFootnotedArticle extends LitElement {
  static override styles = styles;
  static override properties = {
    notesHeading: { attribute: 'notes-heading' },
    preview: {},
    prose: { type: Boolean },
  };

  /** A heading over the notes, where the article has none. */
  notesHeading?: string;

  /** `popover` shows a note where it is cited; `none` leaves markers as plain links. */
  preview: 'popover' | 'none' = 'popover';

  /** Gives the article our typography; without it the page's own stays. */
  prose = false;

  readonly #observer = new MutationObserver((changes) => {
    if (changes.some(concernsNotes)) this.#readSoon();
  });
  readonly #states = customStatesOf(this);
  readonly #preview = new Preview(this, ({ id }) => this.#byMarker.get(id));
  #byMarker: ReadonlyMap<string, WiredNote> = new Map();
  #article: Element = this;
  #words?: typeof strings.english;
  #timer?: ReturnType<typeof setTimeout>;
  /** The note that a reader has just copied. */
  #copied?: WiredNote;

  override connectedCallback(): void {
    super.connectedCallback();
    straighten(this);
    markRules.forEach(addDocumentRule);
    // What WordPress's classic editor drove out of the element stands behind its paragraph.
    const shell = this.parentElement;
    this.#article = shell && isShell(shell) ? shell.parentElement! : sourceOf(this);
    this.#previewNotes();
    // The notes come last: before the parser is there, there is nothing to join.
    if (document.readyState === 'loading')
      document.addEventListener('readystatechange', this.#read, { once: true });
    else this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('readystatechange', this.#read);
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    this.#preview.detach();
    takeBack(this.#marks());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.prose) this.#states.add('prose');
    else this.#states.delete('prose');
    if (!this.hasUpdated) return;
    if (changed.has('preview')) this.#previewNotes();
    // Names were given in English, as long as the page's language was on its way.
    const isTold = this.#words && this.#words !== strings.for(this);
    if (changed.has('notesHeading') || isTold) this.#read();
  }

  protected override render(): TemplateResult {
    const { note } = this.#preview;
    const { note: nameOf, toNote, copy, copied, close } = strings.for(this);
    return html`
      <slot></slot>
      <div
        part="preview"
        class="preview"
        popover="manual"
        role="note"
        aria-label=${note ? nameOf(note.label) : nothing}
        @toggle=${this.#forgetCopy}
      >
        ${
          note
            ? html`
                <div>${note.parts.map((part) => html`<div>${contentOf(part, note)}</div>`)}</div>
                <div class="tools">
                  <a part="to-note" href=${addressOf(note.parts[0]!.id)}
                    >${ourWords(this, toNote(note.label))}</a
                  >
                  <button part="copy" type="button" @click=${this.#copy}>
                    ${ourWords(this, this.#copied === note ? copied : copy)}
                  </button>
                  <button part="close" type="button">${ourWords(this, close)}</button>
                </div>
              `
            : nothing
        }
      </div>
    `;
  }

  /** Puts a note on the clipboard: its words, and where in the page it stands. */
  async #copy(): Promise<void> {
    const note = this.#preview.note!;
    const words = note.parts.map((part) => oneLine(contentOf(part, note).textContent));
    const place = new URL(addressOf(note.parts[0]!.id), location.href);
    try {
      await navigator.clipboard.writeText(`${words.join('\n')}\n${place.href}`);
    } catch {
      // The browser or its reader does not allow it: nothing is said to be copied.
      return;
    }
    this.#copied = note;
    this.requestUpdate();
  }

  #forgetCopy(): void {
    this.#copied = undefined;
  }

  #previewNotes(): void {
    this.#preview.detach();
    if (oneOf(this, 'preview', this.preview, ['popover', 'none']) === 'popover')
      this.#preview.attach(this.#article);
  }

  /** Reads the article from anew, as its author left it. */
  readonly #read = (): void => {
    this.#observer.disconnect();
    this.#preview.close();
    takeBack(this.#marks());
    if (
      this.#article.closest('[contenteditable]:not([contenteditable=false])') ||
      document.designMode === 'on'
    )
      return;

    if (isBlank(this.#article.childNodes))
      reportLater(this, '<p>', 'the article in this element', () => isBlank(this.#article.childNodes) && '');
    this.#words = strings.for(this);
    const found = readNotes(this.#article);
    this.#byMarker = wire(this.#article, found, this.#words, this.notesHeading);
    this.#observer.observe(this.#article, {
      attributeFilter: ['href', 'id', 'name'],
      characterData: true,
      characterDataOldValue: true,
      childList: true,
      subtree: true,
    });
    const problems = found.problems.map(({ kind, words, element }) => ({ kind, words, near: near(element) }));
    const detail = { notes: found.notes.length, markers: found.markers.length, problems };
    this.dispatchEvent(new CustomEvent('sage-notes-ready', { bubbles: true, composed: true, detail }));
  };

  /** Once a run of changes has come to its end: an article may arrive in many pieces. */
  #readSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#read, 50);
  }

  /** What has been changed here, and not by an article within. */
  #marks(): Element[] {
    const owner = this.#article === this ? this : null;
    return [...this.#article.querySelectorAll(`[${mark}]`)].filter(
      (each) => each.closest(this.localName) === owner,
    );
  }
}

/** The words of a note: without its label, which names the preview, and its links back, which would lead nowhere new. */
function contentOf(part: Element, { lead }: WiredNote): DocumentFragment {
  const range = new Range();
  range.selectNodeContents(part);
  const last = lead.findLast((each) => part.contains(each instanceof Element ? each : each.text));
  if (last instanceof Element) range.setStartAfter(last);
  else if (last) range.setStart(last.text, last.end);

  const copy = copyOf(range.cloneContents());
  for (const link of copy.querySelectorAll('[role=doc-backlink]')) link.remove();
  return copy;
}

/** The first words of the line in which something was found. */
const near = (element: Element) =>
  oneLine((element.closest('p,li,dd,td,h1,h2,h3,h4,h5,h6') ?? element).textContent).slice(0, 80);

define('sage-footnoted-article', SageFootnotedArticle);

declare global {
  interface HTMLElementTagNameMap {
    'sage-footnoted-article': SageFootnotedArticle;
  }
  interface GlobalEventHandlersEventMap {
    'sage-notes-ready': NotesReadyEvent;
  }
}
