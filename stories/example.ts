import type { StoryObj } from '@storybook/web-components-vite';

/**
 * A story from the plain HTML that an author would paste. The controls change the first element with the docs page's tag.
 * They start with the attributes in `html`.
 *
 * @param html the example
 * @param story the rest of the story: `globals` for the page around it (mode, direction, width), `play` for what a
 *   reader does, `parameters.reach` for what brings it into its state on a docs page, where `play` does not run,
 *   `parameters.warnings` for the warnings that the console shows
 */
export function example(html: string, story: StoryObj = {}): StoryObj {
  return { ...story, parameters: { ...story.parameters, html: html.trim() } };
}
