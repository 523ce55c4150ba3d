// `npm run pictures:accept [-- <word> …]`: the stories whose id holds one of the words, or all, are to look as they do now.
// Then look at what git says has changed.
import { npm, setUp } from './setup.mjs';
import { runTool } from './run.mjs';
import { isBuildStale, isStorybookStale, storybook } from './stale.mjs';

await setUp();
if (isBuildStale()) await build('The build', () => npm(['run', 'build', '--silent']));
if (isStorybookStale()) {
  const args = ['build', '--output-dir', storybook, '--disable-telemetry', '--quiet'];
  await build('Storybook', () => runTool('storybook', args));
}

process.env.SAGE_STORYBOOK = storybook;
// Loaded here, because it reads what was built a moment ago.
const { acceptPictures } = await import('../src/testing/built/pictures.ts');
try {
  await acceptPictures(process.argv.slice(2), console.log);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function build(name, work) {
  const { code, output } = await work();
  if (code === 0) return;
  console.error(`${name} failed.\n${output}`);
  process.exit(1);
}
