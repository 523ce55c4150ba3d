/** Styles for what a card adds. It takes its place in the rows that sagebrush.css gives the card. */
export declare const styles: import("lit").CSSResult[];
