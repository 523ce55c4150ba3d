import { adoptStyles, render, html, nothing } from 'lit';
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
import { destinationOf, leave } from './leave.js';
import { linkText } from './link-text.js';
import { ShiftPresses } from './shift-presses.js';

const clicks = ["click", "auxclick"];
class SageExitPage extends ContentElement {
  /**
   * All exit elements in the page. A page swap may insert the new one before it removes the old one, so there
   * can be two for a moment.
   */
  static #all = /* @__PURE__ */ new Set();
  static #presses = new ShiftPresses((count) => {
    const first = SageExitPage.#active;
    if (first) first.#handlePresses(count);
  });
  /** The element that handles the keyboard: the first in the page. */
  static get #active() {
    const all = [...this.#all].filter((each) => !each._content.replacement);
    return all.sort((a, b) => 3 - (contentHostOf(a).compareDocumentPosition(contentHostOf(b)) & 6))[0];
  }
  static {
    this.styles = styles;
  }
  #firstTabStop = new FirstTabStop(
    this,
    () => SageExitPage.#active === this,
    (root) => {
      adoptStyles(root, SageExitPage.elementStyles);
      render(this.#renderAction(), root, { host: this });
    }
  );
  #link;
  #contentHost;
  #pressCount = 0;
  connectedCallback() {
    super.connectedCallback();
    addDocumentRule(":root:has(sage-exit-page){scroll-padding-block-start:4rem}");
    SageExitPage.#all.add(this);
    SageExitPage.#presses.listen();
    this.#firstTabStop.listen();
    this.#contentHost = contentHostOf(this);
    for (const type of clicks) this.#contentHost.addEventListener(type, this.#handleOwnClick);
    setTimeout(() => {
      if (this.isConnected && SageExitPage.#active !== this)
        warn(this, "<sage-exit-page>", "another one before it", "one on a page");
    });
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    SageExitPage.#all.delete(this);
    this.#firstTabStop.disconnect();
    for (const type of clicks) this.#contentHost?.removeEventListener(type, this.#handleOwnClick);
  }
  _renderAdded() {
    const content = this._content;
    const nodes = [...content.contentHost.childNodes];
    let actions = parseActions(nodes, {});
    if (!actions.links.some(isWeb)) actions = parseActions(nodes);
    const { lines, index, links, isInline } = actions;
    this.#link = links.find(isWeb);
    if (!this.#link) {
      if (content.complete)
        warn(this, "<a href>", links[0]?.getAttribute("href") ?? "", "one link to a neutral site");
      return html`${content.slot(nodes, 0)}`;
    }
    const [before, , after] = content.splitAround(lines[index] ?? [], isInline);
    const count = this.#pressCount;
    const texts = strings.for(this);
    const status = count ? renderString(this, count > 0 ? texts.press(3 - count) : texts.expired) : nothing;
    return html` ${content.slot(before, 0)} <div class="own"> ${this.#renderAction()} <div part="status" role="status">${status}</div> </div> ${content.slot(after, 1)} `;
  }
  #renderAction() {
    const link = this.#link;
    return link ? html`<a part="action" href=${destinationOf(link)} rel="noreferrer" @click=${this.#handleClick} @auxclick=${this.#handleClick}>${linkText(link)}</a>` : nothing;
  }
  #handlePresses(count) {
    this.#pressCount = count;
    if (count === 3) this.#leave();
    else this.requestUpdate();
  }
  /**
   * A modifier key or the middle button would open the site in a new tab and leave this page open. The right
   * button only opens the context menu.
   */
  #handleClick(event) {
    if (event.button > 1) return;
    event.preventDefault();
    this.#leave();
  }
  /**
   * A plugin that delays scripts repeats the reader's click on the author's own link after ours has rendered.
   */
  #handleOwnClick = (event) => {
    if (this.#link?.contains(event.target)) this.#handleClick(event);
  };
  #leave() {
    if (this.#link) leave(destinationOf(this.#link), strings.for(this).leaving);
  }
}
const isWeb = (link) => link.protocol.startsWith("http") && !link.matches("[href^='#']");
define("sage-exit-page", SageExitPage);

export { SageExitPage };
