import { Strings } from '../shared/strings.js';

const strings = new Strings("answer", {
  yes: (place) => `Yes, we can meet with you in ${place}.`,
  some: (place, care) => `In ${place}, we offer only this: ${care}.`,
  no: (place) => `Sorry, we can\u2019t meet with you in ${place}.`,
  /** `service` is the kind of care as written in attributes; `name` is its name for readers. */
  book: (service, name, place) => {
    const isKnown = service === "individual" || service === "couples";
    const kind = isKnown ? `${service} ` : "";
    const where = place ? ` in ${place}` : "";
    return `Book a free ${kind}consultation${where}${service && !isKnown ? `: ${name}` : ""}`;
  },
  outside: "Find care elsewhere",
  change: "Change state",
  sessions: "Sessions:",
  free: "free",
  notice: "About your Good Faith Estimate"
});

export { strings };
