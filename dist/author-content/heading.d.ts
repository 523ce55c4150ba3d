import { nothing, type TemplateResult } from 'lit';
import type { Content } from './content.js';
interface HeadingHost extends Element {
    readonly heading?: string;
    readonly level?: number;
}
/** The headings among these nodes and in them. */
export declare const headingsIn: (nodes: readonly Node[]) => Element[];
/**
 * Renders a native heading from the `heading` attribute, unless the content already has a heading.
 *
 * Its level is the one that the author asked for, else one below the nearest heading before the host. So the
 * page's outline is correct wherever the widget is.
 *
 * @param underLevel the level of the heading above it, if a surrounding widget knows it
 */
export declare function renderHeading(host: HeadingHost, { nodes, complete }: Pick<Content, 'nodes' | 'complete'>, underLevel?: number): TemplateResult | typeof nothing;
/** The level of a heading that this element renders. */
export declare function levelFor(host: HeadingHost, underLevel?: number): number;
export {};
