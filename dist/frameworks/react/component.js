import { forwardRef, useRef, useImperativeHandle, createElement, useEffect, useLayoutEffect, version } from 'react';

const setsAttributesOnly = Number.parseInt(version) < 19;
function valueOf(name, value) {
  if (typeof value !== "boolean") return value;
  if (/^(aria|data)-/.test(name)) return String(value);
  return setsAttributesOnly ? value ? "" : void 0 : value;
}
const useCommitEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;
const kebabCase = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const eventIn = (name) => /^onSage[A-Z]/.test(name) ? kebabCase(name.slice(2)).slice(1) : void 0;
function component(tag, { observedAttributes }) {
  const attributeOf = (name) => {
    const attribute = kebabCase(name);
    return observedAttributes.includes(attribute) ? attribute : name === "className" ? "class" : name;
  };
  const Component = forwardRef((props, ref) => {
    const element = useRef(null);
    const entries = Object.entries(props);
    useImperativeHandle(ref, () => element.current, []);
    useCommitEffect(() => {
      const listeners = entries.flatMap(([name, handler]) => {
        const event = eventIn(name);
        return event && handler ? [[event, handler]] : [];
      });
      const { current } = element;
      for (const [event, listener] of listeners) current?.addEventListener(event, listener);
      return () => {
        for (const [event, listener] of listeners) current?.removeEventListener(event, listener);
      };
    });
    const attributes = entries.filter(([name]) => !eventIn(name)).map(([name, value]) => [attributeOf(name), valueOf(name, value)]);
    return createElement(tag, { ...Object.fromEntries(attributes), ref: element });
  });
  Component.displayName = tag;
  return Component;
}

export { component };
