/**
 * The only attribute that we set on the author's nodes to mark them for sagebrush.css. It is removed again.
 */
export declare const markAttribute = "data-sage-is";
/** Runs a task after the page has loaded and been idle. By then, a framework has hydrated. */
export declare function whenIdle(task: () => void): void;
/** The mark of each element. */
export type MarkValues = ReadonlyMap<Element, string>;
/** Marks the author's nodes in one widget, each with one word, and removes the marks again. */
export declare class Marks {
    #private;
    constructor(widget: Element);
    /** Resolves when the page shows the latest marks. */
    get updateComplete(): Promise<void> | undefined;
    /**
     * Sets marks on nodes, and removes all others, even those that came with a clone or a cached page.
     *
     * @param find returns the marks. It is called when the page is idle: few widgets need marks, and readers do not wait
     *   for the rest
     */
    set(find: () => MarkValues): void;
    /** Removes all marks. */
    clear(): void;
    update(): void;
}
/** Adds a word to the mark of an author's element that hosts one of our widgets, or removes the word. */
export declare function markHost(contentHost: Element, value: string, isOn: boolean): void;
