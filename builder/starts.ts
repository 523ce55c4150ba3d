import { exitTag, newPiece, type Work } from './work.ts';

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
    about: 'your text with its notes, a checklist, and an invitation to book',
    tags: ['sage-footnoted-article', 'sage-signs-checklist', 'sage-consult-cta', 'sage-state-availability'],
  },
  {
    name: 'A landing page',
    about: 'who you are, what you offer side by side, where, and how to book',
    tags: ['', 'sage-consult-cta', 'sage-comparison-cards', 'sage-state-availability', 'sage-consult-cta'],
  },
  {
    name: 'A couples page',
    about: 'a way off the page, your text, a checklist, and an invitation to book',
    tags: [exitTag, '', 'sage-signs-checklist', 'sage-consult-cta', 'sage-state-availability'],
    safety: true,
  },
];

/** The work with the pieces of another page. */
export const startFrom = ({ tags, safety }: Start, work: Work): Work => ({
  ...work,
  pieces: tags.map((tag) => newPiece(tag)),
  safety,
});
