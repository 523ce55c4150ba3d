// README, ARCHITECTURE and CONTRIBUTING name only existing files and npm scripts.
import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';

interface PackageJson {
  readonly name: string;
  readonly scripts: Record<string, string>;
  readonly exports: Record<string, unknown>;
}

const guides = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { name: packageName, scripts, exports: entryPoints } = readJson('package.json') as PackageJson;

/** Written by the build or by npm, so a checkout may lack them. */
const made = ['dist', 'build', 'node_modules'];

/** Every file below a folder, as a path from the top level. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder || '.', { withFileTypes: true }).flatMap((entry) => {
    if (['.git', ...made].includes(entry.name)) return [];
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : path;
  });

const sources = filesIn('');
const topLevel = new Set(sources.map((path) => path.split('/')[0]!));
/** The shipped files. The README uses their name on a site: `sagebrush.js`. */
const shipped = filesIn('dist');

/**
 * Whether a path is a file or folder. `<name>` matches any name, but the same one each time. A path that does not start at
 * the top level may start in any folder: `practice/`, `policy.test.ts`.
 */
function pathExists(path: string): boolean {
  const [first = ''] = path.split('/');
  if (made.includes(first)) return true;
  if (first === packageName) return path.replace(first, '.') in entryPoints;
  const seen = new Set<string>();
  const pattern = path
    .replace(/\/$/, '')
    .split(/(<\w+>)/)
    .map((piece) => {
      const name = /^<(\w+)>$/.exec(piece)?.[1];
      if (!name) return piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      if (seen.has(name)) return `\\k<${name}>`;
      seen.add(name);
      return `(?<${name}>[^/]+)`;
    })
    .join('');
  const found = new RegExp(`${topLevel.has(first) ? '^' : '(^|/)'}${pattern}(/|$)`);
  return [...sources, ...shipped].some((file) => found.test(file));
}

const isPath = (word: string) =>
  /^[\w.<-][\w.<>/-]*$/.test(word) &&
  // This is a site: `clinic.com/book`.
  !/^\w+\.\w+\//.test(word) &&
  (/[^<]\//.test(word) || topLevel.has(word) || /\w\.(css|html|js|json|md|mjs|php|ts|txt|ya?ml)$/.test(word));

/** What a guide names that does not exist, with its line: `12: src/gone.ts`. */
function missingIn(text: string): string[] {
  const missing: string[] = [];
  const examine = (index: number, named: string, exists: boolean) => {
    if (!exists) missing.push(`${text.slice(0, index).split('\n').length}: ${named}`);
  };

  for (const { 0: command, 1: run, 2: own, index } of text.matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g))
    examine(index, command, (run ?? own!) in scripts);

  // Check inline code and shell blocks. Other blocks are examples for web pages.
  for (const { 0: code, 1: block, index } of text.matchAll(/^ *```(\w*)\n.*?^ *```|(?<!`)`[^`\n]+`/gms))
    if (block === undefined || block === 'sh')
      for (const { 0: word, index: within } of code.replaceAll('`', ' ').matchAll(/\S+/g))
        if (isPath(word)) examine(index + within, word, pathExists(word));

  for (const { 1: link, index } of text.matchAll(/\]\((?!\w+:|#)([^)\s#]+)[^)]*\)/g))
    examine(index, link!, sources.includes(posix.normalize(link!)) || topLevel.has(link!));

  return missing;
}

describe('the guides', () => {
  for (const guide of guides)
    it(`name only files and commands that exist: ${guide}`, () => {
      assert.deepEqual(missingIn(readFileSync(guide, 'utf8')), []);
    });

  it('fail if they name something that does not exist', () => {
    const guide = [
      'Run `npm start`, `npm run gone`, or `npm test -- src/gone.test.ts --engine chromium`.',
      'See [one](LICENSE), [another](GONE.md), [a part](README.md#gone) and [a site](https://example.org/gone).',
      'See `src/shared/url.ts`, `src/shared/gone.ts`, `practice/`, `gone/` and `gone.test.ts`.',
      'See `src/<widget>/<widget>.ts`, `src/<widget>/<widget>.gone.ts`, `dist/gone.js` and `sagebrush-gone.js`.',
      'Import `sagebrush-widgets/practice`, not `sagebrush-widgets/gone`. Write `</p>`, `a/b c`, `<br>`, `/gone`.',
      '```sh\nnode scripts/gone.mjs\n```',
      '```html\n<script src="gone.js"></script>\n```',
    ].join('\n');

    assert.deepEqual(missingIn(guide), [
      '1: npm run gone',
      '1: src/gone.test.ts',
      '3: src/shared/gone.ts',
      '3: gone/',
      '3: gone.test.ts',
      '4: src/<widget>/<widget>.gone.ts',
      '4: sagebrush-gone.js',
      '5: sagebrush-widgets/gone',
      '5: a/b',
      '7: scripts/gone.mjs',
      '2: GONE.md',
    ]);
  });

  it('name every mark and every state', () => {
    const [, section = ''] = /^## Marks and states\n(.*?)^## /ms.exec(
      readFileSync('ARCHITECTURE.md', 'utf8'),
    )!;
    const sources = globSync('src/**/*.{css,ts}').filter((file) => !file.endsWith('.test.ts'));
    const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n');

    const used = [
      /\[data-sage-is[~$]?='([\w-]+)'\]/g,
      /:state\(([\w-]{2,})\)/g,
      /\bmarks\.set\(.*'([\w-]+)'\)/g,
      /\bsetState\([^,]+, '([\w-]+)'/g,
    ].flatMap((pattern) => [...code.matchAll(pattern)].map(([, name]) => name!));

    assert.ok(used.length > 20);
    // A hook's name as a mark: one stands for all of them.
    const isTag = (name: string) => globSync(`src/${name}`).length > 0;
    assert.deepEqual(
      [...new Set(used)].filter((name) => !section.includes(`\`${name}\``) && !isTag(name)),
      [],
    );
  });

  it('use the Node.js version of the tools', () => {
    const { optionalDependencies } = readJson('scripts/package.json') as {
      optionalDependencies: Record<string, string>;
    };
    const supplied = Object.values(optionalDependencies).map((version) => version.split('.')[0]);

    assert.deepEqual([...new Set(supplied)], [readFileSync('.nvmrc', 'utf8').trim()]);
  });
});
