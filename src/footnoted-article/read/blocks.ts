import { either, inTurn } from '../../shared/pattern.js';

const blocks = inTurn(
  /^/,
  either(
    /p|div|[uod]l|li|d[td]|h[1-6r]|blockquote|fig.*|address|center/,
    /table|t(head|body|foot|r|d|h)|caption/,
    /section|article|aside|main|header|footer|nav|details|summary|form|fieldset|html|body/,
    // Our widgets.
    /sage-.*/,
  ),
  /$/,
);
/** Whether an element has lines of its own. */
export const isBlock = ({ localName }: Element) => blocks.test(localName);
