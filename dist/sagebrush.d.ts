/** What scripts on a page that loads the script tag can call. */
export interface Sagebrush {
    /** The version of the first copy of the script on the page. */
    readonly version: string;
    /**
     * Renders the widgets that plain HTML asks for in a part of the page. Call it to control when this happens.
     *
     * @param root the part of the page, including this node. Default: the whole document
     */
    mount(root?: ParentNode & Node): void;
    /** Shows on the page which widgets were found and what is wrong with them, as `#sage-check` in its address does. */
    check(): Promise<void>;
}
declare global {
    /** Set by `sagebrush.js`; `undefined` before it has run. */
    var Sagebrush: Sagebrush | undefined;
}
