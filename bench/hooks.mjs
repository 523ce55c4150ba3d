// `node bench/hooks.mjs`: what a change of the page costs that brings no hook, on a page of 5,000 elements.
// The time is that of the change and of all observers after it, with the script and without it.
import { startBrowser, visit } from '../src/testing/built/harness.ts';

const browser = await startBrowser();
const tag = '<script src="../../dist/sagebrush.js" defer></script>';
const filler = '<div class="row"><p>Some <a href="/x">words</a></p><ul><li>One</li></ul></div>'.repeat(1000);

for (const size of [1, 100, 1000]) {
  const times = {};
  for (const [name, script] of Object.entries({ without: '', with: tag })) {
    const html = () =>
      `<!doctype html><title>Bench</title>${script}<main>${filler}</main><div id="to"></div>`;
    const visited = await visit(browser, { html });
    times[name] = await visited.page.evaluate(measure, size);
    await visited[Symbol.asyncDispose]();
  }
  const cost = ((times.with - times.without) * 1000).toFixed(0);
  console.log(
    `${size} elements added: ${(times.without * 1000).toFixed(0)} µs without us, ${cost} µs more with us`,
  );
}
await browser.close();

/** Runs in the page: the median of 200 changes, in milliseconds. */
async function measure(size) {
  const to = document.querySelector('#to');
  const times = [];
  for (let round = 0; round < 200; round++) {
    const start = performance.now();
    for (let index = 0; index < size; index++) {
      const added = document.createElement('p');
      added.className = 'text';
      to.append(added);
    }
    await new Promise((resolve) => queueMicrotask(resolve));
    times.push(performance.now() - start);
    to.replaceChildren();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return times.sort((a, b) => a - b)[100];
}
