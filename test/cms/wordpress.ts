// Real WordPress on 127.0.0.1: Debian's version, and the newest one from an npm package. Every start makes a
// new, empty site.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, isRoot } from '../browsers/apt.ts';
import { builtFiles } from '../../scripts/integrity.ts';
import { root, run, type RunOptions } from '../../scripts/run.ts';
import { cache } from './cache.ts';
import { MissingPlace } from './missing-place.ts';
import { freePort } from '../helpers/free-port.ts';
import { answersAt, startServer } from '../helpers/processes.ts';

/** The tasks in `wordpress/do.php`. */
interface Tasks {
  install(): Facts;
  publish(articles: readonly Article[]): { readonly url: string }[];
  content(input: {
    readonly contents: readonly string[];
    readonly filter?: string;
    readonly plain?: boolean;
  }): string[];
  written(facts: object): Record<'practice' | 'states' | 'jsonLd', string>;
  filters(values: Readonly<Record<string, string | boolean>>): boolean;
  head(isOn: boolean): boolean;
  late(isOn: boolean): boolean;
  comment(text: string): string;
  plugin(isOn: boolean): null;
  'remove-plugin'(): { readonly removed: boolean; readonly left: boolean };
  traces(): Record<'options' | 'meta' | 'tables', string[]>;
}

interface Article {
  /** The user who publishes it. */
  readonly as: string;
  readonly title: string;
  readonly content: string;
}

interface Facts {
  readonly version: string;
  readonly theme: string;
  readonly php: string;
}

export interface WordPress extends Facts {
  readonly url: string;
  /** The path of the server's log. */
  readonly log: string;
  ask<Task extends keyof Tasks>(
    task: Task,
    ...input: Parameters<Tasks[Task]>
  ): Promise<ReturnType<Tasks[Task]>>;
  stop(): Promise<void>;
}

export type Source = 'debian' | 'npm';

const folder = join(cache, 'wordpress');
const own = join(root, 'test/cms/wordpress');
const socket = join(folder, 'mysql.sock');
const phpFlags = [
  '-d',
  'opcache.revalidate_freq=0',
  '-d',
  'memory_limit=512M',
  '-d',
  'display_errors=stderr',
];
const zips = 'node_modules/@wp-playground/wordpress-builds';

const packages = [
  ...[
    'php8.2-cli',
    'php8.2-mysql',
    'php8.2-xml',
    'php8.2-mbstring',
    'php8.2-gd',
    'php8.2-zip',
    'php8.2-opcache',
  ],
  ...['mariadb-server', 'wordpress', 'wordpress-theme-twentytwentythree', 'unzip'],
];

/** Installs what is needed. If it cannot, the error says what is missing. */
export async function prepareWordPress(): Promise<void> {
  const installed = async () => {
    const { output } = await run('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...packages]);
    return packages.filter((name) => !output.split('\n').includes(`${name} installed`));
  };
  const missing = await installed();
  if (missing.length && !(await withoutServices(() => aptInstall(missing))))
    throw new MissingPlace(
      `WordPress (it needs Debian 12: as root, \`apt-get install ${packages.join(' ')}\`)`,
    );
}

/** Keeps apt from starting the system's own database or web server, which nothing would stop. */
async function withoutServices<T>(work: () => Promise<T>): Promise<T> {
  const policy = '/usr/sbin/policy-rc.d';
  const ours = isRoot && !existsSync(policy);
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return await work();
  } finally {
    if (ours) rmSync(policy);
  }
}

export async function startDatabase(): Promise<() => Promise<void>> {
  const data = join(folder, 'mysql');
  const asRoot = isRoot ? ['--user=root'] : [];
  const base = ['--no-defaults', `--datadir=${data}`, ...asRoot];
  if (!existsSync(join(data, 'mysql'))) {
    mkdirSync(data, { recursive: true });
    await succeed('mariadb-install-db', [...base, '--auth-root-authentication-method=normal']);
  }
  const alone = [`--socket=${socket}`, '--skip-networking', '--innodb-buffer-pool-size=64M'];
  // The data is deleted at the next start, so it need not be safe.
  const careless = ['--innodb-flush-log-at-trx-commit=0', '--skip-log-bin'];
  return startServer('mariadbd', [...base, ...alone, ...careless], {
    log: join(folder, 'mysql.log'),
    answers: async () =>
      (await run('mariadb-admin', ['--no-defaults', '-u', 'root', '-S', socket, 'ping'])).code === 0,
  });
}

/**
 * Starts an empty site, `debian` or `npm`. Its users are `admin` and `author`, each with its name as
 * password.
 */
export async function startWordPress(source: Source, packagesFolder: string): Promise<WordPress> {
  const site = join(folder, source);
  await copyFiles(source, site, packagesFolder);
  const log = join(folder, `${source}.log`);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;

  const sql = `DROP DATABASE IF EXISTS ${source}; CREATE DATABASE ${source} CHARACTER SET utf8mb4`;
  await succeed('mariadb', ['--no-defaults', '-u', 'root', '-S', socket, '-e', sql]);
  writeFileSync(join(site, 'wp-config.php'), configuration(source, url));
  for (const name of ['mu-plugins', 'uploads', 'plugins']) {
    rmSync(join(site, 'wp-content', name), { recursive: true, force: true });
    mkdirSync(join(site, 'wp-content', name), { recursive: true });
  }
  cpSync(join(own, 'site.php'), join(site, 'wp-content/mu-plugins/site.php'));
  for (const file of builtFiles()) cpSync(join(root, 'dist', file), join(site, 'wp-content/uploads', file));

  const env = { SAGE_WP_ROOT: site, SAGE_WP_HOST: `127.0.0.1:${port}` };
  const ask: WordPress['ask'] = async (task, ...[input = null]) => {
    const output = await succeed('php', [...phpFlags, join(own, 'do.php'), task], { env, input });
    // The answer is the last line of JSON. What WordPress says to the log, such as of mail, may come after it.
    const answer = output.split('\n').findLast((line) => /^([[{"\d]|true|false|null)/.test(line));
    return JSON.parse(answer!) as ReturnType<Tasks[typeof task]>;
  };
  const facts = await ask('install');
  const stop = await startServer(
    'php',
    [...phpFlags, '-S', `127.0.0.1:${port}`, '-t', site, join(own, 'router.php')],
    {
      log,
      answers: answersAt(`${url}/`),
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    },
  );
  return { ...facts, url, log, ask, stop };
}

/** Copies WordPress to a place where it can be changed, once for each version. */
async function copyFiles(source: Source, site: string, packagesFolder: string): Promise<void> {
  const stamp = join(site, '.sagebrush');
  const builds = join(packagesFolder, zips);
  const name = source === 'debian' ? await debianVersion() : newestBuild(join(builds, 'src/wordpress'));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === name) return;

  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  if (source === 'debian') {
    // -L: Debian uses links to files of other packages.
    for (const [from, to] of [
      ['/usr/share/wordpress/.', site],
      ['/var/lib/wordpress/wp-content/.', join(site, 'wp-content')],
    ] as const)
      await run('cp', ['-RL', from, to]);
  } else {
    await succeed('unzip', ['-q', '-o', join(builds, 'src/wordpress', `${name}.zip`), '-d', site]);
    // The archives leave out the files for browsers. These are in a folder next to the archives.
    await succeed('cp', ['-Rn', `${join(builds, 'public', name)}/.`, site]);
  }
  writeFileSync(stamp, name);
}

const debianVersion = async () => (await run('dpkg-query', ['-W', '-f', '${Version}', 'wordpress'])).output;

function newestBuild(builds: string): string {
  const versions = readdirSync(builds).flatMap((file) => {
    const [, major, minor] = /^wp-(\d+)\.(\d+)\.zip$/.exec(file) ?? [];
    return major ? [{ major: Number(major), minor: Number(minor) }] : [];
  });
  const { major, minor } = versions
    .sort((one, other) => one.major - other.major || one.minor - other.minor)
    .at(-1)!;
  return `wp-${major}.${minor}`;
}

function configuration(database: string, url: string): string {
  const secrets = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) =>
    ['KEY', 'SALT'].map((kind) => [`${name}_${kind}`, `test-${name}-${kind}`]),
  );
  const constants = {
    ...{ DB_NAME: database, DB_USER: 'root', DB_PASSWORD: '', DB_HOST: `localhost:${socket}` },
    ...{ DB_CHARSET: 'utf8mb4', DB_COLLATE: '', WP_HOME: url, WP_SITEURL: url, FS_METHOD: 'direct' },
    // Makes no outside requests, and runs nothing by itself.
    ...{ WP_HTTP_BLOCK_EXTERNAL: true, DISABLE_WP_CRON: true, AUTOMATIC_UPDATER_DISABLED: true },
    // PHP errors are written to the server's log, where a test reads them.
    ...{
      WP_DEBUG: true,
      WP_DEBUG_DISPLAY: false,
      WP_DEBUG_LOG: 'php://stderr',
      WP_ENVIRONMENT_TYPE: 'local',
    },
    ...Object.fromEntries(secrets),
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `define( '${name}', ${JSON.stringify(value)} );`,
  );
  return [
    '<?php',
    ...lines,
    "$table_prefix = 'wp_';",
    "defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );",
    "require_once ABSPATH . 'wp-settings.php';",
    '',
  ].join('\n');
}

async function succeed(
  command: string,
  args: readonly string[],
  { env, input }: Pick<RunOptions, 'env'> & { readonly input?: unknown } = {},
): Promise<string> {
  const { code, output } = await run(command, args, { env, input: JSON.stringify(input) });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
  return output;
}
