const slice = 4;
const stride = 16;
const frame = () => new Promise((resolve) => {
  setTimeout(resolve, 100);
  requestAnimationFrame(() => setTimeout(resolve));
});
async function runInSlices(steps, begin, end) {
  for (let result; begin(); ) {
    const until = performance.now() + slice;
    let step = steps.next(result);
    let count = 0;
    while (!step.done && !step.value && (++count % stride || performance.now() < until)) step = steps.next();
    end();
    if (step.done) return step.value;
    result = await (step.value ?? frame());
  }
  return void 0;
}
function* forEachInSlices(items, change) {
  const few = Math.max(8, items.length >> 4);
  for (const [index, item] of items.entries()) {
    change(item);
    yield (index + 1) % few ? void 0 : frame();
  }
}

export { forEachInSlices, runInSlices };
