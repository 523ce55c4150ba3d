import { Strings } from '../shared/strings.js';

export const strings = new Strings({
  book: 'Book a free consultation',
  call: (phone: string) => `Call ${phone}`,
});
