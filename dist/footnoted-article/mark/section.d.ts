import { type IdCounters } from './addresses.js';
import type { strings } from '../footnoted-article.strings.js';
import type { NoteGroup } from '../read/notes.js';
/**
 * Names the notes for assistive technology: sets a role and a name on the container that the author's tool
 * made, or a name on the list if there is no container. Notes in the running text, such as side notes, get
 * neither.
 *
 * @param newHeading the heading to add above notes that have none
 */
export declare function labelSection(root: Element, { container, heading }: NoteGroup, parts: readonly Element[], words: typeof strings.english, idCounters: IdCounters, newHeading?: string): void;
