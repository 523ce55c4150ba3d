/** All tags, in the order of src/index.ts. If an element has several of these names, the first one counts. */
export declare const tags: readonly string[];
/** The tags of the elements that each part defines. */
export declare const partTags: Readonly<Record<string, readonly string[]>>;
/** The tag of the items that an element consists of. */
export declare const itemTags: Readonly<Record<string, string>>;
/** The tags of elements that find links wherever they are, and need no list. */
export declare const linkReaders: readonly string[];
/** A selector for the attributes that authors use in place of content. */
export declare const contentAttributes: string;
