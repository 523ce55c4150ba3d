import { elements, type CustomElement, type Member } from '../../stories/manifest.ts';

/** How a field of the form is filled in. */
export type Kind = 'text' | 'lines' | 'number' | 'boolean' | 'choice' | 'multiple';

/** An attribute of an element, as a field in the form. */
export interface Field extends Member {
  readonly kind: Kind;
  /** The values to choose from, if there are any. */
  readonly choices: readonly string[];
  /** Whether it is an alternative to content. In HTML, the builder writes the content and leaves out the attribute. */
  readonly replacesContent: boolean;
  /** Whether it is a URL. */
  readonly isAddress: boolean;
}

/** An element that the author can add. */
export interface Widget {
  readonly tag: string;
  /** Its summary in the manifest. */
  readonly title: string;
  readonly fields: readonly Field[];
  /** The tags of the elements that go inside it. */
  readonly parts: readonly string[];
}

/** Derives the field from the attribute's type and its `@control`. */
const fieldOf = (attribute: Member): Field => {
  const { control = '', type } = attribute;
  const words = control.split(' ');
  const values = [...(type?.text.matchAll(/'([^']+)'/g) ?? [])].map(([, word]) => word!);
  const [, names] = /\blist (.+)/.exec(control) ?? [];
  return {
    ...attribute,
    kind: values.length
      ? 'choice'
      : type?.text.includes('boolean')
        ? 'boolean'
        : type?.text.includes('number')
          ? 'number'
          : words.includes('lines')
            ? 'lines'
            : names
              ? 'multiple'
              : 'text',
    choices: values.length ? values : (names?.split(' ') ?? []),
    replacesContent: words.includes('content'),
    isAddress: words.includes('url'),
  };
};

const slotDescriptions = ({ slots = [] }: CustomElement) =>
  slots.map(({ description }) => description).join(' ');

const widgetOf = (element: CustomElement): Widget => ({
  tag: element.tagName!,
  title: (element.summary ?? element.tagName!).replace(/\.$/, ''),
  fields: (element.attributes ?? []).map(fieldOf),
  parts: [...slotDescriptions(element).matchAll(/<(sage-[\w-]+)>/g)].map(([, tag]) => tag!),
});

const all = elements.filter(({ tagName }) => tagName).map(widgetOf);

export const findWidget = (tag: string): Widget | undefined => all.find((widget) => widget.tag === tag);

/** The element that states the practice's facts. */
export const practice = findWidget('sage-practice')!;

/** Every element that the author can add to the page: not the practice, and none that goes inside another. */
export const widgets: readonly Widget[] = all.filter(
  (widget) => widget !== practice && !all.some(({ parts }) => parts.includes(widget.tag)),
);

/** Labels for attributes whose names are not clear to everyone. */
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
