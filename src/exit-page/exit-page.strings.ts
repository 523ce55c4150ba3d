import type {} from '../locales/locale.js';
import { Strings } from '../shared/strings.js';

export const strings = new Strings('exit-page', {
  press: (times: number) =>
    times > 1
      ? `Press Shift ${times} more times to leave this page.`
      : 'Press Shift once more to leave this page.',
  expired: 'Time is up: you are still on this page. To leave it, press Shift three times.',
  leaving: 'Leaving this page.',
});

declare module '../locales/locale.js' {
  interface Locale {
    readonly 'exit-page': typeof strings.english;
  }
}
