import { elements, type CustomElement, type Member } from '../../stories/manifest.ts';
import { labels, textTitle, type Choice, type FieldLabel } from './labels.ts';

/** How a field of the form is filled in. */
export type Kind = 'text' | 'lines' | 'number' | 'boolean' | 'choice' | 'states';

/** An attribute of an element, as a field in the form. */
export interface Field extends Pick<FieldLabel, 'label' | 'placeholder' | 'isAdvanced'> {
  /** The attribute's name. */
  readonly name: string;
  readonly kind: Kind;
  readonly hint: string;
  /** The values to choose from, with their texts, if there are any. */
  readonly choices: readonly Choice[];
  /** Whether it is an alternative to content. In HTML, the builder writes the content and leaves out the attribute. */
  readonly replacesContent: boolean;
  /** Whether it is a URL. */
  readonly isAddress: boolean;
}

/** An element that the author can add. */
export interface Widget {
  readonly tag: string;
  readonly title: string;
  /** What it is for, in one sentence. */
  readonly about: string;
  readonly fields: readonly Field[];
  /** The tags of the elements that go inside it. */
  readonly parts: readonly string[];
}

/** Derives the field from the attribute's type and its `@control`, and says it in our words where we have some. */
function fieldOf(attribute: Member, own?: FieldLabel): Field {
  const { name, control = '', description = '', type } = attribute;
  const words = control.split(' ');
  const values = [...(type?.text.matchAll(/'([^']+)'/g) ?? [])].map(([, word]) => word!);
  const choices = own?.choices ?? values.map((value): Choice => [value, value]);
  return {
    ...own,
    name,
    label: own?.label ?? (name[0]!.toUpperCase() + name.slice(1)).replaceAll('-', ' '),
    hint: own ? (own.hint ?? '') : description.replaceAll('`', ''),
    kind: choices.length
      ? 'choice'
      : name === 'states'
        ? 'states'
        : type?.text.includes('boolean')
          ? 'boolean'
          : type?.text.includes('number')
            ? 'number'
            : words.includes('lines')
              ? 'lines'
              : 'text',
    choices,
    replacesContent: words.includes('content'),
    isAddress: words.includes('url'),
  };
}

const slotDescriptions = ({ slots = [] }: CustomElement) =>
  slots.map(({ description }) => description).join(' ');

/** Orders names as in a list. Others come last. */
const orderOf = (names: readonly string[]) => {
  const rank = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  return (one: string, other: string) => rank(one) - rank(other);
};

const widgetOf = (element: CustomElement): Widget => {
  const { tagName: tag = '', summary = tag, attributes = [] } = element;
  const own = labels[tag];
  const byOrder = orderOf(Object.keys(own?.fields ?? {}));
  return {
    tag,
    title: own?.title ?? summary.replace(/\.$/, ''),
    about: own?.about ?? '',
    fields: attributes
      .toSorted((one, other) => byOrder(one.name, other.name))
      .map((attribute) => fieldOf(attribute, own?.fields[attribute.name])),
    parts: [...slotDescriptions(element).matchAll(/<(sage-[\w-]+)>/g)].map(([, tag]) => tag!),
  };
};

const byUse = orderOf(Object.keys(labels));
const all = elements
  .filter(({ tagName }) => tagName)
  .map(widgetOf)
  .toSorted((one, other) => byUse(one.tag, other.tag));

export const findWidget = (tag: string): Widget | undefined => all.find((widget) => widget.tag === tag);

/** The element that states the practice's facts. */
export const practice = findWidget('sage-practice')!;

/** Every element that the author can add to the page: not the practice, and none that goes inside another. */
export const widgets: readonly Widget[] = all.filter(
  (widget) => widget !== practice && !all.some(({ parts }) => parts.includes(widget.tag)),
);

export const titleOf = (tag: string): string => findWidget(tag)?.title ?? textTitle;
