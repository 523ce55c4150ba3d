import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs a command to its end and never throws: a failure is an exit code.
 * Returns its output in `output`, or shows it directly with `stdio: 'inherit'`. The command reads `input`, if
 * any.
 */
export function run(command, args = [], { env, input, ...options } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      // Colour codes in captured output would be shown as plain characters later.
      env: {
        ...process.env,
        ...(options.stdio === 'inherit' ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }),
        ...env,
      },
      ...options,
    });
    child.stdin?.end(input);
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) =>
      resolve({ code: code ?? 1, output: signal ? `${output}(ended by ${signal})\n` : output }),
    );
  });
}

/** Runs a tool that is installed in node_modules. */
export function runTool(name, args, options) {
  // On Windows these are .cmd files, which only a shell can start.
  return run(toolPath(name), args, { shell: process.platform === 'win32', ...options });
}

export function toolPath(name) {
  return join('node_modules', '.bin', name);
}
