/** Translates one of the plugin's strings into the editor's language. */
export const translate = (text: string): string => wp.i18n.__(text, 'sagebrush-widgets');
