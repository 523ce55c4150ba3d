import { Strings } from '../shared/strings.js';

export const strings = new Strings({
  individual: 'Individual therapy',
  couples: 'Couples therapy',
});
