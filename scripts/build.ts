// `npm run build`: everything in `dist/`, and the snippet builder in `build/builder/`.
import { updateExports } from './exports.ts';
import { npm, run, runTool, type RunOptions } from './run.ts';

const shown: RunOptions = { stdio: 'inherit' };
const steps = [
  () => npm(['run', 'clean', '--silent'], shown),
  () => runTool('rollup', ['-c'], shown),
  () => runTool('tsc', ['-p', 'scripts/tsconfig.build.json'], shown),
  () => runTool('cem', ['analyze', '--config', 'scripts/manifest.config.ts'], shown),
  () => run(process.execPath, ['scripts/tokens.ts'], shown),
  () => run(process.execPath, ['scripts/audit.ts'], shown),
  () => run(process.execPath, ['scripts/wordpress.ts'], shown),
  () => run(process.execPath, ['scripts/builder.ts'], shown),
];

updateExports();
for (const step of steps) {
  const { code } = await step();
  // Each step needs the one before.
  if (code !== 0) process.exit(code);
}
