import { mark } from '../practice/states.js';
import { Strings } from '../shared/strings.js';
import { plain } from '../shared/words.js';

/**
 * Words that may stand beside a state's name and change nothing about it: lists divided by spaces, without accents.
 * `*` stands for the rest of a word, `_` for a space or a hyphen.
 */
export const strings = new Strings('plain-words', {
  /** Ways of meeting. */
  ways: 'online tele* video* virtual* remote* phone in_person',
  individual: 'individual*',
  couples: 'couple*',
  /** Kinds of care that are neither. */
  others: 'famil* group*',
  only: 'only',
  /** Who is seen, licenses and who holds them, places, links, and small words. */
  words:
    'adult* teen* child* therap* counsel* psych* session* client* care marriage mental health clinical social work* ' +
    'professional provid* practi* board certified registered registration compact privilege ' +
    'license* licence* licensed lic number phd edd mft rn np office* statewide throughout across through ' +
    'serv* see we our offer* available learn read more book details verify and or by via with for the of all a',
});

const oneOf = (list: string) =>
  `(?:${list.replaceAll(' ', '|').replaceAll('_', '[ -]').replaceAll('*', '\\p{L}*')})`;
const whole = (pattern: string) => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'giu');

// A capital letter is no sign of a place in "in Review", "in Training", "in March" or "Closed office".
const place =
  '(?!\\p{L}*(?:ing|ions?|ess|iew|ary|ber|ed|ite|eso)\\b|March|April|May|June|July|August|Spring|Summer|Fall|Winter|Soon|New|Future|Espera)\\p{Lu}\\p{Ll}+';
const places = new RegExp(`\\b(?:in|en|near) ${place}( ${place})?|(${place} )?${place} (?=offices?\\b)`, 'gu');

// "LPC", "LICSW", "LMFT-S"; "#123", "No. 123", "PSY12345", but no year.
const license =
  'l(?:ic|im|is|a)?[bcdfghmpstw]{1,5}a?(?:-\\p{L})?|(?:#|n[oº°]\\.?:?|number:?) ?\\p{L}{0,5}[-.]?\\d[\\d.-]*|' +
  '\\p{L}{0,5}[-.]?(?!(?:19|20)\\d\\d(?!\\d))\\d{3,}(?:-\\d{3,})*';

/**
 * What is left of the words round a state's name, for which `mark` stands, without those that change nothing; and the
 * kind of care, where they name one alone.
 */
export function readPlainWords(item: Element, text: string): { left: string; services: string[] } {
  const words = plain(text).replace(/(?<=\p{L})\.(?=\p{L})/gu, '');
  if (!/[\p{L}\d]/u.test(words)) return { left: words, services: [] };

  const tables = [strings.english, strings.for(item)];
  const all = (...names: (keyof typeof strings.english)[]) =>
    oneOf(tables.flatMap((table) => names.map((name) => table[name])).join(' '));
  const names = (name: 'individual' | 'couples' | 'others') => whole(all(name)).test(words);
  const limit = all('ways', 'individual', 'couples');
  const near = '(?: \\p{L}+){0,2}';
  const left = [
    whole(`${all('only')}(?=${near} ${limit})|(?<=${limit}${near} )${all('only')}`),
    whole(license),
    whole(all('ways', 'individual', 'couples', 'others', 'words')),
    new RegExp(`\\b(in|en) (?=(the |el |las )?${mark})`, 'giu'),
  ].reduce((rest, pattern) => rest.replace(pattern, '·'), words.replace(places, '·'));

  const [individual, couples] = [names('individual'), names('couples')];
  const isOne = individual !== couples;
  return {
    // "Individual and family therapy" is more than we have a name for.
    left: isOne && names('others') ? words : left,
    services: isOne ? [individual ? 'individual' : 'couples'] : [],
  };
}
