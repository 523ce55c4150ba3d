import { warnMissingPart } from '../shared/warnings.js';
import { isMarker, isPlainClick } from './clicks.js';
import { loadPreview } from './load-preview.js';

class LazyPreview {
  #host;
  #byMarker;
  /** `undefined` until the part has loaded, `null` if it failed to load. */
  #preview;
  /** Resolves when the part has loaded or failed to load. */
  #request;
  /** The article whose markers open previews now. */
  #article;
  /** @param byMarker the notes, keyed by their markers' ids */
  constructor(host, byMarker) {
    this.#host = host;
    this.#byMarker = byMarker;
  }
  /** @returns whether markers open previews: false if the part failed to load, so that they stay plain links */
  attach(article) {
    if (this.#preview === null) return false;
    this.#article = article;
    if (this.#preview) this.#preview.attach(article);
    else {
      article.addEventListener("click", this.#holdClick, true);
      this.#request ??= this.#load();
    }
    return true;
  }
  detach() {
    this.#article = void 0;
    this.#preview?.detach();
  }
  #load() {
    return loadPreview().then(
      (part) => {
        this.#preview = new part.Preview(this.#host, ({ id }) => this.#byMarker.get(id));
        if (!this.#article) return;
        this.#preview.attach(this.#article);
        this.#preview.catchUp();
      },
      async () => {
        this.#preview = null;
        await this.#host.updateComplete;
        const tree = this.#article?.getRootNode();
        for (const id of this.#byMarker.keys()) tree?.getElementById(id)?.removeAttribute("aria-expanded");
        warnMissingPart(this.#host, "preview");
      }
    );
  }
  /**
   * Holds a click until the part has loaded, for a second at most, and then repeats it. Without previews, the
   * click follows the link.
   */
  #holdClick = async (event) => {
    const article = this.#article;
    const marker = event.composedPath().find(isMarker);
    const mayOpen = article && this.#preview === void 0 && marker && this.#byMarker.has(marker.id);
    if (!mayOpen || !isPlainClick(event)) return;
    event.preventDefault();
    event.stopPropagation();
    await Promise.race([this.#request, new Promise((resolve) => setTimeout(resolve, 1e3))]);
    article.removeEventListener("click", this.#holdClick, true);
    marker.click();
  };
}

export { LazyPreview };
