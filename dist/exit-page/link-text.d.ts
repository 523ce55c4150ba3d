/**
 * A link's accessible text: its words, with the alternative text of its images, or else its label. The exit
 * link opens no other tab, so words that a plugin adds about one are removed. If nothing would be left, all
 * words are kept. A link that is nothing but an icon gets the name of the site.
 */
export declare function linkText(link: HTMLAnchorElement): string;
