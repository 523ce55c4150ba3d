import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether `output` is missing, or older than anything in `inputs` (files or folders) but the tests in them. */
export function isStale(output, inputs) {
  if (!existsSync(output)) return true;
  const made = statSync(output).mtimeMs;
  return inputs.filter((path) => existsSync(path)).some((path) => newest(path) > made);
}

function newest(path) {
  const stats = statSync(path);
  if (path.endsWith('.test.ts')) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
