// The part of WordPress's packages that our blocks use. WordPress loads them before our script.

interface Block {
  readonly name: string;
  readonly attributes: Attributes;
  readonly innerBlocks: readonly Block[];
}

type Attributes = Readonly<Record<string, string | boolean | undefined>>;
type Component = { readonly component: unique symbol };

/** A block of a template: its name, its attributes, and the blocks inside. */
type TemplateBlock = readonly [string, object, readonly TemplateBlock[]];

interface BlockProps {
  (props: object): object;
  save(props: object): object;
}

declare const wp: {
  readonly blocks: {
    registerBlockType(name: string, settings: object): void;
    createBlock(name: string, attributes: object, innerBlocks: readonly Block[]): Block;
    cloneBlock(block: Block): Block;
  };
  readonly blockEditor: {
    readonly InspectorControls: Component;
    readonly InspectorAdvancedControls: Component;
    readonly useBlockProps: BlockProps;
    readonly useInnerBlocksProps: {
      (props: object, options: object): object;
      save(props: object): object;
    };
  };
  readonly components: Readonly<
    Record<'PanelBody' | 'SelectControl' | 'TextControl' | 'ToggleControl', Component>
  >;
  readonly element: {
    createElement(type: Component | string, props: object | null, ...children: readonly unknown[]): object;
    readonly Fragment: Component;
  };
  readonly i18n: { __(text: string, domain: string): string };
};
