import { labels, type Choice, type FieldLabel } from '../../../builder/form/labels.ts';

/** An attribute of an element that is an option of its block. */
export interface Option {
  readonly name: string;
  readonly isBoolean: boolean;
}

/** A control in the sidebar. It sets an attribute of the block, which the page gets as `data-<name>`. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly kind: 'choice' | 'boolean' | 'text';
  /** The values with their texts, if it is a choice. The first is the default. */
  readonly choices: readonly Choice[];
  /** Most authors never need it. */
  readonly isAdvanced: boolean;
}

/** The options of each block, which scripts/blocks.ts reads from the manifest. */
declare const OPTIONS: Readonly<Record<string, readonly Option[]>>;

/** What the sidebar asks of a block, in the builder's words. */
export function fieldsOf(name: string): readonly Field[] {
  const words = labels[name.replace('sagebrush/', 'sage-')]?.fields;
  return (OPTIONS[name] ?? []).map((option) => fieldOf(option, words?.[option.name]));
}

/** The builder asks for a card's kind of care in another way. */
const kinds: readonly Choice[] = [
  ['', 'None of them'],
  ['individual', 'Individual therapy'],
  ['couples', 'Couples therapy'],
];

function fieldOf({ name, isBoolean }: Option, words?: FieldLabel): Field {
  const {
    label = name,
    hint = '',
    choices = name === 'value' ? kinds : [],
    isAdvanced = false,
  } = words ?? {};
  const kind = choices.length ? 'choice' : isBoolean ? 'boolean' : 'text';
  // The first is the default, which a page does not name.
  const named = choices.map(([value, text], index): Choice => [index ? value : '', text]);
  return { name, label, hint, kind, choices: named, isAdvanced };
}
