/**
 * Only the first copy of the script on a page observes the page. An element with the id "Sagebrush" also
 * creates a global of that name, but it has no version.
 */
export declare const isFirst: boolean;
