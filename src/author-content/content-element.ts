import { ReactiveElement, type PropertyValues } from 'lit';
import { Content } from './content.js';
import { requestsSettled } from '../shared/request-part.js';

/** Base class of widgets that show their author's content in place, and may add to it. */
export abstract class ContentElement extends ReactiveElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };

  /** The author's content. */
  protected readonly _content = new Content(this);

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
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override update(changed: PropertyValues): void {
    this._content.render(() => this._renderAdded());
    // What rendering asks of the practice arrives at once, and needs no second update.
    super.update(changed);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await requestsSettled();
    const isDone = await super.getUpdateComplete();
    await this._content.updateComplete;
    return isDone;
  }
}
