import type { Args, ArgTypes } from '@storybook/web-components-vite';
import { elementOf, type Member } from '../stories/manifest.ts';

/** An element's table on its docs page, from the manifest. Only attributes have controls, because authors write those. */
export function argTypesOf(tag: string): ArgTypes {
  const { attributes = [], slots = [], cssParts = [], events = [] } = elementOf(tag) ?? {};
  const row = (category: string, key: (name: string) => string) => (member: Member) => [
    `${category} ${member.name}`,
    {
      name: key(member.name),
      description: member.description,
      control: false,
      table: { category, ...typeOf(member) },
    },
  ];
  return Object.fromEntries([
    ...attributes.map((attribute) => [
      attribute.name,
      {
        name: attribute.name,
        description: attribute.description,
        table: { category: 'Attributes', ...typeOf(attribute) },
        ...controlOf(attribute),
      },
    ]),
    ...slots.map(row('Content', (name) => name || '(default slot)')),
    ...events.map(row('Events', (name) => name)),
    ...cssParts.map(row('Parts', (name) => `::part(${name})`)),
  ]);
}

const typeOf = ({ type, default: value }: Member) => ({
  type: type && { summary: type.text.replace(' | undefined', '') },
  defaultValue: value === undefined ? undefined : { summary: value.replaceAll("'", '') },
});

function controlOf({ type }: Member) {
  const choices = type?.text.match(/(?<=')[^']+(?=')/g);
  if (choices) return { control: { type: 'select', labels: { '': '(none)' } }, options: ['', ...choices] };
  if (type?.text.includes('boolean')) return { control: { type: 'boolean' } };
  if (type?.text.includes('number')) return { control: { type: 'number', min: 2, max: 6 } };
  return { control: { type: 'text' } };
}

/** Renders an example's HTML. The first element with this tag gets the controls' values as attributes, without empty ones. */
export function renderExample(html: string, tag: string, args: Args): DocumentFragment {
  const { content } = parse(html);
  const element = content.querySelector(tag);
  for (const { name } of elementOf(tag)?.attributes ?? []) {
    const value: unknown = args[name];
    if (value === undefined || value === null || value === '' || value === false || Number.isNaN(value))
      element?.removeAttribute(name);
    else element?.setAttribute(name, value === true ? '' : String(value));
  }
  return content;
}

/** The initial values of the controls: the attributes in the example. */
export function initialArgsOf(html: string | undefined, tag: string | undefined): Args {
  const element = html && tag && parse(html).content.querySelector(tag);
  if (!element) return {};
  const written = (elementOf(tag)?.attributes ?? []).filter(({ name }) => element.hasAttribute(name));
  return Object.fromEntries(
    written.map(({ name, type }) => {
      const value = element.getAttribute(name)!;
      if (type?.text.includes('boolean')) return [name, true];
      return [name, type?.text.includes('number') && !Number.isNaN(Number(value)) ? Number(value) : value];
    }),
  );
}

function parse(html: string): HTMLTemplateElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template;
}
