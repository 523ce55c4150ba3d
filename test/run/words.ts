// `npm run lint:words`: reports the phrases and spellings that `test/words/banned.yml` lists, in everything that
// people read: Markdown, MDX, strings, comments and test titles. With `--hints`, also passive voice and long
// sentences in Markdown. `npm run lint:words -- <file> …` checks only these files.
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { TextlintKernelDescriptor, type TextlintKernelRule } from '@textlint/kernel';
import { moduleInterop } from '@textlint/module-interop';
import markdown from '@textlint/textlint-plugin-markdown';
import plainText from '@textlint/textlint-plugin-text';
import { createLinter, loadLinterFormatter } from 'textlint';
import wordCount from 'textlint-rule-en-max-word-count';
import prh from 'textlint-rule-prh';
import writeGood from 'textlint-rule-write-good';
import { root } from '../../scripts/run.ts';
import { commentsAndStrings } from '../words/comments-and-strings.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { hints: { type: 'boolean' } },
});

const prose = ['*.md', 'src/**/*.md', 'src/wordpress/*.txt', 'stories/**/*.mdx'];
const code = ['{src,builder,stories,scripts,test,.storybook}/**/*.{ts,css,mjs}', '*.mjs'];
/** Text by other people, in other languages, or in a reader's voice. */
const isExcluded = (path: string) =>
  /node_modules|^test\/(cms\/wordpress|frameworks\/(next|sveltekit))\/|^src\/(locales|testing)\/|\bcases\b/.test(
    path,
  );

const banned: TextlintKernelRule = {
  ruleId: 'banned',
  rule: moduleInterop(prh),
  options: { rulePaths: [`${root}/test/words/banned.yml`], checkLink: true, checkEmphasis: true },
};

const hints: readonly TextlintKernelRule[] = [
  {
    ruleId: 'passive',
    rule: moduleInterop(writeGood),
    options: {
      severity: 'warning',
      weasel: false,
      adverb: false,
      thereIs: false,
      so: false,
      tooWordy: false,
    },
  },
  {
    ruleId: 'sentence-length',
    rule: moduleInterop(wordCount),
    options: { severity: 'warning', max: 30 },
  },
];

const linter = createLinter({
  descriptor: new TextlintKernelDescriptor({
    rules: [banned, ...(values.hints ? hints : [])],
    filterRules: [],
    plugins: [
      { pluginId: 'markdown', plugin: moduleInterop(markdown), options: { extensions: ['.mdx'] } },
      { pluginId: 'text', plugin: moduleInterop(plainText) },
      { pluginId: 'comments-and-strings', plugin: commentsAndStrings },
    ],
  }),
});
const patterns = values.hints ? prose : [...prose, ...code];
const files = positionals.length ? positionals : globSync(patterns, { cwd: root, exclude: isExcluded });
const results = await linter.lintFiles(files);
const { format } = await loadLinterFormatter({ formatterName: 'unix', color: false });
const report = format(results);
if (report) console.log(report);
process.exitCode = results.some(({ messages }) => messages.some(({ severity }) => severity === 2)) ? 1 : 0;
