/** What notes are called, with what may stand beside it: "Textual notes", "Notes to part one", and not "Image sources". */
const noteWords =
  /^[\W\d]*((?!image|photo|pict)\S+ (of )?)?(((foot|end|fot|voet)?note[nrs]?|r[eé]f[eé]r[eê]n\w+|sources?|bibliogra\S+|works cited|literatur\w*|citations?|anmerkungen|fu(ß|ss)noten|quellen|einzelnachweise|notas?|fuentes|fonti|bronnen)(\W|\(\d+|and|und|et|y|e|list|cited|de|bas|page|to|the|part|chapter|section|text|one|two|three)*)+$/i;

/** Whether these words say that notes follow. */
export const areNoteWords = (words: string): boolean => words.length < 80 && noteWords.test(words.trim());

/** Whether this heading does. */
export const isNotesHeading = (heading?: Element): boolean => !!heading && areNoteWords(heading.textContent);
