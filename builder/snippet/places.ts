import { compose, composeExit, composeRest, type Shape } from './compose.ts';
import { print, styles, type Style } from './markup.ts';
import { isSet, writeFile } from '../theme/theme.ts';
import type { Work } from '../work.ts';

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
  /** Where the exit link goes, if there is one on the page. It comes before the steps that paste the page. */
  readonly exitStep: string;
  /** What becomes of a theme there; nothing where it goes along with the script. */
  readonly themeStep?: string;
  copies(work: Work): readonly Copy[];
}

/** What a place without folders takes: one script holds every widget. */
const files = 'sagebrush.css, and sagebrush-all.js under the name sagebrush.js';

/** The script, and the stylesheet that lies beside it; a file of another name was combined, and has none. */
function tag(script: string, defer = true): string {
  const address = script.replace(/["<>]/g, encodeURIComponent);
  const style = address.replace(/\/sagebrush\.js(?=[?#]|$)/, '/sagebrush.css');
  const link = style === address ? '' : `<link rel="stylesheet" href="${style}">\n`;
  return `${link}<script src="${address}"${defer ? ' defer' : ''}></script>`;
}

/** The page as it is pasted. */
const html = (work: Work, shape: Shape = 'words', style: Style = styles.elements, depth = 0) =>
  print(compose(work, shape), style, depth);

/** As plain HTML, everything but the exit is inside the practice: an empty box is what editors take out first. */
function hooks(work: Work): string {
  const [practice, ...rest] = composeRest(work) as [Element, ...Node[]];
  practice.removeAttribute('page');
  practice.append(...rest);
  return print([practice], styles.hooks);
}

const exitTitle = 'First, at the very top of the page';
/** The exit and then the page, each to be pasted in its own place: the exit works only above everything else. */
const withExit = (
  work: Work,
  code: string,
  shape: Shape = 'words',
  style: Style = styles.elements,
): Copy[] => {
  const exit = print(composeExit(work, shape), style);
  return [...(exit ? [{ title: exitTitle, code: exit }] : []), page(code)];
};
const rest = (work: Work, shape: Shape = 'words') => print(composeRest(work, shape), styles.elements);

const scriptOf = (work: Work, own: string) => work.script.trim() || own;
const once = (work: Work, own: string): Copy => ({
  title: 'Once, for the whole site',
  code: tag(scriptOf(work, own)) + (isSet(work.theme) ? `\n<style>\n${writeFile(work.theme)}</style>` : ''),
});
const page = (code: string): Copy => ({ title: 'In the page', code });

const inWordPress =
  'Paste your theme into Appearance, Customize, Additional CSS; with a block theme, into Appearance, Editor, Styles, Additional CSS.';
const exitInWordPress = `Paste “${exitTitle}” into a Custom HTML block of its own, and move that block above everything else in the article, so that the exit is in sight when the page opens.`;
const exitInComponent =
  'Show the component before everything else on the page: it begins with the exit link, which has to be in sight when the page opens.';
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
      `Upload ${files} to your site.`,
      'Paste “Once, for the whole site” into the head of every page.',
      'Paste “In the page” where you want it in the page.',
    ],
    exitStep: `Paste “${exitTitle}” directly after <body>, above everything else, so that the exit is in sight when the page opens.`,
    copies: (work) => [once(work, '/sagebrush.js'), ...withExit(work, rest(work))],
  },
  {
    id: 'strict',
    name: 'An editor that keeps only ordinary HTML',
    shape: 'words',
    script: '/sagebrush.js',
    keepsScripts: false,
    steps: [
      `Ask whoever looks after your site to upload ${files}, and to put “Once, for the whole site” into the head of every page.`,
      'Open the HTML view of your editor, and paste “In the page”. It is ordinary HTML: without the script it reads the same.',
    ],
    exitStep: `Paste “${exitTitle}” at the very top of the HTML view, above all other text, so that the exit is in sight when the page opens.`,
    copies: (work) => [once(work, '/sagebrush.js'), ...withExit(work, hooks(work), 'words', styles.hooks)],
  },
  {
    id: 'wordpress-plugin',
    name: 'WordPress, with our plugin',
    shape: 'words',
    keepsScripts: true,
    steps: [
      'Install the plugin sagebrush-widgets.zip, and activate it. It brings the script.',
      'In your article, add a Custom HTML block, and paste “In the page” into it.',
      'Update the article, and look at it while logged out.',
    ],
    exitStep: exitInWordPress,
    themeStep: inWordPress,
    copies: (work) => withExit(work, rest(work)),
  },
  {
    id: 'wordpress',
    name: 'WordPress, Custom HTML block',
    shape: 'words',
    script: '/wp-content/uploads/sagebrush.js',
    keepsScripts: true,
    steps: [
      `Upload ${files} to wp-content/uploads with your host’s file manager.`,
      'As administrator or editor, add a Custom HTML block to your article, and paste “In the page” into it.',
      'Update the article, and look at it while logged out.',
    ],
    exitStep: exitInWordPress,
    themeStep: inWordPress,
    copies: (work) =>
      withExit(work, `${tag(scriptOf(work, '/wp-content/uploads/sagebrush.js'), false)}\n${rest(work)}`),
  },
  {
    id: 'ghost',
    name: 'Ghost',
    shape: 'words',
    script: '/assets/sagebrush.js',
    keepsScripts: true,
    steps: [
      `Put ${files} into the assets folder of your theme, and upload the theme.`,
      'Paste “Once, for the whole site” into Settings, Code injection, Site header.',
      'In your post, add an HTML card, and paste “In the page” into it.',
    ],
    exitStep: `Make an HTML card the very first thing in your post, and paste “${exitTitle}” into it, so that the exit is in sight when the page opens.`,
    copies: (work) => [once(work, '/assets/sagebrush.js'), ...withExit(work, rest(work))],
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    shape: 'words',
    script: '/s/sagebrush.js',
    keepsScripts: true,
    steps: [
      `Make any text a link, choose File, and upload ${files}. Then take the link away again.`,
      'Paste “Once, for the whole site” into Settings, Code Injection, Header.',
      'In your page, add a Code block, and paste “In the page” into it.',
    ],
    // A block of its own would end right below the link, and the link could not stay in sight.
    exitStep:
      'Put this Code block first, at the very top of the page, above all other blocks: it begins with the exit link, which has to be in sight when the page opens.',
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
    exitStep: `Add “${exitTitle}” as an ordinary text link at the very top of the page, and pin it there, so that it is in sight when the page opens. On Wix it is a plain link: pressing Shift does nothing.`,
    themeStep: 'With Wix Studio, paste your theme into global.css, under Code.',
    copies: (work) => withExit(work, rest(work, 'attributes'), 'attributes'),
  },
  {
    id: 'npm',
    name: 'A bundler (npm)',
    shape: 'words',
    keepsScripts: true,
    steps: ['Run npm install sagebrush-widgets.', 'Import it once, and paste “In the page”.'],
    exitStep:
      'Paste the page at the very top of <body>: it begins with the exit link, which has to be in sight when the page opens.',
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
      'Paste the text as a component, in a .jsx or .tsx file. Its second import brings the types for TypeScript.',
    ],
    exitStep: exitInComponent,
    themeStep: inBundle,
    copies: (work) => [
      {
        title: 'A component',
        code: `import 'sagebrush-widgets';\nimport 'sagebrush-widgets/jsx';\n\nexport function Article() {\n  return (\n    <>\n${html(work, 'words', styles.jsx, 3)}\n    </>\n  );\n}`,
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
    exitStep: exitInComponent,
    themeStep: inBundle,
    copies: (work) => [
      {
        title: 'A component',
        code: `<script setup>\nimport 'sagebrush-widgets';\n</script>\n\n<template>\n${html(work, 'words', styles.templates, 1)}\n</template>`,
      },
    ],
  },
  {
    id: 'svelte',
    name: 'Svelte 5',
    shape: 'words',
    keepsScripts: false,
    steps: ['Run npm install sagebrush-widgets.', 'Paste the text as a component.'],
    exitStep: exitInComponent,
    themeStep: inBundle,
    copies: (work) => [
      {
        title: 'A component',
        code: `<script>\n  import 'sagebrush-widgets';\n</script>\n\n${html(work, 'words', styles.templates)}`,
      },
    ],
  },
];

/** The theme by itself, for places that keep styles apart. */
const themeFor = ({ themeStep }: Place, { theme }: Work) => (isSet(theme) ? themeStep : undefined);

/** What to do, in order. The page is pasted in the last step that names it, and the exit before that. */
export function stepsOf(place: Place, work: Work): readonly string[] {
  const { steps, exitStep } = place;
  const at = steps.findLastIndex((step) => /“In the page”|Paste the text|<sage-/.test(step));
  const hasExit = composeExit(work).length > 0;
  return [
    ...steps.slice(0, at),
    ...(hasExit ? [exitStep] : []),
    ...steps.slice(at),
    themeFor(place, work) ?? [],
  ].flat();
}

/** What is copied for a place: what it takes, and the theme. */
export const copiesOf = (place: Place, work: Work): readonly Copy[] => [
  ...place.copies(work),
  ...(themeFor(place, work) ? [{ title: 'Your theme', code: writeFile(work.theme) }] : []),
];

export const placeOf = (work: Work): Place => places.find(({ id }) => id === work.place) ?? places[0]!;

/** What the preview shows: what is pasted, as the chosen place would leave it. */
export const previewOf = (work: Work): string =>
  work.place === 'strict'
    ? [print(composeExit(work), styles.hooks), hooks(work)].join('\n')
    : html(work, placeOf(work).shape);
