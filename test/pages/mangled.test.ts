// Snippets that editors damaged. Each must have the accessibility tree of the clean snippet, and an empty console.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { rendered, startBrowser, visit } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const heading = '<h2>Talk with us</h2>';
const text = '<p>It is free.</p>';
const action = '<p><a href="/book">Book a talk</a></p>';
const note = '<p><small>Not for emergencies.</small></p>';
const list = '<ul><li>You wait.</li><li>You ask.</li></ul>';
const states = '<ul><li>Maine</li><li>Texas</li></ul>';
const rest =
  '<h2>What follows</h2><p>It is <a href="/next">the page’s</a>.</p><h3>And more</h3><p>To its end.</p>';

const call = (content: string) => `<sage-consult-cta>${content}</sage-consult-cta>`;
const checklist = (content: string) => `<sage-signs-checklist>${content}</sage-signs-checklist>`;
const served = (content: string) =>
  `<sage-state-availability layout="list">${content}</sage-state-availability>`;
const cards = (content: string) => `<sage-comparison-cards>${content}</sage-comparison-cards>`;
const inCard = (name: string) =>
  `<h3>${name}</h3>\n<p>About it.</p>\n<ul><li data-row="Who">You</li></ul>\n<p><a href="/${name}">More about ${name}</a></p>`;
const [one, two] = ['Alone', 'Together'].map(
  (name) => `<sage-comparison-card value="${name}">${inCard(name)}</sage-comparison-card>`,
) as [string, string];
const open = (name: string) => `<sage-comparison-card value="${name}">`;

/** The clean snippet of each kind, and its damaged versions. */
const mangled: Record<string, readonly [clean: string, ...mangled: string[]]> = {
  'stray paragraphs and breaks': [
    call(heading + text + action + note),
    call(`<p></p><br>${heading}<p>&nbsp;</p>${text}<p><br>\n${action.slice(3)}<br>${note}<p></p>`),
  ],
  'wrappers around the children, and between them': [
    call(heading + text + action + note),
    call(`<div><div>${heading}${text}${action}${note}</div></div>`),
    call(`<div>${heading}</div><section>${text}<div>${action}</div></section><div>${note}</div>`),
  ],
  'headings and links nested deeper': [
    call(heading + text + action),
    call(
      `<div><div>${heading}</div></div>${text}<div><p><strong><span>${action.slice(3, -4)}</span></strong></p></div>`,
    ),
  ],
  'a list in an added wrapper': [
    checklist(heading + list + text),
    checklist(`<div>${heading}<div>${list}</div></div>${text}`),
  ],
  'a list that became paragraphs': [
    checklist(heading + list + text),
    checklist(`${heading}<p>• You wait.</p><p>• You ask.</p>${text}`),
    checklist(`${heading}<p>- You wait.<br>\n- You ask.</p>${text}`),
    checklist(
      `${heading}<div><p><span>·</span>&nbsp; You wait.</p><p><span>·</span>&nbsp; You ask.</p></div>${text}`,
    ),
  ],
  'states that became paragraphs': [served(text + states), served(`${text}<p>• Maine</p><p>• Texas</p>`)],
  'content moved out of its element': [
    call(heading + text + action),
    `<p><sage-consult-cta></p>\n${heading}\n${text}\n${action}\n<p></sage-consult-cta></p>`,
  ],
  'a list moved out of its element': [
    checklist(heading + list + text),
    `<p><sage-signs-checklist></p>\n${heading}\n${list}\n${text}\n<p></sage-signs-checklist></p>`,
  ],
  'cards moved apart': [
    cards(one + two),
    `<p><sage-comparison-cards><br />\n${open('Alone')}</p>\n${inCard('Alone')}\n<p></sage-comparison-card><br />\n${open('Together')}</p>\n${inCard('Together')}\n<p></sage-comparison-card><br />\n</sage-comparison-cards></p>`,
    `<p><sage-comparison-cards></p>\n<p>${open('Alone')}</p>\n${inCard('Alone')}\n<p></sage-comparison-card></p>\n<p>${open('Together')}</p>\n${inCard('Together')}\n<p></sage-comparison-card></p>\n<p></sage-comparison-cards></p>`,
  ],
  'adjacent widgets whose content was moved out': [
    '<sage-practice page services="Alone Together"></sage-practice>' +
      call(heading + text + action) +
      cards(one + two) +
      checklist(heading + list) +
      text,
    `<p><sage-practice page services="Alone Together"></sage-practice><br />\n<sage-consult-cta></p>\n${heading}\n${text}\n${action}\n<p></sage-consult-cta><br />\n<sage-comparison-cards><br />\n${open('Alone')}</p>\n${inCard('Alone')}\n<p></sage-comparison-card><br />\n${open('Together')}</p>\n${inCard('Together')}\n<p></sage-comparison-card><br />\n</sage-comparison-cards><br />\n<sage-signs-checklist></p>\n${heading}\n${list}\n<p></sage-signs-checklist></p>\n${text}`,
  ],
  'cards in wrappers': [
    cards(one + two),
    cards(`<div class="row"><div>${one}</div>\n<div>${two}</div></div>`),
    cards(`${one}<div>${two}</div>`),
    `<div class="sage-comparison-cards"><div class="inner">${[one, two]
      .join('')
      .replaceAll('<sage-comparison-card', '<div class="sage-comparison-card"')
      .replaceAll(' value', ' data-value')
      .replaceAll('</sage-comparison-card>', '</div>')}</div></div>`,
  ],
  'a self-closing tag': [
    `<sage-consult-cta heading="Begin here" href="/book" label="Book a talk"></sage-consult-cta>${rest}`,
    `<sage-consult-cta heading="Begin here" href="/book" label="Book a talk" />${rest}`,
    `<div class="sage-consult-cta" data-heading="Begin here" data-href="/book" data-label="Book a talk" />${rest}`,
  ],
  'several self-closing tags': [
    `<sage-signs-checklist signs="One|Two"></sage-signs-checklist><p>Between.</p><sage-state-availability states="ME"></sage-state-availability>${rest}<sage-consult-cta heading="Begin" href="/book"></sage-consult-cta>${rest}`,
    `<sage-signs-checklist signs="One|Two" /><p>Between.</p><sage-state-availability states="ME" />${rest}<sage-consult-cta heading="Begin" href="/book" />${rest}`,
  ],
  'curly quotes': [
    call(heading + text + action) +
      '<sage-state-availability states="TX" layout="list"></sage-state-availability>',
    call(heading + text + action).replaceAll('"', '”') +
      '<sage-state-availability states=“TX” layout=”list”></sage-state-availability>',
    `<div class=“sage-consult-cta”>${heading}${text}${action}</div><div data-sage=”state-availability” data-states=”TX” data-layout=“list”></div>`,
  ],
};

const pageOf = (html: string) =>
  `<!doctype html><html lang="en"><title>Page</title><main>${html}</main><script src="../../dist/sagebrush.js"></script>`;

let written = '';
const visited = await visit(browser, { html: () => pageOf(written) });
after(() => visited[Symbol.asyncDispose]());
const { page } = visited;

async function show(html: string): Promise<void> {
  written = html;
  await page.reload();
  await rendered(page);
}

/** The accessibility tree and the new violations of a page with this HTML. */
async function resultOf(html: string): Promise<{ tree: string[]; violations: string[] }> {
  const before = (await visited.violations()).length;
  await show(html);
  return { tree: await treeOf(page), violations: (await visited.violations()).slice(before) };
}

describe('a damaged snippet', () => {
  for (const [name, [clean, ...others]] of Object.entries(mangled))
    it(`renders like the clean one without console messages, given ${name}`, async () => {
      const expected = await resultOf(clean);

      for (const html of others) {
        const found = await resultOf(html);

        assert.deepEqual(found, expected, html);
      }
    });

  it('warns that text in curly quotes may lose its capitals', async () => {
    const { tree, violations } = await resultOf(
      '<sage-consult-cta heading=”Begin in Maine” href="/book"></sage-consult-cta>',
    );

    assert.ok(tree.includes('heading “Begin in maine” 2'), tree.join('\n'));
    assert.deepEqual(violations, [
      'console warning: <sage-consult-cta> heading: found "”Begin", expected straight quotes, as in heading="Begin here" JSHandle@node',
    ]);
  });

  it('leaves an element with an attribute alone if it is closed', async () => {
    const snippet = `<div><sage-consult-cta label="Book">${heading}${text}${action}</sage-consult-cta></div>`;

    assert.deepEqual(await resultOf(snippet), await resultOf(call(heading + text + action)));
  });

  it('leaves no gap for empty paragraphs', async () => {
    const height = async (html: string) => {
      await show(html);
      return page.locator('main > *').evaluate((widget) => widget.getBoundingClientRect().height);
    };

    assert.equal(
      await height(call(`<p></p>${heading}<p>&nbsp;</p><p><br></p>${text}<p></p>${action}<p></p>`)),
      await height(call(heading + text + action)),
    );
  });
});

/** Chromium's accessibility tree: one line per exposed role, with name, level and URL. */
async function treeOf(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  // These roles only wrap text. Where lines break depends on the width.
  const ignored = /^(none|generic|paragraph|strong|InlineTextBox|LineBreak|LayoutTable.*)$/;
  const lines: string[] = [];
  const walk = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value);
    const details = ['level', 'url', 'checked'].flatMap((wanted) => {
      const value = node.properties?.find(({ name }) => name === wanted)?.value.value;
      return value === undefined ? [] : addressOf(String(value));
    });
    const name = String(node.name?.value ?? '').trim();
    if (!node.ignored && !ignored.test(role) && (name || role !== 'StaticText'))
      lines.push([role, `“${name}”`, ...details].join(' '));
    node.childIds?.forEach(walk);
  };
  walk(nodes[0]!.nodeId);
  return lines;
}

/** The path of a URL, without the curly quotes that are removed when the link is followed. */
const addressOf = (url: string) =>
  url.replace(/^https?:\/\/[^/]+/, '').replace(/^\/stories\/pages\/%E2%80%9D(.*)%E2%80%9D$/, '$1');
