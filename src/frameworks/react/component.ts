import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  version,
} from 'react';

type Props = Readonly<Record<string, unknown>>;

/** React 18 sets attributes of custom elements and nothing else. React 19 also sets properties. */
const setsAttributesOnly = Number.parseInt(version) < 19;

/**
 * Converts a boolean for both versions: to text for `aria-*` and `data-*`, otherwise to an attribute that is set or
 * left out.
 */
function valueOf(name: string, value: unknown): unknown {
  if (typeof value !== 'boolean') return value;
  if (/^(aria|data)-/.test(name)) return String(value);
  return setsAttributesOnly ? (value ? '' : undefined) : value;
}

// React 18 warns about layout effects on a server.
const useCommitEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

const kebabCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The event's type: `sage-consult-open` for `onSageConsultOpen`. */
const eventIn = (name: string) => (/^onSage[A-Z]/.test(name) ? kebabCase(name.slice(2)).slice(1) : undefined);

/**
 * Creates a React component for a custom element, for React 18 and 19. Every prop except event handlers becomes an
 * attribute, so that the server's HTML contains it and `sagebrush.css` can lay out the element before the script
 * runs.
 */
export function component(tag: string, { observedAttributes }: { readonly observedAttributes: string[] }) {
  /** The attribute for a prop, under a name that both versions accept. */
  const attributeOf = (name: string) => {
    const attribute = kebabCase(name);
    return observedAttributes.includes(attribute) ? attribute : name === 'className' ? 'class' : name;
  };

  const Component = forwardRef<HTMLElement, Props>((props, ref) => {
    const element = useRef<HTMLElement>(null);
    const entries = Object.entries(props);

    useImperativeHandle(ref, () => element.current!, []);
    useCommitEffect(() => {
      const listeners = entries.flatMap(([name, handler]) => {
        const event = eventIn(name);
        return event && handler ? [[event, handler as EventListener] as const] : [];
      });
      const { current } = element;
      for (const [event, listener] of listeners) current?.addEventListener(event, listener);
      return () => {
        for (const [event, listener] of listeners) current?.removeEventListener(event, listener);
      };
    });

    const attributes = entries
      .filter(([name]) => !eventIn(name))
      .map(([name, value]) => [attributeOf(name), valueOf(name, value)]);
    return createElement(tag, { ...Object.fromEntries(attributes), ref: element });
  });
  Component.displayName = tag;
  return Component;
}
