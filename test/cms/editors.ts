// Editors from npm, and DOMPurify, in a real browser: each takes HTML and returns the HTML that it would save.
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import type { Pages } from './pages.ts';

type Through = (html: string) => string | Promise<string>;

/**
 * Returns, for each editor, a function from HTML to the saved HTML, and a function that closes the editors.
 */
export async function startEditors(
  browser: Browser,
  pages: Pages,
  packagesFolder: string,
): Promise<{ editors: Record<string, (html: string) => Promise<string>>; stop: () => Promise<void> }> {
  const page = await browser.newPage();
  await page.goto(pages.publish('<div id="editor"></div>', { script: false }));
  const add = (path: string) => page.addScriptTag({ url: `${pages.origin}/packages/${path}` });
  await add('dompurify/dist/purify.min.js');
  await add('tinymce/tinymce.min.js');
  await add('ckeditor5/dist/browser/ckeditor5.umd.js');
  await add('quill/dist/quill.js');
  await page.addScriptTag({ content: await bundledTiptap(packagesFolder) });

  const inPage = (work: Through) => (html: string) => page.evaluate(work, html);
  const editors = {
    DOMPurify: inPage((html) => DOMPurify.sanitize(html)),
    'DOMPurify, our elements allowed': inPage((html) =>
      DOMPurify.sanitize(html, {
        CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^sage-/, attributeNameCheck: /^[a-z-]+$/ },
      }),
    ),
    TinyMCE: inPage((html) => inTinyMce(html, {})),
    'TinyMCE, our elements allowed': inPage((html) => {
      const tags = html.match(/(?<=<)sage-[a-z-]+/g) ?? [];
      return inTinyMce(html, {
        custom_elements: tags.join(),
        extended_valid_elements: tags.map((tag) => `${tag}[*]`).join(),
        valid_children: tags.map((tag) => `+${tag}[h2|h3|p|ul|ol|${tags.join('|')}]`).join(),
      });
    }),
    'CKEditor 5': inPage((html) => inCkEditor(html, [])),
    'CKEditor 5, all HTML allowed': inPage((html) =>
      inCkEditor(html, [
        { name: /.*/, attributes: true, classes: true },
        { name: '$customElement' },
        { name: /^sage-/, attributes: true, classes: true },
      ]),
    ),
    Tiptap: inPage((html) => inTiptap(html, {})),
    'Tiptap, its links without nofollow': inPage((html) =>
      inTiptap(html, { link: { HTMLAttributes: { rel: null, target: null } } }),
    ),
    Quill: inPage((html) => {
      const place = document.getElementById('editor')!.appendChild(document.createElement('div'));
      const quill = new Quill(place);
      quill.clipboard.dangerouslyPasteHTML(html);
      return quill.getSemanticHTML();
    }),
  };
  await page.evaluate(defineHelpers);
  return { editors, stop: () => page.close() };
}

/** Runs in the page. */
function defineHelpers(): void {
  const place = () => document.getElementById('editor')!.appendChild(document.createElement('textarea'));
  globalThis.inTinyMce = async (html, settings) => {
    const [editor] = await globalThis.tinymce!.init({
      target: place(),
      license_key: 'gpl',
      plugins: 'lists link table code',
      promotion: false,
      ...settings,
    });
    editor!.setContent(html);
    const saved = editor!.getContent();
    editor!.remove();
    return saved;
  };
  globalThis.inTiptap = (html, settings) => {
    const editor = new Tiptap.Editor({ extensions: [Tiptap.StarterKit.configure(settings)], content: html });
    return editor.getHTML();
  };
  globalThis.inCkEditor = async (html, allow) => {
    const { ClassicEditor, Essentials, Paragraph, Bold, Italic, Heading, Link, List, BlockQuote } = CKEDITOR;
    const { GeneralHtmlSupport } = CKEDITOR;
    const editor = await ClassicEditor.create(place(), {
      licenseKey: 'GPL',
      plugins: [
        ...[Essentials, Paragraph, Bold, Italic, Heading, Link, List, BlockQuote],
        ...(allow.length ? [GeneralHtmlSupport] : []),
      ],
      htmlSupport: { allow },
    });
    editor.setData(html);
    const saved = editor.getData();
    await editor.destroy();
    return saved;
  };
}

async function bundledTiptap(packagesFolder: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export { Editor } from '@tiptap/core'; export { default as StarterKit } from '@tiptap/starter-kit';",
      resolveDir: join(packagesFolder),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Tiptap',
    logLevel: 'silent',
  });
  return `${outputFiles[0]!.text}\nglobalThis.Tiptap = Tiptap;`;
}
