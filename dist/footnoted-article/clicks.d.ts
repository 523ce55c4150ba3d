export declare const isModified: ({ metaKey, ctrlKey, altKey }: KeyboardEvent | MouseEvent) => boolean;
/** Whether a click should follow the link, and not open a tab or a window or download a file. */
export declare const isPlainClick: (event: MouseEvent) => boolean;
export declare const isMarker: (target: EventTarget) => target is HTMLAnchorElement;
