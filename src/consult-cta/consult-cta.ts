import { html, nothing } from 'lit';
import { isOffered } from '../practice/care.js';
import { strings as care } from '../practice/care.strings.js';
import { cancelableInit, ReaderChoices } from '../practice/choices.js';
import { NearestConsumer, practiceContext } from '../practice/context.js';
import type { CallAnswer } from '../practice/answer.js';
import { loadAnswer } from '../practice/load-answer.js';
import { telephoneOf } from '../practice/telephone.js';
import { isDialed, marksFor, parseActions } from '../author-content/actions.js';
import { ContentElement } from '../author-content/content-element.js';
import { resolvedAddress, linksIn, createLink } from '../author-content/links.js';
import { define } from '../shared/define.js';
import { renderHeading } from '../author-content/heading.js';
import { requestPart } from '../shared/request-part.js';
import { renderString } from '../shared/render-string.js';
import { oneOf, warnLater } from '../shared/warnings.js';
import { safeUrl, checkUrl } from '../shared/url.js';
import { swapBookingUrl, withParameters } from './booking.js';
import { strings } from './consult-cta.strings.js';
import { styles } from './consult-cta.styles.js';

/** What `sage-consult-open` says: the whole address that is about to be opened. */
export type ConsultOpenEvent = CustomEvent<{ href: string }>;

/**
 * A call to book a free consultation: the author's own heading, text, link and small print, in their place.
 *
 * The author's link is the action. `class="sage-action"` says which one; else it is the first link that stands alone in
 * its line, with the next such one as the secondary action; else a link in a sentence, which stays there. Where no link
 * books, `href` and `label` give one, else the practice's `book-url`; where none may be followed, the words stay, with the
 * practice's telephone number. When the booking link is followed, it has the parameters for that long.
 *
 * A link to a known help line (988, 911, 741741 …) is never an action. What is dialed or texted is the action only where it
 * is the practice's own number, or where there is no web address at all and the words are about booking. Nor is a permalink
 * in a heading.
 *
 * It answers what the reader chose in other widgets of the practice: a kind of care and a state. Our own words name them;
 * an author's heading and label are kept, and the answer stands beside them. A link to the practice's `book-url` then
 * leads to where that kind of care is booked. Where the practice may not practise, the action is its `outside-url`, and
 * the author's link stays as the lesser one.
 *
 * @summary Call to book a free consultation.
 * @tag sage-consult-cta
 * @displayname Call to book
 * @block
 * @reads links
 * @stated heading href label
 *
 * @slot - Heading, text, one link (a second one is the secondary action), small print.
 *
 * @csspart heading - The heading, where it comes from the `heading` attribute.
 * @csspart answer - What is said to a reader in the state that they chose.
 * @csspart actions - The row of actions of ours: where the content has no link, and where the state is not served.
 * @csspart action - The link in it that opens the booking page or, if there is none, calls the practice.
 * @csspart outside - The link to care elsewhere.
 * @csspart change - The button that leads back to the choice of a state.
 * @csspart call - The link that calls the practice, where the reader's state is not served.
 * @csspart details - The name, length and price of the kind of care that the reader chose.
 *
 * @fires {ConsultOpenEvent} sage-consult-open - Before the link that books is followed, and no other one;
 *   `detail.href` is its whole address. Cancelable: the link is then not followed, and handlers of the page's on it do not
 *   run. What is dialed or texted does not ask.
 */
export class SageConsultCta extends ContentElement {
  static override styles = styles;
  static override properties = {
    heading: {},
    level: { type: Number },
    href: {},
    label: {},
    layout: {},
    campaign: {},
    stateParam: { attribute: 'state-param' },
    serviceParam: { attribute: 'service-param' },
  };

  /** A heading, where the content has none. */
  heading?: string;

  /** The level of that heading, 2 to 6; else one below the heading before this element. */
  level?: number;

  /** Where the action leads, where the content has no link: `https:`, `http:`, `mailto:`, `tel:`, `sms:` or relative. */
  href?: string;

  /** The words of that action; else "Book a free consultation". */
  label?: string;

  /** `banner` (text beside the action where there is room), `card` (one below the other) or `inline` (no box). */
  layout: 'banner' | 'card' | 'inline' = 'banner';

  /** Adds `utm_source` (this site's host name), `utm_medium` and `utm_campaign` (this value) to the action's address. */
  campaign?: string;

  /** The parameter of the action's address that tells the booking site which state the reader chose, as its code. */
  stateParam?: string;

  /** The parameter of the action's address that tells the booking site which kind of care the reader chose. */
  serviceParam?: string;

  readonly #practice = new NearestConsumer(this, practiceContext);
  readonly #choices = new ReaderChoices(this);
  /** The link that books, the author's or ours. `undefined` if the action dials or texts a number. */
  #booking?: HTMLAnchorElement;
  #hasNoLink = false;
  /** What is said to a reader who chose a state or a kind of care, once its part has loaded. */
  #answer?: CallAnswer | null | undefined;

  protected override willUpdate(): void {
    const { state, service } = this.#choices.current;
    if (!state && !service) return;
    const part = requestPart('licenses', loadAnswer, this);
    this.#answer ??= part && new part.CallAnswer(this);
  }

  /** What is added to the author's content, in this order: heading, answer, our actions, details. */
  protected override _renderAdded(): unknown {
    const { nodes, complete, contentHost } = this._content;
    const practice = this.#practice.value;
    const bookUrl = this.#bookUrl;
    oneOf(this, 'layout', this.layout, ['banner', 'card', 'inline']);
    const authorActions = parseActions(nodes, { heading: this.heading, bookUrl, phone: practice?.phone });
    const ownLinks =
      authorActions.links.length || !complete ? [] : this.#ownLinks(bookUrl, authorActions.hasUnsafe);
    const isNotServed = this.#isNotServed;
    const links = authorActions.links.length ? authorActions.links : ownLinks;
    // A dialed number has no address that the page could change or cancel.
    this.#booking = links[0] && !isDialed(links[0]) ? links[0] : undefined;
    this.#warnNoLink(complete && !links.length && !isNotServed && !linksIn(nodes).length && !this.href);

    const heading = renderHeading(this, this._content);
    // The answer goes next to the author's content, so it waits until the content is complete.
    const answer = (complete && this.#answer?.renderAnswer(this.#choices.current, practice)) || nothing;
    const booking = ownLinks.map(this.#renderAction);
    const actions = isNotServed
      ? this.#answer!.renderNotServed(
          this.#choices.current,
          links.some(isDialed) ? { ...practice, phone: '' } : practice,
          booking,
        )
      : booking;
    const details = this.#answer?.renderDetails(this.#bookedService) ?? nothing;
    const addsNothing = [heading, answer, details].every((each) => each === nothing);
    this._content.mark(
      marksFor(contentHost, authorActions, isNotServed),
      !addsNothing || ownLinks.length > 0,
    );
    const hasActions = isNotServed || ownLinks.length > 0;
    if (!hasActions && addsNothing && !this._content.needsSlots) return nothing;

    const hasWords = nodes.length > 0 || heading !== nothing;
    const layoutClass = hasWords ? (isNotServed ? '' : 'beside') : 'alone';
    const [before, line, after] = this._content.splitAround(
      authorActions.lines[authorActions.index] ?? [],
      authorActions.isInline,
    );
    return html`
      ${heading}${this._content.slot(before, 0)}${answer}
      ${hasActions ? html`<div part="actions" class="own actions ${layoutClass}">${actions}</div>` : nothing}
      ${this._content.slot(line, 1)}${details}${this._content.slot(after, 2)}
    `;
  }

  #warnNoLink(hasNoLink: boolean): void {
    this.#hasNoLink = hasNoLink;
    if (hasNoLink)
      warnLater(
        this,
        'href',
        'a link in the element, this attribute, or those of a practice',
        () => this.#hasNoLink && '',
      );
  }

  get #isNotServed(): boolean {
    return !!this.#answer && this.#choices.current.state?.served === false;
  }

  /** The kind of care that the reader chose, if it is available in their state. */
  get #service() {
    const { current } = this.#choices;
    return isOffered(current, current.service) ? current.service : undefined;
  }

  /** Renders one of our actions. */
  readonly #renderAction = (link: HTMLAnchorElement) => {
    const to = createLink(isDialed(link) ? link.href : this.#addressOf(link.getAttribute('href')!));
    const words = link.textContent;
    return html`<a part="action" href=${to.getAttribute('href')!} data-address=${to.href}
      >${this.label ? words : renderString(this, words)}</a
    >`;
  };

  /** The author's label, or ours with what the reader chose. */
  get #label(): string {
    return (
      this.label ??
      this.#answer?.label(this.#choices.current, this.#service, this.#practice.value) ??
      strings.for(this).book
    );
  }

  #addressOf(href: string): string {
    const { bookUrl } = this.#practice.value ?? {};
    const { state, service } = this.#choices.current;
    return withParameters(
      swapBookingUrl(href, bookUrl, this.#bookedService?.bookUrl),
      [
        [this.stateParam, state?.state],
        [this.serviceParam, service],
      ],
      this.campaign,
    );
  }

  /** The practice's details of the kind of care that is booked. */
  get #bookedService() {
    return this.#practice.value?.services.find(({ value }) => value === this.#service);
  }

  /** The booking address: the attribute's, or else the practice's. */
  get #bookUrl(): string | undefined {
    const own = checkUrl(this, 'href', this.href);
    return this.href ? own : (this.#practice.value?.bookUrl ?? this.#bookedService?.bookUrl);
  }

  /**
   * Links for authors who have no markup: to the booking page, or else to the practice's telephone number.
   */
  #ownLinks(bookUrl: string | undefined, refused: boolean): HTMLAnchorElement[] {
    if (this.#isNotServed) return [];
    if (bookUrl && !refused) return [createLink(bookUrl, this.#label)];

    const telephone = telephoneOf(this, this.#practice.value?.phone);
    return telephone ? [createLink(telephone.url, care.for(this).call(telephone.words))] : [];
  }

  /**
   * Asks the page, with an event, whether the booking link may be followed, and returns its address. Until
   * then the link keeps the author's address.
   */
  protected override _follow(link: HTMLAnchorElement, event: MouseEvent): string | undefined {
    const booking = this.#booking;
    if (!booking) return undefined;
    const isOurs = !!this.shadowRoot?.contains(link);
    const isBooking = isOurs
      ? !booking.isConnected && link.part.contains('action')
      : resolvedAddress(link) === resolvedAddress(booking);
    if (!isBooking) return undefined;

    const { href } = createLink(this.#addressOf(safeUrl(link.getAttribute('href')) ?? ''));
    // The right button opens a context menu and follows no link.
    if (!event.type.endsWith('click') || event.button > 1) return href;
    const open = new CustomEvent('sage-consult-open', { ...cancelableInit, detail: { href } });
    if (this.dispatchEvent(open)) return href;
    event.preventDefault();
    // With a modifier key or the middle button, only the browser would open a tab, and that is already
    // prevented. Otherwise, keep the author's own click handlers from running too.
    if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button))
      event.stopImmediatePropagation();
    return undefined;
  }
}

define('sage-consult-cta', SageConsultCta);

declare global {
  interface HTMLElementTagNameMap {
    'sage-consult-cta': SageConsultCta;
  }
  interface GlobalEventHandlersEventMap {
    'sage-consult-open': ConsultOpenEvent;
  }
}
