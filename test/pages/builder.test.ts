// The snippet builder: its messages, how it cleans pasted text, and its output.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { audit } from '../../.storybook/audit.ts';
import {
  add,
  descriptionOf,
  box,
  chooseStates,
  copied,
  field,
  checkService,
  open,
  openFilledIn,
  path,
  preview,
} from '../helpers/builder.ts';
import { startBrowser } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

async function fillInPractice(page: Page): Promise<void> {
  await field(page, 'practice-name').fill('Sagebrush');
  await field(page, 'practice-book-url').fill('/book');
  await chooseStates(page, 'practice-states', 'ME');
  await page.getByRole('status').filter({ hasText: 'Ready to copy.' }).waitFor();
}

describe('the snippet builder', () => {
  describe('given a missing or invalid value', () => {
    const cases: [name: string, id: string, value: string, message: RegExp][] = [
      [
        'an unsafe booking address',
        'practice-book-url',
        'javascript:alert(1)',
        /We can’t link to “javascript:alert\(1\)”\. Start the address with https:/,
      ],
      ['no booking address', 'practice-book-url', '', /Add a link to your booking page/],
      [
        'a telephone number without digits',
        'practice-phone',
        'call us',
        /We can’t read “call us” as a phone number/,
      ],
    ];
    it('reports it next to the field and counts it', async (test) => {
      await using builder = await open(browser);
      const { page } = builder;
      await fillInPractice(page);

      for (const [name, id, value, message] of cases)
        await test.test(`given ${name}`, async () => {
          const valid = await field(page, id).inputValue();

          await field(page, id).fill(value);
          await field(page, id).blur();

          await page
            .getByRole('status')
            .filter({ hasText: value ? '1 thing needs attention.' : '1 thing left to fill in.' })
            .waitFor();
          assert.match(await descriptionOf(page, id), message);
          assert.equal(await field(page, id).getAttribute('aria-invalid'), String(Boolean(value)));
          await page.getByRole('link', { name: message }).click();
          assert.equal(await page.evaluate(() => document.activeElement?.id), id);

          await field(page, id).fill(valid);
          await page.getByRole('status').filter({ hasText: 'Ready to copy.' }).waitFor();
        });
    });

    it('warns next to each crisis line that is left out', async () => {
      await using builder = await open(browser);
      const { page } = builder;
      await checkService(page, 'Couples therapy');

      for (const line of ['crisis', 'safety']) await field(page, line).uncheck();

      assert.match(await descriptionOf(page, 'crisis'), /988/);
      assert.match(await descriptionOf(page, 'safety'), /couples/);
    });

    it('says nothing before the author has left a field', async () => {
      await using builder = await open(browser);
      const { page } = builder;
      const problems = page.locator('.problem, .wants li').filter({ hasText: /\S/ });
      await page.getByRole('status').filter({ hasText: 'Start with your practice.' }).waitFor();
      assert.equal(await problems.count(), 0);

      await field(page, 'practice-book-url').pressSequentially('javascript:a');
      assert.equal(await problems.count(), 0);
      await page.keyboard.press('Tab');
      await page.getByRole('link', { name: /We can’t link to/ }).waitFor();

      // Once reported, it goes as soon as the value is right.
      await field(page, 'practice-book-url').fill('/book');
      assert.equal(await problems.count(), 0);
    });

    it('says everything when the author copies', async () => {
      await using builder = await open(browser);
      const { page } = builder;
      await add(page, 'Checklist of signs');

      await page.locator('.copies > .copy').last().getByRole('button', { name: 'Copy' }).click();

      await page.getByRole('status').filter({ hasText: '4 things left to fill in.' }).waitFor();
      assert.deepEqual(await page.locator('.wants li').allInnerTexts(), [
        'Enter the name of your practice.',
        'Add a link to your booking page. The button has nowhere to go yet.',
        'Add the states where you’re licensed today.',
        '3 Checklist of signs: you haven’t edited this yet. Write your own text, or remove it.',
      ]);
    });

    it('does not move a button from under the pointer', async () => {
      await using builder = await open(browser);
      const { page } = builder;
      await field(page, 'practice-name').focus();
      const button = page.getByRole('button', { name: 'Add this service' });
      await field(page, 'other-service').evaluate((input) => {
        (input as HTMLInputElement).value = 'Family therapy';
      });
      await button.scrollIntoViewIfNeeded();
      const { x, y } = (await button.boundingBox())!;

      await page.mouse.move(x + 5, y + 5);
      await page.mouse.down();
      assert.equal(await page.locator('#practice-name-problem').count(), 0);
      await page.mouse.up();

      await page.locator('#practice-name-problem').waitFor();
      await page.getByRole('checkbox', { name: 'Family therapy' }).and(page.locator(':checked')).waitFor();
    });

    it('survives an unsafe URL in a widget’s own field', async () => {
      await using builder = await open(browser);
      const { page } = builder;
      await page.getByText('Advanced').first().click();

      await field(page, 'piece-0-href').fill('javascript:document.body.replaceChildren()');
      await field(page, 'piece-0-href').blur();

      await page.locator('#piece-0-words-problem, #piece-0-href-problem').first().waitFor();
      const link = preview(page).getByRole('link', { name: 'Book' }).first();
      if (await link.count()) await link.click();
      assert.equal(await preview(page).locator('sage-consult-cta').count(), 1);
    });
  });

  describe('given pasted text', () => {
    const paste = (page: Page, html: string) =>
      box(page, 0).evaluate((box, html) => {
        box.focus();
        getSelection()!.selectAllChildren(box);
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', html);
        box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, html);
    const cleaned: [from: string, html: string, expected: string][] = [
      [
        'Word',
        `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {color:red}</style></head><body>
        <!--StartFragment--><h1>How trust<o:p></o:p> grows</h1>
        <p class=MsoNormal style='margin:0'>Slowly, and <b>with care</b>.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a><o:p></o:p></p>
        <p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>   </span></span></span><![endif]>One</p>
        <p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Two</p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Bowlby (1980).</p></div></body></html>`,
        '<h2>How trust grows</h2><p>Slowly, and <strong>with care</strong>.<sup><a href="#_ftn1" id="_ftnref1">[1]</a></sup></p>' +
          '<ul><li>One</li><li>Two</li></ul><p><a href="#_ftnref1" id="_ftn1">[1]</a> Bowlby (1980).</p>',
      ],
      [
        'Google Docs',
        `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-size:16pt">A start</span></h2>
        <p dir="ltr"><span style="font-weight:700">Bold</span><span style="font-weight:400">, </span><span style="font-style:italic">slanted</span><span>, <a href="https://www.google.com/url?q=https://example.com/a%3Fb%3D1&sa=D" style="color:blue">linked</a>.</span><span style="vertical-align:super">1</span></p>
        <ol><li dir="ltr"><p dir="ltr" role="presentation"><span>One</span></p></li></ol></b><br class="Apple-interchange-newline">`,
        '<h2>A start</h2><p><strong>Bold</strong>, <em>slanted</em>, <a href="https://example.com/a?b=1">linked</a>.<sup>1</sup></p><ol><li>One</li></ol>',
      ],
      [
        'a hostile page',
        `<p onclick="steal()" style="position:fixed">Words<script>steal()</script> <img src="https://spy.example/p.gif" onerror="steal()"><a id="fn:1" href="#fn:1">1</a>
        <iframe src="https://spy.example"></iframe><svg onload="steal()"></svg></p><sage-consult-cta>stay</sage-consult-cta>`,
        '<p>Words <a href="#fn-1" id="fn-1">1</a></p><p>stay</p>',
      ],
    ];
    for (const [from, html, expected] of cleaned)
      it(`keeps only headings, lists, links and notes from ${from}`, async () => {
        await using builder = await open(browser);
        const { page } = builder;

        await paste(page, html);

        const value = await page
          .locator('words-editor')
          .first()
          .evaluate((editor) => (editor as HTMLElement & { value: string }).value);
        assert.equal(value.replace(/\s+(?=<\/?(?:p|h2|ul|ol|li)>)/g, ''), expected);
        // The policy must block pasted handlers and stylesheets before the cleaner removes them.
        const blocked =
          /^console error: (Executing inline event handler|Applying inline style)|^violation of (script-src-attr|style-src-elem): inline/;
        assert.deepEqual(
          (await builder.violations()).filter((violation) => !blocked.test(violation)),
          [],
        );
      });
  });

  it('writes JSON-LD with only the facts that were filled in', async () => {
    await using builder = await open(browser);
    const { page } = builder;
    await field(page, 'practice-name').fill('Sage </script> & Brush');
    await chooseStates(page, 'practice-states', 'ME', 'TX');
    await checkService(page, 'Couples therapy');
    await page.getByText('Licenses, state by state').click();
    await page.getByRole('button', { name: 'Add a license in Texas' }).click();
    await field(page, 'license-TX-0-profession').fill('LPC');
    await field(page, 'license-TX-0-board').fill('Texas Behavioral Health Executive Council');

    const text = await field(page, 'copy-facts').inputValue();

    const state = (name: string) => ({ '@type': 'State', name });
    assert.deepEqual(JSON.parse(text.replace(/^<script[^>]*>|<\/script>$/g, '')), {
      '@context': 'https://schema.org',
      '@type': ['MedicalBusiness', 'MedicalClinic'],
      name: 'Sage </script> & Brush',
      areaServed: [state('Maine'), state('Texas')],
      availableService: [{ '@type': 'PsychologicalTreatment', name: 'Couples therapy' }],
      hasCredential: [
        {
          '@type': 'EducationalOccupationalCredential',
          credentialCategory: 'license',
          name: 'LPC',
          recognizedBy: { '@type': 'Organization', name: 'Texas Behavioral Health Executive Council' },
          validIn: state('Texas'),
        },
      ],
    });
    assert.equal(text.match(/<\/script/g)?.length, 1);
  });

  it('supports a new element from the manifest alone', async () => {
    const script = await readFile('build/builder/builder.js', 'utf8');
    const element = {
      tagName: 'sage-quiet-pause',
      customElement: true,
      summary: 'A quiet pause.',
      attributes: [
        { name: 'pace', type: { text: "'slow' | 'slower'" }, description: 'How slow it is.' },
        { name: 'gently', type: { text: 'boolean' }, description: 'Gently.' },
      ],
    };
    const module = `{"declarations":[${JSON.stringify(element)}]},`;
    const quoted = JSON.stringify(module).slice(1, -1);
    const modified = script.replace(
      /\\?"modules\\?":\s*(\\n)?\s*\[/,
      (start) => start + (start.includes('\\"') ? quoted : module.replaceAll("'", "\\'")),
    );
    await using builder = await open(browser, {
      prepare: (page) =>
        page.route('**/builder.js', (route) =>
          route.fulfill({ body: modified, contentType: 'text/javascript' }),
        ),
    });
    const { page } = builder;
    assert.notEqual(modified, script);

    await add(page, 'A quiet pause');
    await page.getByLabel('Pace', { exact: true }).selectOption('slower');
    await page.getByLabel('Gently').check();

    assert.match(
      (await copied(page, 'page')).at(-1)!,
      /<sage-quiet-pause pace="slower" gently><\/sage-quiet-pause>/,
    );
    assert.match(
      (await copied(page, 'strict')).at(-1)!,
      /<div class="sage-quiet-pause" data-pace="slower" data-gently=""><\/div>/,
    );
  });

  it('works from a local file, without a network', async () => {
    const page = await browser.newPage();

    await page.goto(pathToFileURL(`.${path}`).href);
    await field(page, 'practice-book-url').fill('/book');

    await preview(page).getByRole('link', { name: 'Book a free consultation' }).waitFor();
    await page.close();
  });

  it('has nothing that axe finds in light and dark colors and at 320 px, where it fits', async () => {
    await using builder = await openFilledIn(browser, { reader: { bypassCSP: true } });
    const { page } = builder;
    await chooseStates(page, 'practice-states', 'Mane');
    await checkService(page, 'Individual therapy');
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    await page.locator('#practice-states-problem').waitFor();
    await page.locator('#add-license-TX').click();
    await page.locator('#add-license-TX').click();
    await field(page, 'service-couples-price').fill('$180');
    await field(page, 'practice-states').fill('New');
    await page.getByRole('option', { name: 'New York' }).waitFor();
    // Add a low-contrast color, with its suggestion, and an invalid one.
    await field(page, 'color-text-light').fill('#999999');
    await field(page, 'color-text-dark').fill('blurple');
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
    const found = (runOnly: readonly string[]) =>
      page.evaluate(
        async (options) => {
          const { violations } = await (
            globalThis as unknown as { axe: { run(context: Document, options: object): Promise<Found> } }
          ).axe.run(document, options);
          return violations.flatMap(({ help, nodes }) => nodes.map(({ html }) => `${help}: ${html}`));
        },
        { runOnly, resultTypes: ['violations'], iframes: false },
      );

    assert.deepEqual(await found(audit.runOnly), []);
    // Only colors differ.
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.deepEqual(await found(['color-contrast']), []);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 640 });
    assert.deepEqual(await found(audit.runOnly), []);
    const { scroll, inner } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      inner: innerWidth,
    }));
    assert.ok(scroll <= inner, `${scroll} px in ${inner} px`);
  });

  for (const size of ['100%', '200%'])
    it(`cuts no choice of a select at 320 px, with text at ${size}`, async () => {
      await using builder = await openFilledIn(browser, {
        reader: { viewport: { width: 320, height: 640 } },
      });
      const { page } = builder;
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
        for (const details of document.querySelectorAll('details')) details.open = true;
      }, size);

      assert.deepEqual(await page.evaluate(cutChoices), []);
      const { scroll, inner } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        inner: innerWidth,
      }));
      assert.ok(scroll <= inner, `${scroll} px in ${inner} px`);
    });
});

/** The choices that their select cuts. Runs in the page. */
function cutChoices(): string[] {
  const pen = document.createElement('canvas').getContext('2d')!;
  const isCut = (select: HTMLSelectElement, { index, label }: HTMLOptionElement) => {
    const style = getComputedStyle(select);
    if (style.appearance === 'base-select' && style.textWrapMode === 'wrap') {
      select.selectedIndex = index;
      return select.scrollWidth > select.clientWidth;
    }
    pen.font = style.font;
    const padding = parseFloat(style.paddingInlineStart) + parseFloat(style.paddingInlineEnd);
    return pen.measureText(label).width > select.clientWidth - padding;
  };
  return [...document.querySelectorAll('select')].flatMap((select) =>
    [...select.options]
      .filter((option) => isCut(select, option))
      .map(({ label }) => `#${select.id}: ${label}`),
  );
}

interface Found {
  readonly violations: readonly {
    readonly help: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
