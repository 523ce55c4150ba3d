/**
 * Styles for what the cards add: a heading and the reader's choice. It takes its place in the grid of
 * sagebrush.css.
 */
export declare const styles: import("lit").CSSResult[];
