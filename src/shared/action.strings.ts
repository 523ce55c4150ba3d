import { Strings } from './strings.js';

export const strings = new Strings({ newTab: '(opens in a new tab)' });
