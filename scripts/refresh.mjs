// Builds what is older than its sources.
import { npm } from './setup.mjs';
import { runTool } from './run.mjs';
import { isBuildStale, isStorybookStale, storybook } from './stale.mjs';

/** What is published. Throws an error with what the build printed. */
export async function refreshBuild() {
  if (isBuildStale()) throwUnless(await npm(['run', 'build', '--silent']));
}

/** What is published, and Storybook. Throws an error with what the build printed. */
export async function refreshDocs() {
  await refreshBuild();
  if (isStorybookStale()) throwUnless(await buildStorybook());
}

/** Storybook as a static site: the one that is tested. */
export const buildStorybook = () =>
  runTool('storybook', ['build', '--output-dir', storybook, '--disable-telemetry', '--quiet']);

function throwUnless({ code, output }) {
  if (code !== 0) throw new Error(`The build failed.\n${output}`);
}
