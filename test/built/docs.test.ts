// Runs every example in the README and the docs pages, and follows every link.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { sizesOf } from '../../scripts/integrity.ts';
import { readPublicApi } from '../../scripts/public-api.ts';
import { installPackage } from '../helpers/consumer.ts';
import { accessibilityTree, startBrowser, visit } from '../helpers/harness.ts';
import { entries } from '../helpers/storybook.ts';

interface Example {
  readonly language: string;
  readonly code: string;
  /** Its file and line. */
  readonly place: string;
}

const pages = Object.fromEntries(
  ['README.md', ...globSync('stories/**/*.mdx')].map((file) => [file, readFileSync(file, 'utf8')]),
);
const examples = Object.entries(pages).flatMap(([file, text]) => examplesOf(file, text));
const examplesIn = (...languages: string[]) =>
  examples.filter(({ language }) => languages.includes(language));

function examplesOf(file: string, text: string): Example[] {
  return [...text.matchAll(/^( *)```(\w+)\n(.*?)^ *```/gms)].map(
    ({ 1: indent, 2: language, 3: code, index }) => ({
      language: language!,
      code: code!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      place: `${file}:${text.slice(0, index).split('\n').length + 1}`,
    }),
  );
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  modules: { declarations: Declaration[] }[];
};
type Named = readonly { readonly name: string }[];
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: Named;
  readonly cssParts?: Named;
  readonly cssProperties?: Named;
}
const elements = new Map(
  modules.flatMap(({ declarations }) => declarations).map((element) => [element.tagName, element]),
);
const names = (named: Named = []) => named.map(({ name }) => name);

const browser = await startBrowser();
after(() => browser.close());

describe('an HTML example in the docs', () => {
  for (const { code, place } of examplesIn('html').filter(({ code }) => code.includes('<sage-')))
    it(`works unchanged, in ${place}`, async () => {
      const html = () =>
        `<!doctype html><html lang="en"><title>Example</title><main>${code}</main><script src="../../dist/sagebrush.js"></script>`;
      await using visited = await visit(browser, { html });
      const { page } = visited;

      const tags = await page.evaluate(() =>
        [...document.querySelectorAll('main *')].map((each) => ({
          tag: each.localName,
          attributes: each.getAttributeNames(),
          isDefined: each.matches(':defined'),
        })),
      );
      const asParsed = await page.locator('main').evaluate((main) => main.innerHTML);

      const isGlobal = (name: string) => /^(id|class|lang|dir|hidden|data-.*|sage-theme)$/.test(name);
      for (const { tag, attributes, isDefined } of tags.filter(({ tag }) => tag.startsWith('sage-'))) {
        assert.ok(isDefined, `<${tag}> is not defined`);
        const known = names(elements.get(tag)!.attributes);
        assert.deepEqual(
          attributes.filter((name) => !known.includes(name) && !isGlobal(name)),
          [],
          `attributes of <${tag}>`,
        );
      }
      // Each tag is closed in the right place. Otherwise the parser would have changed the tags.
      const count = (pattern: RegExp) => code.match(pattern)?.length ?? 0;
      const added = asParsed.match(/data-sage-mark="(add|wrap|cite)"/g)?.length ?? 0;
      assert.equal(tags.length - added, count(/<[a-z][\w-]*/g));
      for (const { tag } of tags.filter(({ attributes }) => !attributes.includes('data-sage-mark')))
        assert.equal(
          count(new RegExp(`</${tag}>`, 'g')),
          count(new RegExp(`<${tag}\\b(?!-)`, 'g')),
          `</${tag}>`,
        );
      if (!code.includes('<sage-practice')) assert.ok((await accessibilityTree(page)).length > 1);
      assert.deepEqual(await visited.violations(), []);
    });

  it('loads a script that exists', () => {
    const loaded = Object.entries(pages).flatMap(([file, text]) =>
      [...text.matchAll(/<script\b[^>]*?src="([^"]+)"/g)].map(([, src]) => ({ file, src: src! })),
    );

    assert.ok(loaded.length > 0);
    // Some platforms have their own syntax for the path of a file.
    for (const { file, src } of loaded)
      assert.ok(existsSync(join('dist', /[\w-]+\.js/.exec(src)![0])), `${src} in ${file}`);
  });
});

describe('a code example in the docs', () => {
  it('type-checks', async () => {
    using consumer = await installPackage(['@types/react', 'csstype']);
    const files = Object.fromEntries(
      examplesIn('js', 'ts', 'jsx', 'tsx').map(({ language, code, place }) => {
        const isMarkup = language.endsWith('x');
        const name = `${place.replace(/\W/g, '-')}.${isMarkup ? 'tsx' : 'ts'}`;
        return [
          name,
          isMarkup && !code.startsWith('import ')
            ? `import 'sagebrush-widgets/jsx';\nexport const example = (${code});`
            : `${code}\nexport {};`,
        ];
      }),
    );
    assert.ok(Object.keys(files).length > 3);

    await consumer.check(
      {
        ...files,
        // Bundlers declare style sheets. Angular is installed only where `npm run test:frameworks` checks its templates.
        'page.d.ts':
          "declare function openBookingWindow(address: string): void; declare module '*.css'; declare module '@angular/core';",
      },
      { module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx', skipLibCheck: true },
    );
  });

  it('names only npm commands that exist', () => {
    const named = Object.entries(pages).flatMap(([file, text]) =>
      [...text.matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g)].map(([, run, own]) => ({
        file,
        name: run ?? own!,
      })),
    );

    assert.ok(named.length > 3);
    for (const { file, name } of named) assert.ok(scripts[name], `npm run ${name} in ${file}`);
  });
});

describe('a stylesheet in the docs', () => {
  for (const { code, place } of examplesIn('css'))
    it(`uses only tokens and parts that exist, in ${place}`, async () => {
      await using visited = await visit(browser, { html: () => '<!doctype html><title>Example</title>' });

      const rules = await visited.page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return [...sheet.cssRules].map(({ cssText }) => cssText);
      }, code);

      const tokens = [...elements.values()].flatMap(({ cssProperties }) => names(cssProperties));
      assert.equal(rules.length, code.match(/\{/g)?.length);
      for (const [token] of code.matchAll(/--sage-[\w-]+/g)) assert.ok(tokens.includes(token), token);
      for (const [, tag, part] of code.matchAll(/(sage-[\w-]+)::part\((\w[\w-]*)\)/g))
        assert.ok(names(elements.get(tag)?.cssParts).includes(part!), `${tag} ${part}`);
    });
});

describe('the steps in the snippet builder', () => {
  it('name what it shows', () => {
    const builder = globSync('builder/**/*.ts')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const [, steps = ''] = /^## Make your own theme\n(.*?)^## /ms.exec(
      pages['stories/start-here/designers.mdx']!,
    )!;
    const [, kit = ''] = /^## I run a practice's website\n(.*?)^```/ms.exec(pages['README.md']!)!;

    const named = [...`${steps}${kit}`.matchAll(/\*\*(.+?)\*\*/g)]
      .map(([, name]) => name!)
      .filter((name) => !['snippet builder', 'your own site'].includes(name));

    assert.ok(named.length > 5);
    assert.deepEqual(
      named.filter((name) => !builder.includes(name)),
      [],
    );
  });
});

describe('a size in the docs', () => {
  it('is that of the file', () => {
    const stated = Object.values(pages).flatMap((text) => [
      ...text.matchAll(/`(sagebrush[\w.-]*)`,? is (?:less than )?([\d.]+) KB/g),
    ]);

    assert.ok(stated.length > 2);
    for (const [sentence, file, size] of stated) {
      const { brotli } = sizesOf(readFileSync(join('dist', file!)));
      assert.ok(Math.abs(brotli / 1000 - Number(size)) < 0.1 * Number(size), `${sentence}: ${brotli} bytes`);
    }
  });
});

describe('the table of what authors write in their own HTML', () => {
  const rows = [...pages['stories/start-here/developers.mdx']!.matchAll(/^\| `([\w-]+)` .*$/gm)];

  it('has every attribute and class, and no other', () => {
    assert.deepEqual(rows.map(([, name]) => name).sort(), [...readPublicApi().html]);
  });

  it('has every status', async () => {
    const { statuses } = (await import(
      pathToFileURL(resolve('dist/state-availability/listed-states.js')).href
    )) as { statuses: readonly string[] };
    const [row = ''] = rows.find(([, name]) => name === 'data-status') ?? [];

    for (const status of statuses) assert.ok(row.includes(`\`${status}\``), status);
  });
});

describe('a link in the docs', () => {
  const stories = globSync('stories/**/*.{ts,mdx}').map(
    (file) => [file, readFileSync(file, 'utf8')] as const,
  );

  it('leads to a page in Storybook', () => {
    const links = stories.flatMap(([file, text]) =>
      [...text.matchAll(/\?path=\/(docs|story)\/([\w-]+)/g)].map(([, type, id]) => ({ file, type, id: id! })),
    );

    assert.ok(links.length > 5);
    for (const { file, type, id } of links) assert.equal(entries[id]?.type, type, `${id} in ${file}`);
  });

  it('leads to a file that exists', () => {
    const links = [['README.md', pages['README.md']!] as const, ...stories].flatMap(([file, text]) =>
      [...text.matchAll(/\]\(((?!https?:|\?|#)[^)\s]+)\)|href="((?:stories|dist)\/[^"]+)"/g)].map(
        ([, beside, served]) => ({ file, path: served ?? join(dirname(file), beside!) }),
      ),
    );

    assert.ok(links.length > 1);
    for (const { file, path } of links) assert.ok(existsSync(path), `${path} in ${file}`);
  });
});
