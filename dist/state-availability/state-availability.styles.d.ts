/**
 * Styles for what the widget adds. sagebrush.css gives the host its box and pin, and styles the author's own
 * list.
 */
export declare const styles: import("lit").CSSResult[];
