/**
 * A place where a practice can see clients. `code` is the USPS code, or the ISO 3166-2 code of a region in
 * another country. Such a region's name is its code unless the author gives it a name. A place that we do not
 * know has no code.
 */
export interface State {
    readonly code?: string;
    readonly name: string;
}
/** How to write a state. Used in reports. */
export declare const expectedStates = "USPS codes or names of states";
/** The states, the District of Columbia and the territories, in the order of their English names. */
export declare const states: readonly State[];
declare let findCode: ((text: string, states: readonly State[]) => string | undefined) | undefined;
/** Lets `findState` find names as people write them: "N. Carolina", "Nuevo México". */
export declare const setCodeFinder: (find: typeof findCode) => void;
/** The state with this USPS code or ISO 3166-2 code (in capitals) or English name, else `undefined`. */
export declare function findState(text?: string): State | undefined;
/**
 * Reads a list of codes and names, divided by commas, white space or both. A name that we do not know is
 * returned as written, without a code.
 *
 * Lower-case codes are accepted only if the text is nothing but codes: in "Maine or Texas", "or" is not
 * Oregon. "Washington, DC" is only the District: a second state would be a claim that nobody made.
 */
export declare function parseStates(text: string): State[];
/**
 * Finds the states that a text names. The longest name wins, so that "West Virginia" is not "Virginia".
 * `rest` is the text with `\0` in place of each state.
 */
export declare function findStatesIn(text: string): {
    found: State[];
    rest: string;
};
export {};
