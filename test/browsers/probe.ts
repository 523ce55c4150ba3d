// An installed browser may not start: libraries may be missing, a sandbox may forbid it, or the command may
// be a placeholder that only says where to get the browser. So each browser is started before it is used.
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../scripts/run.ts';

export interface Probe {
  /** What the browser prints when it is ready. */
  readonly ready: string;
  readonly profileFlag: (folder: string) => readonly string[];
  readonly seconds?: number;
}

/** Whether `path`, started with `args` and its own profile, prints `ready` in time. */
export async function starts(
  path: string,
  args: readonly string[],
  { ready, profileFlag, seconds = 30 }: Probe,
): Promise<boolean> {
  const profile = mkdtempSync(join(tmpdir(), 'sagebrush-probe-'));
  const child = spawnGroup(path, [...args, ...profileFlag(profile)], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', resolve);
  });
  let printed = '';
  const answered = new Promise<boolean>((resolve) => {
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (printed.includes(ready)) resolve(true);
    });
  });
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, seconds * 1000, false)));
  const ok = await Promise.race([answered, ended.then(() => false), tooLate]);
  clearTimeout(timer);
  killGroup(child);
  await ended;
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return ok;
}

/** The browser's version, or nothing on Windows, where asking for it would open a window. */
export async function versionOf(path: string): Promise<string> {
  if (process.platform === 'win32') return '';
  const { output } = await run(path, ['--version']);
  return output.match(/\d+(\.\d+)+/)?.[0] ?? '';
}

/** Starts a process in its own group, so that its child processes can be ended with it. */
export function spawnGroup(path: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  return spawn(path, args, { ...options, detached: process.platform !== 'win32' });
}

export function killGroup(child: ChildProcess): void {
  if (!child.pid) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has already ended.
  }
}
