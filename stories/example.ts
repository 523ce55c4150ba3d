import type { StoryObj } from '@storybook/web-components-vite';

/**
 * An example is the plain HTML that an author would paste. Its first element of the page's tag takes the controls,
 * which begin with the attributes that it has here.
 *
 * @param html the example
 * @param story what else is to be known of it: `globals` for the page around it (mode, direction, width), `play`
 *   for what a reader does, `parameters.warnings` for what the console says to its author
 */
export function example(html: string, story: StoryObj = {}): StoryObj {
  return { ...story, parameters: { ...story.parameters, html: html.trim() } };
}
