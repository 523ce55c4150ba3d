import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/index.ts';
import { renderPage } from './page.ts';
import style from './pages/trust.css?raw';
import page from './pages/trust.html?raw';

/** The demo page in Storybook: its content and stylesheet, with the elements from `src/`. */
const meta: Meta = {
  title: 'Pages/Article page',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  render: () => renderPage(page, style),
};
export default meta;

/** The article "How trust grows, and how it grows back". */
export const Trust: StoryObj = {};

/** The widgets use the page's own font and colors. */
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

/** In a narrow column, next to a sidebar. */
export const TrustBesideSidebar: StoryObj = {
  decorators: [
    (story) => {
      const page = document.createElement('div');
      page.style.cssText = 'display: flex; flex-wrap: wrap; gap: 1rem';
      const column = document.createElement('div');
      column.style.cssText = 'flex: 1 1 18rem; min-inline-size: 0; max-inline-size: 26rem';
      column.append(story() as Node);
      const sidebar = document.createElement('aside');
      sidebar.setAttribute('aria-label', 'About the practice');
      sidebar.style.cssText = 'flex: 0 1 14rem; padding: 1rem';
      sidebar.innerHTML =
        '<sage-consult-cta layout="card" heading="Talk with us" level="2" href="/free-consultation"></sage-consult-cta>';
      // The masthead's media query sees the wide window, so set its narrow layout here.
      column.querySelector<HTMLElement>('.masthead')!.style.display = 'block';
      page.append(column, sidebar);
      return page;
    },
  ],
};

/** Right to left. The text stays English: this story is about the layout. */
export const TrustRightToLeft: StoryObj = { globals: { direction: 'rtl' } };
