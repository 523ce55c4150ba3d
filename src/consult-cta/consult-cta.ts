import { html, LitElement, type TemplateResult } from 'lit';
import { PracticeConsumer } from '../practice/context.js';
import { drawAction } from '../shared/action.js';
import { AuthorContent } from '../shared/author-content.js';
import { readCall, wordsOf } from '../shared/call.js';
import { define } from '../shared/define.js';
import { drawHeading } from '../shared/heading.js';
import { oneOf, report } from '../shared/report.js';
import { safeSchemes, safeUrl, telephoneUrl } from '../shared/url.js';
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
 * @summary Call to book a free consultation.
 * @tag sage-consult-cta
 *
 * @slot - Heading, text, one link (a second one is the secondary action), small print.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading, where it comes from the `heading` attribute.
 * @csspart actions - The row of actions.
 * @csspart action - The link that opens the booking page, or calls the practice where there is none.
 * @csspart secondary - The secondary action.
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

  readonly #practice = new PracticeConsumer(this);
  readonly #content = new AuthorContent(this);
  #action?: Element;

  protected override render(): TemplateResult {
    const { nodes, complete } = this.#content;
    const { before, links, after, refused } = readCall(nodes);
    const actions = links.length || !complete ? links : this.#ownLinks(refused);
    const words = [drawHeading(this, this.#content), this.#content.show(before, 0)];
    const layout = oneOf(this, 'layout', this.layout, ['banner', 'card', 'inline']);
    this.#action = actions[0];

    return html`
      <div
        part="base"
        class="base ${layout} ${layout === 'inline' ? '' : 'surface'}"
        @click=${this.#open}
        @auxclick=${this.#open}
      >
        <div class="author words">${words}</div>
        <div part="actions" class="own actions">${actions.map(this.#drawAction)}</div>
        <div class="author after">${this.#content.show(after, 1)}</div>
      </div>
      ${this.#content.following}
    `;
  }

  readonly #drawAction = (link: HTMLAnchorElement, index: number) =>
    drawAction(
      this,
      link,
      index ? 'secondary' : 'action',
      wordsOf(link) || this.label || strings.for(this).book,
    );

  /** For authors who have no markup: from the attributes, else from the practice, else its telephone. */
  #ownLinks(refused: boolean): HTMLAnchorElement[] {
    const { book, call } = strings.for(this);
    const { bookUrl, phone = '' } = this.#practice.value ?? {};
    const href = safeUrl(this.href ?? bookUrl);
    if (this.href && !href) report(this, 'href', this.href, safeSchemes);
    if (href && !refused) return [linkTo(href, this.label ?? book)];

    const telephone = telephoneUrl(phone);
    return telephone ? [linkTo(telephone, call(phone))] : [];
  }

  #open(event: MouseEvent): void {
    // The right button opens a menu, and follows nothing.
    if (event.button > 1) return;
    const isAction = (target: EventTarget) =>
      target === this.#action || (target as Element).part?.contains('action');
    const link = event.composedPath().find(isAction) as HTMLAnchorElement | undefined;
    if (!link) return;

    const detail = { href: link.href };
    const open = new CustomEvent('sage-consult-open', {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail,
    });
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
