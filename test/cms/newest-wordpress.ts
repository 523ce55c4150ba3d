// The newest WordPress that Debian has packaged, from its development version. The packages are unpacked into the
// cache, not installed. apt checks the signature of the list and the hash of each package.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../scripts/run.ts';
import { cache } from './cache.ts';

/** WordPress, its theme, and the packages that its links lead to. */
const packages = [
  ...['wordpress', 'wordpress-theme-twentytwentyfive'],
  ...['libjs-cropper', 'libjs-jquery-ui', 'libjs-lodash', 'libjs-underscore'],
  ...['libphp-phpmailer', 'php-getid3'],
];

const folder = join(cache, 'newest');
const unpacked = join(folder, 'unpacked');
const stamp = join(folder, 'version');

/**
 * Downloads the newest version and returns its folder. If Debian's server does not answer, returns the version that was
 * unpacked last, or `undefined` if none was.
 */
export async function unpackNewest(): Promise<
  { readonly version: string; readonly folder: string } | undefined
> {
  const kept = existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
  const newest = await newestVersion();
  const isNew = newest && newest !== kept && (await unpack(newest));
  const version = isNew ? newest : kept;
  return version ? { version, folder: unpacked } : undefined;
}

/** What apt would download: the address, size and hash of each package. */
async function newestVersion(): Promise<string | undefined> {
  for (const name of ['lists/partial', 'archives/partial'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'sources.list'), 'deb [arch=all] http://deb.debian.org/debian sid main\n');
  const { code } = await apt(['update', '--error-on=any']);
  if (code !== 0) return undefined;
  const { code: missing, output } = await apt(['download', '--print-uris', ...packages]);
  return missing ? undefined : output.trim();
}

/** Returns false if the packages cannot be downloaded. */
async function unpack(version: string): Promise<boolean> {
  const archives = join(folder, 'archives');
  const { code } = await apt(['download', ...packages], archives);
  if (code !== 0) return false;
  for (const path of [stamp, unpacked]) rmSync(path, { recursive: true, force: true });
  for (const name of readdirSync(archives).filter((name) => name.endsWith('.deb'))) {
    const { code, output } = await run('dpkg-deb', ['-x', join(archives, name), unpacked]);
    if (code !== 0) throw new Error(`${name} could not be unpacked:\n${output}`);
    rmSync(join(archives, name));
  }
  writeFileSync(stamp, version);
  return true;
}

/** Runs Debian's package manager with its own lists, as if nothing were installed. */
function apt(args: readonly string[], cwd = folder) {
  const settings = {
    'Dir::Etc::SourceList': join(folder, 'sources.list'),
    'Dir::Etc::SourceParts': '-',
    'Dir::State::Lists': join(folder, 'lists'),
    'Dir::State::Status': '/dev/null',
    'Dir::Cache': folder,
    'Acquire::Languages': 'none',
    'Acquire::Retries': '2',
    'APT::Sandbox::User': 'root',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  return run('apt-get', ['-qq', ...options, ...args], { cwd });
}
