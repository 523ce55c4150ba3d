// Types for markup in Svelte 4 and 5.
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementOf, Elements, Events, PageAttributes } from './elements.js';

/** Svelte 5 listens with `onsage-…`, and Svelte 4 with `on:sage-…`. */
type Handlers = {
  [Name in keyof Events as `on${Name}` | `on:${Name}`]?: ((event: Events[Name]) => void) | null | undefined;
};

/** Svelte's own attributes stay, without `color`, which no HTML element has. */
type SageElements = {
  [Tag in keyof Elements]: Omit<HTMLAttributes<ElementOf<Tag>>, 'color' | keyof Elements[Tag]> &
    Elements[Tag];
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SageElements {}
  interface HTMLAttributes<T> extends PageAttributes, Handlers {}
}
