// What npm publishes: files, entry points, types, and what bundlers include.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup, type OutputChunk } from 'rollup';
import { sizesOf } from '../../scripts/integrity.ts';
import { parts } from '../../scripts/parts.ts';
import { readWidgets } from '../../scripts/widgets.ts';
import { installPackage, type Consumer } from '../helpers/consumer.ts';

interface PackageJson {
  exports: Record<string, string | { types?: string; default?: string }>;
  sideEffects: string[];
  customElements: string;
  'web-types': string;
}

const text = (file: string) => readFileSync(file, 'utf8');
const description = JSON.parse(text('package.json')) as PackageJson;
/** The entry points that export elements, as a consumer imports them. */
const entries = Object.entries(description.exports)
  .filter(
    ([, entry]) =>
      typeof entry === 'object' &&
      entry.default &&
      /^\.\/dist\/(?!locales|frameworks).*\.js$/.test(entry.default),
  )
  .map(([entry]) => entry.replace('.', 'sagebrush-widgets'));
const widgets = entries.map((entry) => entry.split('/')[1]).filter((name) => name !== undefined);
const languages = globSync('dist/locales/*.js').map((file) => file.replaceAll('\\', '/'));
const tool = (name: string) => resolve('node_modules', name);

let consumer: Consumer;
before(async () => {
  consumer = await installPackage(['@types/react', 'csstype', 'react', 'react-dom', 'scheduler']);
});
after(() => consumer[Symbol.dispose]());

describe('the package', () => {
  it('contains exactly what users need', () => {
    const components = readWidgets()
      .flatMap(({ elements }) => elements)
      .flatMap(({ tag }) => ['react', 'angular'].map((name) => `${name}/${tag.replace('sage-', '')}`));
    const modules = globSync('src/**/*.ts', { exclude: ['src/frameworks/**/*.d.ts'] })
      .map((file) =>
        file
          .replaceAll('\\', '/')
          .replace(/^src\//, 'dist/')
          .replace(/\.ts$/, ''),
      )
      .filter(
        (name) =>
          !/\.(test|script)$|^dist\/(testing|plain-html|self-check|audit|themes|wordpress)\/|^dist\/embed$/.test(
            name,
          ),
      );
    const wanted = [
      ...['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'],
      ...['dist/sagebrush.js', 'dist/sagebrush.js.LICENSE.txt', 'dist/integrity.json'],
      ...['dist/sagebrush.css', 'dist/tokens.json'],
      ...['dist/audit.js', 'dist/audit.js.LICENSE.txt'],
      ...['sagebrush-all', ...Object.keys(parts)].map((name) => `dist/${name}.js`),
      ...['dist/custom-elements.json', 'dist/wordpress/sagebrush-widgets.zip'],
      ...['dist/web-types.json', 'dist/vscode.html-custom-data.json', 'dist/vscode.css-custom-data.json'],
      ...['dist', 'dist/frameworks'].flatMap((folder) =>
        globSync('src/themes/*.css').map((file) => file.replaceAll('\\', '/').replace('src', folder)),
      ),
      ...modules.map((name) => `${name}.d.ts`),
      ...[
        'elements',
        'angular',
        'react',
        'react/types',
        'jsx',
        'preact',
        'solid',
        'svelte',
        'stylesheet',
        'vue',
      ].map((name) => `dist/frameworks/${name}.d.ts`),
      ...['angular', 'react', 'types-only', ...components].map((name) => `dist/frameworks/${name}.js`),
      'dist/frameworks/sagebrush.css',
    ];
    const code = modules.map((name) => `${name}.js`);

    // A type-only module has no code. The module next to the script tag's file is one.
    const files = consumer.packed.files.filter((file) => !code.includes(file) || wanted.includes(file));

    assert.deepEqual(files.sort(), wanted.sort());
  });

  it('points to files that exist', () => {
    const { exports, sideEffects, customElements } = description;
    const named = Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? entry : Object.values(entry),
    );

    const each = named.filter((file) => !file.includes('*'));
    const withEffects = sideEffects.filter((file) => !file.includes('*'));
    for (const file of [...each, ...withEffects, customElements, description['web-types']])
      assert.ok(consumer.packed.files.includes(file.replace('./', '')), `${file} is not in the package`);
    for (const file of [...named, ...sideEffects].filter((file) => file.includes('*')))
      assert.ok(globSync(file).length > 1, `${file} matches nothing`);
  });

  it('passes publint', async () => {
    const file = readFileSync(consumer.packed.tarball);
    const tarball = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);

    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });

    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  it('passes @arethetypeswrong/cli', async () => {
    const args = ['--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii'];
    // Stylesheets have no types.
    args.push('--exclude-entrypoints', './sagebrush.css');
    const cli = tool('@arethetypeswrong/cli/dist/index.js');

    const { code, output } = await consumer.run(process.execPath, [cli, consumer.packed.tarball, ...args]);

    assert.equal(code, 0, output);
    // A package without types passes too, with this message.
    assert.doesNotMatch(output, /does not contain types/);
  });
});

describe('in bare Node.js', () => {
  for (const entry of entries) {
    it(`import '${entry}' works`, async () => {
      const program = `import * as all from '${entry}'; console.log(Object.keys(all).join());`;

      const { code, output } = await consumer.run(process.execPath, ['--input-type=module', '-e', program]);

      assert.equal(code, 0, output);
      assert.match(output, /^Sage\w+(,Sage\w+)*\n$/);
    });
  }
});

describe('a component for React', () => {
  it("is in the server's HTML with its attributes and its content", async () => {
    const program = `import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import { SageComparisonCards, SageConsultCta, SagePractice } from 'sagebrush-widgets/react';
      const open = () => {};
      console.log(renderToString(
        createElement(SagePractice, { page: true, bookUrl: '/book', className: 'wide', 'data-place': 'end' },
          createElement(SageConsultCta, { layout: 'card', level: 3, hidden: false, onSageConsultOpen: open },
            createElement('a', { href: '/book' }, 'Book')),
          createElement(SageComparisonCards, { choosable: false }))));`;

    const { output } = await consumer.run(process.execPath, ['--input-type=module', '-e', program]);

    assert.equal(
      output.trim(),
      '<sage-practice page="" book-url="/book" class="wide" data-place="end"><sage-consult-cta layout="card" level="3"><a href="/book">Book</a></sage-consult-cta><sage-comparison-cards></sage-comparison-cards></sage-practice>',
    );
  });
});

describe('a language', () => {
  it('is registered in full by an import, also in Node.js', async () => {
    for (const file of languages) {
      const language = file.split('/').at(-1)!.slice(0, -3);
      const program = `import 'sagebrush-widgets/locales/${language}';
        const all = globalThis[Symbol.for('sagebrush-widgets/words/1')];
        console.log(Object.keys(all.get('${language}')).sort().join());`;

      const { code, output } = await consumer.run(process.execPath, ['--input-type=module', '-e', program]);

      assert.equal(code, 0, output);
      const named = globSync('dist/*/*.strings.js').map(
        (each) => /new Strings\(["']([^"']+)/.exec(text(each))![1]!,
      );
      assert.equal(output.trim(), [...new Set(named)].sort().join());
    }
  });
});

describe('for TypeScript', () => {
  const program = `
    import { SageConsultCta, SagePractice, SageStateAvailability } from 'sagebrush-widgets';
    import type { ConsultOpenEvent, Practice, State } from 'sagebrush-widgets';
    import { SageConsultCta as Alone } from 'sagebrush-widgets/consult-cta';
    import type { Practice as SamePractice } from 'sagebrush-widgets/practice';
    import { SageStateAvailability as Badge } from 'sagebrush-widgets/state-availability';
    import 'sagebrush-widgets/sagebrush.css';
    import 'sagebrush-widgets/themes/warm.css';

    const call: SageConsultCta = document.createElement('sage-consult-cta');
    const alone: Alone = call;
    const badge: Badge = document.querySelector('sage-state-availability')!;
    const list: SageStateAvailability['layout'] = 'list';
    badge.layout = list;
    alone.layout = 'card';
    // @ts-expect-error There is no such layout.
    call.layout = 'wide';
    // @ts-expect-error There is no such attribute.
    call.color = 'red';

    call.addEventListener('sage-consult-open', (event) => {
      const same: ConsultOpenEvent = event;
      const href: string = same.detail.href;
      // @ts-expect-error The event has no such detail.
      return href + event.detail.name;
    });

    const provider: SagePractice = document.createElement('sage-practice');
    const practice: Practice & SamePractice = provider.practice;
    const states: readonly State[] = practice.states;
    // @ts-expect-error The practice is frozen.
    practice.name = states[0]!.name;
  `;
  // Check our declarations too, for users who do not set skipLibCheck.
  for (const [name, options] of Object.entries({
    bundler: { module: 'esnext', moduleResolution: 'bundler' },
    nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  })) {
    it(`has types that resolve with moduleResolution ${name}`, async () => {
      await consumer.check({ [`consumer.${name}.ts`]: program }, { ...options, skipLibCheck: false });
    });
  }

  it('has the type of the global that the script tag defines', async () => {
    const page = `
      import type {} from 'sagebrush-widgets/sagebrush.js';

      const version: string = Sagebrush!.version;
      Sagebrush?.mount();
      Sagebrush?.mount(document.body);
      const shown: Promise<void> | undefined = Sagebrush?.check();
      // @ts-expect-error The global is undefined before the script has run.
      Sagebrush.check();
      // @ts-expect-error The global has no such method.
      Sagebrush?.unmount();
    `;
    await consumer.check(
      { 'page.ts': page },
      { module: 'nodenext', moduleResolution: 'nodenext', skipLibCheck: false },
    );
  });

  const markup = `
    import 'sagebrush-widgets';
    import type {} from 'sagebrush-widgets/jsx';

    export const right = (
      <sage-practice page book-url="/book" states="ME TX" sage-theme="inherit">
        <sage-consult-cta layout="card" level={3} onsage-consult-open={(event) => event.detail.href.length}>
          Talk with us
        </sage-consult-cta>
        <sage-state-availability layout="list" class="states" />
      </sage-practice>
    );
    // @ts-expect-error There is no such layout.
    export const layout = <sage-consult-cta layout="wide" />;
    // @ts-expect-error A level is a number.
    export const level = <sage-consult-cta level="two" />;
    // @ts-expect-error It is a boolean attribute.
    export const page = <sage-practice page="yes" />;
    // @ts-expect-error The event has no such detail.
    export const detail = <sage-consult-cta onsage-consult-open={(event) => event.detail.name} />;
    // @ts-expect-error There is no such element.
    export const element = <sage-consult-button />;
    // @ts-expect-error There is no such attribute.
    export const attribute = <sage-state-availability color="red" />;
  `;
  const jsx = { module: 'esnext', moduleResolution: 'bundler', skipLibCheck: false };

  it('has types for JSX in React that reject wrong values', async () => {
    await consumer.check({ 'react.tsx': markup }, { ...jsx, jsx: 'react-jsx' });
  });

  it('has types for JSX without a framework that reject wrong values', async () => {
    await consumer.check({ 'plain.tsx': markup }, { ...jsx, jsx: 'preserve' });
  });
});

describe('for a bundler', () => {
  const bundles: Record<string, ReturnType<typeof makeBundle>> = {};
  /** Bundles a program, once for all tests. Returns its code, and our modules in it. */
  const bundle = (program: string) => (bundles[program] ??= makeBundle(program));

  const makeBundle = async (program: string) => {
    const input = consumer.write('entry.js', program);
    const built = await rollup({
      input,
      external: [/^lit(\/|$)/, /^@lit\//, 'react'],
      plugins: [nodeResolve({ rootDir: consumer.folder })],
      onwarn: () => {},
    });
    const { output } = await built.generate({ format: 'es' });
    const [{ code, modules }] = output as [OutputChunk];
    const folder = join(consumer.folder, 'node_modules/sagebrush-widgets/dist/');
    const taken = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0);
    return { code, ownModules: taken.map(([id]) => id.replace(folder, '')).filter((id) => id !== input) };
  };

  for (const widget of widgets) {
    it(`'sagebrush-widgets/${widget}' includes no other element`, async () => {
      const { code, ownModules } = await bundle(`import 'sagebrush-widgets/${widget}';`);

      assert.ok(ownModules.includes(`${widget}/${widget}.js`));
      const tags = [...code.matchAll(/\bdefine\(\s*["'](sage-[\w-]+)/g)].map(([, tag]) => tag!);
      assert.ok(tags.includes(`sage-${widget}`));
      // Cards include the single card.
      assert.ok(tags.every((tag) => `sage-${widget}`.startsWith(tag)));
      const otherWidgets = widgets.filter((other) => other !== widget && other !== 'practice');
      assert.deepEqual(
        ownModules.filter((id) => otherWidgets.includes(id.split('/')[0]!)),
        [],
      );
    });

    it(`'sagebrush-widgets/${widget}' includes the stylesheet for the page`, async () => {
      const { code } = await bundle(`import 'sagebrush-widgets/${widget}';`);

      assert.ok(code.includes('adoptedStyleSheets'), 'no sheet');
      assert.ok(/sage-practice\s*\{\s*display:\s*contents/.test(code), 'no rule for <sage-practice>');
    });
  }

  it('includes all elements through the main entry point, even if no export is used', async () => {
    const { ownModules } = await bundle("import 'sagebrush-widgets';");

    for (const widget of widgets)
      assert.ok(ownModules.includes(`${widget}/${widget}.js`), `${widget} is missing`);
  });

  it('includes the element of a component for React, and no other', async () => {
    const { ownModules } = await bundle(
      `import { SageConsultCta } from 'sagebrush-widgets/react'; console.log(SageConsultCta);`,
    );

    assert.deepEqual(
      widgets.filter((widget) => ownModules.some((id) => id.startsWith(`${widget}/${widget}.`))),
      ['consult-cta'],
    );
  });

  it('includes nothing if only types are imported', async () => {
    const entry = consumer.write(
      'types.ts',
      `import { type ConsultOpenEvent } from 'sagebrush-widgets';
       import type { Practice } from 'sagebrush-widgets/practice';
       export type Both = [ConsultOpenEvent, Practice];`,
    );

    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'esm',
      logLevel: 'silent',
    });

    assert.doesNotMatch(outputFiles[0]!.text, /sage-|import/);
  });

  it('lists exactly the modules with side effects', () => {
    const modules = globSync('dist/**/*.js').map((file) => file.replaceAll('\\', '/'));
    const defining = modules.filter((file) => /\bdefine\(\s*["']sage-/.test(text(file)));
    const bare = modules
      .filter((file) => !file.startsWith('dist/sagebrush'))
      .flatMap((file) =>
        [...text(file).matchAll(/^import ["'](\.[^"']+)["']/gm)].map(([, path]) =>
          join(file, '..', path!).replaceAll('\\', '/'),
        ),
      );
    const tags = ['dist/sagebrush.js', 'dist/sagebrush-*.js'];
    // webpack drops an import of a stylesheet that is not listed.
    const sheets = ['dist', 'dist/frameworks'].flatMap((folder) => [
      `${folder}/sagebrush.css`,
      `${folder}/themes/*.css`,
    ]);
    const withEffects = new Set(['dist/index.js', ...tags, ...sheets, ...languages, ...defining, ...bare]);

    assert.deepEqual(description.sideEffects.sort(), [...withEffects].map((file) => `./${file}`).sort());
  });

  it('imports Lit instead of containing it', () => {
    for (const file of globSync('dist/**/*.js', { exclude: ['dist/sagebrush.js', 'dist/sagebrush-all.js'] }))
      assert.doesNotMatch(text(file), /Google LLC|node_modules\/|litElementVersions/, `${file} contains Lit`);
    assert.match(text('dist/consult-cta/consult-cta.js'), /from ["']lit["']/);
  });
});

describe('dist/sagebrush.js', () => {
  const bytes = readFileSync('dist/sagebrush.js');

  it('starts with a semicolon, for plugins that concatenate scripts', () => {
    assert.equal(bytes.toString('utf8', 0, 1), ';');
  });

  it("contains the notice that Lit's license requires", () => {
    const notice = /\/\*![^*]*\*\//.exec(bytes.toString())?.[0] ?? '';

    for (const words of ['Google LLC', 'BSD-3-Clause', 'MIT'])
      assert.ok(notice.includes(words), `no ${words}`);
  });

  it('matches dist/integrity.json', async () => {
    const { files } = JSON.parse(text('dist/integrity.json')) as { files: Record<string, object> };

    const hash = (file: string) => createHash('sha384').update(readFileSync(file)).digest('base64');
    const scripts = globSync('dist/{sagebrush*.{js,css},locales/*.js}').map((file) =>
      file.replaceAll('\\', '/').slice(5),
    );
    assert.deepEqual(Object.keys(files).sort(), scripts.sort());
    for (const [name, documented] of Object.entries(files)) {
      const file = `dist/${name}`;
      const real = {
        integrity: `sha384-${hash(file)}`,
        coveredBySri: /^sagebrush(-all)?\.(js|css)$/.test(name),
      };
      assert.deepEqual(documented, { ...real, ...sizesOf(readFileSync(file)) });
    }
  });
});
