import { Strings } from '../shared/strings.js';

export const strings = new Strings('footnoted-article', {
  toNote: (label: string) => `Go to note ${label}`,
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Could not copy',
  close: 'Close',
});
