import { ReactiveElement, type PropertyValues } from 'lit';
import { Content } from './content.js';
import { report } from './report.js';

/** A widget that shows what the author wrote in it, in its place, and may add to it. */
export abstract class ContentElement extends ReactiveElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };

  /** What the author wrote. */
  protected readonly _content = new Content(this, (link, event) => this._follow?.(link, event));
  readonly #coming = new Map<string, Promise<void>>();

  /** Returns what to render beside the author's nodes; `nothing` where there is nothing to add. */
  protected abstract _renderAdded(): unknown;

  /** Is called when a link in the widget is followed. Returns the address that it then has, if not its own. */
  protected _follow?(link: HTMLAnchorElement, event: MouseEvent): string | undefined;

  /**
   * Loads a part that only some pages need, once, and renders again when it is here. Where it cannot be had, the author is told.
   *
   * @param load loads it
   * @param take is called with it, or with nothing
   * @param name the part's file is `sagebrush-<name>.js`
   */
  protected _load<Part>(load: () => Promise<Part>, take: (part?: Part) => void, name: string): void {
    if (this.#coming.has(name)) return;
    const here = load().then(take, () => {
      take();
      report(this, `sagebrush-${name}.js`, '', 'this file beside sagebrush.js');
    });
    this.#coming.set(
      name,
      here.then(() => this.requestUpdate()),
    );
  }

  /** There is a shadow root only where there is something to add. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this._content.render(() => this._renderAdded());
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await Promise.all(this.#coming.values());
    const isDone = await super.getUpdateComplete();
    await this._content.settled;
    return isDone;
  }
}
