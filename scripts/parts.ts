// The files besides the core. Each holds what only some pages need. src/shared/parts.ts loads them.
import { readWidgets } from './widgets.ts';

/** The script for a tag. Holds what a practice, a call and a badge need. */
export const core = 'sagebrush';

/** Each part's entry module, by the name of its file. In this order, sagebrush-all.js compresses best. */
export const parts: Readonly<Record<string, string>> = {
  'sagebrush-licenses': 'src/state-availability/licenses.ts',
  'sagebrush-hooks': 'src/plain-html/part.ts',
  'sagebrush-repairs': 'src/author-content/repairs.ts',
  ...Object.fromEntries(
    readWidgets().flatMap(({ part, entry }) => (part ? [[`${core}-${part}`, entry]] : [])),
  ),
  'sagebrush-plain': 'src/footnoted-article/read/plain.ts',
  'sagebrush-preview': 'src/footnoted-article/preview.ts',
  'sagebrush-reading': 'src/practice/reading.ts',
  'sagebrush-map': 'src/state-availability/map.ts',
  'sagebrush-selfcheck': 'src/self-check/self-check.ts',
};

/** The parts in sagebrush-all.js. The self-check is for authors, never for readers. */
export const partsForReaders: readonly string[] = Object.keys(parts).filter(
  (name) => name !== 'sagebrush-selfcheck',
);
