import { Strings } from '../shared/strings.js';

const strings = new Strings("footnoted-article", {
  notes: "Notes",
  note: (label) => `Note ${label}`,
  back: (label, place, places) => `Back to the text, note ${label}${places > 1 ? `, place ${place}` : ""}`
});

export { strings };
