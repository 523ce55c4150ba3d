const { createBlock, cloneBlock } = wp.blocks;

const card = 'sagebrush/comparison-card';

/** Turns a group into the widget. */
export const fromGroup = (name: string): object => ({
  type: 'block',
  blocks: ['core/group'],
  transform: (_: object, inner: readonly Block[]) => createBlock(name, {}, inner),
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
  transform: (_: object, columns: readonly Block[]) =>
    createBlock(
      name,
      {},
      columns.map(({ innerBlocks }) => createBlock(card, {}, innerBlocks)),
    ),
});

/** Reverses the transforms: the author's blocks in a group, or without one. */
export const back: object = {
  to: [
    {
      type: 'block',
      blocks: ['core/group'],
      transform: (_: object, inner: readonly Block[]) => createBlock('core/group', {}, withoutCards(inner)),
    },
  ],
  ungroup: (_: object, inner: readonly Block[]) => withoutCards(inner),
};

/** A card must stay inside its cards. */
const withoutCards = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.name === card ? block.innerBlocks : [block]));
