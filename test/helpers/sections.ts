// Pages that record what their links do: booking events, followed links, and warnings.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { Locator } from 'playwright-core';
import type { Case } from './cases.ts';
import { startBrowser, visit, type Setting, type Visit } from './harness.ts';

const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Page</title><script src="../../dist/sagebrush.js" defer></script></head><body><main>${body}</main></body></html>`;

/** What the page recorded: booking events, followed links, and console warnings with their section. */
interface PageRecord {
  opened: string[];
  followed: string[];
  warned: [place: string, message: string][];
}
declare global {
  interface Window {
    recorded: PageRecord;
  }
}

function startRecording(): void {
  const warn = console.warn;
  window.recorded = { opened: [], followed: [], warned: [] };
  console.warn = (message: string, element: Element) => {
    const place = (element.getRootNode() as Partial<ShadowRoot>).host ?? element;
    window.recorded.warned.push([place.closest('section')?.id ?? '', message]);
    warn(message);
  };
  document.addEventListener('sage-consult-open', (event) => {
    window.recorded.opened.push(event.detail.href);
    event.preventDefault();
  });
  for (const type of ['click', 'auxclick'])
    addEventListener(type, (event) => {
      const link = event.composedPath().find((each) => (each as Element).localName === 'a');
      if (!event.defaultPrevented) window.recorded.followed.push((link as HTMLAnchorElement).href);
      event.preventDefault();
    });
}

export interface Section extends Pick<Visit, 'page' | 'origin'> {
  readonly part: Locator;
}

/** What a file of such tests needs. Its cases share one page, on which each has its own section. */
export interface Sections {
  /** Visits a page with this body. It records events, cancels every booking and never navigates. */
  open(body: string, setting?: Setting): Promise<Visit>;
  /** Adds a section to the page that the cases share. Returns a function that waits for it. */
  sectionFor(body: string): () => Promise<Section>;
  /** A case: the HTML, its links in order, and the URLs for which the page gets a booking event. */
  hasLinks(body: string, links: string[], opened: string[]): Case;
}

export async function startSections(): Promise<Sections> {
  const browser = await startBrowser();
  const places: string[] = [];
  let everything: Promise<Visit> | undefined;
  after(async () => {
    await (await everything)?.[Symbol.asyncDispose]();
    await browser.close();
  });

  const open: Sections['open'] = (body, setting = {}) =>
    visit(browser, {
      html: () => pageOf(body),
      prepare: (page) => page.addInitScript(startRecording),
      ...setting,
    });

  const sectionFor: Sections['sectionFor'] = (body) => {
    const id = `place-${places.push(body)}`;
    return async () => {
      const all = places
        .map((each, index) => `<section id="place-${index + 1}">${each}</section>`)
        .join('\n');
      const { page, origin } = await (everything ??= open(all));
      return { page, origin, part: page.locator(`#${id}`) };
    };
  };
  const hasLinks: Sections['hasLinks'] = (body, links, opened) => {
    const openSection = sectionFor(body);
    return [
      body,
      async () => {
        const place = await openSection();

        assert.deepEqual(await linksOf(place), links);
        const pressed = await pressAll(place);
        assert.deepEqual(pressed.opened, opened);
        // Links that do not book are never canceled.
        const addresses = new Set(links.map((each) => each.replace(/[[\]]/g, '')));
        assert.deepEqual(
          pressed.followed,
          [...addresses].filter((each) => !opened.includes(each)),
        );
      },
    ];
  };

  return { open, sectionFor, hasLinks };
}

export const wholePage = ({ page, origin }: Visit): Section => ({ page, origin, part: page.locator('body') });

/** The links in order. Those that look like a button are in brackets. */
export const linksOf = ({ part, origin }: Section): Promise<string[]> =>
  part.getByRole('link').evaluateAll(
    (links, own) =>
      links.map((link) => {
        const address = (link as HTMLAnchorElement).href.replace(own, '');
        return getComputedStyle(link).minBlockSize === '44px' ? `[${address}]` : address;
      }),
    origin,
  );

export const warningsOf = async ({ page, part }: Section): Promise<string[]> => {
  const id = await part.getAttribute('id');
  const warned = await page.evaluate(() => window.recorded.warned);
  return warned.flatMap(([place, message]) => (!id || place === id ? [message] : []));
};

/** Clicks every link and its children, with the primary and the middle button. */
export async function pressAll({ page, part, origin }: Section): Promise<Omit<PageRecord, 'warned'>> {
  await page.evaluate(() => Object.assign(window.recorded, { opened: [], followed: [] }));
  await part.getByRole('link').evaluateAll((links) => {
    const init = { bubbles: true, composed: true, cancelable: true };
    for (const link of links)
      for (const target of [link, ...link.children])
        for (const event of [
          new MouseEvent('click', init),
          new MouseEvent('auxclick', { ...init, button: 1 }),
        ])
          target.dispatchEvent(event);
  });
  const recorded = await page.evaluate(() => window.recorded);
  const distinct = (addresses: string[]) => [...new Set(addresses.map((each) => each.replace(origin, '')))];
  return { opened: distinct(recorded.opened), followed: distinct(recorded.followed) };
}

export const call = (content: string, attributes = ''): string =>
  `<sage-consult-cta ${attributes}>${content}</sage-consult-cta>`;
export const inPractice = (content: string, facts = 'book-url="/book" phone="(207) 555-0142"'): string =>
  `<sage-practice ${facts}>${content}</sage-practice>`;
export const heading = '<h2>Begin with one conversation</h2>';
export const book = '<p><a href="/book">Book a talk</a></p>';
