import { Strings } from '../shared/strings.js';

const strings = new Strings("state-availability", {
  available: "Available in",
  more: (count) => `and ${count} more`
});

export { strings };
