import { render } from 'lit';

class FreshElement {
  #element;
  #html = "";
  #dependency;
  /**
   * @param dependency what the template's event handlers depend on
   * @param part the `part` name of the new element
   */
  render(template, dependency, part = "") {
    const element = document.createElement("div");
    element.className = "own";
    element.part.value = part;
    render(template, element);
    if (!this.#element || element.innerHTML !== this.#html || dependency !== this.#dependency)
      this.#element = element;
    else return this.#element;
    this.#html = element.innerHTML;
    this.#dependency = dependency;
    return element;
  }
}

export { FreshElement };
