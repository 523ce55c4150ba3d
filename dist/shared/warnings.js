import { partsSettled } from './settled.js';

const warnings = /* @__PURE__ */ new WeakMap();
function warn(element, attribute, found, expected) {
  const message = `<${element.localName}> ${attribute}: found "${found}", expected ${expected}`;
  const known = warnings.get(element) ?? /* @__PURE__ */ new Map();
  if (known.has(message)) return;
  warnings.set(element, known.set(message, { attribute, found, expected }));
  console.warn(message, element);
}
const warnMissingPart = (element, part) => warn(element, `sagebrush-${part}.js`, "", "this file beside sagebrush.js");
function oneOf(element, attribute, value, allowed) {
  const validValue = allowed.find((each) => each === value) ?? allowed[0];
  if (value && validValue !== value) warn(element, attribute, value, `one of ${allowed.join(", ")}`);
  else if ((element.getAttribute(attribute) ?? allowed[0]) !== validValue)
    element.setAttribute(attribute, validValue);
  return validValue;
}
function warnLater(host, attribute, expected, found) {
  const warnIfStill = () => {
    const written = host.isConnected && found();
    if (written !== false) warn(host, attribute, written, expected);
  };
  const later = () => void partsSettled().then(() => setTimeout(warnIfStill));
  if (document.readyState === "complete") later();
  else addEventListener("load", later, { once: true });
}

export { oneOf, warn, warnLater, warnMissingPart };
