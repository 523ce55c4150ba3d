import { labelIn, withAsciiDigits } from './labels.js';
import { either } from '../../shared/pattern.js';

/** Text that may be a marker: its start, its end and its label. */
interface MarkerText {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Markers in the running text. */
export const runningMarkers = either(
  // "[2]", "[2, 3]", "［2］", "〔2〕", "【2】".
  /[[［〔【]\s*\d{1,4}(?:\s*[,;–-]\s*\d{1,4})*\s*[\]］〕】]/g,
  // Raw Markdown: "[^2]".
  /\[\^[^\]\s]{1,40}\]/,
  // "(2)", "(2, 3)".
  /\(\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\)/,
  // Raised or encircled digits: "²", "²⁻³", "①".
  /[⁰¹²³⁴-⁹①-⑨]+(?:[,–⁻-][⁰¹²³⁴-⁹]+)*/,
  // Signs after a word, followed by nothing but punctuation.
  /(?<=\S)[*†‡§‖¶]{1,4}(?![^\s.,;:!?)\]”’"'])/,
);

const singleMarker = /([–⁻-]\s*)?([^\s,;.[\]()［］〔〕【】–⁻-]+)/g;

/** Whether raised text consists of markers only: "2", "[2]", "2,3", "3–5". */
export const isMarkersOnly = (words: string): boolean =>
  words
    .trim()
    .split(/\s*[\s,;–-]\s*/)
    .every(labelIn);

/** The numbers between two others: at most fifty, and none between years. */
export function numbersBetween(low = '', high = ''): string[] {
  const [first, last] = [low, high].map((label) => Number(withAsciiDigits(label))) as [number, number];
  const numbers: string[] = [];
  if (last < 1000) for (let n = first + 1; n < last && n <= first + 50; n++) numbers.push(String(n));
  return numbers;
}

/**
 * The single markers in "2,3" and "3–5". The numbers between the two ends of a range are placed at its dash.
 */
export function markersIn(words: string, offset: number): MarkerText[] {
  const found = [...words.matchAll(singleMarker)];
  if (found.length === 1 || words.startsWith('[^')) {
    const start = offset + words.search(/\S/);
    return [{ start, end: start + words.trim().length, words: words.trim() }];
  }
  return found.flatMap(({ 0: { length }, 1: dash, 2: label, index }, place) => {
    const start = offset + index;
    const markers: MarkerText[] = [];
    if (dash)
      for (const words of numbersBetween(found[place - 1]?.[2], label))
        markers.push({ start, end: start + 1, words });
    const end = start + length;
    return [...markers, { start: end - label!.length, end, words: label! }];
  });
}
