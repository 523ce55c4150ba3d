// What passed and what failed, told as it happens and summed up in the last line.
import { performance } from 'node:perf_hooks';

export class Tally {
  passed = 0;
  failed = 0;
  skipped = [];
  /** What this machine cannot have, and why. It counts neither as passed nor as failed. */
  notRun = [];
  /** What passed on the second try. */
  flaky = [];
  failures = [];

  /** Does one part of the work under its title, and says how long it took. An error is a failure of it. */
  async step(title, work) {
    console.log(`\n${title}`);
    const start = performance.now();
    try {
      await work();
    } catch (error) {
      this.fail(`${title}: ${error.stack}`);
    }
    console.log(`  (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  }

  /** Counts a command by its exit code, and shows what it printed if it failed. */
  check(name, { code, output }) {
    console.log(`  ${code === 0 ? '✓' : '✗'} ${name}`);
    if (code === 0) this.passed += 1;
    else this.fail(name, output.trim());
  }

  fail(name, output) {
    this.failed += 1;
    // With the reason beside it, since a long log may be read from its end only.
    const reason = output?.replace(/\s+/g, ' ').slice(0, 400);
    this.failures.push(reason ? `${name} (${reason})` : name);
    if (output) console.log(output.replace(/^/gm, '    '));
  }

  add(tally) {
    this.passed += tally.passed;
    this.failed += tally.failed;
    this.skipped.push(...tally.skipped);
    this.flaky.push(...(tally.flaky ?? []).map(inOneLine));
    this.failures.push(...tally.failures.map(inOneLine));
  }

  /** Ends with `N passed, N failed`, and with the exit code that says so too. */
  sumUp() {
    for (const name of this.skipped) console.log(`Skipped: ${name}`);
    for (const name of this.notRun) console.log(`Not run: ${name}`);
    for (const name of this.flaky) console.log(`Passed on the second try: ${name}`);
    for (const name of this.failures) console.log(`Failed: ${name}`);
    process.exitCode = this.failed ? 1 : 0;
    console.log(`${this.passed} passed, ${this.failed} failed`);
  }
}

const inOneLine = ({ file, name }) => (file ? `${file}: ${name}` : name);
