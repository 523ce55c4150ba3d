import { render } from 'lit';

/**
 * Renders a template into a new element each time its result changes. A browser's translator replaces the
 * text nodes of a shadow root, so Lit would then update text nodes that no reader sees.
 */
export class Afresh {
  #shown?: HTMLElement;
  #written = '';
  #of: unknown;

  /**
   * @param of what the template's event handlers depend on
   * @param part the `part` name of the new element
   */
  show(template: unknown, of?: unknown, part = ''): HTMLElement {
    const next = document.createElement('div');
    next.className = 'own';
    next.part.value = part;
    render(template, next);
    if (!this.#shown || next.innerHTML !== this.#written || of !== this.#of) this.#shown = next;
    else return this.#shown;
    this.#written = next.innerHTML;
    this.#of = of;
    return next;
  }
}
