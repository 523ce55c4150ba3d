/** A file to upload, which lies next to the builder. */
export interface NeededFile {
  /** Its name next to the builder. */
  readonly source: string;
  /** Its name on the author's site. */
  readonly name: string;
  readonly about: string;
}

const script: NeededFile = {
  source: 'sagebrush-all.js',
  name: 'sagebrush.js',
  about: 'the script, with every widget',
};

/** Where the script lies in a folder of the author's. One script contains every widget. */
export const siteFiles: readonly NeededFile[] = [
  script,
  { source: 'sagebrush.css', name: 'sagebrush.css', about: 'its stylesheet' },
  {
    source: 'sagebrush-selfcheck.js',
    name: 'sagebrush-selfcheck.js',
    about: 'to check your page, in the last step',
  },
];

/** Where there is no folder. */
export const scriptOnly: readonly NeededFile[] = [script];

export const plugin: readonly NeededFile[] = [
  {
    source: 'sagebrush-widgets.zip',
    name: 'sagebrush-widgets.zip',
    about: 'the plugin for WordPress',
  },
];
