// Links in calls and cards: help lines are never actions, no second link is added, only booking links dispatch an event, and
// empty widgets render nothing.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { Locator } from 'playwright-core';
import { describeCases, type Case } from '../helpers/cases.ts';
import { widgetsRendered, startBrowser, visit, type Setting, type Visit } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

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

/** Visits a page with this body. It records events, cancels every booking and never navigates. */
const open = (body: string, setting: Setting = {}): Promise<Visit> =>
  visit(browser, {
    html: () => pageOf(body),
    prepare: (page) => page.addInitScript(startRecording),
    ...setting,
  });

/** All cases share one page. Each has its own section. */
const places: string[] = [];
let everything: Promise<Visit> | undefined;
after(async () => (await everything)?.[Symbol.asyncDispose]());
const sectionFor = (body: string): (() => Promise<Section>) => {
  const id = `place-${places.push(body)}`;
  return async () => {
    const all = places.map((each, index) => `<section id="place-${index + 1}">${each}</section>`).join('\n');
    const { page, origin } = await (everything ??= open(all));
    return { page, origin, part: page.locator(`#${id}`) };
  };
};
interface Section extends Pick<Visit, 'page' | 'origin'> {
  readonly part: Locator;
}
const wholePage = ({ page, origin }: Visit): Section => ({ page, origin, part: page.locator('body') });

/** The links in order. Those that look like a button are in brackets. */
const linksOf = ({ part, origin }: Section): Promise<string[]> =>
  part.getByRole('link').evaluateAll(
    (links, own) =>
      links.map((link) => {
        const address = (link as HTMLAnchorElement).href.replace(own, '');
        return getComputedStyle(link).minBlockSize === '44px' ? `[${address}]` : address;
      }),
    origin,
  );

const warningsOf = async ({ page, part }: Section): Promise<string[]> => {
  const id = await part.getAttribute('id');
  const warned = await page.evaluate(() => window.recorded.warned);
  return warned.flatMap(([place, message]) => (!id || place === id ? [message] : []));
};

/** Clicks every link and its children, with the primary and the middle button. */
async function pressAll({ page, part, origin }: Section): Promise<Omit<PageRecord, 'warned'>> {
  await page.evaluate(() => Object.assign(window.recorded, { opened: [], followed: [] }));
  await part.getByRole('link').evaluateAll((links) => {
    const how = { bubbles: true, composed: true, cancelable: true };
    for (const link of links)
      for (const target of [link, ...link.children])
        for (const event of [new MouseEvent('click', how), new MouseEvent('auxclick', { ...how, button: 1 })])
          target.dispatchEvent(event);
  });
  const recorded = await page.evaluate(() => window.recorded);
  const distinct = (addresses: string[]) => [...new Set(addresses.map((each) => each.replace(origin, '')))];
  return { opened: distinct(recorded.opened), followed: distinct(recorded.followed) };
}

const call = (content: string, attributes = '') =>
  `<sage-consult-cta ${attributes}>${content}</sage-consult-cta>`;
const inPractice = (content: string, facts = 'book-url="/book" phone="(207) 555-0142"') =>
  `<sage-practice ${facts}>${content}</sage-practice>`;
const heading = '<h2>Begin with one conversation</h2>';
const book = '<p><a href="/book">Book a talk</a></p>';

/** A case: the HTML, its links in order, and the URLs for which the page gets a booking event. */
const hasLinks = (body: string, links: string[], opened: string[]): Case => {
  const openSection = sectionFor(body);
  return [
    body,
    async () => {
      const place = await openSection();

      assert.deepEqual(await linksOf(place), links);
      const pressed = await pressAll(place);
      assert.deepEqual(pressed.opened, opened);
      // Links that do not book are never cancelled.
      const addresses = new Set(links.map((each) => each.replace(/[[\]]/g, '')));
      assert.deepEqual(
        pressed.followed,
        [...addresses].filter((each) => !opened.includes(each)),
      );
    },
  ];
};

/** Normalises a URL as a browser does. */
const whole = (address: string) => new URL(address).href;

/** Real help lines. */
const helpLines = [
  'tel:988',
  'tel:+1-988',
  'tel:988,1',
  'sms:988',
  'sms:988?body=AYUDA',
  'sms:741741',
  'sms:741741&body=HOME',
  'sms:+1838255',
  'tel:911',
  'tel:1-800-273-TALK',
  'tel:1-800-799-7233',
  'tel:1-800-799-SAFE',
  'tel:(800)%20799-7233',
  'sms:88788?body=START',
  'tel:1-833-852-6262',
  'tel:1-833-TLC-MAMA',
  'tel:+18006564673;ext=1',
  'tel:1-866-4-U-TREVOR',
  'sms:678678',
  'tel:1-877-565-8860',
  'tel:1-800-662-HELP',
  'tel:1-800-4-A-CHILD',
  'tel:1-844-762-8483',
  'tel:211',
  'tel:116123',
  'https://988lifeline.org/chat',
  'https://chat.988lifeline.org',
  'https://www.crisistextline.org/text-us/',
  'https://www.thehotline.org/',
  'https://online.rainn.org/es',
  'https://www.thetrevorproject.org/get-help/',
  'https://www.veteranscrisisline.net/get-help-now/chat/',
];

describeCases('a help line is not an action, and dispatches no event', [
  ...helpLines.flatMap((address) => {
    const line = `<p><a href="${address}">Reach someone now</a></p>`;
    return [
      hasLinks(call(`<h2>Book a consultation</h2>${line}`), [whole(address)], []),
      hasLinks(call(book + line), ['[/book]', whole(address)], ['/book']),
      hasLinks(inPractice(call(heading + line)), [whole(address), '[/book]'], ['/book']),
      hasLinks(
        `<sage-comparison-card><h3>Book here</h3>${line}</sage-comparison-card>`,
        [whole(address)],
        [],
      ),
    ];
  }),
  hasLinks(call('<p>In a crisis, <a href="tel:988">call 988</a>.</p>'), ['tel:988'], []),
  hasLinks(
    inPractice(call('<p>In a crisis, <a href="tel:988">call 988</a> or <a href="sms:988">text 988</a>.</p>')),
    ['tel:988', 'sms:988', '[/book]'],
    ['/book'],
  ),
  hasLinks(
    call('<p><a href="/book">Book a talk</a> | <a href="tel:988">Call 988</a></p>'),
    ['/book', 'tel:988'],
    ['/book'],
  ),
  hasLinks(
    call('<p><a href="tel:207-555-0199">County crisis line</a></p>', 'heading="Book a consultation"'),
    ['tel:207-555-0199'],
    [],
  ),
  hasLinks(call('<h2>Llame</h2><p><a href="tel:988">Llame al 988</a></p>', 'lang="es"'), ['tel:988'], []),
]);

describeCases('a phone number is an action only if it is the practice’s or books', [
  hasLinks(
    inPractice(call(`${heading}<p><a href="tel:+1-207-555-0142">Call us</a></p>`)),
    ['[tel:+1-207-555-0142]'],
    [],
  ),
  hasLinks(
    inPractice(call(`${heading}<p><a href="tel:207-988-0142">Call a friend of ours</a></p>`)),
    ['tel:207-988-0142', '[/book]'],
    ['/book'],
  ),
  hasLinks(call('<p><a href="tel:207-988-0142">Call to schedule</a></p>'), ['[tel:207-988-0142]'], []),
  hasLinks(
    call('<h2>Pida una cita</h2><p><a href="tel:207-988-0142">Llame</a></p>'),
    ['[tel:207-988-0142]'],
    [],
  ),
  hasLinks(
    call('<p><a href="tel:207-988-0142">Call to schedule</a></p>', 'href="/book" label="Book"'),
    ['tel:207-988-0142', '[/book]'],
    ['/book'],
  ),
  hasLinks(call('<p><a href="tel:207-988-0142">Call our neighbors</a></p>'), ['tel:207-988-0142'], []),
  hasLinks(inPractice(call(heading), 'phone="207-555-0142"'), ['[tel:2075550142]'], []),
  hasLinks(call(`${heading}<p><a href="/988">Our page</a></p>`), ['[/988]'], ['/988']),
  hasLinks(
    call(`${heading}<p><a href="mailto:us@clinic.example">Write to us</a></p>`),
    ['[mailto:us@clinic.example]'],
    ['mailto:us@clinic.example'],
  ),
]);

describeCases('a heading permalink is not an action', [
  [
    'the reported case',
    async () => {
      await using visited = await open('', {
        path: '/test/pages/cases/36-heading-permalinks.html',
        html: String,
      });

      const place = wholePage(visited);
      const buttons = (await linksOf(place)).filter((each) => each.startsWith('['));
      assert.deepEqual(buttons.sort(), [
        '[/book-here]',
        '[/couples]',
        '[/free-consultation]',
        '[/free-consultation]',
        '[/individual]',
      ]);
      assert.deepEqual((await pressAll(place)).opened, ['/free-consultation', '/book-here']);
    },
  ],
  hasLinks(
    call(
      '<div><h2 id="a">Begin</h2><a class="anchor" href="#a" aria-label="Permalink"><svg></svg></a></div><p>Words</p>',
      'href="/book"',
    ),
    ['/stories/pages/trust.html#a', '[/book]'],
    ['/book'],
  ),
  hasLinks(
    call('<h2 id="a">Begin <a href="/stories/pages/trust.html#a">¶</a></h2><p>Words</p>', 'href="/book"'),
    ['/stories/pages/trust.html#a', '[/book]'],
    ['/book'],
  ),
  hasLinks(
    call('<h2>Begin</h2><p><a href="#book">Book below</a></p>'),
    ['[/stories/pages/trust.html#book]'],
    ['/stories/pages/trust.html#book'],
  ),
]);

describeCases('no link is added for a URL that the content already links', [
  hasLinks(
    call('<p>Wondering whether this fits? <a href="/call">Ask for a short call</a></p>'),
    ['/call'],
    ['/call'],
  ),
  hasLinks(
    call('<p>You can <a href="/call">ask for a short call</a>, it is free.</p><p>Small print</p>'),
    ['/call'],
    ['/call'],
  ),
  hasLinks(
    inPractice(call('<p>You can <a href="/book?from=a">book</a>.</p>')),
    ['/book?from=a'],
    ['/book?from=a'],
  ),
  hasLinks(inPractice(call('<p>See <a href="/fees">our fees</a>.</p>')), ['/fees', '[/book]'], ['/book']),
  hasLinks(call(book + book), ['[/book]', '[/book]'], ['/book']),
  hasLinks(
    call('<h2><a href="/book">Meet us first</a></h2><p>Words</p><p><a href="/book">Book</a></p>'),
    ['/book', '[/book]'],
    ['/book'],
  ),
  hasLinks(
    call('<p>You can <a href="/book">book</a> today.</p><p><a href="/book">Book</a></p>'),
    ['/book', '[/book]'],
    ['/book'],
  ),
  hasLinks(
    call(
      `<p><a href="/book"><img alt="" src="data:,"></a> <a href="/book">Book</a></p><p><a href="/about">About</a></p>`,
    ),
    ['[/book]', '[/book]', '/about'],
    ['/book'],
  ),
  hasLinks(call('<p><a href="/book"><svg width="9"></svg> <b>Book</b></a>.</p>'), ['[/book]'], ['/book']),
  hasLinks(
    '<sage-comparison-card><h3><a href="/one">One</a></h3><p>Words</p><p><a href="/one">Learn more</a></p></sage-comparison-card>',
    ['/one', '[/one]'],
    [],
  ),
  hasLinks(
    '<sage-comparison-card><h3>One</h3><p>Read <a href="/one">how it goes</a>.</p></sage-comparison-card>',
    ['/one'],
    [],
  ),
]);

describeCases('only the booking link dispatches an event', [
  hasLinks(
    inPractice(
      call(
        heading +
          book +
          '<p><a href="/how">How we work</a></p><p><small>See <a href="/fees">fees</a>.</small></p>',
      ),
    ),
    ['[/book]', '[/how]', '/fees'],
    ['/book'],
  ),
  [
    'a state that is not served',
    async () => {
      await using visited = await open(
        `<sage-practice page book-url="/book" phone="207-555-0142" outside-url="/elsewhere"></sage-practice>
         <sage-state-availability check states="ME"></sage-state-availability>
         ${call(`${heading}<p>Or <a href="/book">book a talk</a> later.</p>`)}`,
      );
      const place = wholePage(visited);
      await place.page.locator('select').selectOption('TX');
      await widgetsRendered(place.page);

      const links = await linksOf({ ...place, part: place.page.locator('sage-consult-cta') });
      assert.deepEqual(links.sort(), ['/book', '[/elsewhere]', '[tel:2075550142]']);
      assert.deepEqual((await pressAll(place)).opened, ['/book']);
    },
  ],
  [
    'a link in a sentence has parameters only while it is followed',
    async () => {
      await using visited = await open(
        call('<p>You can <a href="/book">book a talk</a> today.</p>', 'campaign="spring"'),
      );

      const { opened } = await pressAll(wholePage(visited));
      const written = await visited.page.locator('sage-consult-cta a').first().getAttribute('href');
      assert.match(
        opened.join(' '),
        /^\/book\?utm_source=127\.0\.0\.1&utm_medium=referral&utm_campaign=spring$/,
      );
      assert.equal(written, '/book');
    },
  ],
]);

/** Expects one warning and no visible box. */
const empty = (body: string): Case => {
  const openSection = sectionFor(body);
  return [
    body,
    async () => {
      const place = await openSection();

      assert.equal((await warningsOf(place)).length, 1);
      assert.equal((await place.part.boundingBox())!.height, 0);
    },
  ];
};
const nothings = [
  '',
  ' \n ',
  '<p>&nbsp;</p>',
  '<!-- later -->',
  '<br>',
  '<h2></h2>',
  '<h2> <a href="#a"></a></h2><p><br></p>',
  '<div><p><a href="/book"> </a></p></div>',
  '<p>\u200b</p>',
];

const withoutLink = sectionFor(call(`${heading}<p>Words</p>`));

describeCases('an empty widget renders nothing and warns', [
  ...nothings.map((nothing) => empty(call(nothing))),
  ...nothings.map((nothing) => empty(`<sage-signs-checklist>${nothing}</sage-signs-checklist>`)),
  ...nothings.map((nothing) => empty(`<sage-comparison-cards choosable>${nothing}</sage-comparison-cards>`)),
  ...nothings.map((nothing) => empty(`<sage-comparison-card>${nothing}</sage-comparison-card>`)),
  ...nothings.map((nothing) => empty(`<sage-state-availability>${nothing}</sage-state-availability>`)),
  empty(
    '<sage-comparison-cards><sage-comparison-card value="individual"></sage-comparison-card><sage-comparison-card value="couples"><h3></h3></sage-comparison-card></sage-comparison-cards>',
  ),
  empty(
    '<sage-comparison-cards choosable><sage-comparison-card value="individual"></sage-comparison-card><sage-comparison-card value="couples"></sage-comparison-card></sage-comparison-cards>',
  ),
  empty('<sage-footnoted-article></sage-footnoted-article>'),
  empty('<sage-footnoted-article><!-- later --></sage-footnoted-article>'),
  ...nothings.map((nothing): Case => {
    const body = `<sage-footnoted-article>${nothing}<p></p></sage-footnoted-article>`;
    const openSection = sectionFor(body);
    return [body, async () => assert.equal((await warningsOf(await openSection())).length, 1)];
  }),
  [
    'a call without any link',
    async () => {
      const place = await withoutLink();

      assert.equal((await warningsOf(place)).length, 1);
      assert.match(await place.part.innerText(), /^Begin with one conversation\s+Words$/);
      assert.equal(await place.part.locator('.actions').isVisible(), false);
    },
  ],
  [
    'the self-check',
    async () => {
      await using visited = await open(
        `${call('')}${call(heading)}<sage-footnoted-article></sage-footnoted-article><sage-signs-checklist></sage-signs-checklist>
         <sage-comparison-cards></sage-comparison-cards><sage-comparison-card></sage-comparison-card><sage-state-availability></sage-state-availability>`,
      );
      await visited.page.evaluate(() => (location.hash = '#sage-check'));
      const panel = visited.page.getByRole('region', { name: 'Sagebrush check' });
      await panel.waitFor();

      assert.match(await panel.innerText(), /7 widgets on this page\./);
      assert.doesNotMatch(await panel.innerText(), /No problems found/);
    },
  ],
  [
    'content that a framework or a practice adds right away',
    async () => {
      await using visited = await open('');
      await visited.page.evaluate(() => {
        const filled = document.createElement('sage-consult-cta');
        document.querySelector('main')!.append(filled, document.createElement('sage-consult-cta'));
        queueMicrotask(() => (filled.innerHTML = '<p><a href="/book">Book</a></p>'));
        const facts = document.createElement('sage-practice');
        facts.setAttribute('page', '');
        facts.setAttribute('book-url', '/first');
        document.querySelector('main')!.append(facts);
      });
      await widgetsRendered(visited.page);

      assert.deepEqual(await warningsOf(wholePage(visited)), []);
      assert.deepEqual(await linksOf(wholePage(visited)), ['[/book]', '[/first]']);
    },
  ],
  [
    'late content is rendered, with only one warning',
    async () => {
      await using visited = await open(
        `${call('')}<sage-signs-checklist></sage-signs-checklist><sage-comparison-cards><sage-comparison-card></sage-comparison-card><sage-comparison-card></sage-comparison-card></sage-comparison-cards>`,
      );
      await visited.page.evaluate(async () => {
        const put = (selector: string, html: string) =>
          document.querySelectorAll(selector).forEach((each) => (each.innerHTML = html));
        put('sage-consult-cta, sage-signs-checklist', '<!-- -->');
        await new Promise((done) => setTimeout(done));
        put('sage-consult-cta', '<p><a href="/book">Book</a></p>');
        put('sage-signs-checklist', '<ul><li>A sign</li></ul>');
        put('sage-comparison-card', '<h3>A card</h3>');
      });
      await widgetsRendered(visited.page);

      assert.equal((await warningsOf(wholePage(visited))).length, 3);
      assert.deepEqual(await linksOf(wholePage(visited)), ['[/book]']);
      assert.equal(await visited.page.getByRole('checkbox').count(), 1);
      assert.equal(await visited.page.getByRole('heading', { name: 'A card' }).count(), 2);
    },
  ],
]);

/** A case: a URL as written and as followed. Expects one warning if they differ. */
const followsTo = (written: string, to: string): Case => {
  const bodies = [
    call('', `href="${written}" label="Book"`),
    inPractice(call(heading), `book-url="${written}"`),
    call(`${heading}<p><a href="${written}">Book</a></p>`),
    call(`${heading}<p>You can <a href="${written}">book here</a> today.</p>`),
    `<sage-comparison-card><h3>One</h3><p><a href="${written}">Read more</a></p></sage-comparison-card>`,
  ];
  const sections = bodies.map((body) => [body, sectionFor(body)] as const);
  return [
    written,
    async () => {
      for (const [body, openSection] of sections) {
        const place = await openSection();

        const links = await linksOf(place);
        const warnings = await warningsOf(place);
        assert.equal(links.length, 1, body);
        assert.equal(warnings.length, to.startsWith('/') ? 0 : 1, body);
        for (const warning of warnings)
          assert.match(warning, /: found "\S+", expected (https:\/\/|mailto:) before it; \S+ is opened$/);
        // When it is not being followed, the author's link keeps its URL.
        const { opened, followed } = await pressAll(place);
        assert.deepEqual([opened, followed], body.includes('card') ? [[], [to]] : [[to], []], body);
      }
    },
  ];
};

describeCases('a URL without its scheme gets one', [
  followsTo('harborlight.com/book', 'https://harborlight.com/book'),
  followsTo('www.harborlight.com', 'https://www.harborlight.com/'),
  followsTo('Harborlight.clinic', 'https://harborlight.clinic/'),
  followsTo('calendly.com/harbor?month=1#x', 'https://calendly.com/harbor?month=1#x'),
  followsTo('clinic.com:8080/x', 'https://clinic.com:8080/x'),
  followsTo('user@clinic.com', 'mailto:user@clinic.com'),
  followsTo('book.html', '/stories/pages/book.html'),
  followsTo('index.php', '/stories/pages/index.php'),
  followsTo('free.consultation', '/stories/pages/free.consultation'),
  followsTo('v1.2/book', '/stories/pages/v1.2/book'),
  followsTo('/clinic.com', '/clinic.com'),
  [
    'outside-url, and a service’s booking and notice URLs',
    async () => {
      await using visited = await open(
        `<sage-practice page book-url="/book" outside-url="care.org/find"><ul hidden><li data-service="couples" data-book-url="couples.com" data-price="$9" data-notice="www.notice.org">Couples</li></ul></sage-practice>
         ${call('')}${call('<p>See <a href="//clinic.com/x">our page</a>.</p>')}`,
      );
      const place = wholePage(visited);
      assert.equal((await warningsOf(place)).length, 3);
      await place.page.evaluate(() => {
        for (const [name, detail] of [
          ['sage-service-choose', { service: 'couples' }],
          ['sage-state-choose', { state: 'TX', served: true }],
        ] as const)
          document
            .querySelector('sage-consult-cta')!
            .dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
      });
      await widgetsRendered(visited.page);
      const links = await linksOf(place);
      for (const each of ['[https://couples.com/]', 'https://www.notice.org/', 'http://clinic.com/x'])
        assert.ok(links.includes(each), each);
    },
  ],
]);
