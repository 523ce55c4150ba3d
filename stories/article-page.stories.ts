import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/index.ts';
import style from './pages/trust.css?raw';
import page from './pages/trust.html?raw';

/** The demo page itself, in Storybook: its words and its stylesheet, with the elements from `src/`. */
const meta: Meta = {
  title: 'Pages/Article page',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  render: () => {
    const { body } = new DOMParser().parseFromString(page, 'text/html');
    const sheet = document.createElement('style');
    sheet.textContent = style;
    const article = document.createDocumentFragment();
    article.append(sheet, ...body.childNodes);
    return article;
  },
};
export default meta;

/** How trust grows, and how it grows back. */
export const Trust: StoryObj = {};

/** With the page's own font and colours in the widgets too. */
export const TrustInherit: StoryObj = {
  decorators: [
    (story) => {
      const theme = document.createElement('div');
      theme.setAttribute('sage-theme', 'inherit');
      theme.append(story() as Node);
      return theme;
    },
  ],
};
