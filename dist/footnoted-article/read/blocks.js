const blocks = /^(?:p|div|[uod]l|li|d[td]|h[1-6r]|blockquote|fig.*|center|address|table|t(head|body|foot|r|d|h)|caption|section|article|aside|main|header|footer|nav|details|summary|form|fieldset|html|body|sage-.*)$/;
const isBlock = ({ localName }) => blocks.test(localName);

export { isBlock };
