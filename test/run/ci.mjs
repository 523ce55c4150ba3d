// Runs several npm scripts, each with its arguments, one after the other, whether or not they fail. At the end it lists what failed,
// and the last line is the total.
//
// Plain JavaScript, because it must print the total even if the packages, and the Node.js that runs TypeScript, cannot
// be installed.
import { spawn } from 'node:child_process';

const scripts = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
const failures = [];

for (const script of scripts) {
  const { code, last } = await runScript(script);
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(last) ?? [];
  console.log(`npm run ${script}: ${last}\n`);
  total.passed += Number(passed ?? 0);
  if (passed === undefined) failures.push(`Failed: npm run ${script} ended without its total (${last})`);
  // A script has failed if it ended without its total, or if its exit code says so.
  total.failed += Number(failed ?? 0) || (code === 0 && passed !== undefined ? 0 : 1);
}
process.exitCode = total.failed ? 1 : 0;
for (const failure of failures) console.log(failure);
console.log(`${total.passed} passed, ${total.failed} failed`);

/** Runs a script and prints its output except for the last line. Returns that line. */
function runScript(script) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', ...script.split(' ')], {
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    let pending = '';
    let last;
    child.stdout.setEncoding('utf8').on('data', (text) => {
      const lines = (pending + text).split('\n');
      pending = lines.pop();
      for (const line of lines) {
        if (last !== undefined) console.log(last);
        if (line.startsWith('Failed: ')) failures.push(line);
        last = line;
      }
    });
    child.on('error', ({ message }) => resolve({ code: 1, last: message }));
    child.on('close', (code) =>
      resolve({ code: code ?? 1, last: pending || (last ?? 'it printed nothing') }),
    );
  });
}
