// Measures layout shifts while an article arrives on a slow phone over a slow connection.
import type { Browser } from 'playwright-core';
import { rendered } from '../helpers/harness.ts';
import { movedText, record, recorded, throttle } from '../helpers/moves.ts';
import type { Tally } from '../run/tally.ts';
import { openPage } from './reading.ts';

/**
 * Reports how many pixels text moved. More than `allowed` is a failure. A shift that does not happen again comes from
 * the theme, on a busy machine.
 */
export async function checkShift(
  browser: Browser,
  tally: Tally,
  name: string,
  address: string,
  allowed = Infinity,
): Promise<void> {
  let seen = await arrive(browser, address);
  for (let again = 0; again < 2 && seen.most > allowed; again++) seen = await arrive(browser, address);

  const { most, shift, frames, moved } = seen;
  const told = `${name}: texts move by up to ${most.toFixed(1)} px, layout shift ${shift.toFixed(3)}`;
  console.log(`  ${told}`);
  if (frames > 1 && most <= allowed) tally.passed += 1;
  else tally.fail(`${told}, not ${allowed} px at most`, moved.map(({ words }) => words).join('\n'));
}

async function arrive(browser: Browser, address: string) {
  const page = await openPage(browser);
  // A theme's own web fonts move its text when they load.
  await page.route(/\.woff2?$/, (route) => route.abort());
  await throttle(page);
  await record(page);
  await page.goto(address);
  await rendered(page);
  const found = await recorded(page);
  await page.context().close();

  // Text that disappears is the theme's, such as a menu's name before the menu is folded.
  const moved = movedText(found).filter(({ pixels }) => pixels < Infinity);
  const { shift, frames } = found;
  return { most: Math.max(0, ...moved.map(({ pixels }) => pixels)), shift, frames, moved };
}
