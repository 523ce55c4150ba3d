// Session recorders that sites really use, run on our pages, and what they recorded.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';

const { resolve } = createRequire(import.meta.url);
const rrweb = join(dirname(resolve('rrweb')), 'rrweb.umd.min.cjs');
const posthog = join(dirname(resolve('posthog-js')), 'array.full.no-external.js');

type Json = Record<string, unknown>;
interface Recorders {
  recorded: Json[];
  readonly rrweb: {
    record: { (options: object): void; addCustomEvent(tag: string, payload: object): void };
  };
  readonly posthog: {
    init(key: string, options: object): void;
    capture(event: string): void;
    sessionRecordingStarted(): boolean;
  };
}

/** The server's configuration for posthog-js: record everything. */
const configuration = {
  autocapture_opt_out: false,
  heatmaps: true,
  sessionRecording: { endpoint: '/s/', recorderVersion: 'v2' },
  supportedCompression: [],
};

/** A local server for posthog-js. */
export interface Analyst extends AsyncDisposable {
  readonly address: string;
  /** Waits for an event, then returns all events so far. A recording event contains the events of its session. */
  until(isLast: (event: Json) => boolean): Promise<Json[]>;
}

export async function startAnalyst(): Promise<Analyst> {
  const events: Json[] = [];
  let look = () => {};
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    // Rejects if the page is closed while it sends. Nobody reads those events.
    const body = await text(request).catch(() => undefined);
    if (body === undefined) return;
    if (request.method === 'POST' && /^\/[eis]\/$/.test(request.url!)) {
      const posted = JSON.parse(body) as Json | Json[];
      for (const each of [posted].flat()) events.push(...((each.batch as Json[] | undefined) ?? [each]));
      look();
    }
    const corsHeaders = ['Origin', 'Headers'].map((what) => [`Access-Control-Allow-${what}`, '*']);
    response.writeHead(200, { 'Content-Type': 'application/json', ...Object.fromEntries(corsHeaders) });
    response.end(JSON.stringify(configuration));
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    until: (isLast) =>
      new Promise((found) => {
        look = () => {
          if (events.some(isLast)) found(events);
        };
        look();
      }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((stopped) => server.close(stopped));
    },
  };
}

export interface Recorder {
  readonly name: string;
  /** Matches the recorded line of a tick that the recorder can see. */
  readonly tick: RegExp;
  start(page: Page, analyst: Analyst): Promise<void>;
  /** Everything it recorded until the pointer reached the left edge, without times, coordinates and random ids. */
  read(page: Page, analyst: Analyst): Promise<string[]>;
}

export const recorders: readonly Recorder[] = [
  {
    name: 'rrweb',
    tick: /"isChecked":true/,
    async start(page) {
      await page.addScriptTag({ path: rrweb });
      await page.evaluate(() => {
        const here = globalThis as unknown as Recorders;
        here.recorded = [];
        here.rrweb.record({
          emit: (event: Json) => here.recorded.push(event),
          collectFonts: true,
          inlineImages: true,
          maskAllInputs: false,
          recordCanvas: true,
          userTriggeredOnInput: true,
        });
      });
    },
    async read(page) {
      await page.waitForFunction(() =>
        (globalThis as unknown as Recorders).recorded.some(({ data }) =>
          (data as { positions?: Json[] }).positions?.some(({ x }) => x === 3),
        ),
      );
      const recorded = await page.evaluate(() => (globalThis as unknown as Recorders).recorded);
      return linesOf(recorded);
    },
  },
  {
    name: 'posthog-js',
    tick: /"event":"\$autocapture"/,
    async start(page, { address, until }) {
      await page.addScriptTag({ path: posthog });
      const options = {
        api_host: address,
        autocapture: true,
        capture_heatmaps: true,
        // Both record durations.
        capture_dead_clicks: false,
        capture_performance: false,
        disable_compression: true,
        // It refuses to record automated browsers otherwise.
        opt_out_useragent_filter: true,
        persistence: 'memory',
        request_batching: false,
        session_recording: { compress_events: false, maskAllInputs: false, maskTextSelector: null },
      };
      await page.evaluate((options) => {
        (globalThis as unknown as Recorders).posthog.init('key', options);
      }, options);
      await until(({ event }) => event === '$pageview');
      await page.waitForFunction(() =>
        (globalThis as unknown as Recorders).posthog.sessionRecordingStarted(),
      );
    },
    async read(page, { until }) {
      await page.evaluate(() => (globalThis as unknown as Recorders).posthog.capture('last'));
      await until(({ event }) => event === 'last');
      const isLast = ({ data }: Json) =>
        (data as { positions?: Json[] }).positions?.some(({ x }) => x === 3) ?? false;
      const snapshots = ({ properties }: Json) => ((properties as Json).$snapshot_data ?? []) as Json[];
      const events = await until((event) => snapshots(event).some(isLast));
      // A heat map contains only coordinates.
      const other = events.filter(({ event }) => !/^\$(snapshot|\$heatmap)$/.test(event as string));
      return [
        ...linesOf(events.flatMap(snapshots)),
        ...other.map((event) => JSON.stringify(event, withoutVolatile)),
      ];
    },
  },
];

/** One line per event. All pointer moves become one last line: the elements they were on. */
function linesOf(recorded: readonly Json[]): string[] {
  const lines: string[] = [];
  const movedOver = new Set<unknown>();
  for (const event of recorded) {
    const { positions } = event.data as { positions?: Json[] };
    if (positions) for (const { id } of positions) movedOver.add(id);
    else lines.push(JSON.stringify(event, withoutVolatile));
  }
  return [...lines, `moved over ${[...movedOver].sort().join()}`];
}

/** Keys of times, durations, coordinates, and ids of the recorder, page or visitor. */
const volatile =
  /time(stamp|Offset|_ms)?$|^(x|y|now|offset|uuid|sent_at|distinct_id)$|^\$(device|session|window|insert|pageview|replay)_?(id|.*_id)?$|^\$(sdk_debug|snapshot_bytes|prev_pageview|session_|initial_|viewport)|rate_limit|payload_size/i;

function withoutVolatile(key: string, value: unknown): unknown {
  if (volatile.test(key)) return undefined;
  return typeof value === 'string' ? value.replaceAll(/127\.0\.0\.1:\d+/g, 'host') : value;
}
