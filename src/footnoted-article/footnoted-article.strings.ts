import { Strings } from '../shared/strings.js';

export const strings = new Strings('footnoted-article', {
  notes: 'Notes',
  note: (label: string) => `Note ${label}`,
  back: (label: string, place: number, places: number) =>
    `Back to the text, note ${label}${places > 1 ? `, place ${place}` : ''}`,
});
