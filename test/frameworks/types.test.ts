// Compiles the types for each framework with its own compiler. Correct markup must have no errors, and each line with
// a mistake one error.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { run } from '../../scripts/run.ts';

const folder = join(import.meta.dirname, 'types');

const compile = (project: string, tool: string, args: readonly string[]) =>
  run(process.execPath, [join(folder, 'node_modules', tool), ...args], { cwd: join(folder, project) });

/** The lines that must have an error: each follows a comment that begins with "Wrong". */
const wrongLines = (file: string) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.includes('<!-- Wrong: ') ? [index + 2] : []));

before(() => {
  const installed = join(folder, 'node_modules/sagebrush-widgets');
  rmSync(installed, { recursive: true, force: true });
  for (const each of ['package.json', 'dist']) cpSync(each, join(installed, each), { recursive: true });
});

// On two cores, so that neither waits for the other's disk access.
describe('types', { concurrency: 2 }, () => {
  const newest = '../../../../node_modules/typescript/bin/tsc';
  const compilers = {
    'the newest TypeScript': newest,
    'TypeScript 6.0': 'typescript/bin/tsc',
    'TypeScript 5.2': 'typescript-oldest/bin/tsc',
  };
  const wanted: Readonly<Record<string, readonly (keyof typeof compilers)[]>> = {
    react: ['the newest TypeScript', 'TypeScript 5.2'],
    'react-18': ['the newest TypeScript', 'TypeScript 5.2'],
    preact: ['the newest TypeScript', 'TypeScript 5.2'],
    'preact-10': ['the newest TypeScript'],
    // Solid's own types need a version newer than TypeScript 5.2.
    solid: ['the newest TypeScript', 'TypeScript 6.0'],
  };
  for (const [framework, names] of Object.entries(wanted))
    for (const name of names)
      it(`for ${framework}, with ${name}`, async () => {
        const { output } = await compile('.', compilers[name], ['-p', `tsconfig.${framework}.json`]);

        assert.equal(output, '');
      });

  it('for Vue, in strict templates', async () => {
    const { output } = await compile('.', 'vue-tsc/bin/vue-tsc.js', ['-p', 'tsconfig.vue.json']);

    assert.equal(output, '');
  });

  it('for Svelte', async () => {
    const args = ['--tsconfig', './tsconfig.json', '--output', 'machine', '--threshold', 'error'];

    const { output } = await compile('svelte', 'svelte-check/bin/svelte-check', args);

    const found = [...output.matchAll(/ERROR "[^"]+" (\d+):/g)].map(([, line]) => Number(line));
    assert.deepEqual(found, wrongLines('svelte/Markup.svelte'), output);
  });

  it('for Angular, in strict templates', async () => {
    const tool = '@angular/compiler-cli/bundles/src/bin/ngc.js';

    const { output } = await compile('angular', tool, ['-p', 'tsconfig.json']);

    // It checks tags and their inputs last.
    const found = [...stripVTControlCharacters(output).matchAll(/^markup\.ts:(\d+):/gm)]
      .map(([, line]) => Number(line))
      .toSorted((a, b) => a - b);
    assert.deepEqual(found, wrongLines('angular/markup.ts'), output);
  });
});
