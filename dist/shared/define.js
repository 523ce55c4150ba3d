const isOn = (value) => typeof value === "string" ? !/^\s*(false|no|off|0)\s*$/i.test(value) : Boolean(value);
function defineBooleans(element) {
  const { properties = {} } = element;
  for (const [name, option] of Object.entries(properties)) {
    if (option.type !== Boolean) continue;
    const key = Symbol(name);
    Object.assign(option, { type: void 0 });
    Object.defineProperty(element.prototype, name, {
      configurable: true,
      get() {
        return this[key] ?? false;
      },
      set(value) {
        this[key] = isOn(value);
      }
    });
  }
}
function define(tag, element) {
  if (!globalThis.CustomStateSet || customElements.get(tag)) return;
  defineBooleans(element);
  customElements.define(tag, element);
}
const selectorOf = (tag) => `${tag},.${tag},[data-sage=${tag.slice(5)}]`;
const observedAttributesOf = (tag) => customElements.get(tag)?.observedAttributes ?? [];

export { define, observedAttributesOf, selectorOf };
