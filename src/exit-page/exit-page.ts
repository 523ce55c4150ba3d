import { adoptStyles, html, nothing, render, type TemplateResult } from 'lit';
import { parseActions } from '../author-content/actions.js';
import { ContentElement } from '../author-content/content-element.js';
import { define } from '../shared/define.js';
import { addDocumentRule } from '../shared/document-rules.js';
import { renderString } from '../shared/render-string.js';
import { warn } from '../shared/warnings.js';
import { contentHostOf } from '../author-content/content-host.js';
import { FirstTabStop } from './first-tab-stop.js';
import { strings } from './exit-page.strings.js';
import { styles } from './exit-page.styles.js';
import { leave, destinationOf } from './leave.js';
import { linkText } from './link-text.js';
import { ShiftPresses } from './shift-presses.js';

const clicks = ['click', 'auxclick'];

/**
 * Shows your link to a neutral site, so that a reader can leave the page quickly and in the same tab. The link stays in
 * view.
 *
 * Following the link covers the page at once and clears everything that the reader checked or chose. The other site
 * replaces this page in the tab's history, and is not told where the reader came from. Pressing Shift three times,
 * anywhere on the page, does the same. If five seconds pass without the next press, a message says so. In a frame, the
 * whole page is left if the browser allows it, or else only the frame. Ctrl, Shift, Alt and the middle button open no
 * second window: the reader always leaves in this tab.
 *
 * The element cannot hide everything. Earlier pages, and earlier positions on this page, stay in the tab's history. The
 * page stays in the browser's list of visited pages, and the network has seen the visit.
 *
 * Put the element first on the page. If it comes after other links, Tab first goes to a copy of the exit link at the start
 * of the page. The copy is there only while it has the focus. Without the script, the exit is a plain link.
 *
 * @summary A quick exit from the page.
 * @tag sage-exit-page
 * @displayname Way off the page
 * @file sagebrush-exit.js
 *
 * @slot - One link to a neutral site, such as a weather report.
 *
 * @csspart action - The exit link.
 * @csspart status - The message after Shift was pressed once or twice, or when the time for the next press is up.
 */
export class SageExitPage extends ContentElement {
  /**
   * All exit elements in the page. A page swap may insert the new one before it removes the old one, so there
   * can be two for a moment.
   */
  static readonly #all = new Set<SageExitPage>();
  static readonly #presses = new ShiftPresses((count) => {
    const first = SageExitPage.#active;
    if (first) first.#handlePresses(count);
  });

  /** The element that handles the keyboard: the first in the page. */
  static get #active(): SageExitPage | undefined {
    const all = [...this.#all].filter((each) => !each._content.replacement);
    return all.sort((a, b) => 3 - (contentHostOf(a).compareDocumentPosition(contentHostOf(b)) & 6))[0];
  }

  static override styles = styles;

  readonly #firstTabStop = new FirstTabStop(
    this,
    () => SageExitPage.#active === this,
    (root) => {
      adoptStyles(root, SageExitPage.elementStyles);
      render(this.#renderAction(), root, { host: this });
    },
  );
  #link?: HTMLAnchorElement;
  #contentHost?: Element;
  #pressCount = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    // Keep jump targets and focused elements from being covered by the link.
    addDocumentRule(':root:has(sage-exit-page){scroll-padding-block-start:4rem}');
    SageExitPage.#all.add(this);
    SageExitPage.#presses.listen();
    this.#firstTabStop.listen();
    this.#contentHost = contentHostOf(this);
    for (const type of clicks) this.#contentHost.addEventListener(type, this.#handleOwnClick);
    // Wait, because a page swap has two for a moment.
    setTimeout(() => {
      if (this.isConnected && SageExitPage.#active !== this)
        warn(this, '<sage-exit-page>', 'another one before it', 'one on a page');
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    SageExitPage.#all.delete(this);
    this.#firstTabStop.disconnect();
    for (const type of clicks) this.#contentHost?.removeEventListener(type, this.#handleOwnClick);
  }

  protected override _renderAdded(): unknown {
    const content = this._content;
    // Not `content.nodes`: a link that is nothing but an icon has no content to read.
    const nodes = [...content.contentHost.childNodes];
    let actions = parseActions(nodes, {});
    // A help line's site is the exit only if there is no other.
    if (!actions.links.some(isWeb)) actions = parseActions(nodes);
    const { lines, index, links, isInline } = actions;
    this.#link = links.find(isWeb);
    if (!this.#link) {
      if (content.complete)
        warn(this, '<a href>', links[0]?.getAttribute('href') ?? '', 'one link to a neutral site');
      return html`${content.slot(nodes, 0)}`;
    }
    // Our link replaces the author's. Theirs could be opened in another tab, and would send a referrer.
    const line = lines[index] ?? [];
    // But another link in its line would be lost: then ours follows the line.
    const isShared = isInline || line.some((node) => node.contains(links[1]!));
    const [before, , after] = content.splitAround(line, isShared);
    const count = this.#pressCount;
    const texts = strings.for(this);
    const status = count ? renderString(this, count > 0 ? texts.press(3 - count) : texts.expired) : nothing;

    return html`
      ${content.slot(before, 0)}
      <div class="own">
        ${this.#renderAction()}
        <div part="status" role="status">${status}</div>
      </div>
      ${content.slot(after, 1)}
    `;
  }

  #renderAction(): TemplateResult | typeof nothing {
    const link = this.#link;
    return link
      ? html`<a
          part="action"
          href=${destinationOf(link)}
          rel="noreferrer"
          @click=${this.#handleClick}
          @auxclick=${this.#handleClick}
          >${linkText(link)}</a
        >`
      : nothing;
  }

  #handlePresses(count: number): void {
    this.#pressCount = count;
    if (count === 3) this.#leave();
    else this.requestUpdate();
  }

  /**
   * A modifier key or the middle button would open the site in a new tab and leave this page open. The right
   * button only opens the context menu.
   */
  #handleClick(event: MouseEvent): void {
    if (event.button > 1) return;
    event.preventDefault();
    this.#leave();
  }

  /**
   * A plugin that delays scripts repeats the reader's click on the author's own link after ours has rendered.
   */
  readonly #handleOwnClick = (event: Event) => {
    if (this.#link?.contains(event.target as Node)) this.#handleClick(event as MouseEvent);
  };

  #leave(): void {
    if (this.#link) leave(destinationOf(this.#link), strings.for(this).leaving);
  }
}

/** Whether a link leads to a web page. One to a place on its own page may be a button whose script leaves. */
const isWeb = (link: HTMLAnchorElement) => link.protocol.startsWith('http') && !link.matches("[href^='#']");

define('sage-exit-page', SageExitPage);

declare global {
  interface HTMLElementTagNameMap {
    'sage-exit-page': SageExitPage;
  }
}
