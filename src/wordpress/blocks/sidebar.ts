import { fieldsOf, type Field } from './fields.js';
import { translate } from './translate.js';

const { createElement: el, Fragment } = wp.element;
const { InspectorControls, InspectorAdvancedControls } = wp.blockEditor;
const { PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;

export interface EditProps {
  readonly name: string;
  readonly attributes: Attributes;
  setAttributes(changed: Attributes): void;
}

/** The block's options in the editor's sidebar. */
export function sidebar(props: EditProps): object {
  const fields = fieldsOf(props.name);
  const usual = fields.filter(({ isAdvanced }) => !isAdvanced);
  const advanced = fields.filter(({ isAdvanced }) => isAdvanced);
  const controls = (fields: readonly Field[]) => fields.map((field) => control(field, props));
  return el(
    Fragment,
    null,
    usual.length > 0 &&
      el(InspectorControls, null, el(PanelBody, { title: translate('Options') }, ...controls(usual))),
    advanced.length > 0 && el(InspectorAdvancedControls, null, ...controls(advanced)),
  );
}

function control(field: Field, { attributes, setAttributes }: EditProps): object {
  const { name, kind, label, hint, choices } = field;
  const shared = {
    label: translate(label),
    help: translate(hint),
    // The controls' look in WordPress 6.7 and later, which warns if they do not ask for it.
    __nextHasNoMarginBottom: true,
    __next40pxDefaultSize: true,
    // An option that is not set is left out of the page.
    onChange: (value: string | boolean) => setAttributes({ [name]: value || undefined }),
  };
  const value = attributes[name];
  if (kind === 'boolean') return el(ToggleControl, { ...shared, checked: value === true });
  if (kind === 'text') return el(TextControl, { ...shared, value: value ?? '' });
  const options = choices.map(([value, text]) => ({ value, label: translate(text) }));
  return el(SelectControl, { ...shared, options, value: value ?? '' });
}
