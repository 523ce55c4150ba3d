import type { Built } from './build.ts';

/** What the measuring asks of the page. */
interface Bench {
  /** When first contentful paint was, in ms. */
  firstPaint: number;
  /** How far the text that moved most has moved since the first frame that held any. */
  moved(): number;
  /** Waits until the elements are rendered and laid out, and gives the time since the page was asked for. */
  rendered(elements?: string): Promise<number>;
  addScript(built: Pick<Built, 'script' | 'isModule'>): Promise<unknown>;
  /** The HTML that is put into the page while the time is taken. */
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

  /** Notes where texts stand in the first frame that holds any. */
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
    // Lit's, and not there in an element of another kind.
    return element.hasUpdated !== false;
  };

  // Quicker than a timer, which waits at least 4 ms.
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
      // A few turns are enough for most. After that, leave the processor to what waits for the network.
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
