import { Strings } from '../shared/strings.js';

export const strings = new Strings('answer', {
  yes: (place: string) => `Yes, we can meet with you in ${place}.`,
  some: (place: string, care: string) => `In ${place}, we offer only this: ${care}.`,
  no: (place: string) => `We are sorry: we cannot meet with you in ${place}.`,
  outside: 'Find care elsewhere',
  change: 'Change state',
  free: 'free',
  notice: 'About your Good Faith Estimate',
});
