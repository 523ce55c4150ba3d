// Tables that the docs generate from the build's output, so that they are never out of date.
import { createElement, Fragment, type ReactNode } from 'react';
import packageJson from '../../package.json?raw';
import { elements } from '../manifest.ts';

/** Text from the manifest, with its `code` as `<code>`. */
const described = (text = '') =>
  text.split('`').map((part, index) => (index % 2 ? createElement('code', { key: index }, part) : part));

const code = (text: string) => createElement('code', null, text);

const table = (head: readonly string[], rows: readonly (readonly ReactNode[])[]) =>
  createElement(
    'table',
    null,
    createElement(
      'thead',
      null,
      createElement('tr', null, ...head.map((name) => createElement('th', { scope: 'col' }, name))),
    ),
    createElement(
      'tbody',
      null,
      ...rows.map((cells) =>
        createElement('tr', null, ...cells.map((cell) => createElement('td', null, cell))),
      ),
    ),
  );

const listed = (names: readonly string[]) =>
  names.map((name, index) => createElement(Fragment, { key: name }, index ? ', ' : '', code(name)));

/** An element's docs page. A card is on the page of the cards. */
const pageOf = (tag: string) => {
  const entry = `elements-${tag.replace('sage-', '').replace(/-card$/, '-cards')}--docs`;
  return `?path=/docs/${entry}`;
};

export const ElementsTable = () =>
  table(
    ['Element', 'What it is', 'Attributes'],
    elements.map(({ tagName = '', summary, attributes = [] }) => [
      createElement('a', { href: pageOf(tagName) }, code(`<${tagName}>`)),
      described(summary),
      listed(attributes.map(({ name }) => name)),
    ]),
  );

export const EventsTable = () =>
  table(
    ['Event', 'From', 'detail', 'What it says'],
    elements.flatMap(({ tagName = '', events = [] }) =>
      events.map(({ name, type, description }) => [
        code(name),
        code(`<${tagName}>`),
        code((type?.text ?? '').replace(/^CustomEvent<(.*)>$/s, '$1')),
        described(description),
      ]),
    ),
  );

const { exports } = JSON.parse(packageJson) as {
  exports: Record<string, string | { readonly types?: string; readonly default?: string }>;
};

export const ImportsTable = () =>
  table(
    ['Import', 'File'],
    Object.entries(exports).map(([path, file]) => [
      code(path.replace('.', 'sagebrush-widgets')),
      code((typeof file === 'string' ? file : (file.default ?? file.types ?? '')).replace('./', '')),
    ]),
  );
