import type { ReactiveElement } from 'lit';
import { warnMissingPart } from '../shared/warnings.js';
import { isMarker, isPlainClick } from './clicks.js';
import { loadPreview } from './load-preview.js';
import type { LinkedNote } from './mark/apply-notes.js';
import type { Preview } from './preview.js';

/** Makes the markers of an article open previews. Their part loads only if a reader may open one. */
export class LazyPreview {
  readonly #byMarker: ReadonlyMap<string, LinkedNote>;
  /** `undefined` until the part has loaded, `null` if it failed to load. */
  #preview?: Preview | null;
  /** Resolves when the part has loaded or failed to load. */
  #request?: Promise<void>;
  /**
   * The element, and the article whose markers open previews. Both are set only while they are on the page: what waits for
   * a reader's first event must not keep an article that has left.
   */
  #host?: ReactiveElement | undefined;
  #article?: Element | undefined;

  /** @param byMarker the notes, keyed by their markers' ids */
  constructor(byMarker: ReadonlyMap<string, LinkedNote>) {
    this.#byMarker = byMarker;
  }

  /** @returns whether markers open previews: false if the part failed to load, so that they stay plain links */
  attach(host: ReactiveElement, article: Element): boolean {
    if (this.#preview === null) return false;
    this.#host = host;
    this.#article = article;
    if (this.#preview) this.#preview.attach(article);
    else {
      article.addEventListener('click', this.#holdClick, true);
      this.#request = this.#load();
    }
    return true;
  }

  detach(): void {
    this.#host = this.#article = undefined;
    this.#preview?.detach();
  }

  #load(): Promise<void> {
    return loadPreview().then(
      (part) => {
        if (!this.#host) return;
        this.#preview ??= new part.Preview(this.#host, ({ id }) => this.#byMarker.get(id));
        this.#preview.attach(this.#article!);
        this.#preview.catchUp();
      },
      async () => {
        const host = this.#host;
        if (!host) return;
        this.#preview = null;
        await host.updateComplete;
        const tree = this.#article?.getRootNode() as Document | ShadowRoot | undefined;
        for (const id of this.#byMarker.keys()) tree?.getElementById(id)?.removeAttribute('aria-expanded');
        warnMissingPart(host, 'preview');
      },
    );
  }

  /**
   * Holds a click until the part has loaded, for a second at most, and then repeats it. Without previews, the
   * click follows the link.
   */
  readonly #holdClick = async (event: Event): Promise<void> => {
    const article = this.#article;
    const marker = event.composedPath().find(isMarker);
    const mayOpen = article && this.#preview === undefined && marker && this.#byMarker.has(marker.id);
    if (!mayOpen || !isPlainClick(event as MouseEvent)) return;
    event.preventDefault();
    event.stopPropagation();
    await Promise.race([this.#request, new Promise((resolve) => setTimeout(resolve, 1000))]);
    article.removeEventListener('click', this.#holdClick, true);
    marker.click();
  };
}
