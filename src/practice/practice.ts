import { ReactiveElement } from 'lit';
import { define } from '../shared/define.js';
import { repairCurlyQuotes } from '../author-content/quotes.js';
import { warn } from '../shared/warnings.js';
import { ensureLook } from '../author-content/ensure-look.js';
import { contentHostOf } from '../author-content/content-host.js';
import { checkUrl } from '../shared/url.js';
import { ChoicesProvider } from './choices.js';
import { practiceContext, Provider, type Practice } from './context.js';
import { isReadingPending, readingPart } from './reading-part.js';
import { updatePageProviders } from './page-practices.js';
import { readServices } from './services.js';
import { expectedStates, parseStates } from './states.js';
import { telephoneOf } from './telephone.js';

export type { ServiceChooseEvent, StateChooseEvent } from './choices.js';
export type { Practice } from './context.js';
export type { Service } from './services.js';
export type { State } from './states.js';

/**
 * States a practice's facts once, for the widgets inside it or, with `page`, for the whole document. The nearest
 * one wins, whole: nothing falls through to an outer one. It draws nothing and adds no box.
 *
 * It keeps what the reader chooses in those widgets, a state and a kind of care, in memory alone, and hands it down
 * to all of them.
 *
 * @summary Provides a practice's facts to the widgets of a page.
 * @tag sage-practice
 * @displayname The practice
 * @slot - Anything, or nothing: the content stays as it is. List items with `data-service` say more of a kind of care:
 *   `data-book-url`, `data-length`, `data-price` and, with any price, `data-notice`.
 */
export class SagePractice extends ReactiveElement {
  static override properties = {
    name: {},
    bookUrl: { attribute: 'book-url' },
    phone: {},
    states: {},
    services: {},
    outsideUrl: { attribute: 'outside-url' },
    page: { type: Boolean },
  };

  /** The practice's name, as its readers know it. */
  name?: string;

  /** Where a consultation is booked: `https:`, `http:`, `mailto:`, `tel:`, `sms:` or a relative address. */
  bookUrl?: string;

  /** The telephone number, as people write it. */
  phone?: string;

  /** Where the practice may practise: USPS codes or names, divided by spaces or commas. */
  states?: string;

  /** The kinds of care offered, divided by spaces or commas: `individual`, `couples`. */
  services?: string;

  /** Where readers in other states are sent: an address as for `book-url`. */
  outsideUrl?: string;

  /** Serves the whole document, also where this element stands beside the widgets. Of two, the first one does. */
  page = false;

  readonly #provider = new Provider<Practice | undefined>(
    this,
    practiceContext,
    Object.freeze({ states: [], services: [] }),
  );

  /** The facts as they were understood: frozen, with screened addresses and known states. */
  get practice(): Practice {
    return this.#provider.value!;
  }

  readonly #choices = new ChoicesProvider(this, () => updatePageProviders(this, this.#choices));

  readonly #observer = new MutationObserver(() => this.requestUpdate());

  override connectedCallback(): void {
    repairCurlyQuotes(this);
    // Read the attributes before the provider announces itself, so that no widget first renders an empty
    // practice.
    this.willUpdate();
    super.connectedCallback();
    ensureLook(this);
    this.#observer.observe(contentHostOf(this), {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    updatePageProviders(this, this.#choices);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(): void {
    const states = parseStates(this.states ?? '');
    for (const { code, name } of states)
      if (!code && !isReadingPending(this)) warn(this, 'states', name, expectedStates);
    if (this.phone && telephoneOf(this, this.phone)?.isFirst !== false && !isReadingPending(this))
      warn(this, 'phone', this.phone, readingPart?.expectedTelephone ?? 'a telephone number');

    const practice = {
      name: this.name,
      bookUrl: checkUrl(this, 'book-url', this.bookUrl),
      phone: this.phone,
      states: Object.freeze(states),
      services: Object.freeze(readServices(this, this.services).map((service) => Object.freeze(service))),
      outsideUrl: checkUrl(this, 'outside-url', this.outsideUrl),
    };
    // The content may change often, but the facts rarely do. Notify subscribers only if they did.
    if (JSON.stringify(practice) !== JSON.stringify(this.practice))
      this.#provider.setValue(Object.freeze(practice));
    updatePageProviders(this, this.#choices);
  }
}

define('sage-practice', SagePractice);

declare global {
  interface HTMLElementTagNameMap {
    'sage-practice': SagePractice;
  }
}
