// What an author hides inside a widget stays hidden, although our layout is `!important`.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { startBrowser, visit, type Setting } from '../helpers/harness.ts';
import { core, look, pageOf, tag } from '../helpers/parts.ts';

const browser = await startBrowser();
after(() => browser.close());

const visitPage = (body: string, setting: Setting = {}, bodyClass = '') =>
  visit(browser, {
    html: () => pageOf(body, look + tag(core)).replace('<body>', `<body class="${bodyClass}">`),
    ...setting,
  });

const call = '<h2>Meet us</h2><p>It is free.</p><p><a class="sage-action" href="/book">Book</a></p>';
const cardWith = (content: string) =>
  `<sage-comparison-cards><sage-comparison-card><h3>One</h3>${content}<p><a href="/one">Read</a></p></sage-comparison-card>
  <sage-comparison-card><h3>Two</h3><p><a href="/two">Read more</a></p></sage-comparison-card></sage-comparison-cards>`;

const contents: Record<string, string> = {
  'a marked link': `<sage-consult-cta>${call}<p><a class="sage-action" href="/x" hidden>Gone</a></p></sage-consult-cta>`,
  'a row of actions':
    '<sage-consult-cta><p>Meet us.</p><p hidden><a href="/x">Gone</a></p></sage-consult-cta>',
  'a row of a card': cardWith('<p hidden="hidden">Gone</p>'),
  "a card's rows": cardWith('<ul hidden><li data-row="Focus">Gone</li></ul>'),
  'a list of states':
    '<sage-state-availability layout="list"><ul><li>Maine</li></ul><ul hidden><li>Gone</li></ul></sage-state-availability>',
  'a list in a badge':
    '<sage-state-availability><p>In Maine</p><ul hidden><li>Gone</li></ul></sage-state-availability>',
  "a state's link":
    '<sage-state-availability layout="list"><ul><li>Maine <a href="/x" hidden>Gone</a></li></ul></sage-state-availability>',
  'a list of signs':
    '<sage-signs-checklist><ul><li>You wait</li></ul><ul hidden><li>Gone</li></ul></sage-signs-checklist>',
  'the link of an exit':
    '<sage-exit-page><p><a href="https://weather.gov" hidden>Gone</a></p></sage-exit-page>',
  'an exit': '<sage-exit-page style="display:none"><a href="https://weather.gov">Gone</a></sage-exit-page>',
  'a closed dialog': `<dialog class="sage-consult-cta"><h2>Gone</h2>${call}</dialog>`,
  'a closed popover': `<div popover class="sage-consult-cta"><h2>Gone</h2>${call}</div>`,
  'a hook': `<div data-sage="consult-cta" hidden><h2>Gone</h2>${call}</div>`,
};

for (const javaScriptEnabled of [true, false])
  describe(`what the author hides, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    for (const [what, body] of Object.entries(contents))
      it(`stays hidden: ${what}`, async () => {
        await using visited = await visitPage(body, { reader: { javaScriptEnabled } });

        assert.equal(await visited.page.getByText('Gone').filter({ visible: true }).count(), 0);
      });

    it('can be found if it is hidden until it is found', async () => {
      const hidden = '<p hidden="until-found">Found later</p>';
      await using visited = await visitPage(`<sage-consult-cta>${call}${hidden}</sage-consult-cta>`, {
        reader: { javaScriptEnabled },
      });

      const display = await visited.page
        .getByText('Found later')
        .evaluate((found) => getComputedStyle(found).display);

      assert.notEqual(display, 'none');
    });
  });

describe('a class hook, without JavaScript', () => {
  const boxOf = async (body: string, bodyClass?: string) => {
    await using visited = await visitPage(body, { reader: { javaScriptEnabled: false } }, bodyClass);
    return await visited.page
      .locator('.sage-consult-cta')
      .evaluate((found) => getComputedStyle(found).borderTopStyle === 'solid');
  };
  const hook = `<div class="sage-consult-cta">${call}</div>`;

  for (const bodyClass of ['showing-comments', 'single not-showing-comments', 'no-comments'])
    it(`has its look in a theme whose body has the class ${bodyClass}`, async () => {
      assert.equal(await boxOf(hook, bodyClass), true);
      assert.equal(await boxOf(`<article class="post comments-open">${hook}</article>`, bodyClass), true);
    });

  for (const around of ['id="comments"', 'class="comment even"', 'class="wp-block-comment-content"'])
    it(`has no look among visitors' comments: ${around}`, async () => {
      assert.equal(await boxOf(`<div ${around}>${hook}</div>`), false);
    });
});
