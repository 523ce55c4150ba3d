import { Strings } from '../shared/strings.js';

const strings = new Strings("footnoted-article", {
  toNote: (label) => `Go to note ${label}`,
  copy: "Copy",
  copied: "Copied",
  notCopied: "Could not copy",
  close: "Close"
});

export { strings };
