import { ReactiveElement } from 'lit';
import { updatePageProviders } from './page-practices.js';
import { repairCurlyQuotes } from '../author-content/quotes.js';
import { warn } from '../shared/warnings.js';
import { readAfterChanges } from '../author-content/content-changes.js';
import { ensureLook } from '../author-content/ensure-look.js';
import { contentHostOf } from '../author-content/content-host.js';
import { checkUrl } from '../shared/url.js';
import { ChoicesProvider } from './choices.js';
import { Provider, practiceContext } from './context.js';
import { isReadingPending, readingPart } from './reading-part.js';
import { define } from '../shared/define.js';
import { readServices } from './services.js';
import { parseStates, expectedStates } from './states.js';
import { telephoneOf } from './telephone.js';

class SagePractice extends ReactiveElement {
  constructor() {
    super(...arguments);
    /**
     * Applies the facts to the whole document, even to widgets outside this element. If two practices on the page have it,
     * the first one applies.
     */
    this.page = false;
    this.#provider = new Provider(
      this,
      practiceContext,
      Object.freeze({ states: [], services: [] })
    );
    this.#choices = new ChoicesProvider(this, () => updatePageProviders(this, this.#choices));
  }
  static {
    this.properties = {
      name: {},
      bookUrl: { attribute: "book-url" },
      phone: {},
      states: {},
      services: {},
      outsideUrl: { attribute: "outside-url" },
      page: { type: Boolean }
    };
  }
  #provider;
  /** The facts as the element understood them, in a frozen object. Addresses have been checked, and states matched. */
  get practice() {
    return this.#provider.value;
  }
  #choices;
  connectedCallback() {
    repairCurlyQuotes(this);
    this.#readFacts();
    super.connectedCallback();
    ensureLook(this);
    readAfterChanges(contentHostOf(this), { read: () => this.requestUpdate() });
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    updatePageProviders(this, this.#choices);
  }
  createRenderRoot() {
    return this;
  }
  willUpdate() {
    this.#readFacts();
  }
  #readFacts() {
    const states = parseStates(this.states ?? "");
    for (const { code, name } of states)
      if (!code && !isReadingPending(this)) warn(this, "states", name, expectedStates);
    if (this.phone && telephoneOf(this, this.phone)?.isFirst !== false && !isReadingPending(this))
      warn(this, "phone", this.phone, readingPart?.expectedTelephone ?? "a telephone number");
    const practice = {
      name: this.name,
      bookUrl: checkUrl(this, "book-url", this.bookUrl),
      phone: this.phone,
      states: Object.freeze(states),
      services: Object.freeze(readServices(this, this.services).map((service) => Object.freeze(service))),
      outsideUrl: checkUrl(this, "outside-url", this.outsideUrl)
    };
    if (JSON.stringify(practice) !== JSON.stringify(this.practice))
      this.#provider.setValue(Object.freeze(practice));
    updatePageProviders(this, this.#choices);
  }
}
define("sage-practice", SagePractice);

export { SagePractice };
