// A project that has the package installed as npm would publish it. No network needed.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { npm, run, type Outcome } from '../../scripts/run.ts';

export interface Packed {
  /** The path of the tarball. */
  readonly tarball: string;
  /** The paths of the files in it. */
  readonly files: string[];
}

export interface Consumer extends Disposable {
  readonly folder: string;
  readonly packed: Packed;
  /** Writes a file in the project and returns its path. */
  write(path: string, text: string): string;
  /** Runs a command in the project. */
  run(command: string, args: readonly string[]): Promise<Outcome>;
  /** Writes files and type-checks them in strict mode. Throws on type errors. */
  check(files: Readonly<Record<string, string>>, options: object): Promise<void>;
}

const strict = {
  strict: true,
  noEmit: true,
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
};

/** Packs the current `dist` and installs it, with its dependencies, in a new folder. */
export async function installPackage(alsoInstalled: readonly string[] = []): Promise<Consumer> {
  const folder = mkdtempSync(join(tmpdir(), 'sagebrush-consumer-'));
  const packed = await pack(folder);
  const unpacked = await run('tar', ['-xzf', packed.tarball, '-C', folder]);
  if (unpacked.code !== 0) throw new Error(unpacked.output);
  const modules = join(folder, 'node_modules');
  cpSync(join(folder, 'package'), join(modules, 'sagebrush-widgets'), { recursive: true });

  for (const name of ['lit', '@lit/context', ...alsoInstalled]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(modules, name), 'junction');
  }
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    return join(folder, path);
  };
  write('package.json', '{ "type": "module" }');
  const runHere = (command: string, args: readonly string[]) => run(command, args, { cwd: folder });
  return {
    folder,
    packed,
    write,
    run: runHere,
    async check(texts, options) {
      const files = Object.entries(texts).map(([name, text]) => write(name, text));
      const project = write(
        'tsconfig.json',
        JSON.stringify({ compilerOptions: { ...strict, ...options }, files }),
      );
      const { code, output } = await runHere(process.execPath, [
        resolve('node_modules/typescript/bin/tsc'),
        ...['-p', project],
      ]);
      if (code !== 0) throw new Error(output);
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function pack(folder: string): Promise<Packed> {
  // npm scripts would rebuild `dist` while other tests read it.
  const { code, output } = await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
  if (code !== 0) throw new Error(output);
  // npm may print warnings about the machine's configuration first.
  const [{ files }] = JSON.parse(output.slice(output.search(/^\[/m), output.lastIndexOf(']') + 1)) as [
    { files: { path: string }[] },
  ];
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  return { tarball: join(folder, tarball), files: files.map(({ path }) => path) };
}
