/** Whether an element has lines of its own. */
export declare const isBlock: ({ localName }: Element) => boolean;
