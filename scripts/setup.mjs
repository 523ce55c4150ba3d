// What has to be true before any of our tools can run: the packages are installed, and Node.js is recent enough.
// Runs on Node 20 and imports nothing but Node itself, because at this point there may be nothing else.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Both steps, in the order that they need: the supplied Node.js is itself an installed package. */
export async function setUp() {
  process.chdir(root);
  await installDependencies();
  await useSuppliedNode();
}

/** Runs `npm ci` if what is installed is not what the lockfile asks for. */
export async function installDependencies() {
  if (isInstalled()) return;
  console.log('Installing the packages (npm ci) …');
  // `--include`: an environment set up for production would leave out the very tools that we are about to run.
  const everything = ['--include=dev', '--include=optional'];
  const result = await npm(['ci', ...everything, '--no-audit', '--no-fund', '--loglevel=error']);
  if (result.code === 0) return;
  // npm puts the reason first, and all of its options after it.
  console.log(result.output.trim().split('\n').slice(0, 30).join('\n'));
  throw new Error(`npm could not install the packages (exit code ${result.code})`);
}

/** Installs what the lockfile of a folder with packages of its own asks for, unless it is there. */
export async function installIn(folder) {
  const packages = (file) => {
    const path = join(root, folder, file);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
  };
  // npm leaves a list of what it really installed.
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

/** Runs npm: the one that started us if there is one, else the one on the PATH. */
export function npm(args, options) {
  const { npm_execpath: cli, npm_node_execpath: node = process.execPath } = process.env;
  // Yarn and pnpm set npm_execpath too, to themselves.
  if (cli && /npm-cli\.c?js$/.test(cli)) return run(node, [cli, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

// npm leaves a lockfile of what it really installed in node_modules. Versions are compared rather than dates,
// because a checkout or a restored cache touches files without changing them.
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const installed = readJson('node_modules/.package-lock.json').packages;
  const wanted = Object.entries(readJson('package-lock.json').packages);
  return wanted.every(
    ([path, { version, link, optional }]) =>
      !path.startsWith('node_modules/') ||
      link ||
      // An optional package for another platform is never there; one that is there has to match.
      (optional && !installed[path]) ||
      installed[path]?.version === version,
  );
}

/**
 * Starts this very script again on the Node.js that `scripts/package.json` supplies, if the present one is older,
 * and then ends with its exit code. Where none is supplied for the platform, the present one has to do.
 */
export async function useSuppliedNode() {
  const bin = join(root, 'node_modules/.bin');
  // Tools start each other by name; each of them is to get the same Node.js as we.
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
  // Ctrl-C reaches the child from the terminal; we only have to outlive it. A plain kill has to be handed on.
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
