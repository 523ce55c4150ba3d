import { Strings } from '../shared/strings.js';

export const strings = new Strings('consult-cta', {
  book: 'Book a free consultation',
});
