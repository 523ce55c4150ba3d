import { distinct, type ListedState } from './listed-states.js';

/**
 * Marks the items that a badge leaves out, or that a list sets apart. sagebrush.css detects some of them by
 * itself.
 */
export function marksFor(
  lists: readonly Element[],
  listed: readonly ListedState[],
  isBadge: boolean,
  isSpanish: boolean,
): Map<Element, string> {
  const marks = new Map<Element, string>();
  const current = new Set(isBadge ? distinct(listed.filter(({ isCurrent }) => isCurrent)) : []);
  const read = new Set(listed.map(({ item }) => item));
  for (const list of lists)
    for (const each of list.children) if (!read.has(each as HTMLElement)) marks.set(each, 'out');
  for (const each of listed) {
    const { item, isUnclear, isCurrent, status } = each;
    if (!item || isUnclear || isMarkedByCss(status)) continue;
    if (isBadge ? !current.has(each) : !isCurrent) marks.set(item, isBadge ? 'out' : 'apart');
  }
  // "Texas e Idaho"
  const last =
    isSpanish && listed.findLast(({ item, status }) => !marks.has(item!) && !isMarkedByCss(status));
  if (last && /^(i|hi(?![ae]))/i.test(last.text)) marks.set(last.item!, 'e');
  return marks;
}

/** Whether sagebrush.css detects by itself that an item claims nothing. */
const isMarkedByCss = (status: string): boolean => status === 'pending' || status === 'ended';
