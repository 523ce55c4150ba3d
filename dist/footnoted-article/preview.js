import { render } from 'lit';
import { noteText } from './note-content.js';
import { isMarker, isPlainClick, isModified } from './clicks.js';
import { renderPreview } from './render-preview.js';
import { styles } from './preview.styles.js';

const openDelay = 350;
const gap = 8;
const articleEvents = ["pointerover", "pointerout", "focusin", "focusout", "click"];
const documentEvents = ["keydown", "pointerdown"];
class Preview {
  /** The preview that is open in the page. */
  static #open;
  #host;
  #noteOf;
  #article;
  #marker;
  #timer;
  #isPinned = false;
  /** The result of copying the note that is shown. */
  #copied;
  /** Lit stores its render state on this fragment, wherever the rendered nodes are now. */
  #container = document.createDocumentFragment();
  /** @param noteOf finds the note of a marker, or of a copy of a marker */
  constructor(host, noteOf) {
    this.#host = host;
    this.#noteOf = noteOf;
    this.#update();
    const root = host.shadowRoot;
    root.append(this.#container);
    root.adoptedStyleSheets.push(styles.styleSheet);
  }
  /** The element in the preview that has the focus. */
  get #focused() {
    return this.#host.shadowRoot.activeElement;
  }
  get #popover() {
    return this.#host.shadowRoot.querySelector("[popover]");
  }
  /** Starts handling a reader's events in an article. */
  attach(article) {
    this.#article = article;
    for (const type of articleEvents) article.addEventListener(type, this, true);
    for (const type of documentEvents) document.addEventListener(type, this, true);
  }
  /**
   * Handles what the reader did before this part loaded: opens the preview of the marker that they rest on.
   */
  catchUp() {
    this.#scheduleShow(
      this.#article?.querySelector("[role=doc-noteref]:is(:hover,:focus-visible)") ?? void 0
    );
  }
  detach() {
    this.close();
    for (const type of articleEvents) this.#article?.removeEventListener(type, this, true);
    for (const type of documentEvents) document.removeEventListener(type, this, true);
  }
  handleEvent(event) {
    const path = event.composedPath();
    const inside = path.includes(this.#popover);
    const marker = path.find(isMarker);
    if (event instanceof KeyboardEvent) this.#handleKey(event);
    else if (event.type === "pointerdown") this.#handlePress(inside, marker);
    else if (event.type === "click") this.#handleClick(event, inside, marker);
    else if (event.type === "focusin")
      this.#scheduleShow(marker?.matches(":focus-visible") && !inside && marker);
    else if (event.type === "focusout") this.#handleFocusOut(event.relatedTarget);
    else if (event.pointerType === "touch") return;
    else if (event.type === "pointerover") this.#scheduleShow(inside ? void 0 : marker);
    else
      this.#delay(
        () => this.#isPinned || this.#focused || this.#marker?.matches(":focus-visible") || this.close()
      );
  }
  close() {
    clearTimeout(this.#timer);
    this.#popover?.hidePopover();
    this.#marker?.setAttribute("aria-expanded", "false");
    this.#marker = this.note = void 0;
    this.#isPinned = false;
  }
  /**
   * Shows the marker's note once the pointer or the focus has rested on it. Without a marker, keeps the open
   * preview.
   */
  #scheduleShow(marker) {
    clearTimeout(this.#timer);
    if (marker && marker !== this.#marker) this.#delay(() => this.#show(marker));
  }
  #delay(callback) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(callback, openDelay);
  }
  #handlePress(inside, marker) {
    if (inside) this.#isPinned = true;
    else if (!marker) this.close();
  }
  #handleClick(event, inside, marker) {
    if (!isPlainClick(event)) return;
    if (marker && !(this.#isPinned && marker === this.#marker)) {
      if (!this.#noteOf(marker)) return;
      event.preventDefault();
      event.stopPropagation();
      this.#show(marker, inside);
      this.#isPinned = true;
    } else if (marker || inside && event.composedPath().some(closesPreview)) this.#dismiss();
  }
  /**
   * Tab moves the focus from the marker into the preview, and from the preview's end to the text after the
   * marker.
   */
  #handleKey(event) {
    if (!this.note) return;
    const controls = [...this.#popover.querySelectorAll("a[href],button")].filter(
      (each) => each.checkVisibility()
    );
    const at = controls.indexOf(this.#focused);
    const onMarker = at < 0 && this.#marker?.matches(":focus");
    if (event.key === "Escape") {
      event.preventDefault();
      this.#dismiss();
    } else if (event.key !== "Tab" || isModified(event)) return;
    else if (onMarker && !event.shiftKey) {
      event.preventDefault();
      controls[0].focus();
    } else if (at >= 0 && at === (event.shiftKey ? 0 : controls.length - 1)) {
      if (event.shiftKey) event.preventDefault();
      else this.#popover.hidePopover();
      this.#marker.focus();
    }
  }
  #handleFocusOut(next) {
    const isHere = [this.#host, this.#article, this.#marker].some((each) => each === next);
    if (next ? !isHere : !this.#isPinned) this.close();
  }
  /** Closes, and returns the focus to the marker if the preview had it. */
  #dismiss() {
    const marker = this.#focused && this.#marker;
    this.close();
    marker?.focus({ preventScroll: true });
  }
  #show(marker, inside = false) {
    const note = this.#noteOf(marker);
    if (!note) return;
    clearTimeout(this.#timer);
    if (!inside && this.#marker !== marker) this.close();
    if (Preview.#open !== this) Preview.#open?.close();
    Preview.#open = this;
    this.note = note;
    if (!inside) this.#marker = marker;
    this.#copied = void 0;
    this.#update();
    if (inside) return;
    this.#popover.hidePopover();
    this.#popover.showPopover({ source: marker });
    marker.setAttribute("aria-expanded", "true");
    this.#scrollToMarker(marker);
  }
  /**
   * On a small screen the preview is a sheet at the bottom and may cover its marker. Scrolls the marker into
   * view.
   */
  #scrollToMarker(marker) {
    const [box, line] = [this.#popover, marker].map((each) => each.getBoundingClientRect());
    const isSheet = box.bottom >= innerHeight && box.width >= document.documentElement.clientWidth;
    if (isSheet && box.top < line.bottom) scrollBy(0, line.bottom + gap - box.top);
  }
  #update() {
    const { note } = this;
    render(renderPreview(this.#host, note, this.#copied, this.#copy), this.#container, { host: this });
  }
  /** Copies the note to the clipboard. */
  async #copy() {
    const note = this.note;
    let copied = "copied";
    try {
      await navigator.clipboard.writeText(noteText(note));
    } catch {
      copied = "notCopied";
    }
    if (this.note !== note) return;
    this.#copied = copied;
    this.#update();
  }
}
const closesPreview = (target) => !!target.matches?.("a,[part=close]");

export { Preview };
