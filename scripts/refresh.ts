// Builds what is older than its sources.
import { npm, runTool, type Outcome } from './run.ts';
import { isBuildStale, isStorybookStale, storybook } from './stale.ts';

/** Builds the package. Throws an error with the build's output. */
export async function refreshBuild(): Promise<void> {
  if (isBuildStale()) throwUnless(await npm(['run', 'build', '--silent']));
}

/** Builds the package and Storybook. Throws an error with the build's output. */
export async function refreshDocs(): Promise<void> {
  await refreshBuild();
  if (isStorybookStale()) throwUnless(await buildStorybook());
}

/** Builds Storybook as a static site, which the tests use. */
export const buildStorybook = () =>
  runTool('storybook', ['build', '--output-dir', storybook, '--disable-telemetry', '--quiet']);

function throwUnless({ code, output }: Outcome) {
  if (code !== 0) throw new Error(`The build failed.\n${output}`);
}
