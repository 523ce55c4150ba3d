// The accepted pictures, one per story and look, and how new ones differ from them.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { looksOf, openCamera, startPinnedBrowser, type LookName } from './camera.ts';
import { stories } from './storybook.ts';

const folder = 'test/pictures';
/** Where to write pictures of the differences. */
const differences = 'node_modules/.cache/sagebrush/pictures';

const fileOf = (story: string, look: LookName) => join(folder, story, `${look}.png`);

export interface Difference {
  readonly pixels: number;
  /** The smallest box that contains all differing pixels. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Side by side: accepted, difference, current. */
  readonly picture: PNG;
}

/** How two PNG files differ; `undefined` if every pixel is equal. */
export function differenceOf(accepted: Buffer, now: Buffer): Difference | undefined {
  if (accepted.equals(now)) return undefined;
  const both = [PNG.sync.read(accepted), PNG.sync.read(now)];
  const width = Math.max(...both.map((png) => png.width));
  const height = Math.max(...both.map((png) => png.height));
  const [before, after] = both.map((png) => onPaper(png, width, height)) as [PNG, PNG];
  const between = new PNG({ width, height });

  const options = { threshold: 0, includeAA: true, diffMask: true };
  const pixels = pixelmatch(before.data, after.data, between.data, width, height, options);
  if (!pixels) return undefined;
  const picture = new PNG({ width: 3 * width, height });
  for (const [at, png] of [before, between, after].entries())
    PNG.bitblt(png, picture, 0, 0, width, height, at * width, 0);
  return { pixels, box: boxOf(between), picture };
}

/** The bounding box of the non-transparent pixels. */
function boxOf({ data, width, height }: PNG) {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (data[(y * width + x) * 4 + 3]) {
        [left, top] = [Math.min(left, x), Math.min(top, y)];
        [right, bottom] = [Math.max(right, x + 1), Math.max(bottom, y + 1)];
      }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function onPaper(png: PNG, width: number, height: number): PNG {
  const paper = new PNG({ width, height });
  PNG.bitblt(png, paper, 0, 0, png.width, png.height, 0, 0);
  return paper;
}

/** The looks of a story that differ from the accepted pictures: one line each, with where to see the difference. */
export function mismatches(story: string, taken: ReadonlyMap<LookName, Buffer>): string[] {
  const messages: string[] = [];
  for (const [look, now] of taken) {
    const file = fileOf(story, look);
    if (!existsSync(file)) {
      messages.push(`${look}: no accepted picture yet`);
      continue;
    }
    const difference = differenceOf(readFileSync(file), now);
    if (!difference) continue;
    const { pixels, box, picture } = difference;
    const shown = join(differences, story, `${look}.png`);
    write(shown, PNG.sync.write(picture));
    const where = `${box.width} × ${box.height} px at ${box.x}, ${box.y}`;
    messages.push(`${look}: ${pixels} pixels differ, within ${where}; see ${shown}`);
  }
  return messages;
}

/** Pictures that no test compares: the story is gone, or the look is no longer taken. */
export function unusedPictures(): string[] {
  const wanted = new Set(stories.flatMap(({ id }) => looksOf(id).map((look) => fileOf(id, look))));
  return globSync(`${folder}/**/*.png`).filter((file) => !wanted.has(file));
}

/** The command that accepts the current pictures. */
export const acceptCommand = 'npm run pictures:accept';

/**
 * Takes new pictures of the stories whose id includes one of these words, or of all stories, and logs what changed. If
 * some fail, takes the others first and then throws an error that names the failed ones.
 */
export async function acceptPictures(words: readonly string[], say: (line: string) => void): Promise<void> {
  for (const file of unusedPictures()) {
    rmSync(file);
    say(`Deleted: no test compares it: ${file}`);
  }
  const wanted = stories.filter(({ id }) => !words.length || words.some((word) => id.includes(word)));
  if (!wanted.length) throw new Error(`No story id includes ${words.join(' or ')}.`);

  await using camera = await openCamera(await startPinnedBrowser());
  const failed: string[] = [];
  let changed = 0;
  for (const { id } of wanted) {
    const taken = await camera.take(id).catch((error: Error) => {
      failed.push(`${id}: ${error.message}`);
      return [];
    });
    const looks = [...taken].filter(([look, now]) => {
      const file = fileOf(id, look);
      if (existsSync(file) && !differenceOf(readFileSync(file), now)) return false;
      write(file, now);
      return true;
    });
    if (looks.length) say(`Accepted: ${id} (${looks.map(([look]) => look).join(', ')})`);
    changed += looks.length;
  }
  const size = globSync(`${folder}/**/*.png`).reduce((sum, file) => sum + readFileSync(file).length, 0);
  say(`${wanted.length} stories, ${changed} new pictures; all of them take ${(size / 1e6).toFixed(1)} MB.`);
  if (failed.length) throw new Error(`Not taken:\n${failed.join('\n')}`);
}

function write(file: string, bytes: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
