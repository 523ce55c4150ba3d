import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { manifest, elementOf } from '../stories/manifest.ts';
import { argTypesOf, draw, initialArgsOf } from './controls.ts';
import { audit } from './audit.ts';
import '../src/locales/es.ts';
import { openRoots } from './open-roots.ts';
import './preview.css';

// Stories, and with them the elements, are loaded after this.
openRoots();
setCustomElementsManifest(manifest);

const files = import.meta.glob<string>('../src/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});
/** What each theme sets. */
const themes = Object.fromEntries(
  Object.entries(files).map(([file, text]) => [
    file.replace(/^.*\/|\.css$/g, ''),
    /\{([^}]*)\}/.exec(text)?.[1] ?? '',
  ]),
);

const schemes = { system: 'light dark', light: 'light', dark: 'dark' };

/** The page around an example, as the toolbar has it. */
const stage: Decorator = (story, { component, globals }) => {
  const { theme, mode, direction, language, width } = globals as Record<string, string>;
  const page = document.createElement('div');
  page.className = 'stage';
  page.dir = direction!;
  page.lang = language!;
  page.style.cssText = themes[theme] ?? '';
  if (theme === 'inherit') page.setAttribute('sage-theme', theme);
  page.dataset.mode = mode;
  page.style.colorScheme = schemes[mode as keyof typeof schemes] ?? schemes.system;
  if (width !== 'full') page.style.inlineSize = width!;
  page.append(story() as Node);

  for (const { name } of elementOf(component)?.events ?? [])
    page.addEventListener(name, (event) => action(name)((event as CustomEvent).detail));
  page.addEventListener('click', stay);
  return page;
};

/** An example's links lead to pages of a practice that are not here: they are not followed, but for those within it. */
function stay(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
}

const tool = (name: string, icon: string, items: Record<string, string>) => ({
  description: name,
  toolbar: {
    title: name,
    icon: icon as 'globe',
    dynamicTitle: true,
    items: Object.entries(items).map(([value, title]) => ({ value, title })),
  },
});

const preview: Preview = {
  render: (args, { component, parameters }) => draw(parameters.html, component!, args),
  decorators: [stage],
  argsEnhancers: [({ component, parameters }) => initialArgsOf(parameters.html, component)],
  tags: ['autodocs'],
  globalTypes: {
    theme: tool('Theme', 'paintbrush', {
      none: 'No theme',
      ...Object.fromEntries(Object.keys(themes).map((name) => [name, name[0].toUpperCase() + name.slice(1)])),
      inherit: 'The page’s own look',
    }),
    mode: tool('Mode', 'mirror', { system: 'System’s mode', light: 'Light', dark: 'Dark' }),
    direction: tool('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    language: tool('Language', 'globe', { en: 'English', es: 'Español' }),
    width: tool('Width', 'grow', { full: 'Full width', '640px': '640 px', '320px': '320 px' }),
  },
  initialGlobals: { theme: 'none', mode: 'system', direction: 'ltr', language: 'en', width: 'full' },
  parameters: {
    a11y: { test: 'error', options: audit },
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: {
      codePanel: true,
      extractArgTypes: argTypesOf,
      // What is shown is what an author would paste: without the page around it.
      source: {
        excludeDecorators: true,
        transform: (code: string) => code.replace(/ (page|check)=""/g, ' $1'),
      },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          ['For practice owners', 'Snippet builder', 'For developers', 'For designers'],
          'Pages',
          'Elements',
          [
            'Practice',
            'Consult CTA',
            'Signs checklist',
            'Comparison cards',
            'Footnoted article',
            'State availability',
            'Exit page',
          ],
          'Design',
        ],
      },
    },
  },
};

export default preview;
