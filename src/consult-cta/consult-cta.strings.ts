import type {} from '../locales/locale.js';
import { Strings } from '../shared/strings.js';

export const strings = new Strings('consult-cta', {
  book: 'Book a free consultation',
});

declare module '../locales/locale.js' {
  interface Locale {
    readonly 'consult-cta': typeof strings.english;
  }
}
