import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { CamelCased, CamelCasedHandlers, ElementOf, Elements, PageAttributes } from '../elements.js';

type SageProps<Tag extends keyof Elements> = CamelCased<Elements[Tag]> & CamelCasedHandlers & PageAttributes;

/** A React component for an element. Its ref is the element. */
export type SageComponent<Tag extends keyof Elements> = ForwardRefExoticComponent<
  Omit<HTMLAttributes<ElementOf<Tag>>, 'color' | keyof SageProps<Tag>> &
    SageProps<Tag> & { inert?: boolean | undefined } & RefAttributes<ElementOf<Tag>>
>;
