// Types for JSX in Solid.
import type { JSX as SolidJsx } from 'solid-js';
import type { CamelCased, ElementOf, Elements, Events, PageAttributes } from './elements.js';

type Prefixed<Attributes, Prefix extends string> = {
  [Name in keyof Attributes as `${Prefix}:${Name & string}`]: Attributes[Name];
};

type Booleans<Attributes> = {
  [Name in keyof Attributes as true extends Attributes[Name] ? Name : never]?: boolean | undefined;
};

type SageElements = {
  [Tag in keyof Elements]: Omit<SolidJsx.HTMLAttributes<ElementOf<Tag>>, keyof Elements[Tag]> &
    Elements[Tag] &
    Prefixed<Elements[Tag], 'attr'> &
    Prefixed<Booleans<Elements[Tag]>, 'bool'> &
    Prefixed<CamelCased<Elements[Tag]>, 'prop'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SageElements {}
    interface HTMLAttributes<T> extends PageAttributes {}
    interface CustomEvents extends Events {}
  }
}
