// The script is a core and parts. Parts load on demand, from their own tags, in one file with the core, or inline. The page
// must be the same each time.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describeCases, type Case } from '../helpers/cases.ts';
import {
  accessibilityTree,
  rendered,
  widgetsRendered,
  startBrowser,
  visit,
  type Setting,
} from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const names = [
  'notes',
  'plain',
  'preview',
  'cards',
  'checklist',
  'exit',
  'hooks',
  'licenses',
  'map',
  'repairs',
  'reading',
];
const core = '/dist/sagebrush.js';
const files = [core, ...names.map((name) => `/dist/sagebrush-${name}.js`), '/dist/locales/es.js'];
const textOf = (file: string) => readFileSync(`.${file}`, 'utf8');
const all = '/dist/sagebrush-all.js';

const pageOf = (body: string, head = '', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><title>A page</title>${head}</head><body><h1>A page</h1>${body}</body></html>`;
const tag = (src: string, how = 'defer') => `<script src="${src}" ${how}></script>`;
const inline = (file: string) => `<script>${textOf(file).replaceAll('</script', '<\\/script')}</script>`;

/** The HTML of a page, a check that it rendered, and the parts that it loads. */
interface Content {
  readonly body: string;
  readonly proof: (page: Page) => Promise<unknown>;
  readonly parts: readonly string[];
  readonly lang?: string;
}

const list = '<ul><li>You sleep badly.</li><li>You eat little.</li></ul>';
const card = (name: string) =>
  `<sage-comparison-card value="${name}"><h3>${name}</h3><ul><li data-row="Focus">What ${name} is for</li></ul></sage-comparison-card>`;

const contents: Record<string, Content> = {
  'call and badge': {
    body: '<sage-consult-cta><h2>Meet us</h2><p><a href="/book">Book</a></p></sage-consult-cta><sage-state-availability states="ME TX"></sage-state-availability>',
    proof: (page) => page.getByText('Available in Maine and Texas').waitFor(),
    parts: [],
  },
  checklist: {
    body: `<sage-signs-checklist><h2>Signs</h2>${list}</sage-signs-checklist>`,
    proof: (page) => page.getByRole('checkbox', { name: 'You sleep badly.' }).waitFor(),
    parts: ['checklist'],
  },
  cards: {
    body: `<sage-comparison-cards choosable>${card('individual')}${card('couples')}</sage-comparison-cards>`,
    proof: (page) => page.getByRole('radio', { name: /couples/ }).waitFor(),
    parts: ['cards'],
  },
  article: {
    body: '<sage-footnoted-article><p>Words.<sup><a href="#n1" id="r1">1</a></sup></p><ol><li id="n1">A note.</li></ol></sage-footnoted-article>',
    proof: (page) => page.getByRole('link', { name: 'Note 1', exact: true }).waitFor(),
    parts: ['notes'],
  },
  'article with plain markers': {
    body: '<sage-footnoted-article><p>Words.[1] More.[2]</p><h2>Notes</h2><ol><li>A note.</li><li>Another.</li></ol></sage-footnoted-article>',
    proof: (page) => page.getByRole('link', { name: 'Note 2', exact: true }).waitFor(),
    parts: ['notes', 'plain'],
  },
  'article with a plain source': {
    body: '<sage-footnoted-article><p>Words.<sup><a href="#n1" id="r1">1</a></sup></p><ol><li id="n1">A note, doi:10.1000/xyz123.</li></ol></sage-footnoted-article>',
    proof: (page) => page.locator('a[href="https://doi.org/10.1000/xyz123"]').waitFor(),
    parts: ['notes', 'plain'],
  },
  'article with a preview': {
    body: '<sage-footnoted-article><p>Words.<sup><a href="#n1" id="r1">1</a></sup></p><ol><li id="n1">A note.</li></ol></sage-footnoted-article>',
    proof: async (page) => {
      await page.getByRole('link', { name: 'Note 1', exact: true }).hover();
      await page.getByRole('note', { name: 'Note 1' }).waitFor();
    },
    parts: ['notes', 'preview'],
  },
  exit: {
    body: '<sage-exit-page><a href="https://weather.example/">Leave this page</a></sage-exit-page>',
    proof: (page) => page.locator('sage-exit-page a[rel=noreferrer]').waitFor(),
    parts: ['exit'],
  },
  hook: {
    body: '<div class="sage-consult-cta"><h2>Meet us</h2><p><a href="/book">Book</a></p></div><p><a href="/where?sage=state-availability">Where</a></p><div data-sage="comparison-cards" data-individual="Yours" data-couples="Both of you"></div>',
    proof: async (page) => {
      await page.locator('div sage-consult-cta').waitFor({ state: 'attached' });
      await page.locator('sage-comparison-cards').getByText('Both of you').waitFor();
    },
    parts: ['cards', 'hooks'],
  },
  map: {
    body: '<sage-state-availability layout="map"><ul><li data-state="TX">Texas</li></ul></sage-state-availability>',
    proof: (page) => page.locator('[part~=served]').first().waitFor(),
    parts: ['map'],
  },
  question: {
    body: '<sage-state-availability check><ul><li data-state="TX">Texas</li></ul></sage-state-availability>',
    proof: (page) => page.getByRole('combobox', { name: 'Where will you be during sessions?' }).waitFor(),
    parts: ['licenses'],
  },
  'licenses past their date': {
    body: '<sage-state-availability layout="list"><ul><li data-state="TX" data-until="2020-01-01">Texas</li></ul></sage-state-availability>',
    proof: (page) => page.getByText('We last confirmed this license').waitFor(),
    parts: ['licenses'],
  },
  Spanish: {
    body: `<sage-state-availability states="ME TX"></sage-state-availability><sage-signs-checklist>${list}</sage-signs-checklist>`,
    proof: async (page) => {
      await page.getByText('Disponible en Maine y Texas').waitFor();
      await page.getByRole('button', { name: 'Borrar' }).waitFor();
    },
    parts: ['checklist', 'locales/es'],
    lang: 'es',
  },
};

const together = (...members: string[]): Content => ({
  body: members.map((name) => `<section>${contents[name]!.body}</section>`).join(''),
  proof: async (page) => {
    for (const name of members) await contents[name]!.proof(page);
  },
  parts: [...new Set(members.flatMap((name) => contents[name]!.parts))],
});

/** Combines the contents into a few pages, which are tested in every way. One page per content and way would be slow. */
const pages: Record<string, Content> = {
  'everything that loads a part': together(
    ...['call and badge', 'checklist', 'cards', 'exit', 'hook', 'map', 'question'],
    ...['licenses past their date', 'article with a preview'],
  ),
  'an article with plain markers and sources': {
    ...contents['article with plain markers']!,
    body: contents['article with plain markers']!.body.replace('Another.', 'Another, doi:10.1000/xyz123.'),
  },
  'a page in Spanish': contents.Spanish!,
};
const everything = { ...contents, ...pages };

/** A script that does not know its own URL cannot load the stylesheet. */
const look = '<link rel="stylesheet" href="/dist/sagebrush.css">';

/** The ways to load the core and its parts: tags in the head, tags at the end of the body, and a concatenated file. */
const ways: Record<string, { head?: string; foot?: string; combined?: string; loadsParts?: true }> = {
  'core only, deferred': { head: tag(core), loadsParts: true },
  'core only, blocking': { head: tag(core, ''), loadsParts: true },
  'core only, as a module': { head: tag(core, 'type="module"'), loadsParts: true },
  'with part tags after it': { head: files.map((file) => tag(file)).join('') },
  'with part tags before it': {
    head: files
      .toReversed()
      .map((file) => tag(file))
      .join(''),
  },
  'with all tags at the end of the body': { foot: files.map((file) => tag(file, '')).join('') },
  'with async tags': { head: files.map((file) => tag(file, 'async')).join('') },
  combined: { head: look + tag('/combined.js'), combined: files.map(textOf).join('') },
  'combined, blocking': { head: look + tag('/combined.js', ''), combined: files.map(textOf).join('\n') },
  'combined, at a URL that lists the files': {
    head: look + tag(`/combined.js?f=${files.join()}`),
    combined: files.map(textOf).join(''),
  },
  'combined, core last': {
    head: look + tag('/combined.js'),
    combined: files.toReversed().map(textOf).join('\n'),
  },
  inlined: { head: look, foot: files.map(inline).join('') },
  'inlined in the head': { head: look + files.map(inline).join('') },
  'inlined, core last': { head: look, foot: files.toReversed().map(inline).join('') },
  'all in one file': { head: tag(all) },
};

const combining = (body?: string) => (page: Page) =>
  page.route(/\/combined\.js/, (route) => route.fulfill({ contentType: 'text/javascript', body: body! }));

const settingOf = ({ body, lang }: Content, way: string): Setting => {
  const { head, foot = '', combined } = ways[way]!;
  return {
    html: () => pageOf(body + foot, head, lang),
    prepare: combining(combined),
    ...(way.startsWith('inlined') ? {} : { policy: strict }),
  };
};

const scriptsIn = (requests: readonly string[]) => requests.filter((path) => /^\/dist\/.*\.js$/.test(path));

const known: Record<string, Promise<string[]>> = {};
const inOneFile = async (name: string) => {
  await using visited = await visit(browser, settingOf(everything[name]!, 'all in one file'));
  await everything[name]!.proof(visited.page);
  return await accessibilityTree(visited.page);
};

for (const [way, { loadsParts }] of Object.entries(ways))
  describeCases(
    `a page, given the script ${way}`,
    Object.entries(way === 'core only, deferred' ? everything : pages).map(([name, content]): Case => [
      name,
      async () => {
        await using visited = await visit(browser, settingOf(content, way));

        await content.proof(visited.page);

        const scripts = scriptsIn(visited.requests);
        assert.deepEqual(await accessibilityTree(visited.page), await (known[name] ??= inOneFile(name)));
        // The core cannot know about tags that the parser has not reached yet.
        if (way !== 'with all tags at the end of the body')
          assert.equal(new Set(scripts).size, scripts.length, `loaded twice: ${scripts.join(' ')}`);
        if (loadsParts) {
          const wanted = content.parts.map((part) => files.find((file) => file.endsWith(`${part}.js`))!);
          assert.deepEqual([...scripts].sort(), [core, ...wanted].sort());
        }
        assert.deepEqual(await visited.violations(), []);
      },
    ]),
    3,
  );

describe('the weight of a page', () => {
  it('is one script for a practice, calls, badges, lists and action classes', async () => {
    const body = `<p class="message-box"><a href="/x?message=sage-hen">Words</a></p><sage-practice page states="ME"></sage-practice>
      <sage-consult-cta><p><a class="sage-action" href="/book">Book</a></p></sage-consult-cta>
      <sage-state-availability></sage-state-availability>
      <sage-state-availability layout="list"><ul><li>Maine</li></ul></sage-state-availability>`;
    await using visited = await visit(browser, { html: () => pageOf(body, tag(core)) });

    assert.deepEqual(scriptsIn(visited.requests), [core]);
  });

  // The goal is 34,500.
  it('is at most 36,950 bytes for the demo page, with the stylesheet', async (test) => {
    await using visited = await visit(browser);

    const loaded = new Set(scriptsIn(visited.requests));
    if (existsSync('dist/sagebrush.css')) loaded.add('/dist/sagebrush.css');
    const bytes = [...loaded].map((file) => brotliCompressSync(readFileSync(`.${file}`)).length);
    const sum = bytes.reduce((one, other) => one + other, 0);

    test.diagnostic(`trust.html: ${sum.toLocaleString('en-US')} bytes in ${loaded.size} files`);
    assert.ok(loaded.size > 3);
    assert.ok(sum <= 36_950, `${sum}`);
  });
});

describe('a part that does not load', () => {
  const warnings = (violations: string[]) =>
    violations.filter((violation) => !violation.includes('Failed to load resource'));

  for (const name of ['checklist', 'cards', 'article', 'exit', 'hook'])
    it(`leaves the ${name} unchanged, with one warning per file`, async () => {
      const content = contents[name]!;
      const html = () => pageOf(content.body, tag(core));
      await using plain = await visit(browser, { html, script: '' });
      await using visited = await visit(browser, {
        html,
        prepare: (page) => page.route('**/sagebrush-*.js*', (route) => route.fulfill({ status: 404 })),
      });

      const violations = warnings(await visited.violations());

      assert.deepEqual(await accessibilityTree(visited.page), await accessibilityTree(plain.page));
      assert.deepEqual(
        violations
          .map((violation) => /^console warning: sagebrush-\w+\.js did not load/.exec(violation)?.[0])
          .sort(),
        content.parts.map((part) => `console warning: sagebrush-${part}.js did not load`).sort(),
      );
    });

  it('leaves markers as plain links if it is the previews, with one warning per article', async () => {
    await using visited = await visit(browser, {
      html: () => pageOf(contents.article!.body.repeat(2), tag(core)),
      prepare: (page) => page.route('**/sagebrush-preview.js*', (route) => route.fulfill({ status: 404 })),
    });
    const { page } = visited;
    const marker = page.locator('[role=doc-noteref]').first();
    const before = await marker.getAttribute('aria-expanded');

    await marker.hover();
    await page.locator('[role=doc-noteref]:not([aria-expanded])').first().waitFor();
    await marker.click();

    assert.equal(before, 'false');
    assert.equal(await page.locator('[role=doc-noteref][aria-expanded]').count(), 0);
    assert.equal(new URL(page.url()).hash, '#n1');
    assert.deepEqual(
      warnings(await visited.violations()),
      Array(2).fill(
        'console warning: <sage-footnoted-article> sagebrush-preview.js: found "", expected this file beside sagebrush.js JSHandle@node',
      ),
    );
  });

  it('leaves plain text alone if it is the plain-text reader, with one warning', async () => {
    const body = contents['article with a plain source']!.body.replace('Words.', 'Words.[1] More.[2]');
    await using visited = await visit(browser, {
      html: () => pageOf(body, tag(core)),
      prepare: (page) => page.route('**/sagebrush-plain.js*', (route) => route.fulfill({ status: 404 })),
    });
    const { page } = visited;

    assert.equal(await page.getByRole('link', { name: 'Note 1', exact: true }).count(), 1);
    assert.equal(await page.locator('[role=doc-backlink]').count(), 1);
    assert.equal(await page.locator('a[href*=doi]').count(), 0);
    assert.deepEqual(warnings(await visited.violations()), [
      'console warning: <sage-footnoted-article> sagebrush-plain.js: found "", expected this file beside sagebrush.js JSHandle@node',
    ]);
  });

  it('is reported if the script was concatenated and its URL is unknown', async () => {
    const { body } = contents.checklist!;
    await using visited = await visit(browser, {
      html: () => pageOf(body, tag('/combined.js')),
      prepare: combining(textOf(core)),
    });

    const violations = await visited.violations();

    assert.equal(violations.length, 1, violations.join('\n'));
    assert.match(violations[0]!, /sagebrush-checklist\.js did not load/);
  });

  it('does not stop other parts if it cannot start', async () => {
    await using visited = await visit(browser, {
      html: () => pageOf(contents.checklist!.body + contents.cards!.body, tag(core)),
      prepare: (page) =>
        page.route('**/sagebrush-cards.js*', (route) => {
          const key = `Symbol.for("sagebrush-widgets/parts/${version}")`;
          const body = `(globalThis[${key}]??=[]).push(["cards",()=>{throw Error("broken")}])`;
          return route.fulfill({ contentType: 'text/javascript', body });
        }),
    });

    const violations = await visited.violations();

    await contents.checklist!.proof(visited.page);
    assert.equal(violations.length, 1, violations.join('\n'));
    assert.match(violations[0]!, /sagebrush-cards\.js could not start/);
  });

  it('is ignored if it has another version', async () => {
    await using visited = await visit(browser, {
      html: () => pageOf(contents.checklist!.body, tag(core)),
      prepare: (page) =>
        page.route('**/sagebrush-checklist.js*', (route) => {
          const body = textOf('/dist/sagebrush-checklist.js').replaceAll(version, '0.0.1');
          return route.fulfill({ contentType: 'text/javascript', body });
        }),
    });

    const violations = await visited.violations();

    assert.equal(violations.length, 1, violations.join('\n'));
    assert.match(violations[0]!, /of another version/);
  });
});

describe('content that is added later', () => {
  for (const [name, { body, proof, parts, lang }] of Object.entries(contents))
    it(`is rendered: ${name}`, async () => {
      await using visited = await visit(browser, { html: () => pageOf('<main></main>', tag(core), lang) });
      const { page } = visited;
      assert.deepEqual(scriptsIn(visited.requests), [core]);

      await page.evaluate((html) => {
        document.querySelector('main')!.innerHTML = `<div>${html}</div>`;
      }, body);
      await proof(page);
      await widgetsRendered(page);

      assert.equal(scriptsIn(visited.requests).length, 1 + parts.length);
      assert.deepEqual(await visited.violations(), []);
    });

  const changes: Record<string, [string, () => void]> = {
    'a class': ['<div><p><a href="/book">Book</a></p></div>', () => (hook().className = 'sage-consult-cta')],
    'data-sage': ['<div><p><a href="/book">Book</a></p></div>', () => (hook().dataset.sage = 'consult-cta')],
    'a URL': [
      '<p><a href="/book">Book</a></p>',
      () => document.querySelector('main a')!.setAttribute('href', '/book#sage-consult-cta'),
    ],
  };
  const hook = () => document.querySelector('main')!.firstElementChild as HTMLElement;
  for (const [name, [body, change]] of Object.entries(changes))
    it(`becomes a hook: ${name}`, async () => {
      await using visited = await visit(browser, { html: () => pageOf(`<main>${body}</main>`, tag(core)) });
      const { page } = visited;
      assert.deepEqual(scriptsIn(visited.requests), [core]);

      await page.evaluate(`(() => { const hook = ${String(hook)}; (${String(change)})(); })()`);

      await page.locator('sage-consult-cta').waitFor({ state: 'attached' });
      await widgetsRendered(page);
      assert.deepEqual(scriptsIn(visited.requests), [core, '/dist/sagebrush-hooks.js']);
    });

  it("is rendered in another component's shadow root after mount()", async () => {
    await using visited = await visit(browser, { html: () => pageOf('<main></main>', tag(core)) });
    const { page } = visited;

    await page.evaluate((html) => {
      const root = document.querySelector('main')!.attachShadow({ mode: 'open' });
      root.innerHTML = html;
      Sagebrush!.mount(root);
    }, contents.checklist!.body + contents.hook!.body);

    await contents.checklist!.proof(page);
    await contents.hook!.proof(page);
  });
});

describe('copies of the script', () => {
  for (const [name, content] of Object.entries(contents))
    it(`run once, with all their parts: ${name}`, async () => {
      const head = [...files, ...files.toReversed(), all].map((file) => tag(file)).join('');
      await using visited = await visit(browser, { html: () => pageOf(content.body, head, content.lang) });

      await content.proof(visited.page);

      assert.deepEqual(await accessibilityTree(visited.page), await (known[name] ??= inOneFile(name)));
      assert.deepEqual(await visited.violations(), []);
    });

  for (const [name, content] of Object.entries(contents))
    it(`of two versions agree which one runs: ${name}`, async () => {
      const older = (page: Page) =>
        page.route('**/older/**', (route) => {
          const file = new URL(route.request().url()).pathname.replace('/older/', '/dist/');
          const body = textOf(file).replaceAll(version, '0.0.1');
          const contentType = file.endsWith('.css') ? 'text/css' : 'text/javascript';
          return route.fulfill({ contentType, body });
        });
      const head = tag('/older/sagebrush.js') + files.map((file) => tag(file)).join('');
      await using visited = await visit(browser, {
        html: () => pageOf(content.body, head, content.lang),
        prepare: older,
      });

      await content.proof(visited.page);
      await rendered(visited.page);

      assert.equal(await visited.page.evaluate(() => Sagebrush!.version), '0.0.1');
      assert.deepEqual(await accessibilityTree(visited.page), await (known[name] ??= inOneFile(name)));
      assert.deepEqual(await visited.violations(), []);
    });

  it('are not confused with an element whose id is the name of our global', async () => {
    const body = `<h1 id="Sagebrush">Sagebrush</h1>${contents.hook!.body}`;
    await using visited = await visit(browser, { html: () => pageOf(body, tag(core)) });

    await contents.hook!.proof(visited.page);

    assert.equal(await visited.page.evaluate(() => Sagebrush!.version), version);
  });
});

describe('the part registry', () => {
  it('cannot be replaced by a script on the page', async () => {
    await using visited = await visit(browser, {
      html: () => pageOf('<main></main>', tag(core)),
    });
    const { page } = visited;

    const result = await page.evaluate((version) => {
      const key = Symbol.for(`sagebrush-widgets/parts/${version}`);
      const holder = globalThis as unknown as Record<symbol, { push(part: unknown): void }>;
      const registry = holder[key]!;
      const taken: unknown[] = [];
      try {
        holder[key] = { push: (part) => taken.push(part) };
      } catch {}
      try {
        registry.push = (part) => taken.push(part);
      } catch {}
      try {
        Object.defineProperty(globalThis, key, { value: taken });
      } catch {}
      let kit: object = {};
      registry.push(['mine', (given: object) => (kit = given)]);
      return [holder[key] === registry, Object.isFrozen(registry), Object.isFrozen(kit), taken.length];
    }, version);
    await page.evaluate(
      (html) => (document.querySelector('main')!.innerHTML = html),
      contents.checklist!.body,
    );

    await contents.checklist!.proof(page);
    assert.deepEqual(result, [true, true, true, 0]);
  });
});

describe('the URL of a part', () => {
  const queries: Record<string, [string, string]> = {
    'no query': [tag(core), `/dist/sagebrush-checklist.js?${version}`],
    'a query': [tag(`${core}?ver=7`), `/dist/sagebrush-checklist.js?ver=7&${version}`],
    'a query with the version': [
      tag(`${core}?ver=${version}-ab`),
      `/dist/sagebrush-checklist.js?ver=${version}-ab`,
    ],
    'another name, beside the stylesheet': [
      `<link rel="stylesheet" href="/dist/sagebrush.css">${tag('/combined.js')}`,
      `/dist/sagebrush-checklist.js?${version}`,
    ],
  };
  for (const [name, [head, wanted]] of Object.entries(queries))
    it(`is in the script's folder, with its version, given ${name}`, async () => {
      const urls: string[] = [];
      await using visited = await visit(browser, {
        html: () => pageOf(contents.checklist!.body, head),
        prepare: async (page) => {
          page.on('request', (request) => urls.push(request.url()));
          await page.route('**/sagebrush.css', (route) =>
            route.fulfill({ contentType: 'text/css', body: 'a {}' }),
          );
          await combining(textOf(core))(page);
        },
      });

      await contents.checklist!.proof(visited.page);

      assert.ok(urls.includes(visited.origin + wanted), urls.join(' '));
    });

  it('works in an editor’s preview without an origin', async () => {
    const inside = pageOf(contents.checklist!.body, tag(core)).replaceAll('"', '&quot;');
    const preview = `<iframe sandbox="allow-scripts" srcdoc="${inside}"></iframe>`;
    await using visited = await visit(browser, { html: () => pageOf(preview) });

    await visited.page.frameLocator('iframe').getByRole('checkbox').first().waitFor();

    assert.deepEqual(await visited.violations(), []);
  });

  it('works on another host without CORS', async () => {
    const host = 'http://files.example/w';
    await using visited = await visit(browser, {
      html: () => pageOf(contents.checklist!.body, tag(`${host}/sagebrush.js`)),
      prepare: (page) =>
        page.route(`${host}/**`, (route) =>
          route.fulfill({
            contentType: 'text/javascript',
            body: textOf(new URL(route.request().url()).pathname.replace('/w/', '/dist/')),
          }),
        ),
    });

    await contents.checklist!.proof(visited.page);
  });
});

describe('Shift, pressed three times before the exit’s part loads', () => {
  const body = `${contents.exit!.body}<p>Private words</p>`;
  const pressThrice = async (page: Page) => {
    for (let time = 0; time < 3; time++) await page.keyboard.press('Shift');
  };

  for (const outcome of ['loads', 'fails'] as const)
    it(`clears the page immediately, and leaves it when the part ${outcome}`, async () => {
      let answer = () => {};
      const answered = new Promise<void>((done) => (answer = done));
      await using visited = await visit(browser, {
        html: () => pageOf(body, tag(core)),
        early: true,
        prepare: async (page) => {
          await page.route('https://weather.example/**', (route) =>
            route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
          );
          await page.route('**/sagebrush-exit.js*', async (route) => {
            await answered;
            if (outcome === 'loads') await route.continue();
            else await route.abort();
          });
        },
      });
      const { page } = visited;
      await page.waitForFunction(() => !!globalThis.Sagebrush);

      await pressThrice(page);
      const rest = await page.locator('body').innerText();
      answer();

      assert.equal(rest.trim(), '');
      await page.waitForURL('https://weather.example/');
    });

  it('keeps counting when the part loads between two presses', async () => {
    let answer = () => {};
    const answered = new Promise<void>((done) => (answer = done));
    await using visited = await visit(browser, {
      html: () => pageOf(body, tag(core)),
      early: true,
      prepare: async (page) => {
        await page.route('https://weather.example/**', (route) =>
          route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
        );
        await page.route('**/sagebrush-exit.js*', async (route) => {
          await answered;
          await route.continue();
        });
      },
    });
    const { page } = visited;
    await page.waitForFunction(() => !!globalThis.Sagebrush);

    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    answer();
    await page.getByText('Press Shift once more to leave this page.').waitFor();
    await page.keyboard.press('Shift');

    await page.waitForURL('https://weather.example/');
  });
});

describe('the all-in-one script', () => {
  it('contains every part except the self-check', () => {
    const whole = textOf(all);
    const parts = readdirSync('dist').filter((file) => /^sagebrush-(?!all|selfcheck).*\.js$/.test(file));

    const registered = (text: string) => /\.push\(\[[`"](\w+)[`"]/.exec(text)?.[1];
    assert.deepEqual(parts.map((file) => registered(textOf(`/dist/${file}`))).sort(), [...names].sort());
    for (const name of names) assert.match(whole, new RegExp(`\\.push\\(\\[[\`"]${name}[\`"]`));
  });
});
