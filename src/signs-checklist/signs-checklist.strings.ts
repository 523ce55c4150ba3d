import type {} from '../locales/locale.js';
import { Strings } from '../shared/strings.js';

export const strings = new Strings('signs-checklist', {
  signs: 'Signs',
  clear: 'Clear',
  cleared: 'Cleared',
  printMarked: 'Print with marks',
  printBlank: 'Print without marks',
  privacy: 'Nothing you mark is sent or saved. Anyone can read a printout.',
});

declare module '../locales/locale.js' {
  interface Locale {
    readonly 'signs-checklist': typeof strings.english;
  }
}
