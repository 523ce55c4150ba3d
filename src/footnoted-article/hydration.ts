import { whenIdle } from '../author-content/marks.js';

/** When the page was first idle after it loaded. Until then, a slow processor runs scripts that arrived long before. */
let firstIdle = 0;

/**
 * Resolves when frameworks have hydrated the page, since they must find the HTML that the server sent. The
 * `load` event does not wait for scripts that other scripts import: while one has just arrived, another may
 * follow. Waits ten seconds at most.
 */
export async function hydrated(): Promise<void> {
  let times = 0;
  do await new Promise<void>(whenIdle);
  while (
    times++ < 99 &&
    hasRecentScript() &&
    (await new Promise((resolve) => setTimeout(resolve, 100, true)))
  );
}

/**
 * Whether a script that is not ours has just arrived, or the page had little time to be idle since. The scripts that it
 * imports may take longer to arrive than it did.
 */
function hasRecentScript(): boolean {
  const now = performance.now();
  firstIdle ||= now;
  return (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).some(
    ({ name, initiatorType, responseEnd, duration }) =>
      /script|link|other/.test(initiatorType) &&
      !name.includes('/sagebrush') &&
      now - Math.max(responseEnd + 2 * duration, firstIdle + duration) < 250,
  );
}
