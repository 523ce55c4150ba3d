import { nothing, type ReactiveController, type ReactiveElement } from 'lit';
import type { Apart } from './apart.js';
import { isBlank } from './blank.js';
import { copyOf, isSame, linksIn } from './copy.js';
import { mayBeDamaged } from './damage.js';
import type { Withdrawal } from './driven-out.js';
import { isMeaningful } from './ejected.js';
import { repairsFor } from './load-repairs.js';
import { isParsed } from './parsed.js';
import { straighten } from './quotes.js';
import { sourceOf } from './source.js';
import { safeUrl, screened } from './url.js';

/**
 * What the author wrote inside a widget.
 *
 * The nodes stay the author's: none is changed, moved or marked. A widget shows them in their place through slots
 * that are assigned by hand, and draws from them what it needs; a node that it draws is not assigned, which takes
 * it from view and from the accessibility tree until the widget is gone. They are shown as copies in the widget's
 * own root where one of them has a link that may not be followed (its words stay), and where an editor drove them
 * out of the element. A widget of ours among them looks after what is in it. In the shadow root of an ordinary
 * element (a hook) a widget reads and shows that element's nodes, through a slot in that root and one in its own.
 *
 * The host's shadow root must have `slotAssignment: 'manual'`.
 */
export class AuthorContent implements ReactiveController {
  /**
   * The nodes at the top that are read: no comments, white space, empty paragraphs, scripts or styles; none at all where
   * nothing in them is to be read or seen.
   */
  nodes: readonly Node[] = [];

  /** False while the parser may still add to the element: no default is drawn before the author's own words. */
  complete = false;

  readonly #host: ReactiveElement;
  readonly #parts?: Apart | undefined;
  readonly #read = () => this.read();
  readonly #observer = new MutationObserver(this.#read);
  readonly #again = () => this.#host.isConnected && this.read();
  #withdrawal?: Withdrawal;
  readonly #slots: HTMLSlotElement[] = [];
  readonly #relays: HTMLSlotElement[] = [];
  #following: readonly Node[] = [];

  /** @param parts what puts together the parts of the widget, such as its cards */
  constructor(host: ReactiveElement, parts?: Apart) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    straighten(this.#host);
    this.read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    document.removeEventListener('readystatechange', this.#read);
  }

  /**
   * What shows these nodes where a template puts it: a slot, or copies.
   *
   * @param place which of the places it is at which the widget shows content, from 0
   * @param drawn links that the widget draws: others with the same address are words here
   */
  show(nodes: readonly Node[], place: number, drawn: readonly HTMLAnchorElement[] = []): unknown {
    if (!nodes.length) return nothing;
    if (this.#parts && nodes.some(this.#parts.isMade)) return nodes;
    const source = sourceOf(this.#host);
    const isElsewhere = nodes.some(({ parentNode }) => parentNode !== source);
    const isRepeated = (link: HTMLAnchorElement) => drawn.some((other) => isSame(other, link));
    const isChanged = (link: HTMLAnchorElement) =>
      isRepeated(link) || safeUrl(link.getAttribute('href')) !== link.getAttribute('href');
    if (isElsewhere || screenedIn(nodes).some(isChanged))
      return nodes.map((node) => {
        const copy = copyOf(node);
        for (const link of linksIn([copy])) if (isRepeated(link)) link.replaceWith(...link.childNodes);
        return copy;
      });
    const [first, ...others] = nodes;
    // Where only empty paragraphs stand before it, no style can tell that it is the first.
    if (first !== this.nodes[0] || !(first as Element).previousElementSibling)
      return this.#slotFor(nodes, 2 * place);
    const slot = this.#slotFor([first!], 2 * place + 1);
    slot.className = 'first';
    return [slot, this.#slotFor(others, 2 * place)];
  }

  /** What follows a widget that was never closed, and is the page's: shown as it is, behind the widget's own box. */
  get following(): unknown {
    return this.#following.length ? this.#slotFor(this.#following, 99) : nothing;
  }

  #slotFor(nodes: readonly Node[], place: number): HTMLSlotElement {
    const source = sourceOf(this.#host);
    const slot = (this.#slots[place] ??= document.createElement('slot'));
    if (source === this.#host) slot.assign(...(nodes as Element[]));
    else {
      const relay = (this.#relays[place] ??= document.createElement('slot'));
      relay.assign(...(nodes as Element[]));
      this.#host.append(relay);
      slot.assign(relay);
    }
    return slot;
  }

  /** Reads the content again, and has the host drawn from it. */
  read(): void {
    const host = this.#host;
    const source = sourceOf(host);
    const parts = this.#parts;
    // While the repairs are on their way, the content is not complete.
    const repairs = mayBeDamaged(host, source) ? repairsFor(this.#again) : null;
    const unclosed = !!repairs?.isUnclosed(host, source);
    this.#following = unclosed ? [...source.childNodes] : [];

    const mend = repairs?.mend ?? ((nodes: Iterable<Node>) => [...nodes].filter(isMeaningful));
    const own = unclosed ? [] : mend(source.childNodes);
    const isEmpty = !unclosed && own.every((node) => parts?.isEmpty(node));
    const found = isEmpty && repairs ? repairs.ejectedFrom(host, parts?.tag) : [];
    const ejected = found ?? [];
    const nodes = ejected.length ? mend(ejected) : own;
    const all = parts?.gather(nodes, ejected.length ? host.querySelector(parts.tag) : undefined) ?? nodes;
    this.nodes = isBlank(all) ? [] : all;
    this.complete = repairs !== undefined && !!found && isParsed(source);
    if (repairs) this.#withdrawal ??= new repairs.Withdrawal(host);
    this.#withdrawal?.take(ejected.length);

    for (const link of screenedIn(this.nodes)) screened(host, '<a href>', link.getAttribute('href'));

    this.#observe(ejected.length ? host.parentNode!.parentNode! : source);
    host.requestUpdate();
  }

  #observe(content: Node): void {
    const changes = { attributes: true, characterData: true, childList: true, subtree: true };
    this.#observer.disconnect();
    this.#observer.observe(content, changes);
    if (this.complete) return;

    // The parser says nothing when it leaves an element: that something follows it is the sign, or the end.
    this.#observer.observe(document, { childList: true, subtree: true });
    document.addEventListener('readystatechange', this.#read, { once: true });
  }
}

/** The links in these nodes that are shown here, and not by a widget among them. */
const screenedIn = (nodes: readonly Node[]) =>
  linksIn(nodes.filter(({ nodeName }) => !/^SAGE-(?!PRACTICE)/.test(nodeName)));
