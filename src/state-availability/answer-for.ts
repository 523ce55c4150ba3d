import { childrenOf } from '../author-content/nodes.js';
import { findState, findStatesIn } from '../practice/states.js';
import { keyOf, type ListedState } from './listed-states.js';

/** What can be said about one state. */
export interface Answer {
  /** `null` if nothing can be claimed. */
  readonly served: boolean | null;
  /** The kinds of care that are covered, if not all are. */
  readonly services?: readonly string[];
  /**
   * The licenses behind the answer: those that are valid, otherwise those past their date or unclear,
   * otherwise those that are pending.
   */
  readonly listed: readonly ListedState[];
}

/**
 * What can be said about a state, given by its code, or by its name if it has none.
 *
 * @param content what the author wrote. Of a state that it names elsewhere than in an item, nothing is claimed
 */
export function answerFor(all: readonly ListedState[], state: string, content: Element): Answer {
  const own = all.filter((each) => keyOf(each.state) === state);
  const current = own.filter((each) => each.isCurrent && each.state.code);
  if (current.length) {
    const isLimited = current.every(({ services }) => services.length);
    const services = isLimited ? [...new Set(current.flatMap(({ services }) => services))] : undefined;
    return { served: true, services, listed: current };
  }
  const unsure = own.filter(({ isExpired, isUnclear }) => isExpired || isUnclear);
  const elsewhere = own.length ? [] : (textsIn(content) as string[]);
  // An item that could not be read may be about this state.
  const isUnsure =
    unsure.length ||
    all.some((each) => !each.state.code) ||
    // "<td>Ohio</td><td>Texas</td>" is two words, "Te<wbr>xas" is one.
    [' ', ''].some((gap) => findStatesIn(elsewhere.join(gap)).found.includes(findState(state)!));
  if (isUnsure) return { served: null, listed: unsure };
  return { served: false, listed: own.filter(({ status }) => status === 'pending') };
}

/** The texts in an element, or a text node's own: hidden ones too, because a closed tab may name a state. */
const textsIn = (node: Node): string | string[] => node.nodeValue ?? childrenOf(node).flatMap(textsIn);
