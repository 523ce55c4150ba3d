import { Strings } from '../shared/strings.js';

const strings = new Strings("consult-cta", {
  book: "Book a free consultation"
});

export { strings };
