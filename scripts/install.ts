import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './run.ts';

type Packages = Record<string, { readonly version?: string; readonly optional?: boolean }>;

/** Installs a folder's own packages from its lockfile, unless they are installed. */
export async function installIn(folder: string): Promise<void> {
  const packages = (file: string) => {
    const path = join(root, folder, file);
    if (!existsSync(path)) return {};
    return (JSON.parse(readFileSync(path, 'utf8')) as { packages: Packages }).packages;
  };
  // npm writes a list of what it installed.
  const installed: Packages = packages('node_modules/.package-lock.json');
  const packagesInLockfile = Object.entries<Packages[string]>(packages('package-lock.json'));
  const isInstalled = packagesInLockfile.every(
    ([path, { version, optional }]) => !path || optional || installed[path]?.version === version,
  );
  if (isInstalled) return;

  console.log(`Installing the packages of ${folder} (npm ci) …`);
  const flags = ['--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await npm(['ci', ...flags], { cwd: join(root, folder) });
  if (code !== 0) throw new Error(`npm could not install the packages of ${folder}:\n${output}`);
}
