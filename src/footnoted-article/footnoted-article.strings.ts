import type {} from '../locales/locale.js';
import { Strings } from '../shared/strings.js';

export const strings = new Strings('footnoted-article', {
  notes: 'Notes',
  note: (label: string) => `Note ${label}`,
  back: (label: string, place: number, places: number) =>
    `Back to the text, note ${label}${places > 1 ? `, place ${place}` : ''}`,
});

declare module '../locales/locale.js' {
  interface Locale {
    readonly 'footnoted-article': typeof strings.english &
      typeof import('./preview.strings.js').strings.english;
  }
}
