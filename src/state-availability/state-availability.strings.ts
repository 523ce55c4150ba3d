import { Strings } from '../shared/strings.js';

export const strings = new Strings({ available: 'Available in' });
