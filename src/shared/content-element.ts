import { ReactiveElement, type PropertyValues } from 'lit';
import { Content } from './content.js';
import { allLate } from './late.js';

/** A widget that shows what the author wrote in it, in its place, and may add to it. */
export abstract class ContentElement extends ReactiveElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };

  /** What the author wrote. */
  protected readonly _content = new Content(this, (link, event) => this._follow?.(link, event));

  /** Returns what to render beside the author's nodes; `nothing` where there is nothing to add. */
  protected abstract _renderAdded(): unknown;

  /** Is called when a link in the widget is followed. Returns the address that it then has, if not its own. */
  protected _follow?(link: HTMLAnchorElement, event: MouseEvent): string | undefined;

  /** There is a shadow root only where there is something to add. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this._content.render(() => this._renderAdded());
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await allLate();
    const isDone = await super.getUpdateComplete();
    await this._content.settled;
    return isDone;
  }
}
