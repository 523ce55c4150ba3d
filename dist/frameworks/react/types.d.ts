import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { CamelCased, CamelCasedHandlers, ElementOf, Elements, PageAttributes } from '../elements.js';

type SageProps<Tag extends keyof Elements> = CamelCased<Elements[Tag]> & CamelCasedHandlers & PageAttributes;

/** Attributes that the types of React 18 lack. */
interface GlobalAttributes {
  inert?: boolean | undefined;
  popover?: '' | 'auto' | 'hint' | 'manual' | undefined;
}

/** A React component for an element. Its ref is the element. */
export type SageComponent<Tag extends keyof Elements> = ForwardRefExoticComponent<
  Omit<HTMLAttributes<ElementOf<Tag>>, 'color' | keyof SageProps<Tag>> &
    SageProps<Tag> &
    GlobalAttributes &
    RefAttributes<ElementOf<Tag>>
>;
