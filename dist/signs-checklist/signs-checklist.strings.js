import { Strings } from '../shared/strings.js';

const strings = new Strings("signs-checklist", {
  signs: "Signs",
  clear: "Clear",
  cleared: "Cleared",
  printMarked: "Print with marks",
  printBlank: "Print without marks",
  privacy: "Nothing you mark is sent or saved. Anyone can read a printout."
});

export { strings };
