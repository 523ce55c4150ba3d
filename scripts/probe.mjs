// A browser that is installed need not be one that starts: libraries may be missing, a sandbox may forbid it, or the
// name may be a placeholder that only says where to get the browser. So each one is started before it is believed.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

/** Tells whether `path`, started with `args` and a profile of its own, prints `ready` in time. */
export async function starts(path, args, { ready, profileFlag, seconds = 30 }) {
  const profile = mkdtempSync(join(tmpdir(), 'sagebrush-probe-'));
  const child = spawnGroup(path, [...args, ...profileFlag(profile)], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', resolve);
  });
  let printed = '';
  const answered = new Promise((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (text) => {
      printed += text;
      if (printed.includes(ready)) resolve(true);
    });
  });
  let timer;
  const tooLate = new Promise((resolve) => (timer = setTimeout(resolve, seconds * 1000, false)));
  const ok = await Promise.race([answered, ended.then(() => false), tooLate]);
  clearTimeout(timer);
  killGroup(child);
  await ended;
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return ok;
}

/** What the browser calls its version, or nothing: on Windows the question would open a window. */
export async function versionOf(path) {
  if (process.platform === 'win32') return '';
  const { output } = await run(path, ['--version']);
  return output.match(/\d+(\.\d+)+/)?.[0] ?? '';
}

/** Starts a process together with which all that it starts in turn can be ended. */
export function spawnGroup(path, args, options) {
  return spawn(path, args, { ...options, detached: process.platform !== 'win32' });
}

export function killGroup(child) {
  if (!child?.pid) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
