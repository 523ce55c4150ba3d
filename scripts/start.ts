// `npm start`: Storybook, with the demo page and the snippet builder, rebuilt after every change. Ctrl-C stops
// everything.
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { refreshBuild } from './refresh.ts';
import { toolPath } from './run.ts';

const port = Number(process.env.PORT) || 6006;
const children = new Set<ChildProcess>();

try {
  await start();
} catch (error) {
  console.error((error as Error).message);
  stop(1);
}

async function start(): Promise<void> {
  if (!(await isFree(port)))
    throw new Error(
      `Port ${port} is taken, perhaps by another \`npm start\`. Stop that one, or use another port: PORT=6007 npm start`,
    );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0));

  await refreshBuild();

  launch('rollup', ['-c', '--watch', '--silent', '--no-watch.clearScreen']);
  const quietly = ['--ci', '--no-version-updates', '--disable-telemetry', '--quiet'];
  launch('builder', ['scripts/builder.ts', '--watch'], process.execPath);
  launch('storybook', ['dev', '-p', String(port), '--exact-port', ...quietly]);

  const address = `http://localhost:${port}`;
  while (!(await answers(address))) await wait(300);
  console.log(
    `\nStorybook:  ${address}\nDemo page:  ${address}/stories/pages/trust.html\nBuilder:    ${address}/builder/index.html\n\nPress Ctrl-C to stop.`,
  );
}

function launch(name: string, args: readonly string[], command = toolPath(name)): void {
  const windows = process.platform === 'win32';
  // Its own process group, so that the tool's child processes end with it.
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    // On Windows, installed tools are .cmd files, which only a shell can start.
    shell: windows && command !== process.execPath,
    detached: !windows,
  });
  children.add(child);
  child.on('error', (error) => console.error(`${name}: ${error.message}`));
  child.on('close', (code) => {
    children.delete(child);
    console.error(`${name} exited (code ${code}).`);
    stop(code || 1);
  });
}

function stop(code: number): never {
  for (const child of children) {
    child.removeAllListeners('close');
    try {
      if (process.platform === 'win32') child.kill();
      else if (child.pid) process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has already ended.
    }
  }
  process.exit(code);
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}

function isFree(number: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(number, () => server.close(() => resolve(true)));
  });
}
