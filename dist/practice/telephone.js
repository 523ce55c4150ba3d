import { isHelpLine } from '../author-content/help-lines.js';
import { isReadingPending, readingPart } from './reading-part.js';

function telephoneOf(host, phone = "") {
  const digits = phone.replace(/[ ().-]/g, "");
  const found = /^(\+?1)?[2-9]\d{9}$/.test(digits) ? { url: `tel:${digits}`, words: phone, isFirst: false } : phone && !isReadingPending(host) ? readingPart?.readTelephone(phone) : void 0;
  return found && !isHelpLine(found.url) ? found : void 0;
}

export { telephoneOf };
