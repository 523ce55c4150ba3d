// Reads what the elements really do in a browser, to compare with the manifest.
import { existsSync, readFileSync } from 'node:fs';
import { rendered, startBrowser, visit } from './harness.ts';

/** What one element does, over all the states in which it was rendered. */
export interface Found {
  readonly observed: string[];
  /** Its own public properties and methods, with their default values as JSON. */
  readonly members: Record<string, string>;
  readonly parts: string[];
  readonly slots: string[];
  /** The events it dispatched, each with its flags: `bubbles composed cancelable`. */
  readonly events: Record<string, string>;
  /** The value of each public token that its rules read, by name. */
  readonly tokens: Record<string, string>;
}

/** Each of these states renders, fires or shows something that the others do not. A new part needs a state here. */
const states = `
  <sage-practice page name="Sagebrush" phone="207-555-0123" states="ME, Texas"></sage-practice>
  <sage-consult-cta heading="Talk with us" href="/book"></sage-consult-cta>
  <sage-consult-cta><h2>Talk with us</h2><p><a href="/book">Book</a> <a href="/fees">Fees</a></p></sage-consult-cta>
  <sage-consult-cta><h2>Talk with us</h2></sage-consult-cta>
  <sage-state-availability heading="Where we practice"></sage-state-availability>
  <sage-state-availability layout="list" label="We practice in"><ul><li>Texas</li><li data-status="pending">Vermont</li></ul></sage-state-availability>
  <sage-state-availability layout="list"><p>We practice in</p><ul><li>Maine</li></ul></sage-state-availability>
  <sage-practice outside-url="/elsewhere" phone="207-555-0123" services="individual">
    <ul><li data-service="couples" data-length="50 min">Couples</li></ul>
    <sage-state-availability check><ul><li data-state="TX" data-number="1" data-lookup="/board">Texas</li></ul></sage-state-availability>
    <sage-state-availability states="ME MT TX VT FL OH"></sage-state-availability>
    <sage-state-availability layout="map" check states="TX"></sage-state-availability>
    <sage-consult-cta><p><a href="/book">Book</a></p></sage-consult-cta>
    <sage-comparison-cards choosable individual="One" couples="Two"></sage-comparison-cards>
    <sage-comparison-card value="couples"><p>For two</p></sage-comparison-card>
    <sage-comparison-cards choosable><sage-comparison-card value="individual"><p>One</p></sage-comparison-card><sage-comparison-card value="couples"><p>Two</p></sage-comparison-card></sage-comparison-cards>
  </sage-practice>
  <sage-signs-checklist heading="Signs" signs="One | Two"></sage-signs-checklist>
  <sage-comparison-cards heading="Two ways" individual="One" couples="Two"></sage-comparison-cards>
  <sage-comparison-cards>
    <sage-comparison-card eyebrow="For one" heading="Alone"><ul><li data-row="Who">You</li></ul></sage-comparison-card>
    <sage-comparison-card><p><a href="/more">More</a> <a href="/fees">Fees</a></p></sage-comparison-card>
  </sage-comparison-cards>
  <sage-exit-page><a href="/weather">Leave</a></sage-exit-page>
  <sage-footnoted-article>
    <p>Words.<sup><a href="#note">1</a></sup></p><h2>Notes</h2><ol><li id="note">A note.</li></ol>
  </sage-footnoted-article>`;

/** Renders the elements in Chromium, clicks everything clickable and records what they do. */
export async function findElements(tags: readonly string[]): Promise<Record<string, Found>> {
  const browser = await startBrowser();
  try {
    const styles = Object.fromEntries(tags.map((tag) => [tag, stylesOf(tag)]));
    const html = () =>
      `<!doctype html><html lang="en"><title>States</title>${states}<script src="../../dist/sagebrush-all.js"></script>`;
    await using article = await visit(browser, {
      html: (written) => written.replace('sagebrush.js', 'sagebrush-all.js'),
    });
    await using own = await visit(browser, { html });
    await own.page.getByRole('link', { name: 'Note 1', exact: true }).click();
    await rendered(own.page);
    const inArticle = await article.page.evaluate(look, { tags, styles });
    const inOwnPage = await own.page.evaluate(look, { tags, styles });
    await rendered(own.page);
    return Object.fromEntries(tags.map((tag) => [tag, joined(inOwnPage[tag]!, inArticle[tag]!)]));
  } finally {
    await browser.close();
  }
}

/** The token mapping, and the element's rules in sagebrush.css. */
function stylesOf(tag: string): string {
  const name = tag.slice(5).replace(/-card$/, '-cards');
  const sheet = `src/${name}/${name}.css`;
  const files = ['src/shared/tokens.styles.ts', ...(existsSync(sheet) ? ['src/shared/look.css', sheet] : [])];
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

const joined = (one: Found, other: Found): Found => ({
  ...one,
  parts: [...new Set([...one.parts, ...other.parts])].sort(),
  slots: [...new Set([...one.slots, ...other.slots])].sort(),
  events: { ...one.events, ...other.events },
});

/** Runs in the page. */
async function look({
  tags,
  styles,
}: {
  tags: readonly string[];
  styles: Record<string, string>;
}): Promise<Record<string, Found>> {
  const fired: Record<string, Record<string, string>> = {};
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (this instanceof Element && event.type.startsWith('sage-')) {
      const flags = (['bubbles', 'composed', 'cancelable'] as const).filter((each) => event[each]);
      (fired[this.localName] ??= {})[event.type] = flags.join(' ');
    }
    return dispatch.call(this, event);
  };
  addEventListener('click', (event) => event.preventDefault());
  globalThis.print = () => {};

  const all = (tag: string, selector: string) =>
    [...document.querySelectorAll(tag)].flatMap((each) => [
      ...(each.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
    ]);
  const once = (names: string[]) => [...new Set(names)].sort();

  // Use Lit's text: a browser's `cssText` loses shorthands that contain var().
  const tokensOf = (tag: string) => {
    const { elementStyles = [] } = customElements.get(tag) as { elementStyles?: { cssText: string }[] };
    const text = styles[tag]! + elementStyles.map(({ cssText }) => cssText).join('\n');
    const mapping = /--_([\w-]+):\s*var\((--sage-[\w-]+),\s*([^;}]*)\)/g;
    const mapped = [...text.matchAll(mapping)].map(([, key, token, value]) => ({
      key: key!,
      token: token!,
      value: value!,
    }));
    const keysIn = (rules: string) => [...rules.matchAll(/var\(--_([\w-]+)\)/g)].map(([, key]) => key!);
    const read = new Set(keysIn(text.replace(mapping, '')));
    // A token's fallback may read another token. The loop also visits what it adds to the set.
    for (const key of read)
      for (const each of mapped) if (each.key === key) keysIn(each.value).forEach((next) => read.add(next));
    const tokenOf = (key: string) => mapped.find((each) => each.key === key)!.token;
    return Object.fromEntries(
      mapped
        .filter(({ key }) => read.has(key))
        .map(({ token, value }) => [
          token,
          value.replace(/var\(--_([\w-]+)\)/g, (_, key) => `var(${tokenOf(key)})`),
        ]),
    );
  };

  // Events fire again on reconnection, now that we listen.
  for (const article of document.querySelectorAll('sage-footnoted-article'))
    article.parentNode!.insertBefore(article, article.nextSibling);
  for (const article of document.querySelectorAll('sage-footnoted-article'))
    await (article as Element & { updateComplete?: Promise<unknown> }).updateComplete;
  const partsOf = (tag: string) => all(tag, '[part]').flatMap(({ part }) => [...part]);
  const seen = tags.map(partsOf);
  // Choose a served and an unserved state, and record what renders.
  for (const state of ['TX', 'OH']) {
    for (const select of all('sage-state-availability', 'select') as HTMLSelectElement[]) {
      select.value = state;
      select.dispatchEvent(new Event('change'));
    }
    for (const radio of all('sage-comparison-cards', 'input'))
      if ((radio as HTMLInputElement).value === 'couples') radio.dispatchEvent(new Event('change'));
    await new Promise((resolve) => setTimeout(resolve));
    tags.forEach((tag, index) => seen[index]!.push(...partsOf(tag)));
  }

  const found = (tag: string): Found => {
    // Do not click the exit link: it leaves the page.
    for (const each of all(tag, 'a:not([rel=noreferrer]), button')) each.click();
    const element: (CustomElementConstructor & { observedAttributes?: string[] }) | undefined =
      customElements.get(tag);
    if (!element) throw new Error(`dist/sagebrush-all.js does not define <${tag}>`);
    const inherited = Object.getPrototypeOf(element).prototype as object;
    const fresh = document.createElement(tag) as unknown as Record<string, unknown>;
    // Names that begin with `_` are internal.
    const names = Object.getOwnPropertyNames(element.prototype).filter(
      (name) => !(name in inherited) && !name.startsWith('_'),
    );
    return {
      observed: once([...(element.observedAttributes ?? [])]),
      members: Object.fromEntries(names.map((name) => [name, JSON.stringify(fresh[name]) ?? 'undefined'])),
      parts: once([...seen[tags.indexOf(tag)]!, ...partsOf(tag)]),
      slots: once(all(tag, 'slot').map((slot) => (slot as HTMLSlotElement).name)),
      events: fired[tag] ?? {},
      tokens: tokensOf(tag),
    };
  };
  return Object.fromEntries(tags.map((tag) => [tag, found(tag)]));
}
