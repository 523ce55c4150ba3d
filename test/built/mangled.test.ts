// Snippets as editors mangle them: a screen reader has of each what it has of the clean one, and the console nothing.
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

/** What was written, and what became of it. */
const mangled: Record<string, readonly [clean: string, ...mangled: string[]]> = {
  'stray paragraphs and breaks': [
    call(heading + text + action + note),
    call(`<p></p><br>${heading}<p>&nbsp;</p>${text}<p><br>\n${action.slice(3)}<br>${note}<p></p>`),
  ],
  'wrappers round the children, and between them': [
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
  'a list that an editor put a wrapper round': [
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
  'content that was driven out': [
    call(heading + text + action),
    `<p><sage-consult-cta></p>\n${heading}\n${text}\n${action}\n<p></sage-consult-cta></p>`,
  ],
  'a list that was driven out': [
    checklist(heading + list + text),
    `<p><sage-signs-checklist></p>\n${heading}\n${list}\n${text}\n<p></sage-signs-checklist></p>`,
  ],
  'cards that were driven apart': [
    cards(one + two),
    `<p><sage-comparison-cards><br />\n${open('Alone')}</p>\n${inCard('Alone')}\n<p></sage-comparison-card><br />\n${open('Together')}</p>\n${inCard('Together')}\n<p></sage-comparison-card><br />\n</sage-comparison-cards></p>`,
    `<p><sage-comparison-cards></p>\n<p>${open('Alone')}</p>\n${inCard('Alone')}\n<p></sage-comparison-card></p>\n<p>${open('Together')}</p>\n${inCard('Together')}\n<p></sage-comparison-card></p>\n<p></sage-comparison-cards></p>`,
  ],
  'widgets without a blank line between them, each of which was driven out': [
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
  'a tag that closed itself': [
    `<sage-consult-cta heading="Begin here" href="/book" label="Book a talk"></sage-consult-cta>${rest}`,
    `<sage-consult-cta heading="Begin here" href="/book" label="Book a talk" />${rest}`,
    `<div class="sage-consult-cta" data-heading="Begin here" data-href="/book" data-label="Book a talk" />${rest}`,
  ],
  'several tags that closed themselves': [
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

/** What a screen reader and the console have of it. */
async function met(html: string): Promise<{ tree: string[]; violations: string[] }> {
  const before = (await visited.violations()).length;
  await show(html);
  return { tree: await treeOf(page), violations: (await visited.violations()).slice(before) };
}

describe('a mangled snippet', () => {
  for (const [name, [clean, ...others]] of Object.entries(mangled))
    it(`gives what the clean one gives, and says nothing, given ${name}`, async () => {
      const expected = await met(clean);

      for (const html of others) {
        const found = await met(html);

        assert.deepEqual(found, expected, html);
      }
    });

  it('tells of words that may have lost their capitals in curly quotes', async () => {
    const { tree, violations } = await met(
      '<sage-consult-cta heading=”Begin in Maine” href="/book"></sage-consult-cta>',
    );

    assert.ok(tree.includes('heading “Begin in maine” 2'), tree.join('\n'));
    assert.deepEqual(violations, [
      'console warning: <sage-consult-cta> heading: found "”Begin", expected straight quotes, as in heading="Begin here" JSHandle@node',
    ]);
  });

  it('leaves an element alone that says a word by attribute and is closed', async () => {
    const snippet = `<div><sage-consult-cta label="Book">${heading}${text}${action}</sage-consult-cta></div>`;

    assert.deepEqual(await met(snippet), await met(call(heading + text + action)));
  });

  it('has no gap where an editor left empty paragraphs', async () => {
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

/** Chromium's own accessibility tree: a line for every role that a reader is told, with name, level and destination. */
async function treeOf(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  // What stands round words and says nothing of them; where a line is broken depends on the width.
  const untold = /^(none|generic|paragraph|strong|InlineTextBox|LineBreak|LayoutTable.*)$/;
  const lines: string[] = [];
  const walk = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value);
    const told = ['level', 'url', 'checked'].flatMap((wanted) => {
      const value = node.properties?.find(({ name }) => name === wanted)?.value.value;
      return value === undefined ? [] : addressOf(String(value));
    });
    const name = String(node.name?.value ?? '').trim();
    if (!node.ignored && !untold.test(role) && (name || role !== 'StaticText'))
      lines.push([role, `“${name}”`, ...told].join(' '));
    node.childIds?.forEach(walk);
  };
  walk(nodes[0]!.nodeId);
  return lines;
}

/** Within the site; without curly quotes, which are taken away when the link is followed. */
const addressOf = (url: string) =>
  url.replace(/^https?:\/\/[^/]+/, '').replace(/^\/stories\/pages\/%E2%80%9D(.*)%E2%80%9D$/, '$1');
