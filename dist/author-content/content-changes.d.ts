/** What reads the content of an element again after a change. */
interface Reader {
    /** Whether the parser has left the content. */
    readonly hasParsed: boolean;
    read(): void;
}
/** Calls `read()` after every change in an element, except of our marks. */
export declare function readAfterChanges(contentHost: Element, reader: Pick<Reader, 'read'>): void;
/** Calls `read()` when the parser has left the content, until `stopWaiting`. */
export declare function readWhenParsed(reader: Reader): void;
export declare const stopWaiting: (reader: Reader) => unknown;
export {};
