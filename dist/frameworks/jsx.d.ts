// Types for JSX: React 18 and 19, and every JSX that reads the global namespace `JSX`.
// @ts-ignore: React may be missing. The tags are still known then, but nothing about them is checked.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { ElementOf, Elements, Events, PageAttributes, Tokens } from './elements.js';

type InReact19<Then, Otherwise> =
  // @ts-ignore: React may be missing.
  typeof import('react') extends { useActionState: unknown } ? Then : Otherwise;

/** React 18 fires no event of an element. */
type Handlers = {
  [Name in keyof Events as `on${Name}`]?: InReact19<((event: Events[Name]) => void) | undefined, never>;
};

/** React 18 writes all of these as attributes, in which `false` is a word like any other. */
interface React18Attributes {
  className?: never;
  inert?: '' | undefined;
  popover?: '' | 'auto' | 'hint' | 'manual' | undefined;
}

type Common<Element> = HTMLAttributes<Element> & ClassAttributes<Element>;

/** React's own attributes, without `color`, which no HTML element has. */
type Kept<Tag extends keyof Elements> = Omit<
  Common<ElementOf<Tag>>,
  'color' | keyof Elements[Tag] | InReact19<never, keyof React18Attributes>
>;

type SageElements = {
  [Tag in keyof Elements]: Kept<Tag> &
    Elements[Tag] &
    Handlers &
    InReact19<unknown, React18Attributes> & { class?: string | undefined };
};

// @ts-ignore: React may be missing.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends SageElements {}
  }
  interface CSSProperties extends Tokens {}
  interface HTMLAttributes<T> extends PageAttributes, Handlers {}
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends SageElements {}
  }
}
