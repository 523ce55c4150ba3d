// Real WordPress on 127.0.0.1: the version of this Debian, the newest that Debian has packaged, and one from an npm
// package. Every start makes a new, empty site.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, isRoot } from '../browsers/apt.ts';
import { builtFiles } from '../../scripts/integrity.ts';
import { root, run, type RunOptions } from '../../scripts/run.ts';
import { cache, installPackages } from './cache.ts';
import { unpackNewest } from './newest-wordpress.ts';
import { MissingPlace } from './missing-place.ts';
import { freePort } from '../helpers/free-port.ts';
import { answersAt, startServer } from '../helpers/processes.ts';

/** The tasks in `wordpress/do.php`. */
interface Tasks {
  install(): Facts;
  publish(articles: readonly Article[]): Published[];
  restored(input: { readonly as: string; readonly contents: readonly string[] }): string;
  stylesheet(): string;
  template(content: string): null;
  sidebar(content: string): null;
  content(input: {
    readonly contents: readonly string[];
    readonly filter?: string;
    readonly plain?: boolean;
  }): string[];
  written(facts: object): Record<'practice' | 'states' | 'jsonLd', string>;
  filters(values: Readonly<Record<string, string | boolean>>): boolean;
  head(isOn: boolean): boolean;
  inline(code: string): boolean;
  combine(isOn: boolean): boolean;
  late(isOn: boolean): boolean;
  comment(text: string): string;
  plugin(isOn: boolean): null;
  network(): null;
  'second-site'(): null;
  settings(facts: object): null;
  'remove-plugin'(): { readonly removed: boolean; readonly left: boolean };
  traces(): Record<'options' | 'meta' | 'tables', string[]>;
}

export interface Article {
  /** The user who publishes it. */
  readonly as: string;
  readonly title: string;
  readonly content: string;
  readonly type?: string;
  readonly meta?: object;
}

export interface Published {
  readonly id: number;
  readonly url: string;
  readonly stored: string;
  readonly mayWriteAnyTag: boolean;
}

interface Facts {
  readonly version: string;
  readonly theme: string;
  readonly php: string;
}

export interface WordPress extends Facts {
  readonly url: string;
  readonly folder: string;
  /** The path of the server's log file. */
  readonly log: string;
  ask<Task extends keyof Tasks>(
    task: Task,
    ...input: Parameters<Tasks[Task]>
  ): Promise<ReturnType<Tasks[Task]>>;
  /** Makes the site the first one of a network. Returns a function that runs tasks on the second one. */
  startNetwork(): Promise<WordPress['ask']>;
  stop(): Promise<void>;
}

export type Source = 'debian' | 'newest' | 'npm';

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

const compiled = join(folder, 'compiled');
/** Each task starts a PHP process. These flags let it reuse what an earlier one compiled. */
const taskFlags = [
  ...['-d', 'opcache.enable_cli=1', '-d', 'opcache.file_cache_only=1'],
  ...['-d', `opcache.file_cache=${compiled}`],
];

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

let prepared: Promise<void> | undefined;

/** Installs what is needed. If that fails, the error says what is missing. */
export const prepareWordPress = (): Promise<void> => (prepared ??= installWordPress());

async function installWordPress(): Promise<void> {
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

/** Starts an empty site. Its users are `admin` and `author`, each with its name as password. */
export async function startWordPress(source: Source): Promise<WordPress> {
  const site = join(folder, source);
  await copyFiles(source, site);
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
  cpSync(join(own, 'classic-theme'), join(site, 'wp-content/themes/classic'), { recursive: true });
  for (const file of builtFiles()) cpSync(join(root, 'dist', file), join(site, 'wp-content/uploads', file));

  const ask = asker(site, url);
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
  const startNetwork = async () => {
    await ask('network');
    writeFileSync(join(site, 'wp-config.php'), configuration(source, url, true));
    await ask('second-site');
    return asker(site, `${url}/second/`);
  };
  return { ...facts, url, folder: site, log, ask, startNetwork, stop };
}

let asked = 0;

/** Returns a function that runs tasks on the site at an address. */
function asker(folder: string, address: string): WordPress['ask'] {
  const { host, pathname } = new URL(address);
  const site = { SAGE_WP_ROOT: folder, SAGE_WP_HOST: host, SAGE_WP_PATH: pathname };
  mkdirSync(compiled, { recursive: true });
  return async (task, ...[input = null]) => {
    // Not the standard output: WordPress writes there too, for example that there is no mail server.
    const answer = join(folder, `answer-${++asked}.json`);
    const env = { ...site, SAGE_WP_ANSWER: answer };
    const options = [...phpFlags, ...taskFlags];
    const output = await succeed('php', [...options, join(own, 'do.php'), task], { env, input });
    if (!existsSync(answer)) throw new Error(`The task ${task} ended without an answer:\n${output}`);
    const answered = readFileSync(answer, 'utf8');
    rmSync(answer);
    return JSON.parse(answered) as ReturnType<Tasks[typeof task]>;
  };
}

/** Copies WordPress, once per version, because the tests change the copy. */
async function copyFiles(source: Source, site: string): Promise<void> {
  const stamp = join(site, '.sagebrush');
  const { version, copy } = await filesOf[source]();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return;

  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  await copy(site);
  writeFileSync(stamp, version);
}

interface Files {
  readonly version: string;
  copy(site: string): Promise<unknown>;
}

// -L: Debian's package has links to files of other packages.
const copyTree = (from: string, to: string) => run('cp', ['-RL', `${from}/.`, to]);

const filesOf: Readonly<Record<Source, () => Promise<Files>>> = {
  debian: async () => ({
    version: (await run('dpkg-query', ['-W', '-f', '${Version}', 'wordpress'])).output,
    copy: async (site) => {
      await copyTree('/usr/share/wordpress', site);
      await copyTree('/var/lib/wordpress/wp-content', join(site, 'wp-content'));
    },
  }),
  newest: async () => {
    const found = await unpackNewest();
    if (found)
      return {
        version: found.version,
        copy: (site) => copyTree(join(found.folder, 'usr/share/wordpress'), site),
      };
    console.log("  Debian's server does not answer. The version from npm takes the place of the newest one.");
    return filesOf.npm();
  },
  npm: async () => {
    const packages = await installPackages('wordpress-npm');
    const builds = join(packages, 'node_modules/@wp-playground/wordpress-builds');
    const version = newestBuild(join(builds, 'src/wordpress'));
    return {
      version,
      copy: async (site) => {
        await succeed('unzip', ['-q', '-o', join(builds, 'src/wordpress', `${version}.zip`), '-d', site]);
        // The archives lack the files for browsers, which are in a folder next to them.
        await succeed('cp', ['-Rn', `${join(builds, 'public', version)}/.`, site]);
      },
    };
  },
};

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

function configuration(database: string, url: string, isNetwork = false): string {
  const secrets = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) =>
    ['KEY', 'SALT'].map((kind) => [`${name}_${kind}`, `test-${name}-${kind}`]),
  );
  const constants = {
    ...{ DB_NAME: database, DB_USER: 'root', DB_PASSWORD: '', DB_HOST: `localhost:${socket}` },
    ...{ DB_CHARSET: 'utf8mb4', DB_COLLATE: '', FS_METHOD: 'direct' },
    ...(isNetwork ? networkOf(url) : { WP_HOME: url, WP_SITEURL: url }),
    // Makes no requests to other hosts, and runs no scheduled tasks.
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

const networkOf = (url: string) => ({
  ...{ MULTISITE: true, SUBDOMAIN_INSTALL: false, DOMAIN_CURRENT_SITE: new URL(url).host },
  ...{ PATH_CURRENT_SITE: '/', SITE_ID_CURRENT_SITE: 1, BLOG_ID_CURRENT_SITE: 1 },
});

async function succeed(
  command: string,
  args: readonly string[],
  { env, input }: Pick<RunOptions, 'env'> & { readonly input?: unknown } = {},
): Promise<string> {
  const { code, output } = await run(command, args, { env, input: JSON.stringify(input) });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
  return output;
}
