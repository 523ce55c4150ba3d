import { html, nothing } from 'lit';
import { isOffered } from '../practice/care.js';
import { strings as strings$1 } from '../practice/care.strings.js';
import { ReaderChoices } from '../practice/choices.js';
import { NearestConsumer, practiceContext } from '../practice/context.js';
import { loadAnswer } from '../practice/load-answer.js';
import { telephoneOf } from '../practice/telephone.js';
import { isDialed, parseActions, marksFor } from '../author-content/actions.js';
import { ContentElement } from '../author-content/content-element.js';
import { createLink, linksIn, resolvedAddress } from '../author-content/links.js';
import { define } from '../shared/define.js';
import { renderHeading } from '../author-content/heading.js';
import { requestPart } from '../shared/request-part.js';
import { renderString } from '../shared/render-string.js';
import { oneOf, warnLater } from '../shared/warnings.js';
import { checkUrl } from '../shared/url.js';
import { withParameters, swapBookingUrl } from './booking.js';
import { mayOpen } from './open-event.js';
import { strings } from './consult-cta.strings.js';
import { styles } from './consult-cta.styles.js';

class SageConsultCta extends ContentElement {
  constructor() {
    super(...arguments);
    /**
     * Sets the layout: `banner` (default; the action is beside the text if there is room), `card` (the action is below the
     * text) or `inline` (no box).
     */
    this.layout = "banner";
    this.#practice = new NearestConsumer(this, practiceContext);
    this.#choices = new ReaderChoices(this);
    this.#hasNoLink = false;
    /** Renders one of our actions. */
    this.#renderAction = (link) => {
      const to = createLink(isDialed(link) ? link.href : this.#addressOf(link.getAttribute("href")));
      const words = link.textContent;
      return html`<a part="action" href=${to.getAttribute("href")} data-address=${to.href}>${this.label ? words : renderString(this, words)}</a>`;
    };
  }
  static {
    this.styles = styles;
  }
  static {
    this.properties = {
      heading: {},
      level: { type: Number },
      href: {},
      label: {},
      layout: {},
      campaign: {},
      stateParam: { attribute: "state-param" },
      serviceParam: { attribute: "service-param" }
    };
  }
  #practice;
  #choices;
  /** The link that books, the author's or ours. `undefined` if the action dials or texts a number. */
  #booking;
  #hasNoLink;
  /** The answer to a reader who chose a state or a kind of care, once its part has loaded. */
  #answer;
  get #isNotServed() {
    return !!this.#answer && this.#choices.current.state?.served === false;
  }
  /** The kind of care that the reader chose, if it is available in their state. */
  get #service() {
    const { current } = this.#choices;
    return isOffered(current, current.service) ? current.service : void 0;
  }
  /** The practice's details of the kind of care that is booked. */
  get #bookedService() {
    return this.#practice.value?.services.find(({ value }) => value === this.#service);
  }
  /** The booking address: the attribute's, or else the practice's. */
  get #bookUrl() {
    const own = checkUrl(this, "href", this.href);
    return this.href ? own : this.#practice.value?.bookUrl ?? this.#bookedService?.bookUrl;
  }
  /** The author's label, or ours with what the reader chose. */
  get #label() {
    return this.label ?? this.#answer?.label(this.#choices.current, this.#service, this.#practice.value) ?? strings.for(this).book;
  }
  willUpdate() {
    const { state, service } = this.#choices.current;
    if (!state && !service) return;
    const part = requestPart("licenses", loadAnswer, this);
    this.#answer ??= part && new part.CallAnswer(this);
  }
  /** Renders what the element adds to the author's content, in this order: heading, answer, our actions, details. */
  _renderAdded() {
    const { nodes, complete, contentHost } = this._content;
    const practice = this.#practice.value;
    const bookUrl = this.#bookUrl;
    oneOf(this, "layout", this.layout, ["banner", "card", "inline"]);
    const authorActions = parseActions(nodes, { heading: this.heading, bookUrl, phone: practice?.phone });
    const ownLinks = authorActions.links.length || !complete ? [] : this.#ownLinks(bookUrl, authorActions.hasUnsafe);
    const isNotServed = this.#isNotServed;
    const links = authorActions.links.length ? authorActions.links : ownLinks;
    this.#booking = links[0] && !isDialed(links[0]) ? links[0] : void 0;
    this.#warnNoLink(complete && !links.length && !isNotServed && !linksIn(nodes).length && !this.href);
    const heading = renderHeading(this, this._content);
    const answer = complete && this.#answer?.renderAnswer(this.#choices.current, practice) || nothing;
    const booking = ownLinks.map(this.#renderAction);
    const actions = isNotServed ? this.#answer.renderNotServed(
      this.#choices.current,
      links.some(isDialed) ? { ...practice, phone: "" } : practice,
      booking
    ) : booking;
    const details = this.#answer?.renderDetails(this.#bookedService) ?? nothing;
    const addsNothing = [heading, answer, details].every((each) => each === nothing);
    this._content.mark(
      !addsNothing || ownLinks.length > 0,
      () => marksFor(contentHost, authorActions, isNotServed)
    );
    const hasActions = isNotServed || ownLinks.length > 0;
    if (!hasActions && addsNothing && !this._content.needsSlots) return nothing;
    const hasWords = nodes.length > 0 || heading !== nothing;
    const layoutClass = isNotServed ? "" : hasWords ? "beside" : "alone";
    const [before, line, after] = this._content.splitAround(
      authorActions.lines[authorActions.index] ?? [],
      authorActions.isInline
    );
    return html` ${heading}${this._content.slot(before, 0)}${answer} ${hasActions ? html`<div part="actions" class="own actions ${layoutClass}">${actions}</div>` : nothing} ${this._content.slot(line, 1)}${details}${this._content.slot(after, 2)} `;
  }
  /**
   * Links for content that has none of its own: to the booking page, or else to the practice's phone number.
   */
  #ownLinks(bookUrl, refused) {
    if (this.#isNotServed) return [];
    if (bookUrl && !refused) return [createLink(bookUrl, this.#label)];
    const telephone = telephoneOf(this, this.#practice.value?.phone);
    return telephone ? [createLink(telephone.url, strings$1.for(this).call(telephone.words))] : [];
  }
  #renderAction;
  #warnNoLink(hasNoLink) {
    this.#hasNoLink = hasNoLink;
    if (hasNoLink)
      warnLater(
        this,
        "href",
        "a link in the element, this attribute, or those of a practice",
        () => this.#hasNoLink && ""
      );
  }
  /**
   * Asks the page, with an event, whether the booking link may be followed, and returns its address. Until
   * then the link keeps the author's address.
   */
  _follow(link, event) {
    const booking = this.#booking;
    if (!booking) return void 0;
    const isOurs = !!this.shadowRoot?.contains(link);
    const isBooking = isOurs ? !booking.isConnected && link.part.contains("action") : resolvedAddress(link) === resolvedAddress(booking);
    if (!isBooking) return void 0;
    const { href } = createLink(this.#addressOf(resolvedAddress(link)));
    return mayOpen(this, href, event) ? href : void 0;
  }
  #addressOf(href) {
    const { bookUrl } = this.#practice.value ?? {};
    const { state, service } = this.#choices.current;
    return withParameters(
      swapBookingUrl(href, bookUrl, this.#bookedService?.bookUrl),
      [
        [this.stateParam, state?.state],
        [this.serviceParam, service]
      ],
      this.campaign
    );
  }
}
define("sage-consult-cta", SageConsultCta);

export { SageConsultCta };
