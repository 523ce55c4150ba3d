/** Styles for the links and attributes that the article adds to the page. They move no text. */
export declare const markRules: string[];
export declare const styles: import("lit").CSSResult[];
