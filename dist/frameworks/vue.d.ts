// Types for templates in Vue 3.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { CamelCased, CamelCasedHandlers, ElementOf, Elements, PageAttributes } from './elements.js';

/**
 * Vue's own attributes, without `color`, which no HTML element has. In strict templates, names of an element that has a type
 * are in camel case.
 */
type Kept = Omit<HTMLAttributes, 'color' | keyof PageAttributes> &
  CamelCased<PageAttributes> & {
    /** Vue's types lack it. */
    popover?: '' | 'auto' | 'hint' | 'manual' | undefined;
    [name: `data${Capitalize<string>}`]: unknown;
  };

/** A custom element's type as Vue's documentation gives it. A template ref has the type of the element. */
type SageElements = {
  [Tag in keyof Elements]: new () => ElementOf<Tag> & {
    /** For templates only. */
    $props: Omit<Kept, keyof CamelCased<Elements[Tag]>> & PublicProps & CamelCased<Elements[Tag]>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends SageElements {}
  interface HTMLAttributes extends PageAttributes, CamelCasedHandlers {}
}
