import { Source as Block } from '@storybook/addon-docs/blocks';
import { createElement, type ComponentProps } from 'react';
import { themes } from 'storybook/theming';

/** Code with a button that copies it, in the colors of the page. Storybook's block is light unless it is told otherwise. */
export const Source = (props: ComponentProps<typeof Block>) =>
  createElement(Block, { dark: themes.normal.base === 'dark', ...props });
