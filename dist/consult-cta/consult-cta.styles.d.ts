/**
 * Styles for what the call adds. It takes its place in the grid that sagebrush.css makes for the author's
 * content.
 */
export declare const styles: import("lit").CSSResult[];
