import { Strings } from '../shared/strings.js';

/** The widget's strings that only the licenses part needs. */
export const strings = new Strings('state-availability', {
  ask: 'Where will you be during sessions?',
  choose: 'Choose a state',
  pending: (place: string) => `We can’t meet with you in ${place} yet.`,
  unsure: (place: string) => `Please ask us if we can meet with you in ${place}.`,
  past: (date?: string) =>
    `${date ? `We last confirmed this license through ${date}` : 'We have not confirmed this license'}. Please ask us, or check with the board.`,
  notYet: 'not yet',
  ended: 'ended',
  licensed: 'license',
  compact: 'compact privilege',
  registration: 'registration',
  checked: (date: string) => `We checked this on ${date}.`,
  lookUp: 'Look it up with the board',
});
