// The ways to put a snippet into WordPress: which user, which editor, and how the script is loaded.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../scripts/run.ts';
import { after, allSnippets, before, scriptLine } from './snippets.ts';
import { logIn, openBlockEditor } from './wordpress-editor.ts';
import type { WordPress } from './wordpress.ts';

export interface Place {
  readonly name: string;
  /** The articles, one for each snippet. */
  readonly posts: readonly { readonly url: string }[];
  /** Whether the layout must not shift while a page loads. */
  readonly isStill: boolean;
}

const zip = join(root, 'dist/wordpress/sagebrush-widgets.zip');
const script = `${scriptLine('wordpress')}\n\n`;

/** The first user may write any tag; the second may not. */
const people: readonly (readonly [name: string, login: string])[] = [
  ['administrator', 'admin'],
  ['author', 'author'],
];

/** The HTML that the editors store of a pasted snippet. */
const modes: Record<string, (html: string) => string> = {
  'classic editor': (html) => `${before}\n\n${html}\n\n${after}`,
  'Custom HTML block': (html) =>
    [
      `<!-- wp:paragraph -->\n<p>${before}</p>\n<!-- /wp:paragraph -->`,
      `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`,
      `<!-- wp:paragraph -->\n<p>${after}</p>\n<!-- /wp:paragraph -->`,
    ].join('\n\n'),
};

/**
 * Sets up the site in one state after another, and yields the places of each with their articles, which are published at
 * once. Read the articles before you ask for the next state.
 */
export async function* wordPressPlaces(
  site: WordPress,
  browser: Browser,
): AsyncGenerator<readonly Promise<Place>[]> {
  const publish = (as: string, mode: string, withScript = false, snippets = allSnippets) =>
    site.ask(
      'publish',
      snippets.map(({ widget, form, html }) => ({
        as,
        title: `${as} ${mode} ${widget} ${form}`,
        content: modes[mode]?.(withScript ? script + html : html) ?? html,
      })),
    );
  const place = async (
    as: string,
    mode: string,
    plugin: string,
    posts: Promise<Place['posts']>,
  ): Promise<Place> => ({
    name: `WordPress ${site.version}, ${as}, ${mode}, ${plugin}`,
    posts: await posts,
    // The layout must not shift if the script comes directly before the element, whether the owner or the plugin puts
    // it there.
    isStill: as === 'administrator' || plugin === 'plugin',
  });

  // The owner pastes the script with the snippet. An author may not, so the script is in the head of every
  // page.
  const allModes = Object.keys(modes);
  yield allModes.map((mode) => place('administrator', mode, 'no plugin', publish('admin', mode, true)));

  await site.ask('head', true);
  const pasted = pasteAll();
  yield [
    ...allModes.map((mode) => place('author', mode, 'no plugin', publish('author', mode))),
    ...people.map(([name, as]) =>
      place(name, 'block editor, pasted as text', 'no plugin', publishPasted(as)),
    ),
    ...people.map(([name, as]) => place(name, visual, 'no plugin', publishFromVisual(as))),
  ];
  await site.ask('head', false);

  await installPlugin(site, browser);
  yield people.flatMap(([name, as]) => [
    ...allModes.map((mode) => place(name, mode, 'plugin', publish(as, mode))),
    place(name, visual, 'plugin', publishFromVisual(as)),
  ]);

  await site.ask('late', true);
  const late = publish('admin', 'classic editor');
  yield [place('administrator', 'classic editor, wpautop run late', 'plugin', late)];
  await site.ask('late', false);

  async function pasteAll() {
    const editor = await logIn(site, browser);
    await openBlockEditor(editor, site);
    const blocks = await editor.evaluate(
      pasteIntoBlocks,
      allSnippets.map(({ html }) => `<p>BEFORE</p>${html}<p>AFTER</p>`),
    );
    await editor.close();
    const contents = blocks.map((html) => html.replace('BEFORE', before).replace('AFTER', after));
    return allSnippets.map((snippet, index) => ({ ...snippet, html: contents[index]! }));
  }

  async function publishPasted(as: string) {
    return publish(as, 'blocks', false, await pasted);
  }

  async function publishFromVisual(as: string) {
    const page = await logIn(site, browser, as);
    const saved = await throughVisualTab(page, site.url);
    await page.close();
    const snippets = allSnippets.map((snippet, index) => ({ ...snippet, html: saved[index]! }));
    return publish(as, visual, false, snippets);
  }
}

const visual = 'classic editor, Visual tab';

/**
 * Returns what is saved of each snippet after its author pasted it into the Text tab, switched to the Visual
 * tab, and switched back.
 */
async function throughVisualTab(page: Page, url: string): Promise<string[]> {
  await page.goto(`${url}/wp-admin/post-new.php?classic-editor`);
  const text = page.locator('textarea#content');
  const open = (tab: string) => page.locator(`#content-${tab}`).click();
  const saved: string[] = [];
  for (const { html } of allSnippets) {
    await open('html');
    // Set the value at once, with the cursor at its start. The editor moves the cursor some time after a
    // change of tabs, and puts a list inside a list if the cursor was before a list's first item.
    await text.evaluate((area: HTMLTextAreaElement, value) => {
      area.value = value;
      area.setSelectionRange(0, 0);
    }, modes['classic editor']!(html));
    await open('tmce');
    await page.waitForFunction(() => globalThis.tinymce?.get('content')?.isHidden() === false);
    await open('html');
    await text.waitFor();
    saved.push(await text.inputValue());
  }
  return saved;
}

/** Runs in the page: returns what the block editor makes of HTML that is pasted among its blocks. */
function pasteIntoBlocks(snippets: readonly string[]): string[] {
  return snippets.map((HTML) => wp.blocks.serialize(wp.blocks.pasteHandler({ HTML, mode: 'BLOCKS' })));
}

/** Installs the plugin as an owner does: upload, activate. */
async function installPlugin(site: WordPress, browser: Browser): Promise<void> {
  const page = await logIn(site, browser);
  await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
  await page.locator('#pluginzip').setInputFiles(zip);
  await page.locator('#install-plugin-submit').click();
  await page.getByRole('link', { name: 'Activate Plugin' }).click();
  await page.getByText('Plugin activated.').waitFor();
  await page.close();
}
