import { Strings } from '../shared/strings.js';

export const strings = new Strings('state-availability', {
  available: 'Available in',
  more: (count: number) => `and ${count} more`,
});
