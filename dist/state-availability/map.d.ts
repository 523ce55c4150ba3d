export declare const styles: import("lit").CSSResult;
/**
 * Renders the tiles of all states, the District of Columbia and the territories into an element of the class
 * `map`.
 *
 * @param served the USPS codes of the states to mark
 * @param chosen the code of the state that the reader chose
 */
export declare function renderMap(served: readonly (string | undefined)[], chosen?: string): HTMLElement[];
