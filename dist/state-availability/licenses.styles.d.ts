/** Styles for the question, the answer and the licenses. */
export declare const licensesStyles: import("lit").CSSResult;
