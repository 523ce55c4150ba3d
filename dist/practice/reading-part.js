import { requestPart } from '../shared/request-part.js';
import { isLanguageLoading } from '../shared/strings.js';
import { isPageTranslated } from '../shared/translated.js';
import { loadReading } from './load-reading.js';
import { setCodeFinder } from './states.js';

let readingPart;
const load = async () => {
  readingPart = await loadReading();
  setCodeFinder(readingPart.findCode);
  return readingPart;
};
function isReadingPending(element) {
  if (isPageTranslated()) return true;
  const isLanguagePending = isLanguageLoading(element);
  return requestPart("reading", load, element) === void 0 || isLanguagePending;
}

export { isReadingPending, readingPart };
