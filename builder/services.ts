import { namesIn } from '../src/shared/text.ts';
import type { Work } from './work.ts';

/** What the author says about a service. */
export type Service = Record<(typeof serviceFields)[number], string>;
export const serviceFields = ['name', 'length', 'price', 'book-url'] as const;

export const newService = (): Service => ({ name: '', length: '', price: '', 'book-url': '' });

const knownNames: Readonly<Record<string, string>> = {
  individual: 'Individual therapy',
  couples: 'Couples therapy',
};

/** The services that every practice can choose from. */
export const knownServices = Object.keys(knownNames);

/** The values of the services that the practice offers, in the order of the form. */
export const servicesOf = ({ practice }: Pick<Work, 'practice'>): string[] =>
  namesIn(practice.services?.toLowerCase());

/** What readers call a service. */
export const nameOfService = ({ services }: Pick<Work, 'services'>, value: string): string =>
  services[value]?.name || knownNames[value] || value;

/** The value for a service that the author named, such as `family-therapy`. */
export const valueOfName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '');
