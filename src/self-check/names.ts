import { tags } from '../shared/widgets.js';
import type { Finding } from './findings.js';

/** A theme called "sage" has `sage-` classes too. Ours begin like one of our tags. */
const ourPrefix = new RegExp(`^(${tags.map((tag) => tag.slice(0, 9)).join('|')})`);

/** The names of an element that may be meant for a widget of ours. */
export const sageNamesOn = (element: Element): string[] => {
  const { localName, classList } = element;
  const sage = element.getAttribute('data-sage');
  const classes = [...classList].filter((name) => ourPrefix.test(name));
  return [localName, ...classes, sage ? `sage-${sage}` : ''].filter((name) => name.startsWith('sage-'));
};

/** Reports an element's first name that no widget has, if it has one. */
export function unknownNameOn(place: Element): Finding | undefined {
  const unknown = sageNamesOn(place).find((name) => !tags.includes(name));
  if (!unknown) return undefined;
  const problem = {
    written: `There is no widget called “${unknown}”.`,
    expected: `One of ${tags.join(', ')}.`,
    fix: 'Correct the spelling in the page’s HTML.',
  };
  return { name: 'Not understood', place, problems: [problem] };
}
