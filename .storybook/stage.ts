import type { Decorator } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { elementOf } from '../stories/manifest.ts';
import { forceColors } from './forced-colors.ts';
import { showWithoutScript } from './without-script.ts';

const files = import.meta.glob<string>('../src/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});
/** The declarations of each theme. */
const themes = Object.fromEntries(
  Object.entries(files).map(([file, text]) => [
    file.replace(/^.*\/|\.css$/g, ''),
    /\{([^}]*)\}/.exec(text)?.[1] ?? '',
  ]),
);
export const themeNames = Object.keys(themes);

const schemes = { system: 'light dark', light: 'light', dark: 'dark' };

/** The page around an example, with the settings from the toolbar. */
export const stage: Decorator = (story, { component, globals, parameters, viewMode }) => {
  const { theme, mode, direction, language, width, text, colors, script } = globals as Record<string, string>;
  const page = document.createElement('div');
  page.className = 'stage';
  page.dir = direction!;
  page.lang = language!;
  page.style.cssText = themes[theme!] ?? '';
  if (theme === 'inherit') page.setAttribute('sage-theme', theme);
  page.dataset.mode = mode;
  page.style.colorScheme = schemes[mode as keyof typeof schemes] ?? schemes.system;
  if (width !== 'full') page.style.inlineSize = width!;
  document.documentElement.style.fontSize = `${text}%`;
  const content = story() as Node;
  if (script === 'off') {
    page.append(showWithoutScript(content, `color-scheme: ${page.style.colorScheme}`));
    return page;
  }
  page.append(content);
  if (colors === 'forced') forceColors(page);

  for (const { name } of elementOf(component)?.events ?? [])
    page.addEventListener(name, (event) => action(name)((event as CustomEvent).detail));
  page.addEventListener('click', preventNavigation);
  if (viewMode === 'docs' && parameters.reach) whenShown(page, () => parameters.reach(page));
  return page;
};

/** Play functions do not run on a docs page, so an example says how to reach the state that it names: `parameters.reach`. */
function whenShown(page: HTMLElement, reach: () => unknown): void {
  const layout = new ResizeObserver(() => {
    layout.disconnect();
    reach();
  });
  layout.observe(page);
}

/** Blocks links to the practice's other pages, which do not exist here. Links within the example still work. */
function preventNavigation(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
}
