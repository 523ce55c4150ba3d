import type {} from '../locales/locale.js';
import { Strings } from '../shared/strings.js';

export const strings = new Strings('state-availability', {
  available: 'Available in',
  more: (count: number) => `and ${count} more`,
});

declare module '../locales/locale.js' {
  interface Locale {
    readonly 'state-availability': typeof strings.english &
      typeof import('./licenses.strings.js').strings.english;
  }
}
