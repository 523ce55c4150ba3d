import { spawn, type SpawnOptions } from 'node:child_process';
import { dirname, join } from 'node:path';

export const root = dirname(import.meta.dirname);

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

export interface RunOptions extends SpawnOptions {
  /** What the command reads. */
  readonly input?: string | undefined;
}

/**
 * Runs a command to its end and never throws: a failure is an exit code.
 * Returns its output in `output`, or shows it directly with `stdio: 'inherit'`.
 */
export function run(
  command: string,
  args: readonly string[] = [],
  { env, input, ...options }: RunOptions = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      // Color codes in captured output would be shown as plain characters later.
      env: {
        ...process.env,
        ...(options.stdio === 'inherit' ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }),
        ...env,
      },
      ...options,
    });
    child.stdin?.end(input);
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) =>
      resolve({ code: code ?? 1, output: signal ? `${output}(ended by ${signal})\n` : output }),
    );
  });
}

/** Runs a tool that is installed in node_modules. */
export function runTool(name: string, args: readonly string[], options?: RunOptions): Promise<Outcome> {
  // On Windows these are .cmd files, which only a shell can start.
  return run(toolPath(name), args, { shell: process.platform === 'win32', ...options });
}

export function toolPath(name: string): string {
  return join('node_modules', '.bin', name);
}

/** Runs npm: the one that started this script, or else the one on the PATH. */
export function npm(args: readonly string[], options?: RunOptions): Promise<Outcome> {
  const { npm_execpath: cli, npm_node_execpath: node = process.execPath } = process.env;
  // Yarn and pnpm also set npm_execpath, to their own paths.
  if (cli && /npm-cli\.c?js$/.test(cli)) return run(node, [cli, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
