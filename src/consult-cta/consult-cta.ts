import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { covers, drawElsewhere, nameOfService, placeOf, sentenceFor } from '../practice/answer.js';
import { strings as answers } from '../practice/answer.strings.js';
import { asking, ReaderChoices } from '../practice/choices.js';
import { NearestConsumer, practiceContext } from '../practice/context.js';
import { telephoneOf } from '../practice/telephone.js';
import { drawAction } from '../shared/action.js';
import { AuthorContent } from '../shared/author-content.js';
import { reportLater } from '../shared/blank.js';
import { isDialed, readCall, wordsOf } from '../shared/call.js';
import { addressOf, followed, linksIn, linkTo } from '../shared/copy.js';
import { define } from '../shared/define.js';
import { drawHeading } from '../shared/heading.js';
import { ourWords } from '../shared/our-words.js';
import { oneOf } from '../shared/report.js';
import { screened } from '../shared/url.js';
import { inPlaceOf, withParameters } from './booking.js';
import { strings } from './consult-cta.strings.js';
import { styles } from './consult-cta.styles.js';

/** What `sage-consult-open` says: the whole address that is about to be opened. */
export type ConsultOpenEvent = CustomEvent<{ href: string }>;

/**
 * A call to book a free consultation, drawn from the author's own heading, text, link and small print.
 *
 * The author's nodes are not changed, but for the address of a booking link in a sentence: it has the parameters while it
 * is followed. The link that stands alone is drawn as the action, the next one as the
 * secondary action, and the rest is shown as it is, in its order. Each address is shown once: a link in a sentence
 * stays there and is drawn no second time; where a link that stands alone repeats one in a heading or a sentence, the
 * button is the link. Where no link books, `href` and `label` give one, else the practice's `book-url`; where none may
 * be followed, the words stay, with the practice's telephone number.
 *
 * A link to a known help line (988, 911, 741741 …) is never an action: it stays the author's own, in its place. What is
 * dialed or texted is the action only where it is the practice's own number, or where there is no web address at all and
 * the words are about booking. A permalink in a heading is none either.
 *
 * It answers what the reader chose in other widgets of the practice: a kind of care and a state. Our own words name them;
 * an author's heading and label are kept, and the answer stands beside them. A link to the practice's `book-url` then
 * leads to where that kind of care is booked. Where the practice may not practise, the action is its `outside-url`, and
 * the author's link stays as the lesser one.
 *
 * @summary Call to book a free consultation.
 * @tag sage-consult-cta
 *
 * @slot - Heading, text, one link (a second one is the secondary action), small print.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading, where it comes from the `heading` attribute.
 * @csspart actions - The row of actions.
 * @csspart action - The link that opens the booking page, or calls the practice where there is none.
 * @csspart secondary - The secondary action; the author's booking link, where the reader's state is not served.
 * @csspart answer - What is said to a reader in the state that they chose.
 * @csspart details - The name, length and price of the kind of care that the reader chose.
 * @csspart outside - The link to care elsewhere.
 * @csspart change - The button that leads back to the choice of a state.
 * @csspart call - The link that calls the practice, where the reader's state is not served.
 *
 * @fires {ConsultOpenEvent} sage-consult-open - Before the link that books is followed, and no other one;
 *   `detail.href` is its whole address. Cancelable: the link is then not followed. What is dialed or texted does not ask.
 */
export class SageConsultCta extends LitElement {
  static override styles = styles;
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };
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
  readonly #content = new AuthorContent(this);
  /** The author's link that books, and the same as it is drawn; nothing where the action is a number to dial. */
  #written?: HTMLAnchorElement;
  #booking?: HTMLAnchorElement;
  #leadsNowhere = false;

  protected override render(): TemplateResult {
    const { nodes, complete, following } = this.#content;
    const bookUrl = this.#bookUrl;
    const practice = this.#practice.value;
    const call = readCall(nodes, { heading: this.heading, bookUrl, phone: practice?.phone });
    const links = call.links.length || !complete ? call.links : this.#ownLinks(bookUrl, call.refused);
    // No page can hold back what is dialed.
    const action = links[0] && !isDialed(links[0]) ? links[0] : undefined;
    this.#written = action;
    this.#booking = action && this.#bookingFor(action);

    const isEmpty = !links.length && !this.#isElsewhere;
    this.#leadsNowhere = complete && isEmpty && !linksIn(nodes).length && !this.href;
    if (this.#leadsNowhere)
      reportLater(
        this,
        'href',
        'a link in the element, this attribute, or those of a practice',
        () => this.#leadsNowhere && '',
      );
    if (isEmpty && !nodes.length && !this.heading) return html`${following}`;

    const actions = call.isKept ? [] : links;
    const words = [
      drawHeading(this, this.#content),
      this.#content.show(call.before, 0, actions),
      // Beside the author's words, and only once they are here.
      complete ? this.#drawAnswer() : nothing,
    ];
    const layout = oneOf(this, 'layout', this.layout, ['banner', 'card', 'inline']);
    const booking = actions.map(this.#drawAction);
    const drawn = this.#isElsewhere
      ? drawElsewhere(
          this,
          this.#choices.current,
          links.some(isDialed) ? { ...practice, phone: '' } : practice,
          booking,
        )
      : booking;
    return html`
      <div
        part="base"
        class="base ${layout} ${layout === 'inline' ? '' : 'surface'}"
        @click=${this.#open}
        @auxclick=${this.#open}
        @contextmenu=${this.#open}
      >
        <div class="author words">${words}</div>
        <div part="actions" class="own actions">${drawn}</div>
        ${this.#drawDetails()}
        <div class="author after">${this.#content.show(call.after, 1, actions)}</div>
      </div>
      ${following}
    `;
  }

  get #isElsewhere(): boolean {
    return this.#choices.current.state?.served === false;
  }

  /** The kind of care that the reader chose, where it can be had in their state. */
  get #service() {
    const { current } = this.#choices;
    return covers(current, current.service) ? current.service : undefined;
  }

  #drawAnswer() {
    const sentence = sentenceFor(this, this.#choices.current, this.#practice.value);
    return sentence ? html`<p part="answer" class="own">${ourWords(this, sentence)}</p>` : nothing;
  }

  readonly #drawAction = (link: HTMLAnchorElement, index: number) =>
    drawAction(
      this,
      index ? link : (this.#booking ?? link),
      index || this.#isElsewhere ? 'secondary' : 'action',
      // A link that is not on the page is ours.
      link.isConnected || this.label ? wordsOf(link) || this.#label : ourWords(this, wordsOf(link)),
    );

  /** A link as it is followed from here: to where the kind of care is booked, with the parameters. */
  #bookingFor(link: HTMLAnchorElement): HTMLAnchorElement {
    const booking = followed(link);
    booking.href = this.#addressOf(booking.getAttribute('href')!);
    return booking;
  }

  /** The author's words, else ours with what the reader chose. */
  get #label(): string {
    const { state } = this.#choices.current;
    const service = this.#service;
    const name = service && nameOfService(this, service, this.#practice.value);
    return (
      this.label ?? strings.for(this).book(service, name, state?.served ? placeOf(this, state) : undefined)
    );
  }

  #addressOf(href: string): string {
    const { bookUrl } = this.#practice.value ?? {};
    const { state, service } = this.#choices.current;
    return withParameters(
      inPlaceOf(href, bookUrl, this.#offered?.bookUrl),
      [
        [this.stateParam, state?.state],
        [this.serviceParam, service],
      ],
      this.campaign,
    );
  }

  /** What the practice says of the kind of care that is booked. */
  get #offered() {
    return this.#practice.value?.services.find(({ value }) => value === this.#service);
  }

  /** What it is called, how long it takes, what it costs, and the notice that belongs beside a price. */
  #drawDetails() {
    const { name, length, price, notice } = this.#offered ?? {};
    if (!length && !price) return nothing;
    const words = strings.for(this);
    const cost = /^(free|\D?0+([.,]0+)?)$/i.test(price ?? '') ? words.free : price;
    return html`<p part="details" class="own after">
      ${name ? `${name}: ` : nothing}${[length, cost].filter(Boolean).join(', ')}
      ${price && notice ? html`<a href=${notice} data-address=${notice}>${ourWords(this, words.notice)}</a>` : nothing}
    </p>`;
  }

  /** Where a consultation is booked: by the attribute, else by the practice. */
  get #bookUrl(): string | undefined {
    const own = screened(this, 'href', this.href);
    return this.href ? own : (this.#practice.value?.bookUrl ?? this.#offered?.bookUrl);
  }

  /** For authors who have no markup: to where a consultation is booked, else the practice's telephone. */
  #ownLinks(bookUrl: string | undefined, refused: boolean): HTMLAnchorElement[] {
    if (this.#isElsewhere) return [];
    if (bookUrl && !refused) return [linkTo(bookUrl, this.#label)];

    const telephone = telephoneOf(this, this.#practice.value?.phone);
    return telephone ? [linkTo(telephone.url, answers.for(this).call(telephone.words))] : [];
  }

  /** Asks the page whether the booking link may be followed. A link in the author's words leads there for that long. */
  #open(event: MouseEvent): void {
    const link = event.composedPath().find((each) => (each as Node).nodeName === 'A') as
      HTMLAnchorElement | undefined;
    const booking = this.#booking;
    if (!link || !booking) return;
    // Of what is drawn here, a link that does not say its address does not book.
    const address = this.renderRoot.contains(link) ? link.dataset.address : addressOf(link);
    if (address !== booking.href && address !== addressOf(this.#written!)) return;

    if (link.href !== booking.href) {
      const written = link.getAttribute('href')!;
      link.href = booking.href;
      setTimeout(() => link.setAttribute('href', written));
    }
    // The right button opens a menu, and follows nothing.
    if (event.type === 'contextmenu' || event.button > 1) return;
    const detail = { href: link.href };
    const open = new CustomEvent('sage-consult-open', { ...asking, detail });
    if (!this.dispatchEvent(open)) event.preventDefault();
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
