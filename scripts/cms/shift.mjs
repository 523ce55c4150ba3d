// Whether anything moves while an article arrives at a slow telephone on a slow line.
import { drawn } from '../../src/testing/built/harness.ts';
import { moves, record, recorded, throttle } from '../../src/testing/built/moves.ts';
import { openPage } from './reading.mjs';

/** Tells by how many pixels texts moved, and counts it as a failure if it is more than `allowed`. */
export async function checkShift(browser, tally, name, address, allowed = Infinity) {
  const page = await openPage(browser);
  // A theme's own fonts move its words as they come.
  await page.route(/\.woff2?$/, (route) => route.abort());
  await throttle(page);
  await record(page);
  await page.goto(address);
  await drawn(page);
  const arrival = await recorded(page);
  await page.context().close();

  // What is gone in the end was a theme's, such as a menu's name before it is folded.
  const moved = moves(arrival).filter(({ pixels }) => pixels < Infinity);
  const most = Math.max(0, ...moved.map(({ pixels }) => pixels));
  const told = `${name}: texts move by up to ${most.toFixed(1)} px, layout shift ${arrival.shift.toFixed(3)}`;
  console.log(`  ${told}`);
  if (arrival.frames > 1 && most <= allowed) tally.passed += 1;
  else tally.fail(`${told}, not ${allowed} px at most`, moved.map(({ words }) => words).join('\n'));
}
