import { partTags } from '../../src/shared/widgets.ts';
import { titleOf } from '../form/widgets.ts';
import { composedText, composeWhole } from './compose.ts';
import { neededParts } from './needed-parts.ts';
import type { Work } from '../work.ts';

/** A file to upload, which lies next to the builder. */
export interface NeededFile {
  /** Its name next to the builder. */
  readonly source: string;
  /** Its name on the author's site. */
  readonly name: string;
  readonly about: string;
}

const file = (name: string, about: string, source = name): NeededFile => ({ source, name, about });

const everything = file('sagebrush.js', 'the script, with every widget', 'sagebrush-all.js');
const stylesheet = file('sagebrush.css', 'its stylesheet');
const selfCheck = file('sagebrush-selfcheck.js', 'to check your page, in the last step');

/** What the parts that define no element are for. */
const purposes: Readonly<Record<string, string>> = {
  plain: 'for note markers and sources that are not links',
  preview: 'shows a note where it is cited',
  hooks: 'finds the widgets in ordinary HTML',
  licenses: 'for licenses, and for what readers choose',
  map: 'draws the map',
  repairs: 'repairs what an editor changes',
  reading: 'reads names of states and phone numbers in other spellings',
};

const partFile = (part: string): NeededFile => {
  const [tag] = partTags[part] ?? [];
  return file(`sagebrush-${part}.js`, purposes[part] ?? `for “${titleOf(tag ?? '')}”`);
};

const spanishWords = /\b(?:con|de|nos|nuestr[ao]s?|para|por|que|sus?|terapia|una|usted)\b/gi;
/** Whether the page is in Spanish, and so asks for the widgets' words in Spanish. */
const isSpanish = (text: string) => (text.match(spanishWords)?.length ?? 0) > 4;

const filesOf = (work: Work, isPlainHtml: boolean): NeededFile[] => [
  file('sagebrush.js', 'the script'),
  stylesheet,
  ...neededParts(composeWhole(work), isPlainHtml).map(partFile),
  ...(isSpanish(composedText(work)) ? [file('locales/es.js', 'the widgets’ own words in Spanish')] : []),
  selfCheck,
];

/** For a folder of the author's own: the script, and the parts of it that the page needs. */
export const siteFiles = (work: Work): readonly NeededFile[] => filesOf(work, false);

/** For such a folder, if the editor keeps only ordinary HTML. */
export const plainHtmlFiles = (work: Work): readonly NeededFile[] => filesOf(work, true);

/** For places where each file is uploaded by hand, and there are no folders. */
export const fewFiles = (): readonly NeededFile[] => [everything, stylesheet, selfCheck];

/** For places that only have room for a script. */
export const scriptOnly = (): readonly NeededFile[] => [everything];

export const plugin = (): readonly NeededFile[] => [
  file('sagebrush-widgets.zip', 'the plugin for WordPress'),
];

export const noFiles = (): readonly NeededFile[] => [];
