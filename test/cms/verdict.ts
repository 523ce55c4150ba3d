// Compares what readers get of a snippet in a place with what they should get.
import type { Reading } from './reading.ts';

/** From best to worst. */
export const verdicts = ['same', 'readable', 'lost'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Judgement {
  readonly verdict: Verdict;
  readonly why: readonly string[];
}

/**
 * @param found what readers get in the place
 * @param reference what they get on a plain page, with the script
 * @param written what they get there without the script. All of it must stay
 * @returns the verdict, and why it is not better
 */
export function judge(found: Reading, reference: Reading, written: Reading): Judgement {
  const differences = [
    ...difference(found.lines, reference.lines),
    ...difference(found.did, reference.did),
    ...found.said.map((words) => `the console says: ${words}`),
  ];
  if (!differences.length) return { verdict: 'same', why: [] };

  const missing = missingFrom(found.lines, written.lines);
  return missing.length ? { verdict: 'lost', why: missing } : { verdict: 'readable', why: differences };
}

function difference(found: readonly string[], expected: readonly string[]): string[] {
  const at = expected.findIndex((line, index) => line !== found[index]);
  if (at < 0 && found.length === expected.length) return [];
  const place = at < 0 ? expected.length : at;
  return [`"${found[place] ?? 'the end'}", not "${expected[place] ?? 'the end'}"`];
}

/** The words and links of `written` that are missing from `lines`, or not in this order. */
function missingFrom(lines: readonly string[], written: readonly string[]): string[] {
  const words = lines.map(wordsOf).join(' ');
  let from = 0;
  const missing: string[] = [];
  // Links between a text and its notes get new addresses. A phone number is also in the text, because some places do
  // not allow `tel:` and `sms:`.
  for (const line of written.filter((each) => !/^- \/url: (#|tel:|sms:)/.test(each))) {
    const part = wordsOf(line);
    const at = words.indexOf(part, from);
    if (at < 0) missing.push(`"${part}" is missing`);
    else from = at + part.length;
  }
  return missing;
}

/** A line without its role and state. */
const wordsOf = (line: string) =>
  line
    .replace(/^- (\/url: )?([a-z]+(?=[ :]|$))?/, '')
    .replace(/\[[^\]]*\]/g, '')
    .replaceAll('"', '')
    .replace(/^\s*:?\s*|\s*:?\s*$/g, '')
    .replace(/\s+/g, ' ');
