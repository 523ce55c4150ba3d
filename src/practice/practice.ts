import { ReactiveElement } from 'lit';
import { updatePageProviders } from './page-practices.js';
import { repairCurlyQuotes } from '../author-content/quotes.js';
import { warn } from '../shared/warnings.js';
import { readAfterChanges } from '../author-content/content-changes.js';
import { ensureLook } from '../author-content/ensure-look.js';
import { contentHostOf } from '../author-content/content-host.js';
import { checkUrl } from '../shared/url.js';
import { ChoicesProvider } from './choices.js';
import { practiceContext, Provider, type Practice } from './context.js';
import { isReadingPending, readingPart } from './reading-part.js';
import { define } from '../shared/define.js';
import { readServices } from './services.js';
import { expectedStates, parseStates } from './states.js';
import { telephoneOf } from './telephone.js';

export type { ServiceChooseEvent, StateChooseEvent } from './choices.js';
export type { Practice } from './context.js';
export type { Service } from './services.js';
export type { State } from './states.js';

/**
 * States a practice's facts once, for the widgets inside it or, with `page`, for the whole document. Widgets use only the
 * nearest practice: a fact that it leaves out does not come from an outer one. It renders nothing and adds no box.
 *
 * It also keeps the state and the kind of care that a reader chooses in those widgets, and passes them on to all of them.
 * They are kept in memory only.
 *
 * @summary Facts about a practice, for the widgets of a page.
 * @tag sage-practice
 * @displayname The practice
 * @slot - Any content, or none. It stays as it is. List items with `data-service` describe a kind of care, with
 *   `data-book-url`, `data-length`, `data-price` and, for any price, `data-notice`.
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

  /** The practice's name, as readers know it. */
  name?: string;

  /**
   * The page where people book a consultation, for example `https://your-practice.com/book`. You can use `https:`, `http:`,
   * `mailto:`, `tel:`, `sms:` or a relative address.
   *
   * @control url
   */
  bookUrl?: string;

  /** The practice's phone number, as people write it, for example `207-555-0142`. */
  phone?: string;

  /** States where the practice is licensed: USPS codes or names, separated by spaces or commas. */
  states?: string;

  /**
   * Kinds of care that the practice offers, separated by spaces or commas: `individual`, `couples`. You can also define
   * your own names.
   *
   * @control list individual couples
   */
  services?: string;

  /**
   * The page for readers in states that the practice does not serve. You can use the same kinds of addresses as for
   * `book-url`.
   *
   * @control url
   */
  outsideUrl?: string;

  /**
   * Applies the facts to the whole document, even to widgets outside this element. If two practices on the page have it,
   * the first one applies.
   */
  page = false;

  readonly #provider = new Provider<Practice | undefined>(
    this,
    practiceContext,
    Object.freeze({ states: [], services: [] }),
  );

  /** The facts as the element understood them, in a frozen object. Addresses have been checked, and states matched. */
  get practice(): Practice {
    return this.#provider.value!;
  }

  readonly #choices = new ChoicesProvider(this, () => updatePageProviders(this, this.#choices));

  override connectedCallback(): void {
    repairCurlyQuotes(this);
    // Read the attributes before the provider announces itself, so that no widget first renders an empty
    // practice.
    this.#readFacts();
    super.connectedCallback();
    ensureLook(this);
    readAfterChanges(contentHostOf(this), { read: () => this.requestUpdate() });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    updatePageProviders(this, this.#choices);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(): void {
    this.#readFacts();
  }

  #readFacts(): void {
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
