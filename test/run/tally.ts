// Counts what passed and failed, reports it as it happens, and prints the total as the last line.
import { performance } from 'node:perf_hooks';
import type { Outcome } from '../../scripts/run.ts';

export interface Failure {
  readonly name: string;
  readonly file?: string | undefined;
}

/** The counts of a test runner. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: string[];
  failures: Failure[];
  /** The tests that passed on the second try. */
  flaky?: Failure[];
}

export class Tally {
  passed = 0;
  failed = 0;
  readonly skipped: string[] = [];
  /** What this machine cannot run, and why. It counts neither as passed nor as failed. */
  readonly notRun: string[] = [];
  /** The tests that passed on the second try. */
  readonly flaky: string[] = [];
  readonly failures: string[] = [];

  /** Runs one part of the work under its title, and prints how long it took. An error counts as a failure. */
  async step(title: string, work: () => void | Promise<void>): Promise<void> {
    console.log(`\n${title}`);
    await this.timed(title, async () => {
      try {
        await work();
      } catch (error) {
        this.fail(title, (error as Error).stack);
      }
    });
  }

  /** Prints how long some work took. */
  async timed(title: string, work: () => Promise<void>): Promise<void> {
    const start = performance.now();
    await work();
    console.log(`  (${title}: ${((performance.now() - start) / 1000).toFixed(1)} s)`);
  }

  /** Counts a command by its exit code, and prints its output if it failed. */
  check(name: string, { code, output }: Outcome): void {
    console.log(`  ${code === 0 ? '✓' : '✗'} ${name}`);
    if (code === 0) this.passed += 1;
    else this.fail(name, output.trim());
  }

  fail(name: string, output?: string): void {
    this.failed += 1;
    // Include the reason, because a long log may be read only from its end.
    const reason = output?.replace(/\s+/g, ' ').slice(0, 400);
    this.failures.push(reason ? `${name} (${reason})` : name);
    if (output) console.log(output.replace(/^/gm, '    '));
  }

  add({ passed, failed, skipped, failures, flaky = [] }: Counts): void {
    this.passed += passed;
    this.failed += failed;
    this.skipped.push(...skipped);
    this.flaky.push(...flaky.map(inOneLine));
    this.failures.push(...failures.map(inOneLine));
  }

  /** Prints `N passed, N failed` and sets the matching exit code. */
  sumUp(): void {
    for (const name of this.skipped) console.log(`Skipped: ${name}`);
    for (const name of this.notRun) console.log(`Not run: ${name}`);
    for (const name of this.flaky) console.log(`Passed on the second try: ${name}`);
    for (const name of this.failures) console.log(`Failed: ${name}`);
    process.exitCode = this.failed ? 1 : 0;
    console.log(`${this.passed} passed, ${this.failed} failed`);
  }
}

const inOneLine = ({ file, name }: Failure) => (file ? `${file}: ${name}` : name);
