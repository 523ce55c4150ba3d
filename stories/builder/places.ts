import { compose, type Shape } from './compose.ts';
import { print, styles, type Style } from './markup.ts';
import { isSet, writeFile } from './theme.ts';
import type { Work } from './work.ts';

/** What is copied in one go. */
export interface Copy {
  readonly title: string;
  readonly code: string;
}

/** Where a page is made, and what is pasted there. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly shape: Shape;
  /** Where that place keeps our script; nothing where a bundler or a plugin brings it. */
  readonly script?: string;
  /** Whether it keeps a script element, and so the facts for search engines. */
  readonly keepsScripts: boolean;
  readonly steps: readonly string[];
  /** What becomes of a theme there; nothing where it goes along with the script. */
  readonly themeStep?: string;
  copies(work: Work): readonly Copy[];
}

/** The script, and the stylesheet that lies beside it; a file of another name was combined, and has none. */
function tag(script: string, defer = true): string {
  const address = script.replace(/["<>]/g, encodeURIComponent);
  const style = address.replace(/\/sagebrush\.js(?=[?#]|$)/, '/sagebrush.css');
  const link = style === address ? '' : `<link rel="stylesheet" href="${style}">\n`;
  return `${link}<script src="${address}"${defer ? ' defer' : ''}></script>`;
}

/** The page as it is pasted. */
const html = (work: Work, shape: Shape = 'words', style: Style = styles.elements) =>
  print(compose(work, shape), style);

/** As plain HTML, everything stands in the practice: an empty box is what editors take out first. */
function hooks(work: Work): string {
  const [practice, ...rest] = compose(work) as [Element, ...Node[]];
  practice.removeAttribute('page');
  practice.append(...rest);
  return print([practice], styles.hooks);
}

const scriptOf = (work: Work, own: string) => work.script.trim() || own;
const once = (work: Work, own: string): Copy => ({
  title: 'Once, for the whole site',
  code: tag(scriptOf(work, own)) + (isSet(work.theme) ? `\n<style>\n${writeFile(work.theme)}</style>` : ''),
});
const page = (code: string): Copy => ({ title: 'In the page', code });

const inWordPress =
  'Paste your theme into Appearance, Customize, Additional CSS; with a block theme, into Appearance, Editor, Styles, Additional CSS.';
const inBundle =
  "Save your theme as sagebrush-theme.css, and import that once: import './sagebrush-theme.css';";

export const places: readonly Place[] = [
  {
    id: 'page',
    name: 'A site of your own (HTML)',
    shape: 'words',
    script: '/sagebrush.js',
    keepsScripts: true,
    steps: [
      'Upload sagebrush.css and sagebrush.js to your site.',
      'Paste the first text into the head of every page.',
      'Paste the second text where you want it in the page.',
    ],
    copies: (work) => [once(work, '/sagebrush.js'), page(html(work))],
  },
  {
    id: 'strict',
    name: 'An editor that keeps only ordinary HTML',
    shape: 'words',
    script: '/sagebrush.js',
    keepsScripts: false,
    steps: [
      'Ask whoever looks after your site to upload sagebrush.css and sagebrush.js, and to put the first text into the head of every page.',
      'Open the HTML view of your editor, and paste the second text. It is ordinary HTML: without the script it reads the same.',
    ],
    copies: (work) => [once(work, '/sagebrush.js'), page(hooks(work))],
  },
  {
    id: 'wordpress-plugin',
    name: 'WordPress, with our plugin',
    shape: 'words',
    keepsScripts: true,
    steps: [
      'Install the plugin sagebrush-widgets.zip, and activate it. It brings the script.',
      'In your article, add a Custom HTML block, and paste the text into it.',
      'Update the article, and look at it while logged out.',
    ],
    themeStep: inWordPress,
    copies: (work) => [page(html(work))],
  },
  {
    id: 'wordpress',
    name: 'WordPress, Custom HTML block',
    shape: 'words',
    script: '/wp-content/uploads/sagebrush.js',
    keepsScripts: true,
    steps: [
      'Upload sagebrush.css and sagebrush.js to wp-content/uploads with your host’s file manager.',
      'As administrator or editor, add a Custom HTML block to your article, and paste the text into it.',
      'Update the article, and look at it while logged out.',
    ],
    themeStep: inWordPress,
    copies: (work) => [
      page(`${tag(scriptOf(work, '/wp-content/uploads/sagebrush.js'), false)}\n${html(work)}`),
    ],
  },
  {
    id: 'ghost',
    name: 'Ghost',
    shape: 'words',
    script: '/assets/sagebrush.js',
    keepsScripts: true,
    steps: [
      'Put sagebrush.css and sagebrush.js into the assets folder of your theme, and upload the theme.',
      'Paste the first text into Settings, Code injection, Site header.',
      'In your post, add an HTML card, and paste the second text into it.',
    ],
    copies: (work) => [once(work, '/assets/sagebrush.js'), page(html(work))],
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    shape: 'words',
    script: '/s/sagebrush.js',
    keepsScripts: true,
    steps: [
      'Make any text a link, choose File, and upload sagebrush.css; do the same with sagebrush.js. Then take the link away again.',
      'Paste the first text into Settings, Code Injection, Header.',
      'In your page, add a Code block, and paste the second text into it.',
    ],
    copies: (work) => [once(work, '/s/sagebrush.js'), page(html(work))],
  },
  {
    id: 'wix',
    name: 'Wix',
    shape: 'attributes',
    keepsScripts: false,
    steps: [
      'Upload sagebrush.js in Dev Mode, under Public & Backend, Custom Elements.',
      'For each line that begins with <sage-, add a Custom Element. The words after the < are its Tag name; under Set Attributes, give it each name and value.',
      'Write all other lines as ordinary text on the page: who runs no script sees nothing else.',
    ],
    themeStep: 'With Wix Studio, paste your theme into global.css, under Code.',
    copies: (work) => [page(html(work, 'attributes'))],
  },
  {
    id: 'npm',
    name: 'A bundler (npm)',
    shape: 'words',
    keepsScripts: true,
    steps: ['Run npm install sagebrush-widgets.', 'Import it once, and write the page.'],
    themeStep: inBundle,
    copies: (work) => [{ title: 'In a module', code: "import 'sagebrush-widgets';" }, page(html(work))],
  },
  {
    id: 'react',
    name: 'React 19',
    shape: 'words',
    keepsScripts: false,
    steps: [
      'Run npm install sagebrush-widgets.',
      'Paste the text as a component. For types, import sagebrush-widgets/jsx.',
    ],
    themeStep: inBundle,
    copies: (work) => [
      {
        title: 'A component',
        code: `import 'sagebrush-widgets';\n\nexport function Article() {\n  return (\n<>\n${html(work, 'words', styles.jsx)}\n</>\n  );\n}`,
      },
    ],
  },
  {
    id: 'vue',
    name: 'Vue 3',
    shape: 'words',
    keepsScripts: false,
    steps: [
      'Run npm install sagebrush-widgets.',
      "In the options of Vue’s compiler, set isCustomElement: (tag) => tag.startsWith('sage-').",
      'Paste the text as a component.',
    ],
    themeStep: inBundle,
    copies: (work) => [
      {
        title: 'A component',
        code: `<script setup>\nimport 'sagebrush-widgets';\n</script>\n\n<template>\n${html(work, 'words', styles.templates)}\n</template>`,
      },
    ],
  },
  {
    id: 'svelte',
    name: 'Svelte 5',
    shape: 'words',
    keepsScripts: false,
    steps: ['Run npm install sagebrush-widgets.', 'Paste the text as a component.'],
    themeStep: inBundle,
    copies: (work) => [
      {
        title: 'A component',
        code: `<script>\nimport 'sagebrush-widgets';\n</script>\n\n${html(work, 'words', styles.templates)}`,
      },
    ],
  },
];

/** The theme by itself, for places that keep styles apart. */
const themeFor = ({ themeStep }: Place, { theme }: Work) => (isSet(theme) ? themeStep : undefined);

export const stepsOf = (place: Place, work: Work): readonly string[] =>
  [place.steps, themeFor(place, work) ?? []].flat();

/** What is copied for a place: what it takes, and the theme. */
export const copiesOf = (place: Place, work: Work): readonly Copy[] => [
  ...place.copies(work),
  ...(themeFor(place, work) ? [{ title: 'Your theme', code: writeFile(work.theme) }] : []),
];

export const placeOf = (work: Work): Place => places.find(({ id }) => id === work.place) ?? places[0]!;

/** What the preview shows: what is pasted, as the chosen place would leave it. */
export const previewOf = (work: Work): string =>
  work.place === 'strict' ? hooks(work) : html(work, placeOf(work).shape);
