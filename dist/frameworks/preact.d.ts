// Types for JSX in Preact 10 and 11.
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { ElementOf, Elements, Events, PageAttributes, Tokens } from './elements.js';

type Handlers = { [Name in keyof Events as `on${Name}`]?: ((event: Events[Name]) => void) | undefined };

type SageElements = {
  [Tag in keyof Elements]: Omit<HTMLAttributes<ElementOf<Tag>>, keyof Elements[Tag]> &
    ClassAttributes<ElementOf<Tag>> &
    Elements[Tag];
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends SageElements {}
    /** Preact 10 has two of these. */
    interface HTMLAttributes<RefType extends EventTarget = EventTarget> extends PageAttributes, Handlers {}
  }
  interface CSSProperties extends Tokens {}
  interface HTMLAttributes<RefType extends EventTarget = EventTarget> extends PageAttributes, Handlers {}
}
