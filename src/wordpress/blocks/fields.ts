/** A control in the sidebar. It sets an attribute of the block, which the page gets as `data-<name>`. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly kind: 'choice' | 'boolean' | 'text';
  /** The values with their texts, if it is a choice. The first is the default. */
  readonly choices: readonly (readonly [value: string, text: string])[];
  /** Most authors never need it. */
  readonly isAdvanced: boolean;
}

/** The fields of each block, which scripts/blocks.ts reads from the manifest. */
declare const FIELDS: Readonly<Record<string, readonly Field[]>>;

export const fieldsOf = (name: string): readonly Field[] => FIELDS[name] ?? [];
