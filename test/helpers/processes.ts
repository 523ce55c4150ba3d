// The servers that the tests start. Each is stopped when the tests end, however they end.
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { killGroup, spawnGroup } from '../browsers/probe.ts';

const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach(killGroup));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

interface ServerOptions extends SpawnOptions {
  readonly log: string;
  answers(): Promise<boolean>;
  readonly seconds?: number;
}

/**
 * Starts a server with its output in the file `log`, and waits until it `answers`. Returns a function that
 * stops it.
 */
export async function startServer(
  command: string,
  args: readonly string[],
  { log, answers, seconds = 60, ...options }: ServerOptions,
): Promise<() => Promise<void>> {
  mkdirSync(dirname(log), { recursive: true });
  const said = openSync(log, 'w');
  const child = spawnGroup(command, args, { ...options, stdio: ['ignore', said, said] });
  closeSync(said);
  running.add(child);
  const ended = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', resolve);
  });

  const stop = async () => {
    child.kill('SIGTERM');
    await Promise.race([ended, wait(10_000, undefined, { ref: false })]);
    // Some leave child processes behind.
    killGroup(child);
    await ended;
    running.delete(child);
  };
  const failed = ended.then(() => {
    throw new Error(
      `${command} ended before it answered: see ${log}\n${readFileSync(log, 'utf8').slice(-4000)}`,
    );
  });
  try {
    await Promise.race([until(answers, seconds), failed]);
  } catch (error) {
    await stop();
    throw error;
  }
  failed.catch(() => {});
  return stop;
}

async function until(answers: () => Promise<boolean>, seconds: number): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await wait(200))
    if (await answers()) return;
  throw new Error(`nothing answered within ${seconds} seconds`);
}

/** Whether an address returns a page. */
export const answersAt = (address: string) => (): Promise<boolean> =>
  fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(30_000) }).then(
    ({ status }) => status < 500,
    () => false,
  );
