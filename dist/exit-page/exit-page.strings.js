import { Strings } from '../shared/strings.js';

const strings = new Strings("exit-page", {
  press: (times) => times > 1 ? `Press Shift ${times} more times to leave this page.` : "Press Shift once more to leave this page.",
  expired: "Time is up: you are still on this page. To leave it, press Shift three times.",
  leaving: "Leaving this page."
});

export { strings };
