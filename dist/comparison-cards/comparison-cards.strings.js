import { Strings } from '../shared/strings.js';

const strings = new Strings("comparison-cards", {
  ask: "Which of these fits you?",
  fits: "This fits me",
  unsure: "Not sure yet",
  notThere: (place) => `Not offered in ${place}.`
});

export { strings };
