/** Whether a click should follow the link, and not open a tab or a window or download a file. */
export const isPlainClick = (event: MouseEvent): boolean =>
  !event.button && !event.shiftKey && !isModified(event);

export const isModified = ({ metaKey, ctrlKey, altKey }: KeyboardEvent | MouseEvent): boolean =>
  metaKey || ctrlKey || altKey;

export const isMarker = (target: EventTarget): target is HTMLAnchorElement =>
  (target as Partial<Element>).getAttribute?.('role') === 'doc-noteref';
