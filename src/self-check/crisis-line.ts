import type { Problem } from './findings.js';
import { visibleText } from './visible-text.js';

/**
 * A page that asks readers to examine themselves or to come needs a crisis line. Reports its absence.
 *
 * @param tags the page's widgets
 */
export function missingCrisisLine(tags: readonly (string | undefined)[], body: Element): Problem | undefined {
  const asks = tags.some((tag) => /^sage-(consult-cta|signs-checklist)$/.test(tag ?? ''));
  // Words that no white space divides run together, as in “Book a talk988”.
  if (!asks || /(^|\D)988\b/.test(visibleText(body))) return undefined;
  return {
    written: 'This page invites readers to book or reflect, but lists no crisis line.',
    expected: 'A line that says where to get help right now. In the United States, that is 988.',
    fix: 'Add one to the text, for example: “In a crisis, call or text 988.”',
  };
}
