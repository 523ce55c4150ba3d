import { ReactiveElement } from 'lit';
import { Content } from './content.js';
import { requestsSettled } from '../shared/request-part.js';

class ContentElement extends ReactiveElement {
  constructor() {
    super(...arguments);
    /** The author's content. */
    this._content = new Content(this);
  }
  static {
    this.shadowRootOptions = { mode: "open", slotAssignment: "manual" };
  }
  /**
   * Returns the host, since a shadow root is attached only when there is something to add (see
   * `Content.render`).
   */
  createRenderRoot() {
    return this;
  }
  update(changed) {
    this._content.render(() => this._renderAdded());
    super.update(changed);
  }
  async getUpdateComplete() {
    await requestsSettled();
    const isDone = await super.getUpdateComplete();
    await this._content.updateComplete;
    return isDone;
  }
}

export { ContentElement };
