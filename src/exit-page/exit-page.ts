import { adoptStyles, html, LitElement, nothing, render, type TemplateResult } from 'lit';
import { AuthorContent } from '../shared/author-content.js';
import { readCall, wordsOf } from '../shared/call.js';
import { define } from '../shared/define.js';
import { addDocumentRule } from '../shared/document.styles.js';
import { report } from '../shared/report.js';
import { EarlyLink } from './early-link.js';
import { strings } from './exit-page.strings.js';
import { styles } from './exit-page.styles.js';
import { leave, untold } from './leave.js';
import { ShiftPresses } from './shift-presses.js';

/**
 * A quick way off the page, in this tab: the author's link to a neutral site, which stays in sight.
 *
 * Following it covers the page at once, takes away all that a reader ticked or chose, puts the other site in this
 * page's place in the tab's history, and tells that site nothing of where the reader came from. Pressing Shift three
 * times does the same, from anywhere on the page. What it cannot hide: earlier pages and earlier places on this page
 * in the tab's history, the browser's list of visited pages, and what the network has seen.
 *
 * It stands best first in the page. Where it stands behind other links, Tab comes first to a second one, at the start of
 * the page, which is there only while it has the focus. Without script it is a link.
 *
 * @summary A quick way off the page.
 * @tag sage-exit-page
 *
 * @slot - One link to a neutral site, such as a weather report.
 *
 * @csspart action - The link.
 * @csspart status - What is said after Shift was pressed once or twice.
 */
export class SageExitPage extends LitElement {
  /** The one that answers the keyboard: the first of the page. */
  static #first?: SageExitPage;

  static override styles = styles;
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };

  readonly #content = new AuthorContent(this);
  readonly #presses = new ShiftPresses(() => {
    if (this.#presses.count === 3) this.#leave();
    else this.requestUpdate();
  });
  readonly #early = new EarlyLink(this, (root) => {
    adoptStyles(root, SageExitPage.elementStyles);
    render(this.#action(), root, { host: this });
  });
  #link?: HTMLAnchorElement;

  override connectedCallback(): void {
    super.connectedCallback();
    // What is jumped to, or has the focus, does not come to lie behind it.
    addDocumentRule(':root:has(sage-exit-page){scroll-padding-block-start:4rem}');
    if (SageExitPage.#first) report(this, '<sage-exit-page>', 'another one before it', 'one on a page');
    else {
      SageExitPage.#first = this;
      this.#presses.listen();
      this.#early.listen();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (SageExitPage.#first !== this) return;
    SageExitPage.#first = undefined;
    this.#presses.forget();
    this.#early.forget();
  }

  protected override render(): TemplateResult {
    const { nodes, complete } = this.#content;
    const { before, links, after } = readCall(nodes);
    this.#link = links.find(({ protocol }) => protocol.startsWith('http'));
    if (!this.#link) {
      if (complete)
        report(this, '<a href>', links[0]?.getAttribute('href') ?? '', 'one link to a neutral site');
      return html`<div class="author">${this.#content.show(nodes, 0)}</div>`;
    }
    const { count } = this.#presses;

    return html`
      <div class="author">${this.#content.show(before, 0)}</div>
      <div class="own">
        ${this.#action()}
        <div part="status" role="status">${count ? strings.for(this).press(3 - count) : nothing}</div>
      </div>
      <div class="author">${this.#content.show(after, 1)}</div>
    `;
  }

  #action(): TemplateResult | typeof nothing {
    const link = this.#link;
    return link
      ? html`<a part="action" href=${untold(link)} rel="noreferrer" @click=${this.#follow}
          >${wordsOf(link)}</a
        >`
      : nothing;
  }

  #follow(event: MouseEvent): void {
    // Whoever opens it beside the page knows what they do.
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#leave();
  }

  #leave(): void {
    if (this.#link) leave(untold(this.#link), strings.for(this).leaving);
  }
}

define('sage-exit-page', SageExitPage);

declare global {
  interface HTMLElementTagNameMap {
    'sage-exit-page': SageExitPage;
  }
}
