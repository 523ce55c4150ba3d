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

/** Reports a name that no widget has. */
export const unknownName = (name: string, place: Element): Finding => ({
  name: 'Not understood',
  place,
  problems: [
    {
      written: `There is no widget called “${name}”.`,
      expected: `One of ${tags.join(', ')}.`,
      fix: 'Correct the spelling in the page’s HTML.',
    },
  ],
});
