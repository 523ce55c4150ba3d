import { ReactiveElement, type PropertyValues } from 'lit';
import { Content } from './content.js';
/** Base class of widgets that show their author's content in place, and may add to it. */
export declare abstract class ContentElement extends ReactiveElement {
    static shadowRootOptions: ShadowRootInit;
    /** The author's content. */
    protected readonly _content: Content;
    /** Returns what to render next to the author's nodes; `nothing` if there is nothing to add. */
    protected abstract _renderAdded(): unknown;
    /**
     * Called when a link in the widget is followed. Returns an address to use instead of the link's own, if
     * any.
     */
    protected _follow?(link: HTMLAnchorElement, event: MouseEvent): string | undefined;
    /**
     * Returns the host, since a shadow root is attached only when there is something to add (see
     * `Content.render`).
     */
    protected createRenderRoot(): HTMLElement;
    protected update(changed: PropertyValues): void;
    protected getUpdateComplete(): Promise<boolean>;
}
