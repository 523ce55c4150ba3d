// The build replaces this file with what `scripts/widgets.ts` reads. It is not part of src/shared/widgets.ts, which
// is in the core, because only the self-check needs it.

/** What the self-check calls each element. */
export const displayNames: Readonly<Record<string, string>> = {};
