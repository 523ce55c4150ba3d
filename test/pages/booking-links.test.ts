// Links in calls and cards: which ones are actions, which dispatch an event, and the URLs that they lead to.
import assert from 'node:assert/strict';
import { describeCases, type Case } from '../helpers/cases.ts';
import { widgetsRendered } from '../helpers/harness.ts';
import {
  book,
  call,
  heading,
  inPractice,
  linksOf,
  pressAll,
  startSections,
  warningsOf,
  wholePage,
} from '../helpers/sections.ts';

const { hasLinks, open, sectionFor } = await startSections();

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
