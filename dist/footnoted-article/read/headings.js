const notesHeadingPattern = /^[\W\d]*((?!image|photo|pict)\S+ (of )?)?(?:(?:(foot|end|fot|voet)?note[nrs]?|sources?|bibliogra\S+|works cited|literatur\w*|citations?|r[eé]f[eé]r[eê]n\w+|anmerkungen|fu(ß|ss)noten|quellen|einzelnachweise|notas?|fuentes|fonti|bronnen)(\W|\(\d+|and|und|et|y|e|list|cited|de|bas|page|to|the|part|chapter|section|text|one|two|three)*)+$/i;
const isNotesHeadingText = (words) => words.length < 80 && notesHeadingPattern.test(words.trim());
const isNotesHeading = (heading) => !!heading && isNotesHeadingText(heading.textContent);

export { isNotesHeading, isNotesHeadingText };
