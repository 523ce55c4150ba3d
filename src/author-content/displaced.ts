import { customStatesOf } from './custom-states.js';
import { addDocumentRule } from '../shared/document-rules.js';
import { isEmptyParagraph, isLoneWidgetParagraph, wrapperSignature } from './nodes.js';
import { isParsed } from './parsed.js';

/**
 * The most elements after a widget that may be its content. If there are more, they belong to the page. Each
 * needs a selector that is as long as its distance from the widget.
 */
const limit = 8;
/** The same for a widget with items, each of which has its own content. */
const limitWithItems = 32;

/** Whether a widget's paragraph begins with the closing tag of another widget, in the line above. */
const closesPrevious = (paragraph: Element) => paragraph.firstElementChild!.localName === 'br';

/**
 * Finds content that WordPress's classic editor moved out of the element. The result includes the empty
 * paragraph from the closing tag, unless the next widget is in that paragraph.
 *
 * The editor puts a paragraph around each tag that it does not know: `<p><sage-x></p> <h2>…</h2> <p>…</p>
 * <p></sage-x></p>`. The parser then leaves the element empty in its paragraph, its content after that
 * paragraph, and an empty paragraph at the end. If another widget follows in the next line, the last
 * paragraph is that widget's: `<p></sage-x><br> <sage-y></p>`. If anything is uncertain, no content is taken.
 *
 * @param itemTag the tag of the widget's items, such as cards. The editor treats them in the same way, so there may be empty
 *   paragraphs between them
 * @returns `undefined` while the end may still be parsed
 */
export function displacedFrom(host: Element, itemTag?: string): readonly Element[] | undefined {
  const paragraph = host.parentElement;
  const displaced: Element[] = [];
  if (!paragraph || !isLoneWidgetParagraph(paragraph) || !CSS.supports('selector(:state(a))'))
    return displaced;

  const most = itemTag ? limitWithItems : limit;
  let next = paragraph.nextElementSibling;
  for (; next && !isLoneWidgetParagraph(next) && displaced.length < most; next = next.nextElementSibling) {
    displaced.push(next);
    if (!isEmptyParagraph(next)) continue;
    const following = next.nextElementSibling;
    if (itemTag && following && wrapperSignature(following) === itemTag) continue;
    // The parser may still add text to this paragraph. If it follows an item, it may not be the last one either.
    if (!isParsed(itemTag && !following ? paragraph.parentElement! : next)) return undefined;
    return displaced.length > 1 ? displaced : [];
  }
  if (isLoneWidgetParagraph(next)) return closesPrevious(next!) ? displaced : [];
  return next || document.readyState !== 'loading' ? [] : undefined;
}

/**
 * Hides elements after a widget's paragraph without changing them. The CSS rules match custom states of the
 * widget, so they only apply while the widget is in that place.
 */
export class HiddenSiblings {
  readonly #host: HTMLElement;
  #states?: CustomStateSet;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Hides the first `count` elements after the widget's paragraph, and shows all others again. */
  hide(count: number): void {
    for (const state of [...(this.#states ?? [])]) if (state.startsWith('took-')) this.#states!.delete(state);
    if (!count) return;

    this.#states ??= customStatesOf(this.#host);
    for (let n = 0; n < count; n++) {
      this.#states.add(`took-${n}`);
      addDocumentRule(
        `p:has(>:state(took-${n}))${'+*'.repeat(n + 1)},p>br:has(~:state(took-${n})){display:none!important}`,
      );
    }
  }
}
