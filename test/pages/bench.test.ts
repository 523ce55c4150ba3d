// The benchmark of first paint, as people run it: it takes minutes, so it says how far it is.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { run } from '../../scripts/run.ts';

const script = 'test/bench/first-paint.ts';
const bench = (...args: string[]) => run(process.execPath, [script, ...args]);

describe('the benchmark of first paint', () => {
  it('says after each round how many are left', async () => {
    const command = spawn(process.execPath, [script], { stdio: ['ignore', 'ignore', 'pipe'] });
    const ended = once(command, 'exit');

    const [said] = await once(command.stderr.setEncoding('utf8'), 'data');
    command.kill();
    await ended;

    assert.equal(said, 'Warmed up\n');
  });

  for (const args of [
    ['--rounds', 'five'],
    ['--rounds', '0'],
    ['--round', '5'],
  ])
    it(`says what is wrong with “${args.join(' ')}”`, async () => {
      const { code, output } = await bench(...args);

      assert.match(output, /^--rounds needs a whole number above 0|^Unknown option '--round'/);
      assert.equal(code, 2);
    });
});
