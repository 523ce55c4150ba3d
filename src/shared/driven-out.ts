import { customStatesOf } from './custom-states.js';
import { addDocumentRule } from './document-rules.js';
import { isEmptyParagraph, isShell, shelled } from './ejected.js';
import { isParsed } from './parsed.js';

/** More elements than this behind a widget are the page's, not its own: each costs a selector as long as its distance. */
const limit = 8;
/** Where it has parts, which bring their own. */
const limitWithParts = 32;

/** Whether the line above a widget, in its paragraph, was the end of another. */
const endsAnother = (shell: Element) => shell.firstElementChild!.localName === 'br';

/**
 * The content that an editor drove out of a widget, with the empty paragraph that ends it, if it has one for itself.
 *
 * WordPress's classic editor puts a paragraph round each tag that it does not know:
 * `<p><sage-x></p> <h2>…</h2> <p>…</p> <p></sage-x></p>`. A parser then leaves the element empty in its
 * paragraph, its content behind it, and an empty paragraph at the end; or, where a widget stands in the next line, that one's
 * paragraph, `<p></sage-x><br> <sage-y></p>`. Anything less certain is left alone.
 *
 * @param part the tag of its parts, which the editor treats alike, and between which there may be empty paragraphs
 * @returns nothing while the parser may still bring the end
 */
export function ejectedFrom(host: Element, part?: string): readonly Element[] | undefined {
  const shell = host.parentElement;
  const taken: Element[] = [];
  if (!shell || !isShell(shell) || !CSS.supports('selector(:state(a))')) return taken;

  const most = part ? limitWithParts : limit;
  let next = shell.nextElementSibling;
  for (; next && !isShell(next) && taken.length < most; next = next.nextElementSibling) {
    taken.push(next);
    if (!isEmptyParagraph(next)) continue;
    const behind = next.nextElementSibling;
    if (part && behind && shelled(behind) === part) continue;
    // One that the parser is still in may be about to get its words, and one behind a part may not be the last.
    if (!isParsed(part && !behind ? shell.parentElement! : next)) return undefined;
    return taken.length > 1 ? taken : [];
  }
  if (next && isShell(next)) return endsAnother(next) ? taken : [];
  return next || document.readyState !== 'loading' ? [] : undefined;
}

/**
 * Takes elements behind a widget's paragraph from view, without a change to them: the selectors match a state of
 * the widget, and only while it stands there.
 */
export class Withdrawal {
  readonly #host: HTMLElement;
  #states?: CustomStateSet;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Takes the first `count` elements, and lets go of all others. */
  take(count: number): void {
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
