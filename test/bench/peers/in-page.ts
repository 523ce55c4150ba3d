import type { Built } from './build.ts';

/** What the measurements use in the page. */
interface Bench {
  /** When first contentful paint was, in milliseconds. */
  firstPaint: number;
  /** The longest distance, in pixels, that an element moved since the first frame that showed any. */
  moved(): number;
  /** Waits until the elements are rendered and laid out. Resolves with the milliseconds since navigation. */
  rendered(elements?: string): Promise<number>;
  addScript(built: Pick<Built, 'script' | 'isModule'>): Promise<unknown>;
  /** The HTML to insert while the time is measured. */
  content: string;
}

declare global {
  var bench: Bench;
}

/** Runs in the page, before its own scripts. */
export function watchPage(): void {
  const selector = 'h1, h2, h3, p, legend, label, a';
  let seen: [text: Element, top: number][] = [];

  new PerformanceObserver((list) => {
    const entry = list.getEntries().find(({ name }) => name === 'first-contentful-paint');
    if (entry) globalThis.bench.firstPaint = entry.startTime;
  }).observe({ type: 'paint', buffered: true });

  const topOf = (element: Element) => element.getBoundingClientRect().top;

  /** Records where text is in the first frame that shows any. */
  const look = () => {
    const texts = [...(document.querySelector('main')?.querySelectorAll(selector) ?? [])];
    if (texts.length) seen = texts.map((text) => [text, topOf(text)]);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  const moved = () => {
    const shown = seen.filter(([text]) => text.getClientRects().length);
    return Math.max(0, ...shown.map(([text, top]) => Math.abs(topOf(text) - top)));
  };

  const isRendered = (element: Element & { readonly hasUpdated?: boolean }) => {
    if (!customElements.get(element.localName)) return false;
    if (element.shadowRoot && !element.shadowRoot.hasChildNodes()) return false;
    // Lit's property. Other elements do not have it.
    return element.hasUpdated !== false;
  };

  // Faster than a timer, which waits at least 4 ms.
  const nextTask = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve, { once: true });
      port1.start();
      port2.postMessage(0);
    });

  const rendered: Bench['rendered'] = async (elements) => {
    const start = performance.now();
    const waiting = elements ? [...document.querySelectorAll(elements)] : [];
    for (let turn = 0; waiting.length; turn++) {
      while (waiting.length && isRendered(waiting.at(-1)!)) waiting.pop();
      if (!waiting.length) break;
      if (performance.now() - start > 15_000)
        throw new Error(`${waiting.at(-1)!.localName} was not rendered in 15 s`);
      // Most elements need only a few tasks. After that, wait longer, to leave the CPU to the network's callbacks.
      if (turn < 4) await nextTask();
      else await new Promise((resolve) => setTimeout(resolve, 2));
    }
    document.body.getBoundingClientRect();
    return performance.now();
  };

  const addScript: Bench['addScript'] = ({ script = '', isModule }) =>
    new Promise((resolve, reject) => {
      const element = document.createElement('script');
      if (isModule) element.type = 'module';
      element.src = script;
      element.addEventListener('load', resolve);
      element.addEventListener('error', () => reject(new Error(`${script} did not load`)));
      document.head.append(element);
    });

  globalThis.bench = { firstPaint: 0, moved, rendered, addScript, content: '' };
}
