// Licenses: we claim only what the author wrote, and deny nothing that we could not read.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { describeCases, type Case } from '../helpers/cases.ts';
import {
  rendered,
  widgetsRendered,
  startBrowser,
  visit,
  type Setting,
  type Visit,
} from '../helpers/harness.ts';

const browser = await startBrowser();
const visits: Visit[] = [];
after(async () => {
  for (const each of visits) await each[Symbol.asyncDispose]();
  await browser.close();
});

const script = '<script src="/dist/sagebrush.js" defer></script>';
const pageOf = (body: string, language = 'en'): Setting => ({
  html: () => `<!doctype html><html lang="${language}"><title>Where</title>${script}<body>${body}`,
});

async function open(setting: Setting): Promise<Visit> {
  const visited = await visit(browser, setting);
  visits.push(visited);
  // The strings of a language may still be loading.
  if (await visited.page.locator('html[lang=es]').count()) await visited.page.waitForLoadState('networkidle');
  await rendered(visited.page);
  return visited;
}

/** Runs a function once, when the first case needs it. */
function once<Result>(act: () => Promise<Result>): () => Promise<Result> {
  let coming: Promise<Result> | undefined;
  return () => (coming ??= act());
}

type Served = boolean | null;

interface Answer {
  served?: Served;
  services?: string[];
  /** The text of the last list item, without spaces, and whether it is visible. */
  item: string;
  isShown: boolean;
}

/** Chooses a state in each list and returns each list's answer. Runs in the page. */
const chooseIn = (lists: Element[], states: string[]): Answer[] =>
  lists.map((list, index) => {
    let detail: object = {};
    const hear = (event: Event) => (detail = { ...(event as CustomEvent).detail });
    list.addEventListener('sage-state-choose', hear, { once: true });
    const select = list.shadowRoot!.querySelector('select')!;
    select.value = states[index]!;
    select.dispatchEvent(new Event('change'));
    const item = [...list.querySelectorAll('li')].at(-1);
    return {
      ...detail,
      item: item?.textContent.replace(/\s+/g, '') ?? '',
      isShown: !item || item.getClientRects().length > 0,
    };
  });

async function choose(page: Page, list: Locator, state: string): Promise<Answer> {
  const [answer] = await list.evaluateAll(chooseIn, [state]);
  await widgetsRendered(page);
  return answer!;
}

/** The text of a widget, with its shadow root. */
const wordsOf = async (widget: Locator): Promise<string> => {
  const words = await widget.evaluate((each) => `${each.textContent} ${each.shadowRoot?.textContent ?? ''}`);
  return words.replace(/\s+/g, ' ').trim();
};

/** The accessible text of a widget, including text from the stylesheet. */
const accessibilityTree = async (widget: Locator): Promise<string> =>
  (await widget.ariaSnapshot()).replace(/\s*- (list|listitem|text):/g, '').trim();

const warningsOf = async ({ violations }: Visit) =>
  (await violations()).filter((violation) => violation.includes('warning'));

type Row = readonly [written: string, state: string, served: Served, services?: string];

/** Makes one page with a list for each row, and a case for each list. */
function rows(
  all: readonly Row[],
  language?: string,
  write = (written: string) =>
    `layout="list"><ul><li>Maine</li>${written.startsWith('<li') ? written : `<li>${written}</li>`}</ul>`,
): Case[] {
  const lists = all.map(
    ([written]) =>
      `<sage-practice outside-url="/elsewhere"><sage-state-availability check ${write(written)}</sage-state-availability></sage-practice>`,
  );
  const answers = once(async () => {
    const { page } = await open(pageOf(lists.join(''), language));
    const states = all.map(([, state]) => state);
    return page.locator('sage-state-availability').evaluateAll(chooseIn, states);
  });
  return all.map(([written, state, served, services], index) => [
    `${written} in ${state}`,
    async () => {
      const { [index]: answer } = await answers();

      assert.deepEqual([answer!.served, answer!.services?.join(' ')], [served, services]);
      assert.ok(answer!.isShown, `${answer!.item} is not shown`);
    },
  ]);
}

describeCases('words next to a state', [
  ...rows([
    // Unclear
    ['Ohio (license pending)', 'OH', null],
    ['Vermont – coming soon', 'VT', null],
    ['Utah: no longer, since May', 'UT', null],
    ['Ohio (pending)', 'OH', null],
    ['Ohio - Pending', 'OH', null],
    ['Ohio Pending', 'OH', null],
    ['Pending: Ohio', 'OH', null],
    ['OHIO (PENDING)', 'OH', null],
    ['Not licensed in Ohio', 'OH', null],
    ['No longer in Utah', 'UT', null],
    ['Ohio, until December', 'OH', null],
    ['Ohio from January 2027', 'OH', null],
    ['Ohio (in January)', 'OH', null],
    ['Ohio (2027)', 'OH', null],
    ['Ohio, 9/1/2027', 'OH', null],
    ['Ohio – waitlist', 'OH', null],
    ['Ohio (expired)', 'OH', null],
    ['Ohio (inactive)', 'OH', null],
    ['Ohio: applied for', 'OH', null],
    ['Ohio (in Review)', 'OH', null],
    ['Ohio (in Process)', 'OH', null],
    ['Ohio (in Progress)', 'OH', null],
    ['Ohio (in Training)', 'OH', null],
    ['Ohio?', 'OH', null],
    ['Ohio (TBD)', 'OH', null],
    ['Ohio – LPC (supervised)', 'OH', null],
    ['Ohio, not by telehealth', 'OH', null],
    ['Ohio (license no longer active)', 'OH', null],
    ['Ohio (adults only)', 'OH', null],
    ['Ohio*', 'OH', null],
    ['Ohio<sup>1</sup>', 'OH', null],
    ['Ohio<br><small>pending</small>', 'OH', null],
    ['<a href="/ohio">Ohio</a> (pending)', 'OH', null],
    ['<a href="/ohio">Ohio (pending)</a>', 'OH', null],
    ['Ohio <a href="/soon">(soon)</a>', 'OH', null],
    ['<li data-state="OH">Ohio (pending)</li>', 'OH', null],
    ['<li data-state="OH">License pending</li>', 'OH', null],
    ['<li data-state="OH" data-profession="LPC">Ohio, LPC, pending</li>', 'OH', null],
    ['We see clients in Ohio and Texas', 'OH', null],
    ['We see clients in Ohio and Texas', 'TX', null],
    ['Ohio (pending)', 'NV', false],
    // Clear
    ['Ohio', 'OH', true],
    ['Ohio, by video', 'OH', true],
    ['Ohio (telehealth)', 'OH', true],
    ['Ohio (telehealth only)', 'OH', true],
    ['Ohio – in person', 'OH', true],
    ['Ohio – online and in person', 'OH', true],
    ['Ohio, in Columbus', 'OH', true],
    ['Ohio (Columbus office)', 'OH', true],
    ['Ohio – office in Columbus', 'OH', true],
    ['Licensed in Ohio', 'OH', true],
    ['Telehealth in Ohio', 'OH', true],
    ['Online therapy throughout Ohio', 'OH', true],
    ['Ohio: LPC', 'OH', true],
    ['Ohio, LMFT, LPCC-S', 'OH', true],
    ['Ohio – LPC #0000', 'OH', true],
    ['Ohio (LPC 12345)', 'OH', true],
    ['Ohio, license number 123', 'OH', true],
    ['Ohio (lic. no. 12345)', 'OH', true],
    ['Ohio – Ph.D., Licensed Clinical Psychologist', 'OH', true],
    ['Ohio – Licensed Marriage and Family Therapist', 'OH', true],
    ['Ohio (PSYPACT)', 'OH', true],
    ['OH: LPC', 'OH', true],
    ['<a href="/ohio">Ohio</a>: <a href="/more">learn more</a>', 'OH', true],
    ['Ohio – adults, couples and individuals', 'OH', true],
    [
      '<li data-state="OH" data-clinician="Ana Ruiz" data-profession="LPC">Ohio, with Ana Ruiz, LPC</li>',
      'OH',
      true,
    ],
    ['<li data-state="OH" data-status="licensed">Ohio, since May</li>', 'OH', true],
    ['<li data-state="OH" data-status="pending">Ohio, soon</li>', 'OH', false],
    ['Ohio (pending)</li><li>Ohio (LPC)', 'OH', true],
    // Clear, for one service
    ['Ohio (individual therapy only)', 'OH', true, 'individual'],
    ['Ohio – couples only', 'OH', true, 'couples'],
    ['Ohio: only individual therapy', 'OH', true, 'individual'],
    ['Ohio, for individuals', 'OH', true, 'individual'],
  ]),
  ...rows(
    [
      ['Ohio (licencia en trámite)', 'OH', null],
      ['Ohio – próximamente', 'OH', null],
      ['Utah: ya no, desde mayo', 'UT', null],
      ['Ohio, a partir de enero', 'OH', null],
      ['Ohio (en Trámite)', 'OH', null],
      ['Nuevo México (pendiente)', 'NM', null],
      ['Ohio (en línea)', 'OH', true],
      ['Ohio, por video', 'OH', true],
      ['Nuevo México: LPC, licencia n.º 12345', 'NM', true],
      ['Texas – oficina en Austin', 'TX', true],
      ['Texas – terapia individual solamente', 'TX', true, 'individual'],
      ['Texas (solo terapia de pareja)', 'TX', true, 'couples'],
    ],
    'es',
  ),
]);

const spanishNames = [
  ['Nuevo México', 'NM'],
  ['Carolina del Norte', 'NC'],
  ['NUEVA YORK', 'NY'],
  ['Estado de Pensilvania', 'PA'],
  ['Hawaii', 'HI'],
  ['Misuri', 'MO'],
] as const;

const everyName: readonly Row[] = [
  ['State of Maine', 'ME'],
  ['New York State', 'NY'],
  ['Washington State', 'WA'],
  ['Commonwealth of Massachusetts', 'MA'],
  ['Commonwealth of the Northern Mariana Islands', 'MP'],
  ['Territory of Guam', 'GU'],
  ['CNMI', 'MP'],
  ['USVI', 'VI'],
  ['Virgin Islands', 'VI'],
  ['the U.S. Virgin Islands', 'VI'],
  ['District of Columbia (DC)', 'DC'],
  ['Texas (TX)', 'TX'],
  ['TX (Texas)', 'TX'],
  ['TX – Texas', 'TX'],
  ['Washington D.C.', 'DC'],
  ['Washington (DC)', 'DC'],
  ['Wash. DC', 'DC'],
  ['D.C.', 'DC'],
  ['Wash.', 'WA'],
  ['N. Carolina', 'NC'],
  ['No. Carolina', 'NC'],
  ['S Dakota', 'SD'],
  ['W. Virginia', 'WV'],
  ['W.Va.', 'WV'],
  ['N. Mex.', 'NM'],
  ['Mass.', 'MA'],
  ['Calif.', 'CA'],
  ['Penn.', 'PA'],
  ['Penna.', 'PA'],
  ['Tex.', 'TX'],
  ['N.H.', 'NH'],
  ['Mich', 'MI'],
  ['Ga.', 'GA'],
  ['Fla.', 'FL'],
  ['Hawai‘i', 'HI'],
  ['Nuevo Mexico', 'NM', null],
  ['Kansas City', 'KS', null],
  ['New York City', 'NY', null],
  ['Washington County', 'WA', null],
  ['Northern Virginia', 'VA', null],
].map(([written, state, served = true]) => [written, state, served] as Row);

describeCases('names', [
  ...rows(everyName),
  ...rows(
    everyName.map(([name, state, served]) => [`Alabama, ${name}`, state, served]),
    'en',
    (written) => `states="${written}">`,
  ),
  [
    'Spanish names on a Spanish page: one option, one item, no warning',
    async () => {
      const names = spanishNames.map(([name]) => name);
      const visited = await open(
        pageOf(
          `<sage-practice states="${names.join(', ')}"><sage-state-availability check layout="list"></sage-state-availability></sage-practice>
           <sage-state-availability check layout="list"><ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul></sage-state-availability>`,
          'es',
        ),
      );
      for (const index of [0, 1]) {
        const widget = visited.page.locator('sage-state-availability').nth(index);
        assert.equal(await widget.locator('option').count(), 57);
        assert.equal(await widget.locator('li').count(), spanishNames.length);
        for (const [name, state] of spanishNames)
          assert.equal((await choose(visited.page, widget, state)).served, true, name);
      }
      assert.deepEqual(await warningsOf(visited), []);
    },
  ],
]);

describeCases(
  'lists with unreadable parts',
  (
    [
      ['states="Maine, Texs"', 'TX', null],
      ['states="Maine, Texs"', 'ME', true],
      ['states="ME XX TX"', 'TX', true],
      ['states="ME XX TX"', 'OH', null],
      ['states="Maine, Kansas City"', 'MO', null],
      ['states="Maine, Ohio (pending)"', 'OH', null],
      ['states="Maine, Ohio (pending, May 2027)"', 'OH', null],
      ['states="Maine, Ohio pending"', 'OH', null],
      ['states="OH pending, ME"', 'OH', null],
      ['states="Maine, Texas (telehealth)"', 'TX', true],
      ['states="Maine, Texas"', 'OH', false],
      ['states="Maine, Ontario"', 'Ontario', null],
    ] as Row[]
  ).map(([written, state, served]): Case => [
    `${written}, and a reader in ${state}`,
    async () => {
      const { page } = await open(
        pageOf(
          `<sage-practice phone="207-555-0142" outside-url="/elsewhere" book-url="/book" ${written}><sage-state-availability check></sage-state-availability><sage-consult-cta></sage-consult-cta></sage-practice>
           <sage-state-availability id="own" check ${written}></sage-state-availability>`,
        ),
      );

      const own = await choose(page, page.locator('#own'), state);
      const inherited = await choose(page, page.locator('sage-state-availability').first(), state);

      assert.deepEqual([own.served, inherited.served], [served, served]);
      const answer = await page.getByRole('status').first().innerText();
      const call = await wordsOf(page.locator('sage-consult-cta'));
      if (served === null) {
        assert.match(answer, /Please ask us whether we can meet with you in /);
        assert.doesNotMatch(answer + call, /Yes|sorry|elsewhere/);
        assert.equal(call, 'Book a free consultation');
      } else assert.match(answer, served ? /^Yes/ : /^Sorry, we/);
    },
  ]),
);

/** How translation tools change a page. */
const translators: Record<string, (page: Page) => Promise<unknown>> = {
  Google: (page) =>
    page.evaluate(() => {
      document.documentElement.className = 'translated-ltr';
      document.documentElement.lang = 'es';
      for (const item of document.querySelectorAll('li'))
        item.innerHTML = `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${item.textContent === 'Texas' ? 'Tejas' : 'Nuevo México'}</font></font>`;
    }),
  Edge: (page) =>
    page.evaluate(() => {
      document.documentElement.lang = 'es';
      for (const item of document.querySelectorAll('li')) {
        item.setAttribute('_msttexthash', '1234');
        item.firstChild!.nodeValue = item.textContent === 'Texas' ? 'Tejas' : 'Nuevo México';
      }
    }),
  Firefox: (page) =>
    page.evaluate(() => {
      for (const item of document.querySelectorAll('li')) {
        item.setAttribute('data-moz-translations-id', '1');
        item.firstChild!.nodeValue = item.textContent === 'Texas' ? 'Tejas' : 'Nuevo México';
      }
    }),
};
const translatable = (content: string) =>
  pageOf(
    `<sage-practice outside-url="/elsewhere"><sage-state-availability check layout="list"><ul>${content}</ul></sage-state-availability></sage-practice>`,
  );

describeCases('translation', [
  ...Object.entries(translators).flatMap(([name, translate]): Case[] => [
    [
      `${name}, after we read the page`,
      async () => {
        const visited = await open(translatable('<li>Texas</li><li>New Mexico</li>'));
        const before = visited.requests.length;

        await translate(visited.page);
        await widgetsRendered(visited.page);

        const list = visited.page.locator('sage-state-availability');
        for (const [state, served] of [
          ['TX', true],
          ['NM', true],
          ['OH', false],
        ] as const)
          assert.equal((await choose(visited.page, list, state)).served, served, state);
        await visited.page.waitForLoadState('networkidle');
        assert.deepEqual(visited.requests.slice(before), []);
        assert.deepEqual(await warningsOf(visited), []);
      },
    ],
    [
      `${name}, before we read the page`,
      async () => {
        const visited = await visit(browser, {
          html: () =>
            `<!doctype html><html lang="en"><title>Where</title><sage-practice outside-url="/elsewhere"><sage-state-availability check layout="list"><ul><li>Texas</li><li>New Mexico</li></ul></sage-state-availability></sage-practice>`,
        });
        visits.push(visited);
        await translate(visited.page);
        await visited.page.addScriptTag({ url: '/dist/sagebrush.js' });
        await widgetsRendered(visited.page);

        const list = visited.page.locator('sage-state-availability');
        for (const state of ['TX', 'OH'])
          assert.equal((await choose(visited.page, list, state)).served, null, state);
        assert.ok(!visited.requests.some((path) => /reading|locales/.test(path)), visited.requests.join());
      },
    ],
  ]),
  [
    'an item that the page changes',
    async () => {
      const { page } = await open(translatable('<li>Texas</li>'));
      await page.evaluate(() => (document.querySelector('li')!.textContent = 'Ohio (pending)'));
      await page.waitForLoadState('networkidle');
      await rendered(page);

      const list = page.locator('sage-state-availability');
      assert.equal((await choose(page, list, 'OH')).served, null);
      assert.equal((await choose(page, list, 'TX')).served, false);
    },
  ],
  [
    'an item that the page changes after translation',
    async () => {
      const { page } = await open(translatable('<li>Texas</li><li>New Mexico</li>'));
      await translators.Google!(page);
      await page.evaluate(() => (document.querySelector('li')!.textContent = 'Montana'));
      await widgetsRendered(page);

      const list = page.locator('sage-state-availability');
      assert.equal((await choose(page, list, 'MT')).served, true);
      assert.equal((await choose(page, list, 'TX')).served, false);
    },
  ],
  [
    'a language that the page changes',
    async () => {
      const visited = await open(translatable('<li>Texas</li>'));
      await visited.page.evaluate(() => {
        document.documentElement.lang = 'es';
        document.querySelector('li')!.textContent = 'Nuevo México';
      });
      await visited.page.waitForLoadState('networkidle');
      await rendered(visited.page);

      assert.ok(visited.requests.some((path) => path.includes('locales/es')));
    },
  ],
]);

type Number = readonly [phone: string, address?: string, label?: string, warns?: true];
const numbers: readonly Number[] = [
  ['207-555-0142', 'tel:2075550142', '207-555-0142'],
  ['(207) 555‑0142', 'tel:2075550142', '(207) 555-0142'],
  ['+1 207.555.0142', 'tel:+12075550142', '+1 207.555.0142'],
  ['207 – 555 – 0142', 'tel:2075550142', '207 - 555 - 0142'],
  ['1-800-THERAPY', 'tel:18008437279', '1-800-THERAPY'],
  ['(800) FLOWERS', 'tel:8003569377', '(800) FLOWERS'],
  ['1-800-MATTRESS', 'tel:18006288737', '1-800-MATTRESS'],
  ['207-555-HELP', 'tel:2075554357', '207-555-HELP'],
  ['207-555-0142 x12', 'tel:2075550142', '207-555-0142 x12'],
  ['207-555-0142, ext. 4', 'tel:2075550142', '207-555-0142, ext. 4'],
  ['(207) 555-0142 #4', 'tel:2075550142', '(207) 555-0142 #4'],
  ['207-555-0142, opción 2', 'tel:2075550142', '207-555-0142, opción 2'],
  ['207-555-0142 (call or text)', 'tel:2075550142', '207-555-0142'],
  ['Tel: 207-555-0142', 'tel:2075550142', '207-555-0142'],
  ['call 207-555-0142 after 5pm', 'tel:2075550142', '207-555-0142'],
  ['+44 (0)20 7946 0018', 'tel:+442079460018', '+44 (0)20 7946 0018'],
  ['207-555-0142 / 207-555-0143', 'tel:2075550142', '207-555-0142', true],
  ['207-555-0142 or 207-555-0143', 'tel:2075550142', '207-555-0142', true],
  ['207-555-0142, 207-555-0143', 'tel:2075550142', '207-555-0142', true],
  ['555-0142', undefined, undefined, true],
  ['207-555-01425', undefined, undefined, true],
  ['988', undefined, undefined, true],
  ['911', undefined, undefined, true],
  ['741741', undefined, undefined, true],
  ['call us', undefined, undefined, true],
];
/** The phone links of every practice, from its call and from its list. */
const phones = once(async () => {
  const visited = await open(
    pageOf(
      numbers
        .map(
          ([phone]) =>
            `<sage-practice phone="${phone}"><sage-consult-cta></sage-consult-cta></sage-practice><sage-practice phone="${phone}"><sage-state-availability check states="ME"></sage-state-availability></sage-practice>`,
        )
        .join(''),
    ),
  );
  await visited.page.locator('sage-state-availability').evaluateAll(
    chooseIn,
    numbers.map(() => 'OH'),
  );
  await widgetsRendered(visited.page);
  const links = await visited.page
    .locator('sage-consult-cta, sage-state-availability')
    .evaluateAll((widgets) =>
      widgets.map(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('a[href^="tel:"]') ?? [])].map((link) => [
          link.getAttribute('href'),
          link.textContent.replace(/\s+/g, ' ').trim(),
        ]),
      ),
    );
  return { links, warnings: await warningsOf(visited) };
});

describeCases(
  'telephone numbers',
  numbers.map(([phone, address, label, warns], index): Case => [
    phone,
    async () => {
      const { links, warnings } = await phones();

      const expected = address ? [[address, `Call ${label}`]] : [];
      assert.deepEqual(links.slice(2 * index, 2 * index + 2), [expected, expected]);
      const own = warnings.filter((each) => each.includes(`phone: found "${phone}"`));
      assert.equal(own.length, warns ? 2 : 0, own.join());
    },
  ]),
);

describe('reported pages', () => {
  const cases = '/test/pages/cases';

  it('52: lists Spanish names once, as served', async () => {
    const visited = await open({ path: `${cases}/52-state-names-in-spanish.html` });
    const { page } = visited;
    const list = page.locator('sage-state-availability').first();

    assert.equal(await list.locator('option', { hasText: 'Nuevo México' }).count(), 1);
    assert.equal((await choose(page, list, 'NM')).served, true);
    assert.match(await page.getByRole('status').innerText(), /Sí, podemos atenderle en Nuevo México/);
    assert.match(await wordsOf(page.locator('sage-consult-cta')), /Reservar .* en Nuevo México/);
    assert.deepEqual(await warningsOf(visited), []);
  });

  it('53: reads names as practices write them', async () => {
    const visited = await open({ path: `${cases}/53-state-names-as-practices-write-them.html` });
    const { page } = visited;
    assert.match(
      await wordsOf(page.locator('#a')),
      /^Available in Alabama, Northern Mariana Islands, Connecticut,? and 2 more/,
    );
    const list = page.locator('#b');
    for (const state of ['MP', 'ME', 'NY', 'DC', 'VA', 'TX', 'MA'])
      assert.equal((await choose(page, list, state)).served, true, state);
    assert.equal((await choose(page, list, 'OH')).served, null);
    assert.equal((await warningsOf(visited)).length, 2);
  });

  it('75: leaves open what the author left open, and shows it as written', async () => {
    const visited = await open({ path: `${cases}/75-pending-in-words.html` });
    const { page } = visited;
    const list = page.locator('sage-state-availability').first();

    for (const state of ['OH', 'VT', 'UT']) {
      assert.equal((await choose(page, list, state)).served, null, state);
      assert.equal(
        (await page.locator('sage-consult-cta').getByRole('link').innerText()).trim(),
        'Book a free consultation',
      );
    }
    assert.match(await page.getByRole('status').innerText(), /Utah: no longer, since May.*Please ask us/s);
    const { served, services } = await choose(page, list, 'ID');
    assert.deepEqual([served, services], [true, ['individual']]);
    assert.equal((await choose(page, list, 'NV')).served, false);
    assert.match(
      await accessibilityTree(page.locator('#badge')),
      /Available in Maine, Ohio \(license pending\), and Vermont – coming soon/,
    );
    const warnings = await warningsOf(visited);
    assert.equal(warnings.length, 5);
    for (const each of warnings) assert.match(each, /data-status="pending"/);
  });
});
