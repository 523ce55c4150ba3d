import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import { generatedModule } from '../scripts/generated.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Without this plugin, MDX does not render tables.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  // The demo page and its script, at the same paths as in the repository.
  staticDirs: [
    { from: '../stories/pages', to: '/stories/pages' },
    { from: '../dist', to: '/dist' },
    { from: '../build/builder', to: '/builder' },
  ],
  features: { sidebarOnboardingChecklist: false },
  // Neither Storybook nor the built docs make requests to other hosts.
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), keepElements(), readRaw(), bundleStylesheet()],
    // One copy of Lit for Storybook and the elements, even when the dev server serves files one by one.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'lit', 'lit/directive-helpers.js', '@lit/context'],
    },
  }),
};

/**
 * Keeps the elements in the build. Stories import them only for their side effect, registration. `sideEffects` in
 * package.json lists only `dist/`, because `src/` is not published, so the build would drop them.
 */
function keepElements() {
  const source = fileURLToPath(new URL('../src/', import.meta.url)).replaceAll('\\', '/');
  return {
    name: 'keep-elements',
    transform: (code: string, id: string) =>
      id.startsWith(source) ? { code, map: null, moduleSideEffects: true } : undefined,
  };
}

/** Gives the elements the rules of sagebrush.css, as the build does. */
function bundleStylesheet() {
  return {
    name: 'bundle-stylesheet',
    load: (id: string) => generatedModule(id, 'in Storybook'),
  };
}

/**
 * Reads the files that stories import with `?raw`. Vite does this too, but `npm start` serves these files at the URLs that
 * Vite would use: as a page, a stylesheet and a manifest.
 */
function readRaw() {
  const name = (id: string) => /^\0(.*)\.text$/.exec(id)?.[1];
  return {
    name: 'read-raw',
    enforce: 'pre' as const,
    resolveId: (id: string, importer = '') =>
      id.endsWith('?raw') ? `\0${resolve(dirname(importer), id.slice(0, -'?raw'.length))}.text` : undefined,
    load(this: { addWatchFile(file: string): void }, id: string) {
      const file = name(id);
      if (!file) return undefined;
      this.addWatchFile(file);
      return `export default ${JSON.stringify(readFileSync(file, 'utf8'))}`;
    },
  };
}

export default config;
