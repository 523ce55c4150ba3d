/**
 * Styles for what widgets render themselves (`.own`). They reset everything first, because a theme's
 * inherited styles were not meant for it. sagebrush.css sets the tokens on the host.
 */
export declare const own: import("lit").CSSResult;
