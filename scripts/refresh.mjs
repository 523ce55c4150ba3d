// Builds what is older than its sources.
import { npm } from './setup.mjs';
import { runTool } from './run.mjs';
import { isBuildStale, isStorybookStale, storybook } from './stale.mjs';

/** Builds the package. Throws an error with the build's output. */
export async function refreshBuild() {
  if (isBuildStale()) throwUnless(await npm(['run', 'build', '--silent']));
}

/** Builds the package and Storybook. Throws an error with the build's output. */
export async function refreshDocs() {
  await refreshBuild();
  if (isStorybookStale()) throwUnless(await buildStorybook());
}

/** Builds Storybook as a static site, which the tests use. */
export const buildStorybook = () =>
  runTool('storybook', ['build', '--output-dir', storybook, '--disable-telemetry', '--quiet']);

function throwUnless({ code, output }) {
  if (code !== 0) throw new Error(`The build failed.\n${output}`);
}
