import type {} from '../locales/locale.js';
import { Strings } from '../shared/strings.js';

export const strings = new Strings('answer', {
  outside: 'Find care elsewhere',
  yes: (place: string) => `Yes, we can meet with you in ${place}.`,
  some: (place: string, care: string) => `In ${place}, we offer only this: ${care}.`,
  no: (place: string) => `Sorry, we can’t meet with you in ${place}.`,
  /** `service` is the kind of care as written in attributes; `name` is its name for readers. */
  book: (service?: string, name?: string, place?: string) => {
    const isKnown = service === 'individual' || service === 'couples';
    const kind = isKnown ? `${service} ` : '';
    const where = place ? ` in ${place}` : '';
    return `Book a free ${kind}consultation${where}${service && !isKnown ? `: ${name}` : ''}`;
  },
  change: 'Change state',
  sessions: 'Sessions:',
  free: 'free',
  notice: 'About your Good Faith Estimate',
});

declare module '../locales/locale.js' {
  interface Locale {
    readonly answer: typeof strings.english & typeof import('./care.strings.js').strings.english;
  }
}
