import { fieldsOf } from './fields.js';
import { iconOf } from './icons.js';
import { sidebar, type EditProps } from './sidebar.js';
import { templateOf, type ExampleBlock } from './template.js';

const { createElement: el, Fragment } = wp.element;
const { useBlockProps, useInnerBlocksProps } = wp.blockEditor;

/** The parts of block.json that are used here. WordPress itself reads the rest. */
interface Metadata {
  readonly name: string;
  readonly allowedBlocks?: readonly string[];
  readonly example: { readonly innerBlocks: readonly ExampleBlock[] };
}

/**
 * Registers a block that saves a class hook: the author's blocks in a `<div>` with the widget's class, and the
 * block's options as `data-…`.
 */
export function registerWidget({ name, allowedBlocks, example }: Metadata, transforms: object = {}): void {
  const wrapper = (attributes: Attributes) => ({
    className: name.replace('sagebrush/', 'sage-'),
    ...optionsOf(name, attributes),
  });
  const template = templateOf(example.innerBlocks);
  // Authors can type as soon as the block is inserted. Otherwise what they type is lost.
  const content = { allowedBlocks, template, templateInsertUpdatesSelection: true };

  wp.blocks.registerBlockType(name, {
    icon: iconOf(name),
    edit: (props: EditProps) =>
      el(
        Fragment,
        null,
        sidebar(props),
        el('div', useInnerBlocksProps(useBlockProps(wrapper(props.attributes)), content)),
      ),
    save: ({ attributes }: { attributes: Attributes }) =>
      el('div', useInnerBlocksProps.save(useBlockProps.save(wrapper(attributes)))),
    transforms,
  });
}

function optionsOf(name: string, attributes: Attributes): object {
  const set = fieldsOf(name).filter(({ name }) => attributes[name]);
  return Object.fromEntries(
    set.map(({ name, kind }) => [`data-${name}`, kind === 'boolean' ? '' : attributes[name]]),
  );
}
