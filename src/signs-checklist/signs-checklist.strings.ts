import type {} from '../locales/locale.js';
import { Strings } from '../shared/strings.js';

export const strings = new Strings('signs-checklist', {
  signs: 'Signs',
  clear: 'Clear',
  cleared: 'Cleared',
  printMarked: 'Print with marks',
  printBlank: 'Print without marks',
  privacy: 'What you mark is not sent or saved. A printout or a PDF file can be found by others.',
});

declare module '../locales/locale.js' {
  interface Locale {
    readonly 'signs-checklist': typeof strings.english;
  }
}
