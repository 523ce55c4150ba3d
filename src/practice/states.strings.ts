import type {} from '../locales/locale.js';
import { Strings } from '../shared/strings.js';
import { findState, type State } from './states.js';

/** Names of states in other languages, by code. In English, the names that the library reads are used. */
export const strings = new Strings<Readonly<Record<string, string>>>('states', {});

/** A state's name in the page's language. A name that only the author knows stays as they wrote it. */
export function nameOfState(host: Element, { code = '', name }: State): string {
  const isOurs = findState(code)?.name === name;
  return (isOurs && strings.for(host)[code]) || name;
}

/** A state's name in the form for a sentence: "the District of Columbia". */
export function stateInSentence(host: Element, state: State): string {
  const name = nameOfState(host, state);
  return /^(District of|Northern Mariana|U\.S\.)/.test(name) ? `the ${name}` : name;
}

declare module '../locales/locale.js' {
  interface Locale {
    /** Names of states by USPS code, if the language has its own, and the words that may be next to them. */
    readonly states: typeof strings.english;
  }
}
