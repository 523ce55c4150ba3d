/** Unfinished text by field id, such as half of a color. Rendering must not replace it while the author types. */
export const drafts = new Map<string, string>();
