import type {} from '../locales/locale.js';
import { Strings } from '../shared/strings.js';

export const strings = new Strings('comparison-cards', {
  ask: 'Which of these fits you?',
  fits: 'This fits me',
  unsure: 'Not sure yet',
  notThere: (place: string) => `Not offered in ${place}.`,
});

declare module '../locales/locale.js' {
  interface Locale {
    readonly 'comparison-cards': typeof strings.english;
  }
}
