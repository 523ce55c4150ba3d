import type {} from '../locales/locale.js';
import { Strings } from '../shared/strings.js';

export const strings = new Strings('comparison-cards', {
  notThere: (place: string) => `Not offered in ${place}.`,
  fits: 'This fits me',
  unsure: 'Not sure yet',
  ask: 'Which of these fits you?',
});

declare module '../locales/locale.js' {
  interface Locale {
    readonly 'comparison-cards': typeof strings.english;
  }
}
