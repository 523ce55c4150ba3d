import { render, type ReactiveElement } from 'lit';
import type { LinkedNote } from './mark/apply-notes.js';
import { noteText } from './note-content.js';
import { isMarker, isModified, isPlainClick } from './clicks.js';
import { renderPreview } from './render-preview.js';
import { styles } from './preview.styles.js';

/**
 * How long the pointer or the focus must rest before a preview opens, and be away before it closes:
 * milliseconds.
 */
const openDelay = 350;

/** The space between a preview and its marker, and between it and the edge of the window: pixels. */
const gap = 8;

const articleEvents = ['pointerover', 'pointerout', 'focusin', 'focusout', 'click'];
/** Events on the document that affect an open preview. */
const documentEvents = ['keydown', 'pointerdown'];

/**
 * Opens and closes the preview of a note. It opens when the pointer or the keyboard focus rests on a marker,
 * and on click or tap. A preview that a click opened stays open until it is dismissed. A second click follows
 * the link.
 *
 * A click that opens a preview does not propagate: many themes scroll to every fragment link themselves, even
 * if the event's default is prevented.
 *
 * The preview renders into the article's shadow root. It is a manual popover: an auto popover would close the
 * page's own popovers, and they would close it.
 */
export class Preview implements EventListenerObject {
  /** The preview that is open in the page. */
  static #open?: Preview;

  /** The note that is shown. */
  note?: LinkedNote;

  readonly #host: ReactiveElement;
  readonly #noteOf: (marker: Element) => LinkedNote | undefined;
  #article?: Element;
  #marker?: HTMLAnchorElement;
  #timer?: ReturnType<typeof setTimeout>;
  #isPinned = false;
  /** The result of copying the note that is shown. */
  #copied?: 'copied' | 'notCopied';
  /** Lit stores its render state on this fragment, wherever the rendered nodes are now. */
  readonly #container = document.createDocumentFragment();

  /** @param noteOf finds the note of a marker, or of a copy of a marker */
  constructor(host: ReactiveElement, noteOf: (marker: Element) => LinkedNote | undefined) {
    this.#host = host;
    this.#noteOf = noteOf;
    this.#update();
    const root = host.shadowRoot!;
    root.append(this.#container);
    root.adoptedStyleSheets.push(styles.styleSheet!);
  }

  /** The element in the preview that has the focus. */
  get #focused(): Element | null {
    return this.#host.shadowRoot!.activeElement;
  }

  get #popover(): HTMLElement {
    return this.#host.shadowRoot!.querySelector<HTMLElement>('[popover]')!;
  }

  /** Starts handling a reader's events in an article. */
  attach(article: Element): void {
    this.#article = article;
    for (const type of articleEvents) article.addEventListener(type, this, true);
    for (const type of documentEvents) document.addEventListener(type, this, true);
  }

  /**
   * Handles what the reader did before this part loaded: opens the preview of the marker that they rest on.
   */
  catchUp(): void {
    this.#scheduleShow(
      this.#article?.querySelector<HTMLAnchorElement>('[role=doc-noteref]:is(:hover,:focus-visible)') ??
        undefined,
    );
  }

  detach(): void {
    this.close();
    for (const type of articleEvents) this.#article?.removeEventListener(type, this, true);
    for (const type of documentEvents) document.removeEventListener(type, this, true);
  }

  handleEvent(event: Event): void {
    const path = event.composedPath();
    const inside = path.includes(this.#popover);
    const marker = path.find(isMarker);

    if (event instanceof KeyboardEvent) this.#handleKey(event);
    else if (event.type === 'pointerdown') this.#handlePress(inside, marker);
    else if (event.type === 'click') this.#handleClick(event as MouseEvent, inside, marker);
    else if (event.type === 'focusin')
      this.#scheduleShow(marker?.matches(':focus-visible') && !inside && marker);
    else if (event.type === 'focusout') this.#handleFocusOut((event as FocusEvent).relatedTarget);
    else if ((event as PointerEvent).pointerType === 'touch') return;
    else if (event.type === 'pointerover') this.#scheduleShow(inside ? undefined : marker);
    else
      this.#delay(
        () => this.#isPinned || this.#focused || this.#marker?.matches(':focus-visible') || this.close(),
      );
  }

  close(): void {
    clearTimeout(this.#timer);
    // In the document of a `<template>`, it cannot be hidden.
    if (this.#host.isConnected) this.#popover?.hidePopover();
    this.#marker?.setAttribute('aria-expanded', 'false');
    this.#marker = this.note = undefined;
    this.#isPinned = false;
  }

  /**
   * Shows the marker's note once the pointer or the focus has rested on it. Without a marker, keeps the open
   * preview.
   */
  #scheduleShow(marker: HTMLAnchorElement | undefined | false): void {
    clearTimeout(this.#timer);
    if (marker && marker !== this.#marker) this.#delay(() => this.#show(marker));
  }

  #delay(callback: () => unknown): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(callback, openDelay);
  }

  #handlePress(inside: boolean, marker?: Element): void {
    if (inside) this.#isPinned = true;
    else if (!marker) this.close();
  }

  #handleClick(event: MouseEvent, inside: boolean, marker?: HTMLAnchorElement): void {
    if (!isPlainClick(event)) return;

    if (marker && !(this.#isPinned && marker === this.#marker)) {
      if (!this.#noteOf(marker)) return;
      event.preventDefault();
      event.stopPropagation();
      this.#show(marker, inside);
      this.#isPinned = true;
    } else if (marker || (inside && event.composedPath().some(closesPreview))) this.#dismiss();
  }

  /**
   * Tab moves the focus from the marker into the preview, and from the preview's end to the text after the
   * marker.
   */
  #handleKey(event: KeyboardEvent): void {
    if (!this.note) return;
    const controls = [...this.#popover.querySelectorAll<HTMLElement>('a[href],button')].filter((each) =>
      each.checkVisibility(),
    );
    const at = controls.indexOf(this.#focused as HTMLElement);
    const onMarker = at < 0 && this.#marker?.matches(':focus');
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#dismiss();
    } else if (event.key !== 'Tab' || isModified(event)) return;
    else if (onMarker && !event.shiftKey) {
      event.preventDefault();
      controls[0]!.focus();
    } else if (at >= 0 && at === (event.shiftKey ? 0 : controls.length - 1)) {
      // Forward: once the preview is hidden, the browser moves the focus on from the marker.
      if (event.shiftKey) event.preventDefault();
      else this.#popover.hidePopover();
      this.#marker!.focus();
    }
  }

  #handleFocusOut(next: EventTarget | null): void {
    const isHere = [this.#host, this.#article, this.#marker].some((each) => each === next);
    if (next ? !isHere : !this.#isPinned) this.close();
  }

  /** Closes, and returns the focus to the marker if the preview had it. */
  #dismiss(): void {
    const marker = this.#focused && this.#marker;
    this.close();
    marker?.focus({ preventScroll: true });
  }

  #show(marker: HTMLAnchorElement, inside = false): void {
    const note = this.#noteOf(marker);
    if (!note) return;

    clearTimeout(this.#timer);
    if (!inside && this.#marker !== marker) this.close();
    if (Preview.#open !== this) Preview.#open?.close();
    Preview.#open = this;
    this.note = note;
    if (!inside) this.#marker = marker;
    this.#copied = undefined;
    this.#update();
    if (inside) return;

    this.#popover.hidePopover();
    this.#popover.showPopover({ source: marker });
    marker.setAttribute('aria-expanded', 'true');
    this.#scrollToMarker(marker);
  }

  /**
   * On a small screen the preview is a sheet at the bottom and may cover its marker. Scrolls the marker into
   * view.
   */
  #scrollToMarker(marker: Element): void {
    const [box, line] = [this.#popover, marker].map((each) => each.getBoundingClientRect());
    const isSheet = box!.bottom >= innerHeight && box!.width >= document.documentElement.clientWidth;
    if (isSheet && box!.top < line!.bottom) scrollBy(0, line!.bottom + gap - box!.top);
  }

  #update(): void {
    const { note } = this;
    render(renderPreview(this.#host, note, this.#copied, this.#copy), this.#container, { host: this });
  }

  /** Copies the note to the clipboard. */
  async #copy(): Promise<void> {
    const note = this.note!;
    let copied: 'copied' | 'notCopied' = 'copied';
    try {
      await navigator.clipboard.writeText(noteText(note));
    } catch {
      copied = 'notCopied';
    }
    if (this.note !== note) return;
    this.#copied = copied;
    this.#update();
  }
}

/** Whether this leaves the preview: a link, or the close button. */
const closesPreview = (target: EventTarget) => !!(target as Partial<Element>).matches?.('a,[part=close]');
