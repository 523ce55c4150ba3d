// The WordPress plugin's strings for translators, `languages/sagebrush-widgets.pot`, and its translations for
// WordPress.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { mo, po, type GetTextTranslations } from 'gettext-parser';

const domain = 'sagebrush-widgets';
const folder = 'src/wordpress/languages';

/** A string, and its context if WordPress may need two translations of it. */
export interface Word {
  readonly text: string;
  readonly context?: string;
}

/** The strings in the plugin's files, in order of appearance. They have single quotes and no escapes. */
export function wordsIn(files: readonly string[]): Word[] {
  const call = new RegExp(`\\b(?:esc_(?:html|attr))?_[_e]\\(\\s*'([^'\\\\]+)',\\s*'${domain}'`, 'g');
  const texts = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(call)].map(([, text]) => text!),
  );
  return [...new Set(texts)].map((text) => ({ text }));
}

/** The files in the plugin's folder `languages`. */
export function languageFiles(words: readonly Word[], version: string): Record<string, string | Buffer> {
  const files: Record<string, string | Buffer> = { [`${domain}.pot`]: template(words, version) };
  for (const file of readdirSync(folder)) {
    const source = readFileSync(`${folder}/${file}`);
    files[file] = source;
    const language = po.parse(source);
    files[`${basename(file, '.po')}.mo`] = mo.compile(language);
    files[`${basename(file, '.po')}-${domain}-blocks.json`] = forScript(language);
  }
  return files;
}

/** The translations for the editor's script, in the format of Jed. */
function forScript({ headers, translations }: GetTextTranslations): string {
  const texts = Object.values(translations['']!).filter(({ msgid }) => msgid);
  const messages = {
    '': { domain, lang: headers.Language, 'plural-forms': headers['Plural-Forms'] },
    ...Object.fromEntries(texts.map(({ msgid, msgstr }) => [msgid, msgstr])),
  };
  return JSON.stringify({ domain, locale_data: { messages } });
}

function template(words: readonly Word[], version: string): Buffer {
  const translations: GetTextTranslations['translations'] = {};
  for (const { text: msgid, context: msgctxt = '' } of words)
    (translations[msgctxt] ??= {})[msgid] = { msgid, msgctxt, msgstr: [''] };
  return po.compile({
    charset: 'utf-8',
    headers: {
      'Project-Id-Version': `Sagebrush Widgets ${version}`,
      'Content-Type': 'text/plain; charset=UTF-8',
      'X-Domain': domain,
    },
    translations,
  });
}
