// Editors, docs and types are made from dist/custom-elements.json. It must describe everything that the elements do, and
// nothing else.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { findElements, type Found } from '../helpers/elements.ts';
import { startBrowser, visit } from '../helpers/harness.ts';

interface Named {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

interface Declaration extends Named {
  tagName: string;
  summary?: string;
  attributes?: (Named & { fieldName?: string })[];
  members?: (Named & { kind: string; privacy?: string; static?: boolean })[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
}

interface Manifest {
  modules: {
    path: string;
    declarations: Declaration[];
    exports: { kind: string; name: string; declaration: { name: string; module: string } }[];
  }[];
}

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
const declarations = manifest.modules.flatMap((module) => module.declarations);
const elements = declarations.filter(({ tagName }) => tagName);
const read = (pattern: string) =>
  globSync(pattern, { exclude: (path) => /\.test\.ts$|(^|[\\/])testing$/.test(path) })
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
const sources = read('src/**/*.ts');

const names = (all: readonly Named[] = []) => all.map(({ name }) => name);
const keys = (found: object) => Object.keys(found);

/** A value without what a minifier may change: spaces, quotes, `#fff` and `.12s`. */
const minified = (value = '') =>
  value
    .replace(/\s+/g, '')
    .replaceAll('"', "'")
    .replace(/#(\w)(\w)(\w)\b/g, '#$1$1$2$2$3$3')
    .replace(/([\d.]+)s\b/g, (_, seconds) => `${Number(seconds) * 1000}ms`);

/** The names that are in only one of the lists. */
function differences(what: string, documented: readonly string[], real: readonly string[]): string[] {
  return [
    ...documented.filter((name) => !real.includes(name)).map((name) => `${what} ${name} is documented only`),
    ...real.filter((name) => !documented.includes(name)).map((name) => `${what} ${name} is not documented`),
  ];
}

/** All differences between the manifest and the element. */
function disagreements(element: Declaration, found: Found): string[] {
  const { attributes = [], members = [], cssProperties = [] } = element;
  const fields = members.filter(({ kind }) => kind === 'field');
  return [
    ...differences('attribute', names(attributes), found.observed),
    ...differences('member', names(members), keys(found.members)),
    ...differences('part', names(element.cssParts), found.parts),
    ...differences('event', names(element.events), keys(found.events)),
    ...differences('token', names(cssProperties), keys(found.tokens)),
    ...found.slots
      .filter((slot) => !names(element.slots).includes(slot))
      .map((slot) => `slot ${slot || '(default)'} is not documented`),
    ...Object.entries(found.events)
      .filter(([, is]) => !is.startsWith('bubbles composed'))
      .map(([name]) => `event ${name} does not bubble out of the element`),
    ...cssProperties
      .filter(
        (token) => found.tokens[token.name] && minified(token.default) !== minified(found.tokens[token.name]),
      )
      .map((token) => `token ${token.name} is ${found.tokens[token.name]}, not ${token.default}`),
    ...attributes
      .filter(
        ({ name, fieldName }) => fieldName !== name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
      )
      .map(({ name }) => `attribute ${name} has no property of its name`),
    ...fields
      .filter(
        (field) =>
          field.default !== undefined && minified(field.default) !== minified(found.members[field.name]),
      )
      .map(
        (field) => `property ${field.name} defaults to ${found.members[field.name]}, not ${field.default}`,
      ),
    ...fields
      .filter((field) => field.type?.text === 'boolean' && found.members[field.name] !== 'false')
      .map((field) => `property ${field.name} is not false by default`),
  ];
}

/** Missing descriptions, and those that are not a sentence. */
function poorWords(element: Declaration): string[] {
  const lists = [
    element.attributes,
    element.members,
    element.events,
    element.slots,
    element.cssParts,
    element.cssProperties,
  ];
  const descriptions = [
    ['summary', element.summary] as const,
    ['description', element.description] as const,
    ...lists.flatMap((list = []) =>
      list.map(({ name, description }) => [name || '(default)', description] as const),
    ),
  ];
  return descriptions
    .filter(([, words]) => !words || !/^[A-Z`"“0-9]/.test(words) || !/[.!?]$/.test(words))
    .map(([name, words]) => `${name}: ${words ? `“${words}” is not a sentence` : 'no description'}`);
}

/** Private members, which the manifest must not list. */
const secrets = ({ members = [] }: Declaration) =>
  members
    .filter(
      ({ name, privacy = 'public', static: isStatic }) =>
        /^[#_]/.test(name) || privacy !== 'public' || isStatic,
    )
    .map(({ name }) => name);

describe('dist/custom-elements.json', () => {
  let found: Record<string, Found>;
  before(async () => {
    found = await findElements(elements.map(({ tagName }) => tagName));
  });

  it('lists exactly the defined elements', () => {
    const defined = [...sources.matchAll(/\bdefine\(\s*'(sage-[\w-]+)'/g)].map(([, tag]) => tag!);

    assert.ok(elements.length);
    assert.deepEqual(
      differences(
        'element',
        elements.map(({ tagName }) => tagName),
        defined,
      ),
      [],
    );
  });

  it('lists modules that exist and export what it says', async () => {
    for (const { path, declarations, exports } of manifest.modules) {
      assert.ok(existsSync(path), `${path} does not exist`);
      // This is a script for pages. It exports nothing and does not run here.
      if (path === 'dist/sagebrush.js') continue;
      const exported = keys(await import(pathToFileURL(path).href));
      const documented = exports
        .filter(({ kind, name }) => kind === 'js' && name !== '*')
        .map(({ name }) => name);
      if (declarations.length) assert.deepEqual(documented.sort(), exported.sort());
      for (const { declaration } of exports)
        assert.ok(existsSync(declaration.module), `no ${declaration.module}`);
    }
  });

  it('documents the global that the script tag defines', async () => {
    await using browser = await startBrowser();
    await using visited = await visit(browser);
    const members = await visited.page.evaluate(() => Object.keys(Sagebrush!));

    const { description, type } = declarations.find(({ name }) => name === 'Sagebrush')!;

    for (const member of members) {
      assert.match(description!, new RegExp(`^- \`${member}\`: [A-Z].*\\.$`, 'm'));
      assert.match(type!.text, new RegExp(`\\b${member}\\b`));
    }
    assert.equal(description!.match(/^- /gm)!.length, members.length);
  });

  it('matches the exports of the main entry point', async () => {
    const exported = keys(await import(pathToFileURL('dist/index.js').href));

    assert.deepEqual(differences('export', names(elements), exported), []);
  });

  for (const element of elements) {
    describe(`<${element.tagName}>`, () => {
      it('has exactly the documented attributes, members, parts, events and tokens', () => {
        assert.deepEqual(disagreements(element, found[element.tagName]!), []);
      });

      it('has a description for each', () => {
        assert.deepEqual(poorWords(element), []);
      });

      it('documents nothing private', () => {
        assert.deepEqual(secrets(element), []);
      });

      it('documents the events that its source dispatches', () => {
        const folder = dirname(moduleOf(element));
        const written = globSync(`${folder}/*.ts`).filter(
          (file) =>
            !file.endsWith('.test.ts') &&
            !elements.some((other) => other !== element && moduleOf(other) === file),
        );
        const source = written.map((file) => readFileSync(file, 'utf8')).join('\n');
        const fired = [...source.matchAll(/new CustomEvent\(\s*'([\w-]+)'/g)].map(([, name]) => name!);

        assert.deepEqual(differences('event', names(element.events), fired), []);
      });
    });
  }

  it('lists every token in the sources', () => {
    const documented = new Set(elements.flatMap(({ cssProperties }) => names(cssProperties)));
    const written = new Set(sources.match(/--sage-[a-z][\w-]*\w(?![\w-])/g));

    assert.deepEqual(differences('token', [...documented], [...written]), []);
  });

  it('gives the full type of each event', () => {
    const types = elements.flatMap(({ events = [] }) => events.map(({ type }) => type?.text));

    for (const type of types) assert.match(type ?? '', /^CustomEvent<\{.+\}>$/);
  });

  describe('given a mistake, reports', () => {
    const call = () => structuredClone(elements.find(({ tagName }) => tagName === 'sage-consult-cta')!);
    const real = () => structuredClone(found['sage-consult-cta']!);
    const first = (list: Named[] | undefined) => list![0]!;

    const mistakes: Record<string, (element: Declaration, actual: Found) => unknown> = {
      'an attribute that is not observed': (_, { observed }) => observed.pop(),
      'an attribute that is not documented': ({ attributes }) => attributes!.pop(),
      'an attribute without its property': ({ attributes }) => (attributes![0]!.fieldName = 'other'),
      'a property that is not there': ({ members }) => (first(members).name = 'other'),
      'a property that is not documented': ({ members }) => members!.pop(),
      'another default': ({ members }) => (first(members).default = "'other'"),
      'a part that is never rendered': (_, { parts }) => parts.pop(),
      'a part that is not documented': ({ cssParts }) => cssParts!.pop(),
      'a slot that is not documented': ({ slots }) => slots!.pop(),
      'an event that is never fired': (_, actual) => delete actual.events['sage-consult-open'],
      'an event that is not documented': ({ events }) => events!.pop(),
      'an event that stays inside': (_, { events }) => (events['sage-consult-open'] = 'bubbles'),
      'a token that nothing reads': (_, { tokens }) => delete tokens['--sage-space'],
      'a token that is not documented': ({ cssProperties }) => cssProperties!.pop(),
      'another value of a token': ({ cssProperties }) => (first(cssProperties).default = 'red'),
    };
    for (const [name, make] of Object.entries(mistakes)) {
      it(name, () => {
        const [element, actual] = [call(), real()];
        make(element, actual);

        assert.ok(disagreements(element, actual).length > 0);
      });
    }

    it('missing descriptions and private members', () => {
      const element = call();
      delete first(element.cssParts).description;
      first(element.attributes).description = 'no sentence';
      element.members!.push({ kind: 'field', name: '#secret', privacy: 'private' });

      assert.equal(poorWords(element).length, 3);
      assert.deepEqual(secrets(element), ['#secret']);
    });
  });
});

const moduleOf = (element: Declaration) =>
  manifest.modules
    .find(({ declarations }) => declarations.includes(element))!
    .path.replace(/^dist/, 'src')
    .replace(/\.js$/, '.ts');
