import { render } from 'lit';

/**
 * Shows a template in a new element each time it says something else. A translator that rewrites the texts of a shadow
 * root takes them out of the template's hands: an update would then change nothing that a reader sees.
 */
export class Afresh {
  #shown?: HTMLElement;
  #written = '';
  #of: unknown;

  /**
   * @param of what the template's handlers depend on
   * @param part what the new element is for the page's styles
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
