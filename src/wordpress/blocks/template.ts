import { translate } from './translate.js';

/** A block of an `example` in block.json. */
export interface ExampleBlock {
  readonly name: string;
  readonly attributes?: object;
  readonly innerBlocks?: readonly ExampleBlock[];
}

/**
 * The initial content of a new block: the blocks of its example, with the example's text as placeholders, so that no
 * page says what its author did not write. Text with a link stays, because it suits every page.
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
