// The build replaces this file with what `scripts/widgets.ts` reads. It is not part of src/shared/widgets.ts, which
// is in the core, because only the repairs need it.

/** The tags of elements that are never inside another widget. */
export const blocks: readonly string[] = [];
