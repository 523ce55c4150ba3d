import type { Problem } from './findings.js';

export const unseenExit: Problem = {
  written: 'Readers can’t see it when the page opens.',
  expected: 'A link that readers see without scrolling.',
  fix: 'Put it first on the page, and make sure that nothing covers it.',
};

/** Reports an exit whose link tells the other site where the reader was. */
export const referrerProblems = (place: Element): Problem[] =>
  place.querySelector('a[rel~=noreferrer]')
    ? []
    : [
        {
          written: 'The link has no rel="noreferrer".',
          expected: 'A link that doesn’t tell the other site where the reader came from.',
          fix: 'Add rel="noreferrer" to the link’s tag.',
        },
      ];
