// The build replaces this file by what `scripts/widgets.ts` reads. It is not part of src/shared/widgets.ts, which is in
// the core, because only the part with the repairs needs it.

/** The tags of elements that are never inside another widget. */
export const blocks: readonly string[] = [];
