// The files beside the core, each with what only some pages need. src/shared/parts.ts loads them.
import { readWidgets } from './widgets.ts';

/** The script for a tag holds what a practice, a call and a badge need. */
export const core = 'sagebrush';

/** The module that each part starts with, by the name of its file. In this order, all of them in one file compress best. */
export const parts: Readonly<Record<string, string>> = {
  'sagebrush-licenses': 'src/state-availability/licenses.ts',
  'sagebrush-repairs': 'src/author-content/repairs.ts',
  ...Object.fromEntries(
    readWidgets().flatMap(({ part, entry }) => (part ? [[`${core}-${part}`, entry]] : [])),
  ),
  'sagebrush-plain': 'src/footnoted-article/read/plain.ts',
  'sagebrush-preview': 'src/footnoted-article/preview.ts',
  'sagebrush-hooks': 'src/plain-html/part.ts',
  'sagebrush-reading': 'src/practice/reading.ts',
  'sagebrush-map': 'src/state-availability/map.ts',
  'sagebrush-selfcheck': 'src/self-check/self-check.ts',
};

/** The parts in the all-in-one script. The self-check is for authors, and never on a reader's page. */
export const partsForReaders: readonly string[] = Object.keys(parts).filter(
  (name) => name !== 'sagebrush-selfcheck',
);
