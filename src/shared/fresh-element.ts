import { render } from 'lit';

/**
 * Renders a template into a new element each time its result changes. A browser's translator replaces the
 * text nodes of a shadow root, so Lit would then update text nodes that no reader sees.
 */
export class FreshElement {
  #element?: HTMLElement;
  #html = '';
  #dependency: unknown;

  /**
   * @param dependency what the template's event handlers depend on
   * @param part the `part` name of the new element
   */
  render(template: unknown, dependency?: unknown, part = ''): HTMLElement {
    const element = document.createElement('div');
    element.className = 'own';
    element.part.value = part;
    render(template, element);
    if (this.#element && element.innerHTML === this.#html && dependency === this.#dependency)
      return this.#element;
    this.#html = element.innerHTML;
    this.#dependency = dependency;
    return (this.#element = element);
  }
}
