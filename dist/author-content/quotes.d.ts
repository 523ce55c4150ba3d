/**
 * Returns an attribute's value as the author meant it, if a word processor made its quotes curly. The parser
 * treats curly quotes as letters. It ends the value at the first space, and turns each further word into an
 * attribute of its own, in lower case.
 */
export declare function readAttribute(element: Element, name: string): string | null;
/**
 * Passes the intended values of attributes in curly quotes to an element. Reports those whose words may have
 * changed.
 */
export declare function repairCurlyQuotes(element: HTMLElement & Pick<ObservesAttributes, 'attributeChangedCallback'>): void;
interface ObservesAttributes {
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
}
export {};
