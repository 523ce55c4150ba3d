import { Strings } from './strings.js';

export const strings = new Strings('action', { newTab: '(opens in a new tab)' });
