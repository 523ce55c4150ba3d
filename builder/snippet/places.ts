import { compose, composeExit, composeRest, pieceIndexOf, type Shape } from './compose.ts';
import { components, imports, type Component } from './components.ts';
import { print, styles, type Style } from './markup.ts';
import { hasValues, toBundledCss, toCss } from '../theme/theme.ts';
import {
  fewFiles,
  noFiles,
  plainHtmlFiles,
  plugin,
  scriptOnly,
  siteFiles,
  type NeededFile,
} from './needed-files.ts';
import { safeUrl } from '../../src/shared/url.ts';
import type { Work } from '../work.ts';

/** A text with a copy button. */
export interface Snippet {
  readonly title: string;
  readonly code: string;
  /** Where to paste it, if the place matters. */
  readonly note?: string;
  /** Whether it is the page itself. */
  readonly isPage?: boolean;
}

/** Where the author makes the page, and what to paste there. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** The label of its copy button. */
  readonly shortName: string;
  readonly shape: Shape;
  /** The default address of our script. Undefined if a bundler or a plugin adds it. */
  readonly script?: string;
  /** Whether it keeps a script element, and so the JSON-LD for search engines. */
  readonly allowsScripts: boolean;
  /** The files to upload for a page. */
  files(work: Work): readonly NeededFile[];
  /** The name of a file for the snippet, if it is code. */
  readonly snippetFile?: string;
  /** The steps, in order. `{files}` stands for the names of the files. */
  readonly steps: readonly string[];
  /** Where the exit link goes, if the page has one. It comes before the step that pastes the page. */
  readonly exitStep: string;
  /** Where a theme goes. Undefined if it goes next to the script. */
  readonly themeStep?: string;
  snippets(work: Work): readonly Snippet[];
}

/** The script and the stylesheet next to it. A script with another name is a combined file, and has no stylesheet. */
function scriptTag(script: string, defer = true): string {
  const address = script.replace(/["<>]/g, encodeURIComponent);
  const style = address.replace(/\/sagebrush\.js(?=[?#]|$)/, '/sagebrush.css');
  const link = style === address ? '' : `<link rel="stylesheet" href="${style}">\n`;
  return `${link}<script src="${address}"${defer ? ' defer' : ''}></script>`;
}

/** The page, ready to paste. */
const pageHtml = (work: Work, shape: Shape = 'words', style: Style = styles.elements, depth = 0) =>
  print(compose(work, shape), style, depth);

/** As plain HTML, the practice wraps everything except the exit, because editors remove empty elements. */
function hooksHtml(work: Work, style: Style = styles.hooks): string {
  const all = composeRest(work);
  const practice = all.find((node) => node.nodeName.toLowerCase() === 'sage-practice') as Element;
  practice.removeAttribute('page');
  practice.replaceChildren(...all.flatMap((node) => (node === practice ? [...practice.childNodes] : node)));
  return print([practice], style);
}

const pasteAtTop = 'Paste this one at the very top.';
const exitTitle = 'First, at the very top of the page';
/** The exit and the page as two snippets, because the exit works only above everything else. */
const withExit = (
  work: Work,
  code: string,
  shape: Shape = 'words',
  style: Style = styles.elements,
): Snippet[] => {
  const exit = print(composeExit(work, shape), style);
  return [...(exit ? [{ title: exitTitle, code: exit, note: pasteAtTop }] : []), pageSnippet(code)];
};
const restHtml = (work: Work, shape: Shape = 'words') => print(composeRest(work, shape), styles.elements);

/** The script's address. An author may write only its folder, or leave out `https://`. */
const scriptOf = ({ script }: Work, own: string) => (safeUrl(script) ?? own).replace(/\/$/, '/sagebrush.js');
const siteSnippet = (work: Work, own: string): Snippet => ({
  title: 'Once, for the whole site',
  code:
    scriptTag(scriptOf(work, own)) + (hasValues(work.theme) ? `\n<style>\n${toCss(work.theme)}</style>` : ''),
});
const pageSnippet = (code: string): Snippet => ({ title: 'In the page', code, isPage: true });
/** The page with the exit in it, which has to come before everything else. */
const wholeSnippet = (work: Work, code: string, title = 'In the page'): Snippet => ({
  title,
  code,
  isPage: true,
  ...(composeExit(work).length ? { note: pasteAtTop } : {}),
});

const componentSnippet = (work: Work, { style, depth, wrap }: Component): Snippet =>
  wholeSnippet(work, wrap(pageHtml(work, 'words', style, depth), 'Article'), 'A component');

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
    shortName: 'your site',
    files: siteFiles,
    shape: 'words',
    script: '/sagebrush.js',
    allowsScripts: true,
    steps: [
      'Upload {files} to your site.',
      'Paste “Once, for the whole site” into the head of every page.',
      'Paste “In the page” where you want it in the page.',
    ],
    exitStep: `Paste “${exitTitle}” directly after <body>, above everything else, so that the exit is in sight when the page opens.`,
    snippets: (work) => [siteSnippet(work, '/sagebrush.js'), ...withExit(work, restHtml(work))],
  },
  {
    id: 'strict',
    name: 'An editor that keeps only ordinary HTML',
    shortName: 'your editor',
    files: plainHtmlFiles,
    shape: 'words',
    script: '/sagebrush.js',
    allowsScripts: false,
    steps: [
      'Ask the person who looks after your site to upload {files}, and to put “Once, for the whole site” into the head of every page.',
      'Open the HTML view of your editor, and paste “In the page”. It is ordinary HTML: without the script it reads the same.',
    ],
    exitStep: `Paste “${exitTitle}” at the very top of the HTML view, above all other text, so that the exit is in sight when the page opens.`,
    snippets: (work) => [
      siteSnippet(work, '/sagebrush.js'),
      ...withExit(work, hooksHtml(work), 'words', styles.hooks),
    ],
  },
  {
    id: 'wordpress-plugin',
    name: 'WordPress, with our plugin',
    shortName: 'WordPress',
    files: plugin,
    shape: 'words',
    allowsScripts: true,
    steps: [
      'Install the plugin sagebrush-widgets.zip, and activate it. It adds the script.',
      'In your article, add a Custom HTML block, and paste “In the page” into it.',
      'Update the article, and look at it while logged out.',
    ],
    exitStep: exitInWordPress,
    themeStep: inWordPress,
    snippets: (work) => withExit(work, restHtml(work)),
  },
  {
    id: 'wordpress',
    name: 'WordPress, Custom HTML block',
    shortName: 'WordPress',
    files: siteFiles,
    shape: 'words',
    script: '/wp-content/uploads/sagebrush.js',
    allowsScripts: true,
    steps: [
      'Upload {files} to wp-content/uploads with your host’s file manager.',
      'As administrator or editor, add a Custom HTML block to your article, and paste “In the page” into it.',
      'Update the article, and look at it while logged out.',
    ],
    exitStep: exitInWordPress,
    themeStep: inWordPress,
    snippets: (work) =>
      withExit(
        work,
        `${scriptTag(scriptOf(work, '/wp-content/uploads/sagebrush.js'), false)}\n${restHtml(work)}`,
      ),
  },
  {
    id: 'ghost',
    name: 'Ghost',
    shortName: 'Ghost',
    files: siteFiles,
    shape: 'words',
    script: '/assets/sagebrush.js',
    allowsScripts: true,
    steps: [
      'Put {files} into the assets folder of your theme, and upload the theme.',
      'Paste “Once, for the whole site” into Settings, Code injection, Site header.',
      'In your post, add an HTML card, and paste “In the page” into it.',
    ],
    exitStep: `Make an HTML card the very first thing in your post, and paste “${exitTitle}” into it, so that the exit is in sight when the page opens.`,
    snippets: (work) => [siteSnippet(work, '/assets/sagebrush.js'), ...withExit(work, restHtml(work))],
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    shortName: 'Squarespace',
    files: fewFiles,
    shape: 'words',
    script: '/s/sagebrush.js',
    allowsScripts: true,
    steps: [
      'Make any text a link, choose File, and upload {files}. Then remove the link again.',
      'Paste “Once, for the whole site” into Settings, Code Injection, Header.',
      'In your page, add a Code block, and paste “In the page” into it.',
    ],
    // In a block of its own the link could not stay in view, because that block ends right below it.
    exitStep:
      'Put the Code block of the next step at the very top of the page, above all other blocks: it begins with the exit link, which has to be in sight when the page opens.',
    snippets: (work) => [siteSnippet(work, '/s/sagebrush.js'), wholeSnippet(work, pageHtml(work))],
  },
  {
    id: 'wix',
    name: 'Wix',
    shortName: 'Wix',
    files: scriptOnly,
    shape: 'attributes',
    allowsScripts: false,
    steps: [
      'Upload sagebrush.js in Dev Mode, under Public & Backend, Custom Elements.',
      'For each line that begins with <sage-, add a Custom Element. Its Tag name is what follows the <, up to the first space. Under Set Attributes, enter each name and value.',
      'Write all other lines as ordinary text on the page. Without JavaScript, that text is all readers see.',
    ],
    exitStep: `Add “${exitTitle}” as an ordinary text link at the very top of the page, and pin it there, so that it is in sight when the page opens. On Wix it is a plain link: pressing Shift does nothing.`,
    themeStep: 'With Wix Studio, paste your theme into global.css, under Code.',
    snippets: (work) => withExit(work, restHtml(work, 'attributes'), 'attributes'),
  },
  {
    id: 'npm',
    name: 'A bundler (npm)',
    shortName: 'your project',
    files: noFiles,
    shape: 'words',
    allowsScripts: true,
    steps: ['Run npm install sagebrush-widgets.', 'Import both once, and paste “In the page”.'],
    exitStep:
      'Paste the page at the very top of <body>: it begins with the exit link, which has to be in sight when the page opens.',
    themeStep: inBundle,
    snippets: (work) => [{ title: 'In a module', code: imports }, wholeSnippet(work, pageHtml(work))],
  },
  {
    id: 'react',
    name: 'React 19',
    shortName: 'React',
    files: noFiles,
    snippetFile: 'Article.jsx',
    shape: 'words',
    allowsScripts: false,
    steps: [
      'Run npm install sagebrush-widgets.',
      'Paste the text as a component, in a .jsx or .tsx file. Its last import adds the types for TypeScript.',
    ],
    exitStep: exitInComponent,
    themeStep: inBundle,
    snippets: (work) => [componentSnippet(work, components.react)],
  },
  {
    id: 'vue',
    name: 'Vue 3',
    shortName: 'Vue',
    files: noFiles,
    snippetFile: 'Article.vue',
    shape: 'words',
    allowsScripts: false,
    steps: [
      'Run npm install sagebrush-widgets.',
      "In the options of Vue’s compiler, set isCustomElement: (tag) => tag.startsWith('sage-').",
      'Paste the text as a component.',
    ],
    exitStep: exitInComponent,
    themeStep: inBundle,
    snippets: (work) => [componentSnippet(work, components.vue)],
  },
  {
    id: 'svelte',
    name: 'Svelte 5',
    shortName: 'Svelte',
    files: noFiles,
    snippetFile: 'Article.svelte',
    shape: 'words',
    allowsScripts: false,
    steps: ['Run npm install sagebrush-widgets.', 'Paste the text as a component.'],
    exitStep: exitInComponent,
    themeStep: inBundle,
    snippets: (work) => [componentSnippet(work, components.svelte)],
  },
];

/** The theme, as the place needs it. */
export const themeFor = ({ themeStep }: Place, { theme }: Work): string =>
  themeStep === inBundle ? toBundledCss(theme) : toCss(theme);

/** Where the theme goes, in places that keep styles separate. */
const themeStepFor = ({ themeStep }: Place, { theme }: Work) => (hasValues(theme) ? themeStep : undefined);

export const listFormat = new Intl.ListFormat('en-US');

const checkStep = 'Open your page with #sage-check at the end of its address to check it.';

/** The steps, in order. The last step that names the page pastes it, and the exit comes just before. The check is last. */
export function stepsOf(place: Place, work: Work): readonly string[] {
  const { steps, exitStep } = place;
  const at = steps.findLastIndex((step) => /“In the page”|Paste the text|<sage-/.test(step));
  const hasExit = composeExit(work).length > 0;
  const names = place.files(work).map(({ name }) => name);
  const canCheck = names.some((name) => /selfcheck|\.zip$/.test(name));
  return [
    ...steps.slice(0, at),
    ...(hasExit ? [exitStep] : []),
    ...steps.slice(at),
    themeStepFor(place, work) ?? [],
    canCheck ? checkStep : [],
  ]
    .flat()
    .map((step) => step.replace('{files}', listFormat.format(names)));
}

/** The snippets for a place, with the theme if it needs one of its own. */
export const snippetsOf = (place: Place, work: Work): readonly Snippet[] => [
  ...place.snippets(work),
  ...(themeStepFor(place, work) ? [{ title: 'Your theme', code: themeFor(place, work) }] : []),
];

export const placeOf = (work: Work): Place => places.find(({ id }) => id === work.place) ?? places[0]!;

/** The HTML for the preview, as the chosen place would keep it. */
export const previewOf = (work: Work): string =>
  work.place === 'strict'
    ? [
        print(composeExit(work), withPieceIndexes(styles.hooks)),
        hooksHtml(work, withPieceIndexes(styles.hooks)),
      ].join('\n')
    : pageHtml(work, placeOf(work).shape, withPieceIndexes(styles.elements));

/** Says which piece each element comes from, so that the preview can find it. */
const withPieceIndexes = (style: Style): Style => ({
  ...style,
  open(element) {
    const { name, attributes } = style.open(element);
    const index = pieceIndexOf(element);
    return {
      name,
      attributes: index === undefined ? attributes : [...attributes, ['data-piece', `${index}`]],
    };
  },
});
