import { type ReactiveController, type ReactiveElement } from 'lit';
import { type MarkValues } from './marks.js';
/**
 * The author's content in a widget, and the slots that show it when the widget adds something.
 *
 * The author's nodes stay where they are, and sagebrush.css styles them there. A widget has a shadow root
 * only if it has something to render. The author's nodes are then assigned to slots, in their order. On a
 * damaged page (an editor moved the content out, a tag was never closed), a part of the script renders a
 * repaired widget instead.
 *
 * A widget in the shadow root of an ordinary element (a hook) reads that element's nodes. It shows them
 * through a slot in the hook's shadow root, which is assigned to a slot in its own.
 */
export declare class Content implements ReactiveController {
    #private;
    /** False while the parser may still add children. Until then, no default content is rendered. */
    complete: boolean;
    /**
     * The top-level nodes that count as content: no comments, white space, empty paragraphs, scripts or styles.
     * Empty if they contain nothing to read or see.
     */
    nodes: readonly Node[];
    /** The element that holds the content: the host, or a hook. */
    contentHost: Element;
    /** @param host its class has `static shadowRootOptions` with `slotAssignment: 'manual'` */
    constructor(host: ReactiveElement);
    hostConnected(): void;
    hostDisconnected(): void;
    get hasParsed(): boolean;
    /** What to render instead of the widget on a damaged page; `undefined` if nothing is damaged. */
    get replacement(): unknown;
    /** Resolves when all marks on the author's nodes are set. */
    get updateComplete(): Promise<void> | undefined;
    /**
     * Sets marks and states for what sagebrush.css cannot see.
     *
     * @param hasAdditions whether the widget renders something of its own
     * @param find returns marks for the author's nodes, later. All other marks are removed, except those on an
     *   editor's empty paragraphs
     */
    mark(hasAdditions: boolean, find?: () => MarkValues): void;
    /**
     * Renders what a widget adds. Attaches a shadow root only once there is something to add.
     *
     * @param added returns what to render, with `slot()` for the author's nodes
     */
    render(added: () => unknown): void;
    /**
     * Whether the author's nodes are visible only through slots: in a hook, or in a widget with a shadow root.
     */
    get needsSlots(): boolean;
    /** Assigns nodes to a slot and returns it. @param index the index of the widget's slot, from 0 */
    slot(nodes: readonly Node[], index: number): HTMLSlotElement;
    /**
     * Splits the author's nodes into three: those before the given nodes, those that contain them, and those
     * after. With `isBefore`, the first list holds all up to and including them.
     */
    splitAround(nodes: readonly Node[], isBefore?: boolean): [readonly Node[], readonly Node[], readonly Node[]];
    /** Reads the content, in the steps that README.md explains, and requests an update of the host. */
    read(): void;
}
