import { Strings } from '../shared/strings.js';

export const strings = new Strings('exit-page', {
  press: (times: number) =>
    times > 1
      ? `Press Shift ${times} more times to leave this page.`
      : 'Press Shift once more to leave this page.',
  leaving: 'Leaving this page.',
});
