// The folder for everything that the tests download or build. It can be deleted at any time.
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from '../../scripts/run.ts';

export const cache = join(root, 'node_modules/.cache/sagebrush/cms');

/** Where the packages of `test/cms/<name>/` are installed. */
export const folderOf = (name: string): string => join(cache, name);

/** Installs the packages of `test/cms/<name>/` unless they are installed, and returns their folder. */
export async function installPackages(name: string): Promise<string> {
  const wanted = join(root, 'test/cms', name);
  const folder = folderOf(name);
  const files = ['package.json', 'package-lock.json'];
  const text = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  // npm writes this file last, when everything is installed.
  const isInstalled =
    files.every((file) => text(join(folder, file)) === text(join(wanted, file))) &&
    existsSync(join(folder, 'node_modules/.package-lock.json'));
  if (isInstalled) return folder;

  console.log(`  Installing the packages of test/cms/${name} (npm ci) …`);
  mkdirSync(folder, { recursive: true });
  for (const file of files) cpSync(join(wanted, file), join(folder, file));
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await npm(['ci', ...quietly], { cwd: folder });
  if (code !== 0) throw new Error(`npm could not install the packages of test/cms/${name}:\n${output}`);
  return folder;
}
