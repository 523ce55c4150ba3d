import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The demo page, and the script that its tag names, in the places that they have in the repository.
  staticDirs: [
    { from: '../stories/pages', to: '/stories/pages' },
    { from: '../dist', to: '/dist' },
  ],
  // Nothing is asked of other hosts, neither by the tool nor by what it builds.
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), keepElements()] }),
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

export default config;
