export const isModified = ({ metaKey, ctrlKey, altKey }: KeyboardEvent | MouseEvent): boolean =>
  metaKey || ctrlKey || altKey;

/** Whether a click is to do what a link does, and not to open a tab, a window or a file. */
export const isPlainClick = (event: MouseEvent): boolean =>
  !event.button && !event.shiftKey && !isModified(event);

export const isMarker = (target: EventTarget): target is HTMLAnchorElement =>
  (target as Partial<Element>).getAttribute?.('role') === 'doc-noteref';
