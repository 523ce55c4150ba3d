import { defaults } from './form/defaults.ts';
import { servicesOf } from './services.ts';
import { exitTag, newPiece, type Piece, type Work } from './work.ts';

/** A page to start from. Its pieces are empty: the author writes every word that readers see. */
export interface Start {
  readonly name: string;
  readonly about: string;
  readonly tags: readonly string[];
  /** Whether the line about couples counseling is on the page before its text mentions couples. */
  readonly safety?: true;
}

export const starts: readonly Start[] = [
  {
    name: 'An article',
    about: 'Your text with its notes, a checklist and an invitation to book.',
    tags: ['sage-footnoted-article', 'sage-signs-checklist', 'sage-consult-cta', 'sage-state-availability'],
  },
  {
    name: 'A landing page',
    about: 'Who you are, your services side by side, your states and an invitation to book.',
    tags: ['', 'sage-consult-cta', 'sage-comparison-cards', 'sage-state-availability', 'sage-consult-cta'],
  },
  {
    name: 'A couples page',
    about: 'A quick exit, your text, a checklist and an invitation to book.',
    tags: [exitTag, '', 'sage-signs-checklist', 'sage-consult-cta', 'sage-state-availability'],
    safety: true,
  },
];

/** The work with the pieces of another page. */
export const startFrom = ({ tags, safety }: Start, work: Work): Work => ({
  ...work,
  pieces: tags.map((tag) => newPiece(tag, servicesOf(work))),
  safety,
});

/** Whether the author has written nothing in a piece. A card may be about a service from the start. */
export const isUntouched = ({ tag, words, options, parts, points }: Piece): boolean => {
  const before = defaults[tag];
  return (
    words === (before?.words ?? '') &&
    points.every((point) => !point.trim()) &&
    Object.entries(options).every(
      ([name, value]) => name === 'value' || !value || value === before?.options?.[name],
    ) &&
    parts.every(isUntouched)
  );
};
