/** A text of ours in the language of the person who edits. */
export const translate = (text: string): string => wp.i18n.__(text, 'sagebrush-widgets');
