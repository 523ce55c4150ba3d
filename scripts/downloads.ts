import { readdirSync, readFileSync } from 'node:fs';
import { builtFiles, integrityOf } from './integrity.ts';
import { readWidgets } from './widgets.ts';
import { zipped } from './zip.ts';

/** A file that people download by hand. */
export interface Download {
  /** Its path below `downloads/`. */
  readonly file: string;
  readonly purpose: string;
  readonly bytes: Buffer;
  readonly integrity: string;
}

export interface Group {
  readonly heading: string;
  readonly files: readonly Download[];
}

/** The built file behind a download. */
export const sourceOf = (file: string): string => `dist/${file}`;

const purposes: Readonly<Record<string, string>> = {
  'sagebrush.js':
    'The script. Put its line in the head of your pages; it loads the other scripts when needed.',
  'sagebrush.css': 'The stylesheet. Put its line in the head of your pages, so that nothing moves later.',
  'sagebrush-all.js': 'All scripts for readers in one file, if you would rather upload one than many.',
  'sagebrush-plain.js': 'For articles whose note markers or sources are not all links.',
  'sagebrush-preview.js': 'Shows a note where it is cited.',
  'sagebrush-hooks.js': 'For pages that ask for a widget with a class, data-sage or a link.',
  'sagebrush-repairs.js': 'Repairs widgets whose HTML an editor damaged.',
  'sagebrush-reading.js': 'Reads state names and phone numbers with other words around them.',
  'sagebrush-licenses.js': 'Asks readers where they are, and shows licenses and their dates.',
  'sagebrush-map.js': 'Draws the map of states.',
  'sagebrush-selfcheck.js': 'The panel that checks a page, opened with #sage-check. Readers never load it.',
  'locales/es.js': 'The widgets’ own words in Spanish.',
  'themes/default.css': 'The default colors. Copy it to start a theme of your own.',
  'themes/warm.css': 'A theme in warm colors.',
  'themes/quiet.css': 'A theme with almost no color, for a site with a strong look of its own.',
  'themes/contrast.css': 'A theme with the most contrast and thick lines.',
};

/** Everything on the page of downloads. Throws if a file has no purpose. */
export function downloads(): Group[] {
  const scripts = builtFiles();
  const themes = readdirSync(sourceOf('themes')).map((name) => `themes/${name}`);
  const main = ['sagebrush.js', 'sagebrush.css', 'sagebrush-all.js'];
  const read = (files: readonly string[]) => files.map((file) => download(file, purposeOf(file)));
  const named = [...scripts, ...themes, 'sagebrush.js.LICENSE.txt', 'integrity.json'];
  const bundle = zipped('sagebrush-widgets', {
    ...Object.fromEntries(named.map((file) => [file, readFileSync(sourceOf(file))])),
    LICENSE: readFileSync('LICENSE'),
  });
  return [
    {
      heading: 'Everything at once',
      files: [
        download(
          'sagebrush-widgets.zip',
          'The stylesheet, all scripts, languages and themes. Unpack it into one folder of your site.',
          Buffer.from(bundle),
        ),
        download(
          'wordpress/sagebrush-widgets.zip',
          'The WordPress plugin. Upload it under Plugins → Add Plugin → Upload Plugin.',
        ),
      ],
    },
    { heading: 'For every page', files: read(main) },
    {
      heading: 'Loaded when a page needs them',
      files: read(scripts.filter((file) => !main.includes(file))),
    },
    { heading: 'Themes', files: read(themes) },
  ];
}

const download = (file: string, purpose: string, bytes = readFileSync(sourceOf(file))): Download => ({
  file,
  purpose,
  bytes,
  integrity: integrityOf(bytes),
});

function purposeOf(file: string): string {
  const widget = readWidgets().find(({ part }) => part && file === `sagebrush-${part}.js`);
  const purpose = purposes[file] ?? (widget && `For pages with <sage-${widget.folder}>.`);
  if (!purpose) throw new Error(`scripts/downloads.ts does not say what ${file} is for.`);
  return purpose;
}
