import { html, nothing } from 'lit';
import { isOffered } from '../practice/care.js';
import { strings as care } from '../practice/care.strings.js';
import { ReaderChoices } from '../practice/choices.js';
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
import { checkUrl } from '../shared/url.js';
import { swapBookingUrl, withParameters } from './booking.js';
import { mayOpen, type ConsultOpenEvent } from './open-event.js';
import { strings } from './consult-cta.strings.js';
import { styles } from './consult-cta.styles.js';

export type { ConsultOpenEvent } from './open-event.js';

/**
 * Shows a call to book a free consultation. Your heading, text, link and small print stay where you wrote them.
 *
 * Your link becomes the action. To choose which link, add `class="sage-action"` to it. Otherwise, the action is the first
 * link that is alone on its line, and the next such link is the secondary action. If no link is alone on its line, a link
 * within a sentence is the action and stays in its sentence.
 *
 * If no link in the content can be the action, the element renders a link from `href` and `label`, or else to the
 * practice's `book-url`. If there is no address that is allowed, the text stays, with a link that calls the practice.
 * Parameters are added to the booking link's address only while a reader follows it.
 *
 * A link to a known help line (such as 988, 911 or 741741) is never the action. A link that dials or texts is the action
 * only if it has the practice's own number, or if there is no web address at all and the words are about booking. A
 * permalink in a heading is never the action.
 *
 * The element responds to the kind of care and the state that a reader chooses in other widgets of the practice. Its own
 * text names them. Your heading and label stay as they are, and the answer appears next to them. A link to the practice's
 * `book-url` then leads to the booking page for that kind of care. If the practice does not serve the reader's state, the
 * action leads to the practice's `outside-url`, and your link becomes the secondary action.
 *
 * @summary Call to book a free consultation.
 * @tag sage-consult-cta
 * @displayname Call to book
 * @block
 * @reads links
 * @stated heading href label
 *
 * @slot - A heading, text, one link (a second link is the secondary action) and small print.
 *
 * @csspart heading - The heading from the `heading` attribute.
 * @csspart answer - The answer for the state that the reader chose.
 * @csspart actions - The actions that the element adds if the content has no link, or if the state is not served.
 * @csspart action - The main action among them: it opens the booking page, or calls the practice if you set no page.
 * @csspart outside - The link to care elsewhere.
 * @csspart change - The button that returns the reader to the list where they chose a state.
 * @csspart call - The link that calls the practice if it does not serve the reader's state.
 * @csspart details - The name, length and price of the kind of care that the reader chose.
 *
 * @fires {ConsultOpenEvent} sage-consult-open - Fires before the booking link is followed, and for no other link.
 *   `detail.href` is its full address. Cancelable: if you cancel it, the link is not followed, and the page's own
 *   handlers on the link do not run. Links that dial or text do not fire it.
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

  /**
   * Sets the heading if the content has none.
   *
   * @control content
   */
  heading?: string;

  /**
   * Sets the heading's level, 2 to 6, if the content has no heading. Default: one below the nearest heading before this
   * element.
   *
   * @control content
   */
  level?: number;

  /**
   * Sets the address of the action if the content has no link: `https:`, `http:`, `mailto:`, `tel:`, `sms:` or relative.
   * Default: the practice's `book-url`.
   *
   * @control content url
   */
  href?: string;

  /**
   * Sets the text of the action if the content has no link. Default: "Book a free consultation", with the kind of care and
   * the state that the reader chose.
   *
   * @control content
   */
  label?: string;

  /**
   * Sets the layout: `banner` (default; the action is beside the text if there is room), `card` (the action is below the
   * text) or `inline` (no box).
   */
  layout: 'banner' | 'card' | 'inline' = 'banner';

  /**
   * Adds `utm_source` (this site's host name), `utm_medium` (`referral`) and `utm_campaign` (this value) to the booking
   * link's address. A parameter that the address already has is not changed.
   */
  campaign?: string;

  /** Names the URL parameter that tells the booking site which state the reader chose. Its value is the state's code. */
  stateParam?: string;

  /**
   * Names the URL parameter that tells the booking site which kind of care the reader chose. Its value is, for example,
   * `couples`.
   */
  serviceParam?: string;

  readonly #practice = new NearestConsumer(this, practiceContext);
  readonly #choices = new ReaderChoices(this);
  /** The link that books, the author's or ours. `undefined` if the action dials or texts a number. */
  #booking?: HTMLAnchorElement;
  #hasNoLink = false;
  /** The answer to a reader who chose a state or a kind of care, once its part has loaded. */
  #answer?: CallAnswer | null | undefined;

  get #isNotServed(): boolean {
    return !!this.#answer && this.#choices.current.state?.served === false;
  }

  /** The kind of care that the reader chose, if it is available in their state. */
  get #service() {
    const { current } = this.#choices;
    return isOffered(current, current.service) ? current.service : undefined;
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

  /** The author's label, or ours with what the reader chose. */
  get #label(): string {
    return (
      this.label ??
      this.#answer?.label(this.#choices.current, this.#service, this.#practice.value) ??
      strings.for(this).book
    );
  }

  protected override willUpdate(): void {
    const { state, service } = this.#choices.current;
    if (!state && !service) return;
    const part = requestPart('licenses', loadAnswer, this);
    this.#answer ??= part && new part.CallAnswer(this);
  }

  /** Renders what the element adds to the author's content, in this order: heading, answer, our actions, details. */
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
    this.#warnNoLink(
      complete &&
        !links.length &&
        !isNotServed &&
        !this.href &&
        !(linksIn(nodes).length || contentHost.querySelector('button,iframe')),
    );

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
    this._content.mark(!addsNothing || ownLinks.length > 0, () =>
      marksFor(contentHost, authorActions, isNotServed),
    );
    const hasActions = isNotServed || ownLinks.length > 0;
    if (!hasActions && addsNothing && !this._content.needsSlots) return nothing;

    const hasWords = nodes.length > 0 || heading !== nothing;
    const layoutClass = isNotServed ? '' : hasWords ? 'beside' : 'alone';
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

  /**
   * Links for content that has none of its own: to the booking page, or else to the practice's phone number.
   */
  #ownLinks(bookUrl: string | undefined, refused: boolean): HTMLAnchorElement[] {
    if (this.#isNotServed) return [];
    if (bookUrl && !refused) return [createLink(bookUrl, this.#label)];

    const telephone = telephoneOf(this, this.#practice.value?.phone);
    return telephone ? [createLink(telephone.url, care.for(this).call(telephone.words))] : [];
  }

  /** Renders one of our actions. */
  readonly #renderAction = (link: HTMLAnchorElement) => {
    const to = createLink(isDialed(link) ? link.href : this.#addressOf(link.getAttribute('href')!));
    const words = link.textContent;
    return html`<a part="action" href=${to.getAttribute('href')!} data-address=${to.href}
      >${this.label ? words : renderString(this, words)}</a
    >`;
  };

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

    const { href } = createLink(this.#addressOf(resolvedAddress(link)));
    return mayOpen(this, href, event) ? href : undefined;
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
