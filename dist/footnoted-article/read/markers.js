import { labelIn, withAsciiDigits } from './labels.js';

const singleMarker = /([–⁻-]\s*)?([^\s,;.[\]()［］〔〕–⁻-]+)/g;
const runningMarkers = /[[［〔]\s*\d{1,4}(?:\s*[,;–-]\s*\d{1,4})*\s*[\]］〕]|\[\^[^\]\s]{1,40}\]|\(\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\)|[⁰¹²³⁴-⁹①-⑨]+(?:[,–⁻-][⁰¹²³⁴-⁹]+)*|(?<=\S)[*†‡§‖¶]{1,4}(?![^\s.,;:!?)\]”’"'])/g;
const isMarkersOnly = (words) => words.trim().split(/\s*[\s,;–-]\s*/).every(labelIn);
function numbersBetween(low = "", high = "") {
  const [first, last] = [low, high].map((label) => Number(withAsciiDigits(label)));
  const numbers = [];
  if (last < 1e3) for (let n = first + 1; n < last && n <= first + 50; n++) numbers.push(String(n));
  return numbers;
}
function markersIn(words, offset) {
  const found = [...words.matchAll(singleMarker)];
  if (found.length === 1 || words.startsWith("[^")) {
    const start = offset + words.search(/\S/);
    return [{ start, end: start + words.trim().length, words: words.trim() }];
  }
  return found.flatMap(({ 0: { length }, 1: dash, 2: label, index }, place) => {
    const start = offset + index;
    const markers = [];
    if (dash)
      for (const words2 of numbersBetween(found[place - 1]?.[2], label))
        markers.push({ start, end: start + 1, words: words2 });
    const end = start + length;
    return [...markers, { start: end - label.length, end, words: label }];
  });
}

export { isMarkersOnly, markersIn, numbersBetween, runningMarkers };
