import { Strings } from '../shared/strings.js';

export const strings = new Strings('consult-cta', {
  /** `service` is what a kind of care is called in attributes, `name` in words. */
  book: (service?: string, name?: string, place?: string) => {
    const isKnown = service === 'individual' || service === 'couples';
    const kind = isKnown ? `${service} ` : '';
    const where = place ? ` in ${place}` : '';
    return `Book a free ${kind}consultation${where}${service && !isKnown ? `: ${name}` : ''}`;
  },
});
