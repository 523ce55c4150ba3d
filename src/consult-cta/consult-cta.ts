import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { covers, drawElsewhere, nameOfService, placeOf, sentenceFor } from '../practice/answer.js';
import { strings as answers } from '../practice/answer.strings.js';
import { asking, ReaderChoices } from '../practice/choices.js';
import { NearestConsumer, practiceContext } from '../practice/context.js';
import { telephoneOf } from '../practice/telephone.js';
import { drawAction } from '../shared/action.js';
import { AuthorContent } from '../shared/author-content.js';
import { readCall, wordsOf } from '../shared/call.js';
import { define } from '../shared/define.js';
import { drawHeading } from '../shared/heading.js';
import { oneOf, report } from '../shared/report.js';
import { safeSchemes, safeUrl } from '../shared/url.js';
import { inPlaceOf, withParameters } from './booking.js';
import { strings } from './consult-cta.strings.js';
import { styles } from './consult-cta.styles.js';

/** What `sage-consult-open` says: the whole address that is about to be opened. */
export type ConsultOpenEvent = CustomEvent<{ href: string }>;

/**
 * A call to book a free consultation, drawn from the author's own heading, text, link and small print.
 *
 * The author's nodes are never changed. The link that stands alone is drawn as the action, the next one as the
 * secondary action, and the rest is shown as it is, in its order. Where there is no link, `href` and `label` give
 * one, else the practice's `book-url`; where none may be followed, the words stay, with the practice's telephone
 * number.
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
 * @fires {ConsultOpenEvent} sage-consult-open - Before the action is followed; `detail.href` is its whole address.
 *   Cancelable: the link is then not followed.
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
  /** The author's own link, and the address to which the drawn one leads. */
  #action?: HTMLAnchorElement;
  #address?: string;

  protected override render(): TemplateResult {
    const { nodes, complete } = this.#content;
    const { before, links, after, refused } = readCall(nodes);
    const actions = links.length || !complete ? links : this.#ownLinks(refused);
    const words = [
      drawHeading(this, this.#content),
      this.#content.show(before, 0),
      // Beside the author's words, and only once they are here.
      complete ? this.#drawAnswer() : nothing,
    ];
    const layout = oneOf(this, 'layout', this.layout, ['banner', 'card', 'inline']);
    this.#action = actions[0];

    const booking = actions.map(this.#drawAction);
    const drawn = this.#isElsewhere
      ? drawElsewhere(this, this.#choices.current, this.#practice.value, booking)
      : booking;
    return html`
      <div
        part="base"
        class="base ${layout} ${layout === 'inline' ? '' : 'surface'}"
        @click=${this.#open}
        @auxclick=${this.#open}
      >
        <div class="author words">${words}</div>
        <div part="actions" class="own actions">${drawn}</div>
        ${this.#drawDetails()}
        <div class="author after">${this.#content.show(after, 1)}</div>
      </div>
      ${this.#content.following}
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
    return sentence ? html`<p part="answer" class="own">${sentence}</p>` : nothing;
  }

  readonly #drawAction = (link: HTMLAnchorElement, index: number) => {
    const booking = link.cloneNode(true) as HTMLAnchorElement;
    if (!index) {
      booking.setAttribute('href', this.#addressOf(link.getAttribute('href')!));
      this.#address = booking.href;
    }
    return drawAction(
      this,
      booking,
      index || this.#isElsewhere ? 'secondary' : 'action',
      wordsOf(link) || this.#label,
    );
  };

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
      ${price && notice ? html`<a href=${notice} data-address=${notice}>${words.notice}</a>` : nothing}
    </p>`;
  }

  /** For authors who have no markup: from the attributes, else from the practice, else its telephone. */
  #ownLinks(refused: boolean): HTMLAnchorElement[] {
    if (this.#isElsewhere) return [];
    const { bookUrl, phone } = this.#practice.value ?? {};
    const href = safeUrl(this.href ?? bookUrl ?? this.#offered?.bookUrl);
    if (this.href && !href) report(this, 'href', this.href, safeSchemes);
    if (href && !refused) return [linkTo(href, this.#label)];

    const telephone = telephoneOf(this, phone);
    return telephone ? [linkTo(telephone.url, answers.for(this).call(telephone.words))] : [];
  }

  #open(event: MouseEvent): void {
    // The right button opens a menu, and follows nothing.
    if (event.button > 1) return;
    const isAction = (target: EventTarget) =>
      target === this.#action || (target as HTMLElement).dataset?.address === this.#address;
    const link = event.composedPath().find(isAction) as HTMLAnchorElement | undefined;
    if (!link?.href) return;

    const detail = { href: link.href };
    const open = new CustomEvent('sage-consult-open', { ...asking, detail });
    if (!this.dispatchEvent(open)) event.preventDefault();
  }
}

function linkTo(href: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = words;
  return link;
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
