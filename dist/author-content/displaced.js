import { customStatesOf } from './custom-states.js';
import { addDocumentRule } from '../shared/document-rules.js';
import { isLoneWidgetParagraph, isEmptyParagraph, wrapperSignature } from './nodes.js';
import { isParsed } from './parsed.js';

const limit = 8;
const limitWithItems = 32;
const closesPrevious = (paragraph) => paragraph.firstElementChild.localName === "br";
function displacedFrom(host, itemTag) {
  const paragraph = host.parentElement;
  const displaced = [];
  if (!paragraph || !isLoneWidgetParagraph(paragraph) || !CSS.supports("selector(:state(a))"))
    return displaced;
  const most = itemTag ? limitWithItems : limit;
  let next = paragraph.nextElementSibling;
  for (; next && !isLoneWidgetParagraph(next) && displaced.length < most; next = next.nextElementSibling) {
    displaced.push(next);
    if (!isEmptyParagraph(next)) continue;
    const following = next.nextElementSibling;
    if (itemTag && following && wrapperSignature(following) === itemTag) continue;
    if (!isParsed(itemTag && !following ? paragraph.parentElement : next)) return void 0;
    return displaced.length > 1 ? displaced : [];
  }
  if (isLoneWidgetParagraph(next)) return closesPrevious(next) ? displaced : [];
  return next || document.readyState !== "loading" ? [] : void 0;
}
class HiddenSiblings {
  #host;
  #states;
  constructor(host) {
    this.#host = host;
  }
  /** Hides the first `count` elements after the widget's paragraph, and shows all others again. */
  hide(count) {
    for (const state of [...this.#states ?? []]) if (state.startsWith("took-")) this.#states.delete(state);
    if (!count) return;
    this.#states ??= customStatesOf(this.#host);
    for (let n = 0; n < count; n++) {
      this.#states.add(`took-${n}`);
      addDocumentRule(
        `p:has(>:state(took-${n}))${"+*".repeat(n + 1)},p>br:has(~:state(took-${n})){display:none!important}`
      );
    }
  }
}

export { HiddenSiblings, displacedFrom };
