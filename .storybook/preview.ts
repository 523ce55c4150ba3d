import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { themes } from 'storybook/theming';
import { manifest } from '../stories/manifest.ts';
import { argTypesOf, initialArgsOf, renderExample } from './controls.ts';
import { audit } from './audit.ts';
import { DocsPage } from './docs-page.ts';
import '../src/locales/es.ts';
import { openRoots } from './open-roots.ts';
import { places } from './places.ts';
import { focusScrollingTables } from './scrolling-tables.ts';
import { stage, themeNames } from './stage.ts';
import './preview.css';

// The stories, and with them the elements, load after this.
openRoots();
focusScrollingTables();
// Do not audit an example in a frame on a docs page: no panel would show the result.
Object.assign(globalThis, { PREVIEW_URL: 'iframe.html?globals=a11y.manual:!true' });
setCustomElementsManifest(manifest);
// Storybook chooses once, when it loads. The controls on a docs page must not change later than its colors.
document.documentElement.style.setProperty('--docs-scheme', themes.normal.base);

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
  render: (args, { component, parameters }) => renderExample(parameters.html, component!, args),
  decorators: [stage, places],
  argsEnhancers: [({ component, parameters }) => initialArgsOf(parameters.html, component)],
  tags: ['autodocs'],
  globalTypes: {
    theme: tool('Theme', 'paintbrush', {
      none: 'No theme',
      ...Object.fromEntries(themeNames.map((name) => [name, name[0]!.toUpperCase() + name.slice(1)])),
      inherit: 'Inherit from the page',
    }),
    mode: tool('Mode', 'mirror', { system: 'System mode', light: 'Light', dark: 'Dark' }),
    direction: tool('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    language: tool('Language', 'globe', { en: 'English', es: 'Español' }),
    text: tool('Text size', 'paragraph', { 100: 'Text 100%', 150: 'Text 150%', 200: 'Text 200%' }),
    colors: tool('Forced colors', 'contrast', { own: 'Normal colors', forced: 'Forced colors' }),
    script: tool('Script', 'lightning', { on: 'With script', off: 'Without script' }),
    width: tool('Width', 'grow', { full: 'Full width', '640px': '640 px', '320px': '320 px' }),
  },
  initialGlobals: {
    theme: 'none',
    mode: 'system',
    direction: 'ltr',
    language: 'en',
    text: '100',
    colors: 'own',
    script: 'on',
    width: 'full',
  },
  parameters: {
    a11y: { test: 'error', options: audit },
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: {
      codePanel: true,
      page: DocsPage,
      // As the reader's system is, like the sidebar.
      theme: themes.normal,
      extractArgTypes: argTypesOf,
      // Show only what an author would paste, without the page around it.
      source: {
        excludeDecorators: true,
        transform: (code: string) => code.replace(/ (page|check)=""/g, ' $1'),
      },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          [
            'Welcome',
            'For practice owners',
            'Snippet builder',
            'Recipes for places',
            'Questions and answers',
            'Answers by state',
            'For developers',
            'Frameworks',
            'Types and editors',
            'Updating',
            'For designers',
            'Accessibility',
            'Conformance report',
            'Screen reader walks',
            "What's new",
          ],
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
