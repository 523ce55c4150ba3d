// The words of the WordPress plugin for translators, `languages/sagebrush-widgets.pot`, and its translations for WordPress.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { mo, po } from 'gettext-parser';

const domain = 'sagebrush-widgets';
const folder = 'src/wordpress/languages';

/** The texts in the plugin's files, in the order in which they appear. A text has single quotes and no escapes. */
export function wordsIn(files: readonly string[]): string[] {
  const call = new RegExp(`\\b(?:esc_(?:html|attr))?_[_e]\\(\\s*'([^'\\\\]+)',\\s*'${domain}'`, 'g');
  const texts = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(call)].map(([, text]) => text!),
  );
  return [...new Set(texts)];
}

/** The files in the plugin's folder `languages`. */
export function languageFiles(words: readonly string[], version: string): Record<string, string | Buffer> {
  const files: Record<string, string | Buffer> = { [`${domain}.pot`]: template(words, version) };
  for (const file of readdirSync(folder)) {
    const source = readFileSync(`${folder}/${file}`);
    files[file] = source;
    files[`${basename(file, '.po')}.mo`] = mo.compile(po.parse(source));
  }
  return files;
}

function template(words: readonly string[], version: string): Buffer {
  const entries = words.map((msgid) => [msgid, { msgid, msgstr: [''] }]);
  return po.compile({
    charset: 'utf-8',
    headers: {
      'Project-Id-Version': `Sagebrush Widgets ${version}`,
      'Content-Type': 'text/plain; charset=UTF-8',
      'X-Domain': domain,
    },
    translations: { '': Object.fromEntries(entries) },
  });
}
