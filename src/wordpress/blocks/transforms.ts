const { createBlock, cloneBlock } = wp.blocks;

const card = 'sagebrush/comparison-card';

/** What a transform keeps: the author's anchor, to which links may lead, and their classes. */
const kept = ({ anchor, className }: Attributes): Attributes => ({ anchor, className });

/** Turns a group into the widget. */
export const fromGroup = (name: string): object => ({
  type: 'block',
  blocks: ['core/group'],
  transform: (attributes: Attributes, inner: readonly Block[]) => createBlock(name, kept(attributes), inner),
});

/** Puts the widget around a list. */
export const fromList = (name: string): object => ({
  type: 'block',
  blocks: ['core/list'],
  transform: (attributes: object, items: readonly Block[]) =>
    createBlock(name, {}, [createBlock('core/list', attributes, items)]),
});

/** Puts the widget around all selected blocks. */
export const fromSelection = (name: string): object => ({
  type: 'block',
  blocks: ['*'],
  isMultiBlock: true,
  isMatch: (_: object, blocks: Block | readonly Block[]) =>
    [blocks].flat().every((block) => block.name !== name),
  // The only way to get the blocks with their names. WordPress uses it for its own groups.
  __experimentalConvert: (blocks: Block | readonly Block[]) =>
    createBlock(
      name,
      {},
      [blocks].flat().map((block) => cloneBlock(block)),
    ),
});

/** Turns columns into cards. */
export const fromColumns = (name: string): object => ({
  type: 'block',
  blocks: ['core/columns'],
  transform: (attributes: Attributes, columns: readonly Block[]) =>
    createBlock(
      name,
      kept(attributes),
      columns.map((column) => createBlock(card, kept(column.attributes), column.innerBlocks)),
    ),
});

/** Reverses the transforms: the author's blocks in a group, or without one. */
export const back: object = {
  to: [
    {
      type: 'block',
      blocks: ['core/group'],
      transform: (attributes: Attributes, inner: readonly Block[]) =>
        createBlock('core/group', kept(attributes), withoutCards(inner)),
    },
  ],
  ungroup: (_: object, inner: readonly Block[]) => withoutCards(inner),
};

/** A card must stay inside its cards. */
const withoutCards = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.name === card ? block.innerBlocks : [block]));
