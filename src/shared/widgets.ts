// What modules must know of widgets that may not be loaded. This file has only the types: the build, the unit tests
// and Storybook replace it with what `scripts/widgets.ts` reads from the elements' doc comments.

/** All tags, in the order of src/index.ts. If an element has several of these names, the first one counts. */
export const tags: readonly string[] = [];

/** The tags of the elements that each part defines. */
export const partTags: Readonly<Record<string, readonly string[]>> = {};

/** The tag of the items that an element consists of. */
export const itemTags: Readonly<Record<string, string>> = {};

/** The tags of elements that find links wherever they are, and need no list. */
export const linkReaders: readonly string[] = [];

/** A selector for the attributes that authors use in place of content. */
export const contentAttributes: string = '';
