// Apps in ./apps that frameworks build, check and serve, with our package installed from its tarball.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { installIn } from '../../scripts/install.ts';
import { npm, type Outcome } from '../../scripts/run.ts';
import { freePort } from '../helpers/free-port.ts';
import { answersAt, startServer } from '../helpers/processes.ts';
import { startWalk, steps } from './walk.ts';

interface App {
  readonly title: string;
  /** The file of the component whose widgets no app changes, and a function from their HTML to its code. */
  readonly others: readonly [file: string, code: (html: string) => string];
  /** The folder of a build that any static host can serve. */
  readonly static?: string;
  /** Matches errors and warnings that come from the framework itself. */
  readonly isItsOwn?: (words: string) => boolean;
  /** Whether its pages are in the HTML, without a script. */
  readonly hasHtml?: true;
  /** Its own server. Scripts then hydrate its pages. */
  readonly server?: Server;
}

interface Server {
  /** The path of the command-line tool in the app's folder. */
  readonly tool: string;
  readonly start: readonly string[];
  readonly dev: readonly string[];
}

const jsx = (html: string) => `export const Others = () => (${html});`;
const vue = (html: string) => `<template>${html}</template>`;
const classOf = (tag: string) => tag.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
const angular = (html: string) => {
  const tags = [...new Set(Array.from(html.matchAll(/<(sage-[\w-]+)/g), ([, tag]) => tag!))];
  const names = tags.map(classOf).join(', ');
  return `import { Component } from '@angular/core';
import { ${names} } from 'sagebrush-widgets/angular';
@Component({ selector: 'app-others', imports: [${names}], template: \`${html}\` })
export class Others {}`;
};
const react18 = (html: string) => {
  const names = new Set<string>();
  const written = html.replaceAll(/(<\/?)(sage-[\w-]+)/g, (_, start: string, tag: string) => {
    const name = classOf(tag);
    names.add(name);
    return start + name;
  });
  return `import { ${[...names].join(', ')} } from 'sagebrush-widgets/react';\n${jsx(written)}`;
};
const lit = (html: string) => `import { html } from 'lit';\nexport const others = html\`${html}\`;`;
const unchanged = (html: string) => html;
const vite = { static: 'dist' };

export const apps: Readonly<Record<string, App>> = {
  react: { title: 'React 19', others: ['src/Others.tsx', jsx], ...vite },
  vue: { title: 'Vue', others: ['src/Others.vue', vue], ...vite },
  angular: { title: 'Angular', others: ['src/app/others.ts', angular], ...vite },
  'react-18': { title: 'React 18', others: ['src/Others.tsx', react18], ...vite },
  next: {
    title: 'Next',
    others: ['parts/Others.tsx', jsx],
    hasHtml: true,
    server: {
      tool: 'node_modules/next/dist/bin/next',
      start: ['start', '--hostname', '127.0.0.1', '--port', '{port}'],
      dev: ['dev', '--hostname', '127.0.0.1', '--port', '{port}'],
    },
  },
  nuxt: {
    title: 'Nuxt',
    others: ['app/components/Others.vue', vue],
    hasHtml: true,
    server: {
      tool: 'node_modules/@nuxt/cli/bin/nuxi.mjs',
      start: ['preview', '--port', '{port}'],
      dev: ['dev', '--host', '127.0.0.1', '--port', '{port}'],
    },
  },
  sveltekit: {
    title: 'SvelteKit',
    others: ['src/lib/Others.svelte', unchanged],
    hasHtml: true,
    server: {
      tool: 'node_modules/vite/bin/vite.js',
      start: ['preview', '--host', '127.0.0.1', '--port', '{port}', '--strictPort'],
      dev: ['dev', '--host', '127.0.0.1', '--port', '{port}', '--strictPort'],
    },
  },
  astro: {
    title: 'Astro',
    others: ['src/components/Others.astro', unchanged],
    hasHtml: true,
    // Its router throws this if a visitor goes on before a transition has ended.
    isItsOwn: (words) => words.startsWith('Transition was skipped'),
    ...vite,
  },
  solid: { title: 'Solid', others: ['src/Others.tsx', jsx], ...vite },
  preact: { title: 'Preact', others: ['src/Others.tsx', jsx], ...vite },
  lit: { title: 'Lit', others: ['src/others.ts', lit], ...vite },
};

/** The columns, in order. */
export const columns = ['builds', 'types', 'server HTML', ...Object.keys(steps)];
/** Whether each column works; `undefined` if the framework has no such feature. */
export type Row = Record<string, boolean | undefined>;

/** Tries an app and reports each column. */
export async function tryApp(
  name: string,
  browser: Browser,
  ours: string,
  report: (column: string, outcome: Outcome) => void,
): Promise<Row> {
  const app = apps[name]!;
  const row: Row = {};
  const check = async (column: string, work: () => Promise<Outcome | void>, where = '') => {
    const outcome = await work().then(
      (it) => it ?? { code: 0, output: '' },
      (error: Error) => ({ code: 1, output: error.stack ?? error.message }),
    );
    const isRight = outcome.code === 0;
    row[column] = isRight && row[column] !== false;
    report(column + where, outcome);
    return isRight;
  };

  let folder = '';
  const runScript = (script: string) => npm(['run', '--silent', script], { cwd: folder });
  const isBuilt = await check('builds', async () => {
    folder = await installApp(name, ours);
    writeOthers(folder, app);
    return runScript('build');
  });
  if (!isBuilt) return row;
  // Without such a script, the build checks the types.
  if (hasScript(folder, 'check')) await check('types', () => runScript('check'));
  else row.types = true;

  for (const args of app.server ? [app.server.start, app.server.dev] : [undefined]) {
    await using server = args
      ? await startApp(folder, app.server!.tool, args)
      : await serveFolder(join(folder, app.static!));
    const where = args && args === app.server?.dev ? ' in development' : '';
    if (app.hasHtml) await check('server HTML', () => findContent(server.address), where);
    const context = await browser.newContext();
    const walk = await startWalk(await context.newPage(), server.address, app.isItsOwn);
    for (const [column, step] of Object.entries(steps)) {
      if (column === 'hydration' && !app.server) continue;
      // Each step begins where the previous one ended.
      if (!(await check(column, () => step(walk), where))) break;
    }
    await context.close();
  }
  return row;
}

/** Writes the component whose widgets no app changes. */
function writeOthers(folder: string, { others: [file, code] }: App): void {
  const html = readFileSync(join(import.meta.dirname, 'apps/content.html'), 'utf8');
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), code(html.trim()));
}

function hasScript(folder: string, name: string): boolean {
  const text = readFileSync(join(folder, 'package.json'), 'utf8');
  return name in (JSON.parse(text) as { scripts: Record<string, string> }).scripts;
}

/** Throws unless the widgets and their content are in the HTML that a server sends. */
async function findContent(address: string): Promise<void> {
  const html = await (await fetch(address)).text();
  for (const part of ['<sage-consult-cta', 'Book a free consultation', 'You miss being at ease.'])
    if (!html.includes(part)) throw new Error(`The server's HTML lacks ${part}\n${html}`);
}

/** Installs an app's packages, and ours from an unpacked tarball. Returns the app's folder. */
export async function installApp(name: string, ours: string): Promise<string> {
  await installIn(join('test/frameworks/apps', name));
  const folder = join(import.meta.dirname, 'apps', name);
  const installed = join(folder, 'node_modules/sagebrush-widgets');
  rmSync(installed, { recursive: true, force: true });
  cpSync(ours, installed, { recursive: true });
  return folder;
}

interface Running extends AsyncDisposable {
  readonly address: string;
}

/** Starts an app's own server. */
async function startApp(folder: string, tool: string, args: readonly string[]): Promise<Running> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const withPort = args.map((each) => each.replace('{port}', String(port)));
  const stop = await startServer(process.execPath, [join(folder, tool), ...withPort], {
    cwd: folder,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      NO_COLOR: '1',
      NEXT_TELEMETRY_DISABLED: '1',
      NUXT_TELEMETRY_DISABLED: '1',
    },
    log: join(folder, 'node_modules/.cache/server.log'),
    answers: answersAt(`${address}/nothing`),
  });
  return { address, [Symbol.asyncDispose]: stop };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** Serves a folder as a static host that answers every unknown path with the app. */
async function serveFolder(folder: string): Promise<Running> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = [pathname, join(pathname, 'index.html'), '/index.html']
      .map((each) => join(folder, each))
      .find((each) => extname(each) && existsSync(each))!;
    response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
    response.end(readFileSync(path));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
}
