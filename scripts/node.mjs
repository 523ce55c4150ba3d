// Starts one of our scripts on a Node.js that can run it: `node scripts/node.mjs <script> [argument] …`. First
// installs the packages if they differ from the lockfile, because the supplied Node.js is one of them. Plain
// JavaScript that runs on Node.js 20 and imports only built-in modules, because no package may be installed yet.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...args] = process.argv.slice(2);

process.chdir(root);
try {
  if (!script) throw new Error('Usage: node scripts/node.mjs <script> [argument] …');
  if (!isInstalled()) await installDependencies();
  start(findNode());
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** The path of the supplied Node.js, or of the current one if that is no older. */
function findNode() {
  const supplied = suppliedNode();
  if (supplied && isOlder(process.versions.node, supplied.version)) return supplied.path;
  if (process.features.typescript) return process.execPath;
  throw new Error(
    `Node.js ${process.version} cannot run TypeScript, and no other is supplied for ${process.platform} ` +
      `${process.arch}: install Node.js ${readFileSync('.nvmrc', 'utf8').trim()}.`,
  );
}

function start(node) {
  // Tools start each other by name. Each of them must get the same Node.js.
  const bin = join(root, 'node_modules/.bin');
  const folders = process.env.PATH.split(delimiter);
  process.env.PATH = [bin, ...folders.filter((folder) => folder !== bin)].join(delimiter);
  // Tests run in many short processes that load the same modules. Without a cache, each compiles them again.
  process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules/.cache/sagebrush/compiled');
  const child = spawn(node, [script, ...args], { stdio: 'inherit' });
  // The terminal sends Ctrl-C to the child too, so this process only has to wait. Other signals must be passed on.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', ({ message }) => {
    console.error(`${node} does not start: ${message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal];
  });
}

async function installDependencies() {
  console.log('Installing the packages (npm ci) …');
  // `--include`: an environment set up for production would leave out the tools that we are about to run.
  const everything = ['--include=dev', '--include=optional'];
  const { code, output } = await npm(['ci', ...everything, '--no-audit', '--no-fund', '--loglevel=error']);
  if (code === 0) return;
  // npm prints the reason first, and all of its options after it.
  console.log(output.trim().split('\n').slice(0, 30).join('\n'));
  throw new Error(`npm could not install the packages (exit code ${code})`);
}

// scripts/run.ts has the same choice of npm. It cannot be imported here.
function npm(args) {
  const { npm_execpath: cli, npm_node_execpath: node = process.execPath } = process.env;
  const isNpm = cli && /npm-cli\.c?js$/.test(cli);
  return new Promise((resolve) => {
    const options = { stdio: ['ignore', 'pipe', 'pipe'], shell: !isNpm && process.platform === 'win32' };
    const child = isNpm ? spawn(node, [cli, ...args], options) : spawn('npm', args, options);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', ({ message }) => resolve({ code: 1, output: message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

// npm writes a lockfile of what it installed in node_modules. Compare versions, not dates, because a checkout
// or a restored cache changes the dates of unchanged files.
function isInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
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

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
