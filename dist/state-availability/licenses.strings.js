import { Strings } from '../shared/strings.js';

const strings = new Strings("state-availability", {
  ask: "Where will you be during sessions?",
  choose: "Choose a state",
  pending: (place) => `We can\u2019t meet with you in ${place} yet.`,
  unsure: (place) => `Please ask us if we can meet with you in ${place}.`,
  past: (date) => `${date ? `We last confirmed this license through ${date}` : "We have not confirmed this license"}. Please ask us, or check with the board.`,
  notYet: "not yet",
  ended: "ended",
  licensed: "license",
  compact: "compact privilege",
  registration: "registration",
  checked: (date) => `We checked this on ${date}.`,
  lookUp: "Look it up with the board"
});

export { strings };
