// Debian's package manager. Used only where that is allowed: as root in a container or on a CI machine.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../../scripts/run.ts';

export const isRoot = process.getuid?.() === 0;
export const isCi = /^(1|true)$/i.test(process.env.CI ?? '');

/** The path of `name` on the PATH, if it is there. */
export function onPath(name: string): string | undefined {
  const extensions = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => extensions.map((end) => join(folder, name + end))).find(existsSync);
}

export const canInstall = isRoot && isDebian() && Boolean(onPath('apt-get'));

// Ubuntu has the same tools but other packages: its `chromium` package only leads to another installer.
function isDebian(): boolean {
  const release = '/etc/os-release';
  if (!existsSync('/etc/debian_version') || !existsSync(release)) return false;
  return /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

let updated: Promise<unknown> | undefined;

/** Installs Debian packages, and prints their names first. If that fails, prints the reason and returns false. */
export async function aptInstall(packages: readonly string[]): Promise<boolean> {
  if (!canInstall) return false;
  console.log(`Installing with apt-get: ${packages.join(' ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  updated ??= run('apt-get', ['update', '-qq'], { env });
  await updated;
  // Another test run may be installing something.
  const options = ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];
  const { code, output } = await run('apt-get', ['install', ...options, ...packages], { env });
  if (code !== 0) console.log(output.trim().split('\n').slice(-5).join('\n'));
  return code === 0;
}
