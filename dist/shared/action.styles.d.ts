/** A row of actions: links, and buttons that look like links. */
export declare const actions: import("lit").CSSResult;
