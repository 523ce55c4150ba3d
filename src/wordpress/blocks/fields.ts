import { labels, type Choice, type FieldLabel } from '../../../builder/form/labels.ts';

/** An attribute of an element, as an option of its block. */
export interface Option {
  readonly name: string;
  readonly isBoolean: boolean;
}

/** A control in the sidebar. It sets an attribute of the block, which becomes `data-<name>` on the page. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly kind: 'choice' | 'boolean' | 'text';
  /** The values with their labels, if it is a choice. The first is the default. */
  readonly choices: readonly Choice[];
  /** Whether most authors never need it. */
  readonly isAdvanced: boolean;
}

/** The options of each block, which scripts/blocks.ts reads from the manifest. */
declare const OPTIONS: Readonly<Record<string, readonly Option[]>>;

/** The sidebar's fields for a block, with the builder's labels. */
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
  // The first value is the default, which the page leaves out.
  const named = choices.map(([value, text], index): Choice => [index ? value : '', text]);
  return { name, label, hint, kind, choices: named, isAdvanced };
}
