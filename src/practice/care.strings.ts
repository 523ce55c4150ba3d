import { Strings } from '../shared/strings.js';

export const strings = new Strings('answer', {
  individual: 'Individual therapy',
  couples: 'Couples therapy',
  call: (phone: string) => `Call ${phone}`,
});
