import { elements, type Element, type Member } from '../../stories/manifest.ts';

/** How a field of the form is filled in. */
export type Kind = 'text' | 'lines' | 'number' | 'yes' | 'choice' | 'several';

/** One attribute of an element, as a field of the form. */
export interface Field extends Member {
  readonly kind: Kind;
  /** What can be chosen, where it is a choice. */
  readonly choices: readonly string[];
  /** Whether it stands in for words: in HTML those are written, and the attribute is not. */
  readonly isShortcut: boolean;
  /** Whether it is an address. */
  readonly isAddress: boolean;
}

/** What can be put on a page. */
export interface Widget {
  readonly tag: string;
  /** What it is, in the manifest's words. */
  readonly title: string;
  readonly fields: readonly Field[];
  /** The tags of the elements that it consists of. */
  readonly parts: readonly string[];
}

const fieldOf = (attribute: Member): Field => {
  const { description = '', type } = attribute;
  const quoted = [...description.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);
  const values = [...(type?.text.matchAll(/'([^']+)'/g) ?? [])].map(([, word]) => word!);
  const several = description.includes('separated by spaces') && quoted.length > 0;
  return {
    ...attribute,
    kind: values.length
      ? 'choice'
      : type?.text.includes('boolean')
        ? 'yes'
        : type?.text.includes('number')
          ? 'number'
          : description.includes('line breaks')
            ? 'lines'
            : several
              ? 'several'
              : 'text',
    choices: values.length ? values : several ? quoted : [],
    isShortcut: /content has no/.test(description),
    isAddress: /^href$|url$/.test(attribute.name),
  };
};

const wordsOfSlots = ({ slots = [] }: Element) => slots.map(({ description }) => description).join(' ');

const widgetOf = (element: Element): Widget => ({
  tag: element.tagName!,
  title: (element.summary ?? element.tagName!).replace(/\.$/, ''),
  fields: (element.attributes ?? []).map(fieldOf),
  parts: [...wordsOfSlots(element).matchAll(/<(sage-[\w-]+)>/g)].map(([, tag]) => tag!),
});

const all = elements.filter(({ tagName }) => tagName).map(widgetOf);

export const findWidget = (tag: string): Widget | undefined => all.find((widget) => widget.tag === tag);

/** The element that states the facts. */
export const practice = findWidget('sage-practice')!;

/** What an author can put on a page: every element that draws and is not only a part of another. */
export const widgets: readonly Widget[] = all.filter(
  (widget) => widget !== practice && !all.some(({ parts }) => parts.includes(widget.tag)),
);

/** What an attribute is called in the form, where its name alone would not say it to everyone. */
const labels: Readonly<Record<string, string>> = {
  name: 'Name of the practice',
  'book-url': 'Address where a consultation is booked',
  phone: 'Telephone number',
  states: 'States',
  services: 'Kinds of care',
  'outside-url': 'Address for readers in other states',
  href: 'Address of the button',
  label: 'Words of the button',
  level: 'Level of the heading',
  check: 'Let readers ask about their state',
  value: 'Kind of care',
  eyebrow: 'Words above the heading',
  prose: 'Use our typography',
};

export const labelOf = ({ name }: Member): string =>
  labels[name] ?? (name[0]!.toUpperCase() + name.slice(1)).replaceAll('-', ' ');
