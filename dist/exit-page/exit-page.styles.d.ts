/** Styles for what the exit adds. sagebrush.css positions the host. */
export declare const styles: import("lit").CSSResult[];
