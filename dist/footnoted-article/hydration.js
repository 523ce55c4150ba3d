import { whenIdle } from '../author-content/marks.js';

let firstIdle = 0;
async function hydrated() {
  let times = 0;
  do
    await new Promise(whenIdle);
  while (times++ < 99 && hasRecentScript() && await new Promise((resolve) => setTimeout(resolve, 100, true)));
}
function hasRecentScript() {
  const now = performance.now();
  firstIdle ||= now;
  return performance.getEntriesByType("resource").some(
    ({ name, initiatorType, responseEnd, duration }) => /script|link|other/.test(initiatorType) && !name.includes("/sagebrush") && now - Math.max(responseEnd + 2 * duration, firstIdle + duration) < 250
  );
}

export { hydrated };
