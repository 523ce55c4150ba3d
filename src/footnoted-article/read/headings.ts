import { either, inTurn, repeated } from '../../shared/pattern.js';

/** The headings that notes have, with the words that may be next to them. */
const notesHeadingPattern = inTurn(
  // A number, or a word: "3. Notes", "Textual notes", "List of sources"; but not "Image sources".
  /^[\W\d]*((?!image|photo|pict)\S+ (of )?)?/i,
  repeated(
    either(
      /(foot|end|fot|voet)?note[nrs]?|sources?|bibliogra\S+|literatur\w*|citations?|works cited/,
      // References, références, referencias, referências, Referenzen.
      /r[eé]f[eé]r[eê]n\w+/,
      /quellen|anmerkungen|fu(ß|ss)noten|einzelnachweise/,
      // Spanish, Portuguese, Dutch, Italian.
      /notas?|bronnen|fonti|fuentes/,
    ),
    // "Notes and references", "Notes (12)", "Notes to part one".
    /(\W|\(\d+|and|und|et|y|e|list|cited|de|bas|page|to|the|part|chapter|section|text|one|two|three)*/,
  ),
  /$/,
);

/** Whether this text announces notes. */
export const isNotesHeadingText = (words: string): boolean =>
  words.length < 80 && notesHeadingPattern.test(words.trim());

/** Whether this heading announces notes. */
export const isNotesHeading = (heading?: Element): boolean =>
  !!heading && isNotesHeadingText(heading.textContent);
