import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { lookRules } from '../scripts/look.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The demo page, and the script that its tag names, in the places that they have in the repository.
  staticDirs: [
    { from: '../stories/pages', to: '/stories/pages' },
    { from: '../dist', to: '/dist' },
    { from: '../build/builder', to: '/builder' },
  ],
  features: { sidebarOnboardingChecklist: false },
  // Nothing is asked of other hosts, neither by the tool nor by what it builds.
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), keepElements(), readRaw(), holdLook()],
    // One Lit for Storybook and for the elements, also where files are served one by one.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'lit', 'lit/directive-helpers.js', '@lit/context'],
    },
  }),
};

/**
 * Stories import the elements for nothing but their registration. The package says of `dist/` alone that it has such
 * effects, since `src/` is not published: without this word the build would leave the elements out.
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
function holdLook() {
  return {
    name: 'hold-look',
    load: (id: string) => (id.endsWith('/src/shared/look-rules.ts') ? lookRules('in Storybook') : undefined),
  };
}

/**
 * Reads what stories import with `?raw`. Vite does so too, but `npm start` serves the same files under the addresses that
 * it would use, as what they are: a page, a stylesheet, a manifest.
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
