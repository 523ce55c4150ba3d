import { Strings } from '../shared/strings.js';

const strings = new Strings("answer", {
  individual: "Individual therapy",
  couples: "Couples therapy",
  call: (phone) => `Call ${phone}`
});

export { strings };
