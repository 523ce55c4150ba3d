import { translate } from './translate.js';

/** A block of an `example` in block.json. */
export interface ExampleBlock {
  readonly name: string;
  readonly attributes?: object;
  readonly innerBlocks?: readonly ExampleBlock[];
}

/**
 * What a new block starts with: the blocks of its example, with the example's words as placeholders, so that no page
 * says what its author did not write. Words with a link stay, because they suit every page.
 */
export function templateOf(blocks: readonly ExampleBlock[]): readonly TemplateBlock[] {
  return blocks.map(({ name, attributes = {}, innerBlocks = [] }) => [
    name,
    withPlaceholder(attributes),
    // One item of a list is enough: Enter adds the next.
    templateOf(name === 'core/list' ? innerBlocks.slice(0, 1) : innerBlocks),
  ]);
}

function withPlaceholder({ content, text, ...others }: { content?: string; text?: string }): object {
  const words = content ?? text;
  if (!words) return others;
  if (words.includes('<a ')) return { ...others, content: translate(words) };
  return { ...others, placeholder: translate(words) };
}
