/** A rectangle, in pixels from the top left corner of the picture. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The size of a number's badge. `anatomy.css` uses the same. */
const badge = { width: 24, height: 20 };
const step = 4;
/** The space around a badge. */
const margin = 2;

/**
 * Finds a place for each part's number: as near to the part's outline as possible, and never on text, a control or
 * another number.
 *
 * @param parts the outlines
 * @param taken what no number may cover
 * @param size the size of the picture
 */
export function placeCallouts(
  parts: readonly Box[],
  taken: readonly Box[],
  size: { readonly width: number; readonly height: number },
): Box[] {
  const whole: Box = { left: 0, top: 0, right: size.width, bottom: size.height };
  const placed: Box[] = [];
  for (const part of parts) {
    const obstacles = [...taken, ...placed];
    // Most numbers have room near their part, and a search of the whole picture takes long.
    const place =
      bestPlace(part, parts, obstacles, around(part, whole)) ?? bestPlace(part, parts, obstacles, whole);
    if (!place) throw new Error('There is no place left for a number. Give the specimen more padding.');
    placed.push(place);
  }
  return placed;
}

/** The surroundings of a part, within the picture. */
const around = ({ left, top, right, bottom }: Box, whole: Box): Box => ({
  left: Math.max(left - 48, whole.left),
  top: Math.max(top - 48, whole.top),
  right: Math.min(right + 48, whole.right),
  bottom: Math.min(bottom + 48, whole.bottom),
});

function bestPlace(part: Box, parts: readonly Box[], taken: readonly Box[], area: Box): Box | undefined {
  const isNear = (box: Box) => overlap(box, area, 8);
  const others = parts.filter((other) => other !== part && isNear(other));
  const obstacles = taken.filter(isNear);
  let best: Box | undefined;
  let least = Infinity;
  for (let top = area.top; top + badge.height <= area.bottom; top += step)
    for (let left = area.left; left + badge.width <= area.right; left += step) {
      const place = { left, top, right: left + badge.width, bottom: top + badge.height };
      if (distanceTo(part, place) >= least) continue;
      const cost = costOf(place, part, others);
      if (cost >= least || obstacles.some((obstacle) => overlap(place, obstacle))) continue;
      best = place;
      least = cost;
    }
  return best;
}

/** Prefers a place on the part's own outline, far from other outlines, and further left. */
function costOf(place: Box, part: Box, others: readonly Box[]): number {
  const near = others.filter((other) => crosses(place, other, 6)).length;
  return distanceTo(part, place) + 12 * near + place.left / 10_000;
}

/** From a badge to an outline, inside or outside of it. */
function distanceTo(part: Box, place: Box): number {
  if (crosses(place, part)) return 0;
  if (contains(part, place))
    // A number inside could seem to label something smaller.
    return (
      24 +
      Math.min(
        place.left - part.left,
        place.top - part.top,
        part.right - place.right,
        part.bottom - place.bottom,
      )
    );
  const across = Math.max(part.left - place.right, place.left - part.right, 0);
  const along = Math.max(part.top - place.bottom, place.top - part.bottom, 0);
  return Math.hypot(across, along);
}

const overlap = (one: Box, other: Box, space = margin) =>
  one.left - space < other.right &&
  one.right + space > other.left &&
  one.top - space < other.bottom &&
  one.bottom + space > other.top;
const contains = (outer: Box, inner: Box) =>
  outer.left < inner.left &&
  outer.right > inner.right &&
  outer.top < inner.top &&
  outer.bottom > inner.bottom;
/** Whether a badge is on the line around a box, or near to it. */
const crosses = (place: Box, box: Box, space = 0) => overlap(place, box, space) && !contains(box, place);

/** The line from a badge to its outline. */
export function leaderOf(place: Box, part: Box) {
  const x = (place.left + place.right) / 2;
  const y = (place.top + place.bottom) / 2;
  const within = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to);
  return { x1: x, y1: y, x2: within(x, part.left, part.right), y2: within(y, part.top, part.bottom) };
}

/** The boxes of all words, controls and pictures in an element, with those in its shadow roots. */
export function wordsIn(root: Node): DOMRect[] {
  if (root instanceof Text) {
    if (!root.data.trim()) return [];
    const range = document.createRange();
    range.selectNode(root);
    return [...range.getClientRects()];
  }
  if (!(root instanceof Element || root instanceof DocumentFragment)) return [];
  const own =
    root instanceof Element && (root.matches(solid) || hasGeneratedWords(root))
      ? [...root.getClientRects()]
      : [];
  const inside =
    root instanceof Element && root.shadowRoot ? [root.shadowRoot, ...root.childNodes] : root.childNodes;
  return [...own, ...[...inside].flatMap(wordsIn)];
}

const solid = 'select, input, button, img, svg';
/** CSS writes commas, labels of rows and the words before a list. */
const hasGeneratedWords = (element: Element) =>
  ['::before', '::after'].some((part) => /"[^"]*\w/.test(getComputedStyle(element, part).content));
