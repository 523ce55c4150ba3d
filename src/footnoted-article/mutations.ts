import { mark } from './changes.js';

/** What a marker or a note is known by; a change without any of it is a change of words. */
const signs = /[\d*[(^\u00B2\u00B3\u00B9\u2020\u2021\u2070-\u2079]/;

/** Whether what was changed may be a marker or a note, so that the article has to be read again. */
export function concernsNotes({ type, target, oldValue, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return true;
  if (type === 'characterData')
    return signs.test(`${oldValue}${target.textContent}`) || !!target.parentElement?.closest(`[${mark}]`);
  return [...addedNodes, ...removedNodes].some(
    (node) =>
      signs.test(node.textContent ?? '') ||
      (node instanceof Element && (node.matches(parts) || !!node.querySelector(parts))),
  );
}

const parts = 'a,sup,[id]';
